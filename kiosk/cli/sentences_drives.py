# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences about drives, in both languages; see kiosk.cli.sentences."""

import os

DRIVES: dict[str, tuple[str, int]] = {
    "drive.absent": ("There is no drive that can be read. Plug one in, and wait a moment.", os.EX_USAGE),
    "drive.broken_off": (
        "The writing was broken off, and the file is not on the drive. Nothing on this kiosk was changed. Try it "
        "again.",
        os.EX_TEMPFAIL,
    ),
    "drive.damaged": (
        "The drive did not keep what was written to it. Nothing on this kiosk was changed. Use another drive; have "
        "this one looked at on a computer.",
        os.EX_IOERR,
    ),
    "drive.full": (
        "There is too little room on the drive. Nothing on this kiosk was changed. Make room on it, or use another "
        "one.",
        os.EX_CANTCREAT,
    ),
    "drive.gone": (
        "The drive was pulled before it was sure that the file is whole. Nothing on this kiosk was changed. Put it in "
        "again, wait until it is shown, and begin anew; if it is not shown, have it looked at on a computer.",
        os.EX_IOERR,
    ),
    "drive.held": (
        "The file is on the drive, but the drive could not be closed. Switch the kiosk off before you pull it.",
        os.EX_IOERR,
    ),
    "drive.import_died": (
        "The copying ended by itself. Nothing on this kiosk was changed. Try it again; if it ends so again, the file "
        "is damaged: have it copied to the drive anew.",
        os.EX_SOFTWARE,
    ),
    "drive.log_unread": ("The log cannot be read now. Try it again in a minute.", os.EX_TEMPFAIL),
    "drive.none": ("There is no drive called $name. They are listed by: kiosk drive list.", os.EX_USAGE),
    "drive.pulled": (
        "The drive was pulled before the film was copied. Nothing on this kiosk was changed. Put it in again, and "
        "begin anew.",
        os.EX_IOERR,
    ),
    "drive.read_only": (
        "The drive cannot be written to. Nothing on this kiosk was changed. Move its lock if it has one, or use "
        "another drive.",
        os.EX_CANTCREAT,
    ),
    "drive.refused": (
        "The file was not written: what there is of the name film-kiosk on the drive is no folder, or what was asked "
        "for is no file of the kiosk. Use another drive.",
        os.EX_NOPERM,
    ),
    "drive.unwritten": (
        "Nobody has taken what was to be written to the drive, and nothing was changed. That is done by the session, "
        "which packaging/install-session sets up, and for the data in /var/lib/film-kiosk alone: kiosk drive export "
        "--data /var/lib/film-kiosk",
        os.EX_UNAVAILABLE,
    ),
}
DRIVES_LATVIAN = {
    "drive.absent": "Nav datu nesēja, ko varētu nolasīt. Ievietojiet to un brīdi pagaidiet.",
    "drive.broken_off": ("Rakstīšana pārtrūka, un faila datu nesējā nav. Kioskā nekas nav mainīts. Mēģiniet vēlreiz."),
    "drive.damaged": (
        "Datu nesējs nesaglabāja tajā rakstīto. Kioskā nekas nav mainīts. Lietojiet citu datu nesēju, bet šo "
        "pārbaudiet datorā."
    ),
    "drive.full": (
        "Datu nesējā ir par maz vietas. Kioskā nekas nav mainīts. Atbrīvojiet tajā vietu vai lietojiet citu."
    ),
    "drive.gone": (
        "Datu nesēju izņēma, pirms bija droši, ka fails ir pilnīgs. Kioskā nekas nav mainīts. Ievietojiet to vēlreiz, "
        "pagaidiet, līdz tas parādās, un sāciet no jauna; ja tas neparādās, pārbaudiet to datorā."
    ),
    "drive.held": ("Fails ir datu nesējā, bet to neizdevās aizvērt. Pirms datu nesēja izņemšanas izslēdziet kiosku."),
    "drive.import_died": (
        "Kopēšana beidzās pati. Kioskā nekas nav mainīts. Mēģiniet vēlreiz; ja tā beidzas atkal, fails ir bojāts: lai "
        "to datu nesējā iekopē no jauna."
    ),
    "drive.log_unread": "Žurnālu pašlaik nevar nolasīt. Mēģiniet pēc minūtes.",
    "drive.none": "Datu nesēja $name nav. Tos uzskaita: kiosk drive list.",
    "drive.pulled": (
        "Datu nesēju izņēma, pirms filma bija nokopēta. Kioskā nekas nav mainīts. Ievietojiet to vēlreiz un sāciet no "
        "jauna."
    ),
    "drive.read_only": (
        "Datu nesējā nevar rakstīt. Kioskā nekas nav mainīts. Pārbīdiet tā slēdzīti, ja tāds ir, vai lietojiet citu "
        "datu nesēju."
    ),
    "drive.refused": (
        "Fails nav ierakstīts: datu nesējā film-kiosk nav mape, vai arī prasītais nav kioska fails. Lietojiet citu "
        "datu nesēju."
    ),
    "drive.unwritten": (
        "Neviens nav paņēmis to, kas bija jāieraksta datu nesējā; nekas nav mainīts. To dara sesija, ko uzstāda "
        "packaging/install-session, un tikai datiem mapē /var/lib/film-kiosk: kiosk drive export --data "
        "/var/lib/film-kiosk"
    ),
}

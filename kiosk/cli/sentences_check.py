# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences about the examinations of staff; see kiosk.cli.sentences."""

import os

CHECK: dict[str, tuple[str, int]] = {
    "check.day": ("“$value” is no day. Write it as 2026-11-22.", os.EX_USAGE),
    "check.none": ("No check of that day was kept ($day). kiosk check lists those there are.", os.EX_NOINPUT),
    "page.taken": ("There is a file $path already. Choose another name.", os.EX_CANTCREAT),
    "page.unwritable": ("The page $path cannot be written ($detail). Choose another place.", os.EX_CANTCREAT),
    "screen.unswitchable": (
        "The screen cannot be switched by the kiosk ($detail). Switch it by hand.",
        os.EX_UNAVAILABLE,
    ),
}
CHECK_LATVIAN = {
    "check.day": "“$value” nav diena. Rakstiet kā 2026-11-22.",
    "check.none": "Tās dienas pārbaude nav saglabāta ($day). Visas uzskaita kiosk check.",
    "page.taken": "Fails $path jau ir. Izvēlieties citu nosaukumu.",
    "page.unwritable": "Lapu $path nevar ierakstīt ($detail). Izvēlieties citu vietu.",
    "screen.unswitchable": "Kiosks ekrānu nevar pārslēgt ($detail). Pārslēdziet to ar roku.",
}

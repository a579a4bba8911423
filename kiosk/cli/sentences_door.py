# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences about the PINs of the staff; see kiosk.cli.sentences."""

import os

DOOR: dict[str, tuple[str, int]] = {
    "pin.date": (
        "This PIN is a date that everybody knows who knows what the film is about. Choose another one.",
        os.EX_DATAERR,
    ),
    "pin.few": ("This PIN has less than four different digits. Choose another one.", os.EX_DATAERR),
    "pin.form": ("A PIN has 6 to 12 digits and nothing else. Choose another one.", os.EX_DATAERR),
    "pin.pad": ("This PIN follows lines on the pad. Choose another one.", os.EX_DATAERR),
    "pin.repeated": ("This PIN repeats itself. Choose another one.", os.EX_DATAERR),
    "pin.run": ("This PIN counts up or down. Choose another one.", os.EX_DATAERR),
    "pin.same": ("This PIN is one digit alone. Choose another one.", os.EX_DATAERR),
    "pin.taken": ("The other role has this PIN already. Choose another one.", os.EX_DATAERR),
    "pin.tried": (
        "Wrong PINs were tried at the door of the staff area: $wrong count by now. Each one makes the next wait "
        "longer. Ask who it was; the manager’s PIN ends the count.",
        os.EX_NOPERM,
    ),
    "pin.unequal": ("The two PINs are not the same. Nothing was changed: begin again.", os.EX_DATAERR),
    "pin.year": ("This PIN is hardly more than a year. Choose another one.", os.EX_DATAERR),
    "staff.unchecked": (
        "A PIN could not be looked at ($detail). See that the machine has 100 MB of memory to spare, and that the "
        "kiosk is installed whole: kiosk doctor.",
        os.EX_OSERR,
    ),
    "staff.unreadable": (
        "The PINs of the staff in $path cannot be read ($detail), and the staff area stays shut. Set them anew: kiosk "
        "staff set-pin. The file is then kept aside.",
        os.EX_DATAERR,
    ),
}

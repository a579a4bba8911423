# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences about what visitors said and what was taken back, in both languages; see kiosk.cli.sentences."""

import os

NOTES: dict[str, tuple[str, int]] = {
    "act.undone": ("Act $key was taken back before, or is not there. Nothing was changed.", os.EX_USAGE),
    "note.empty": ("The note is empty. Write what the visitor said.", os.EX_DATAERR),
    "note.long": ("The note is too long: it may have $most letters. Shorten it.", os.EX_DATAERR),
    "note.unknown": ("There is no note $key. They are listed by: kiosk note list.", os.EX_USAGE),
}
NOTES_LATVIAN = {
    "act.undone": "Darbība $key jau ir atcelta vai tās nav. Nekas nav mainīts.",
    "note.empty": "Piezīme ir tukša. Uzrakstiet, ko teica apmeklētājs.",
    "note.long": "Piezīme ir par garu: tajā drīkst būt $most burtu. Saīsiniet to.",
    "note.unknown": "Piezīmes $key nav. Tās uzskaita: kiosk note list.",
}

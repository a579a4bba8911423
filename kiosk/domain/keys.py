# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which keys of a keyboard that is plugged in, or of a presenter clicker, are the kiosk's. All others do nothing."""

_PLAIN = frozenset({"Delete", "Down", "End", "Home", "Left", "MediaPlay", "PageDown", "PageUp", "Right", "Up"})
"""Not with Shift, by which they would choose a part of a text, or cut it."""
_ANY_CASE = frozenset({"Backspace", "Backtab", "Enter", "Escape", "Return", "Space", "Tab"})
"""Whoever writes capitals holds Shift a little longer."""
KEYS = _PLAIN | _ANY_CASE
"""By their names, without those that write a letter."""
_REPEATED = KEYS - {"Enter", "Escape", "MediaPlay", "Return", "Space"}
"""Go on while they are held. What answers does so once, and a book on the keyboard writes one letter."""


def is_meant(key: str, text: str, *, shift: bool, command: bool, again: bool = False) -> bool:
    """Whether it may do anything at all.

    key: its name where it is one of KEYS, else "". text: what it writes. command: Ctrl, Alt or Meta is held; what AltGr
    writes comes without. again: it is still held.
    """
    if command or (again and key not in _REPEATED):
        return False
    if key:
        return key in _ANY_CASE or not shift
    return bool(text) and not any(_is_control(letter) for letter in text)


def _is_control(letter: str) -> bool:
    return letter < " " or "\x7f" <= letter < "\xa0"

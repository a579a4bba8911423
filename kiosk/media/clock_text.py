# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Places in a film as people write them. Standard library only."""

import re

from kiosk.domain.values import Millis

_CLOCK = re.compile(r"(?:([0-9]{1,3}):)?([0-9]{1,2}):([0-5][0-9])(?:[.,]([0-9]{1,3}))?")
_MILLIS = re.compile(r"[0-9]{1,9}")


def clock_text(place: Millis) -> str:
    """As 1:02:03.450."""
    seconds, rest = divmod(place, 1000)
    return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}.{rest:03}"


def place_of(text: str) -> Millis | None:
    """Of 1:02:03.450, 2:03 or, in thousandths of a second, 3723450; None where it is no such thing."""
    if _MILLIS.fullmatch(text):
        return Millis(int(text))
    if not (found := _CLOCK.fullmatch(text)):
        return None
    hours, minutes, seconds, fraction = found.groups(default="0")
    return Millis(((int(hours) * 60 + int(minutes)) * 60 + int(seconds)) * 1000 + int(fraction.ljust(3, "0")))

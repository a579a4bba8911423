# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How captions look, as a visitor may choose."""

from enum import StrEnum


class CaptionSize(StrEnum):
    """largest: for the back row of a class."""

    SMALL = "small"
    USUAL = "usual"
    LARGE = "large"
    LARGEST = "largest"


class CaptionGround(StrEnum):
    """What is behind the words. none: the picture; the letters have an outline then."""

    NONE = "none"
    HALF = "half"
    SOLID = "solid"


class CaptionEdge(StrEnum):
    """At which edge of the picture they stand."""

    BOTTOM = "bottom"
    TOP = "top"

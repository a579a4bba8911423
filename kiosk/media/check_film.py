# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The clip of kiosk.media.check_clip as something that can be played: loads no decoder."""

from fractions import Fraction
from pathlib import Path

from kiosk.domain.check_clip import LENGTH
from kiosk.domain.film import Film, Media, Shape, Track
from kiosk.domain.values import ENGLISH, LATVIAN, LocalText, Slug

FILE = "check/clip.mkv"
"""In the shipped files."""


def check_film(assets: Path) -> Film:
    """Whether the file is there is seen when it is played."""
    media = Media(assets / FILE, LENGTH, Shape(1920, 1080), Fraction(25), sound=(Track(None),))
    return Film(Slug("check"), LocalText({ENGLISH: "Test picture", LATVIAN: "Pārbaudes attēls"}), media)

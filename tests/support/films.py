# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Films for tests."""

import json
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

from kiosk.domain.film import Chapter, Film, Media, Shape
from kiosk.domain.values import ENGLISH, LATVIAN, LocalText, Millis, Slug
from kiosk.host.folders import assets
from kiosk.media.shelf import ShippedFilms

REHEARSAL = assets() / "rehearsal"


@cache
def rehearsal() -> Film:
    """The rehearsal film as it is shipped."""
    return ShippedFilms(REHEARSAL).rehearsal()


def small_film(path: Path = Path(__file__), length: int = 60_000) -> Film:
    """A film for fakes, of three chapters. The path is only looked at."""
    media = Media(path, Millis(length), Shape(64, 36), Fraction(25))
    third = length // 3
    chapters = tuple(
        Chapter(Slug(f"part-{n}"), _text(f"Part {n}"), _text("…"), Millis(n * third), Millis((n + 1) * third))
        for n in range(3)
    )
    return Film(Slug("small"), _text("Small"), media, chapters)


def manifest() -> dict[str, Any]:
    found: dict[str, Any] = json.loads((REHEARSAL / "film.json").read_text(encoding="utf-8"))
    return found


def _text(english: str) -> LocalText:
    return LocalText({ENGLISH: english, LATVIAN: english})

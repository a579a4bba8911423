# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of chapters as a test says they are."""

from collections.abc import Mapping
from pathlib import Path

from kiosk.domain.film import Film
from kiosk.domain.values import Slug


class FakeThumbnails:
    """asked: of which films. pictures: by chapter."""

    def __init__(self, pictures: Mapping[Slug, Path] | None = None) -> None:
        self.pictures = pictures or {}
        self.asked: list[Slug] = []

    def of(self, film: Film) -> Mapping[Slug, Path]:
        self.asked.append(film.slug)
        return self.pictures

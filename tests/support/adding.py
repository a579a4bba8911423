# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Films as they are added in tests, most of them without an engine that tries them."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain.errors import KioskError
from kiosk.domain.film import Media
from kiosk.media.importing import Added, Wish, add_film
from kiosk.media.venue_films import VenueFilms
from tests.support.clips import Clip, write_clip

TODAY = date(2026, 1, 31)


def plays(_: Media) -> str | None:
    return None


def add(films: VenueFilms, *files: Path, trial: Callable[[Media], str | None] = plays, **wish: Any) -> Added:
    return add_film(films, Wish(files, TODAY, **wish), trial, lambda _: None)


def refusal(films: VenueFilms, *files: Path, trial: Callable[[Media], str | None] = plays) -> KioskError:
    with pytest.raises(KioskError) as told:
        add(films, *files, trial=trial)
    return told.value


def clip(folder: Path, name: str = "clip.mkv", **asked: Any) -> Path:
    return write_clip(folder / name, Clip(**asked))

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where films are added."""

from pathlib import Path

import pytest

from kiosk.media.venue_films import VenueFilms


@pytest.fixture
def films(tmp_path: Path) -> VenueFilms:
    """None, and no folder for them yet."""
    return VenueFilms(tmp_path / "data" / "films")

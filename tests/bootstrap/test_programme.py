# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the programme is made of and the library does not know of."""

from pathlib import Path

import pytest

from kiosk.bootstrap.programme import around, zone_here
from kiosk.media.venue_films import FILMS, VenueFilms
from tests.support.venue import SLUG, put_film


def test_a_film_that_comes_goes_or_is_given_up_is_seen(tmp_path: Path) -> None:
    seen = [around(tmp_path), around(tmp_path)]
    assert seen[0] == seen[1]
    put_film(tmp_path)
    seen.append(around(tmp_path))
    VenueFilms(tmp_path / FILMS).give_up(SLUG)
    seen.append(around(tmp_path))
    assert len(set(seen)) == 3


def test_another_zone_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Europe/Riga")
    before = around(tmp_path)
    assert zone_here() is zone_here()
    monkeypatch.setenv("TZ", "Asia/Kathmandu")
    assert around(tmp_path) != before

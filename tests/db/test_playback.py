# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The playback log in the database."""

from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from db import playback as module
from db.database import Database
from db.library import FilmLibrary
from db.playback import played_since
from kiosk.domain.played import Occasion, Played, Reason
from kiosk.domain.values import Millis, Slug
from tests.support.databases import NOW, open_empty

FILM = Slug("rehearsal")
FULL = Played(
    FILM, Millis(9000), Reason.FAILED, Millis(1), Millis(8000), Millis(120), 3, 1, "film.broken", attract=True
)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with closing(open_empty(tmp_path)) as opened:
        yield opened


def test_what_is_kept_is_read_as_it_was(database: Database) -> None:
    library = FilmLibrary(database, FILM, date.today)
    shown = Played(FILM, Millis(5), Reason.LEFT, occasion=Occasion.SCREENING)
    played = ((NOW, FULL), (NOW + timedelta(seconds=1), shown))
    library.keep(played)
    assert played_since(database, NOW) == played
    assert played_since(database, NOW + timedelta(seconds=1)) == played[1:]


def test_the_oldest_gives_way_and_never_because_a_clock_is_wrong(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "MOST", 3)
    library = FilmLibrary(database, FILM, date.today)
    library.keep([(NOW + timedelta(minutes=number), FULL) for number in range(3)])
    library.keep([(NOW + timedelta(days=2000), FULL)])
    kept = [at for at, _ in played_since(database, NOW)]
    assert kept == [NOW + timedelta(minutes=1), NOW + timedelta(minutes=2), NOW + timedelta(days=2000)]

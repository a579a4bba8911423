# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a kiosk and its staff write into the database, each write acknowledged once it is committed.

Each of them does the same each time, so that what is in the database after so many writes is known.
"""

from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from db.database import Database
from db.edits import FilmEdits
from db.planning import VenuePlanning
from db.settings import SettingEdits
from db.upgrade import upgrade
from kiosk.bootstrap.library import load_folder, open_library, renew_library
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.faults import Fault
from kiosk.domain.people import Consent
from kiosk.domain.played import Played, Reason
from kiosk.domain.playlists import ATTRACT, ListItem, StoredPlaylist, What
from kiosk.domain.staff import Decision
from kiosk.domain.values import ENGLISH, Millis, Slug
from kiosk.domain.visits import Event, EventKind, Visit
from tests.faults.forked import Tell
from tests.faults.shipped import FERRYMAN, FILM, NOW, shipping, write_assets, write_film

Work = Callable[[Path, Tell], None]
"""In a data folder; tells of each write."""

FOREIGN = Slug("the-first-tram")
VERSIONS = 2
_FERRY = Ref(Kind.TOPIC, Slug("ferry"))
_EDITS = 80
_NIGHTS = 25


def edit(data: Path, tell: Tell) -> None:
    """Texts, a card taken off and put back, consent, a setting, and a playlist."""
    with closing(Database(data)) as database:
        edits, settings, planning = FilmEdits(database, FILM), SettingEdits(database), VenuePlanning(database)
        for number in range(_EDITS):
            seen, turn = divmod(number, 5)
            decision = Decision(f"change {number}", NOW + timedelta(seconds=number))
            if turn == 0:
                edits.write(FERRYMAN, "display", ENGLISH, f"Hans the {number}th", seen=seen, decision=decision)
            elif turn == 1:
                edits.take_off(_FERRY, seen % 2 == 0, seen=seen, decision=decision)
            elif turn == 2:
                edits.consent(FERRYMAN, Consent.GIVEN if seen % 2 else None, None, seen=seen, decision=decision)
            elif turn == 3:
                settings.write("volume-start", str(number), seen=seen, decision=decision)
            else:
                items = (ListItem(What.FILM),) * (number + 1)
                made = StoredPlaylist(f"No. {number}", items, key=ATTRACT + 1 if seen else 0)
                planning.put_playlist(made, seen=seen, decision=decision)
            tell(decision.reason)


def write_down(data: Path, tell: Tell) -> None:
    """What was played, visits with their stars, searches that failed, faults."""
    with closing(open_library(data, NOW)) as library:
        for number in range(_NIGHTS):
            now = NOW + timedelta(minutes=number)
            played = Played(FILM, Millis(60_000), Reason.ENDED, Millis(0), Millis(59_000 + number), Millis(80))
            library.keep([(now, played)] * 3)
            tell("played")
            stretch = Event(EventKind.PLAYED, FILM, start=Millis(0), end=Millis(90_000))
            rating = Event(EventKind.RATING, FILM, str(1 + number % 5))
            library.visits.keep([Visit(now, 90, (Event(EventKind.SCREEN, "home", seconds=90), stretch, rating))])
            tell("visit")
            library.visits.search_failed([(now.date(), f"lighthouse {number}")])
            tell("search")
            library.ledger.keep_faults([Fault(f"{number:04}", now, "sound.lost")])
            tell("fault")


def imports(folder: Path) -> Work:
    """Content that staff bring, and shipped content that was changed. folder: with what write_imports wrote."""

    def bring(data: Path, tell: Tell) -> None:
        for version in range(VERSIONS):
            with shipping(folder / f"assets-{version}"):
                renew_library(data, NOW + timedelta(minutes=version))
                tell(f"shipped {version}")
                load_folder(data, folder / f"film-{version}", NOW + timedelta(minutes=version, seconds=30))
                tell(f"loaded {version}")

    return bring


def write_imports(folder: Path) -> Path:
    for version in range(VERSIONS):
        write_assets(folder / f"assets-{version}", version + 1)
        write_film(folder / f"film-{version}", version, FOREIGN)
    return folder


def migrate(data: Path, tell: Tell) -> None:
    upgrade(data, NOW)
    tell("upgraded")
    renew_library(data, NOW)
    tell("renewed")

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is written on a disk that fills up: by a kiosk that runs, an import, an upgrade, a restore and a backup."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from unittest.mock import patch

from db.backup import Kind, back_up_database, backups_in
from db.file import FILE
from db.library import FilmLibrary
from db.restore import candidate, restore
from db.settings import SettingEdits
from db.upgrade import upgrade
from kiosk.bootstrap.library import load_folder, open_library
from kiosk.domain.faults import Fault
from kiosk.domain.played import Played, Reason
from kiosk.domain.playlists import ListItem, StoredPlaylist, What
from kiosk.domain.staff import Decision
from kiosk.domain.values import ENGLISH, Millis
from kiosk.domain.visits import Event, EventKind, Visit
from kiosk.host.clock import now
from kiosk.media import copying
from kiosk.media.importing import Wish, add_film
from kiosk.media.venue_films import FILMS, VenueFilms
from tests.faults.case import Findings, Series
from tests.faults.forked import asked
from tests.faults.rooms import Do, Filling, fill
from tests.faults.shipped import (
    FERRYMAN,
    FILM,
    NOW,
    in_kiosk,
    lower,
    scratch,
    shipping,
    start,
    started,
    write_assets,
    write_film,
)
from tests.faults.state import faults_in, state_in
from tests.faults.works import FOREIGN
from tests.support.foreign import foreign

_LATER = NOW + timedelta(hours=1)
_FULL = frozenset({"data.full"})
Make = Callable[[Path, Path], list[Filling]]
"""Of a folder, and the assets of a kiosk."""


def full_disks() -> list[Series]:
    return [
        Series("a disk that fills up in play", partial(_perform, _play), 60, 6),
        Series("a disk that fills up in an import of content", partial(_perform, _load), 30, 2),
        Series("a disk that fills up in an import of a film", partial(_perform, _add), 30, 0),
        Series("a disk that fills up in keeping", partial(_perform, _keep), 60, 0),
    ]


def _perform(make: Make, times: int, seed: int) -> Findings:
    failures: list[str] = []
    with scratch() as folder:
        assets = write_assets(folder / "assets")
        fillings = make(folder, assets)
        each = max(1, times // len(fillings))
        for number, filling in enumerate(fillings):
            place = folder / f"disk-{number}"
            place.mkdir()
            failures += _filled(assets, filling, place, each, seed)
    return Findings(each * len(fillings), tuple(failures))


def _filled(assets: Path, filling: Filling, place: Path, times: int, seed: int) -> list[str]:
    def work() -> list[str]:
        with shipping(assets):
            return fill(filling, place, times, seed)

    try:
        return [str(one) for one in asked(work, place.with_suffix(".txt"))]
    except RuntimeError as error:
        return [str(error)]


def _look(data: Path) -> str:
    return " ".join((state_in(data), *faults_in(data)))


def _play(folder: Path, assets: Path) -> list[Filling]:
    """Each write of a kiosk that runs, which goes on reading."""
    begin = started(assets, folder / "begin")
    stretch = Event(EventKind.PLAYED, FILM, start=Millis(0), end=Millis(90_000))
    visit = Visit(NOW, 90, (*[Event(EventKind.SCREEN, "home", seconds=1)] * 100, stretch))
    played = Played(FILM, Millis(60_000), Reason.ENDED, Millis(0), Millis(59_000), Millis(80))
    writes: list[Callable[[FilmLibrary], object]] = [
        lambda library: library.keep([(NOW, played)] * 100),
        lambda library: library.visits.keep([visit]),
        lambda library: library.visits.search_failed([(NOW.date(), f"lighthouse {number}") for number in range(99)]),
        lambda library: library.ledger.keep_faults([Fault(f"{number}", NOW, "sound.lost") for number in range(99)]),
        lambda library: library.edits.write(
            FERRYMAN, "about", ENGLISH, "He sailed. " * 2000, seen=0, decision=Decision("so it was", NOW)
        ),
        lambda library: library.planning.put_playlist(
            StoredPlaylist("Long", (ListItem(What.PAUSE, text="Back soon."),) * 500), seen=0, decision=Decision("", NOW)
        ),
        lambda library: SettingEdits(library._database).write(
            "volume-start", "7", seen=0, decision=Decision("loud", NOW)
        ),
    ]
    return [Filling(begin, partial(_running, write), _look, _FULL) for write in writes]


@contextmanager
def _running(write: Callable[[FilmLibrary], object], data: Path) -> Iterator[Do]:
    with closing(open_library(data, NOW)) as library:

        def do() -> None:
            library.catalogue.film()
            write(library)

        yield do


def _load(folder: Path, assets: Path) -> list[Filling]:
    begin, film = started(assets, folder / "begin"), write_film(folder / "film", 30, FOREIGN)
    codes = _FULL | {"content.unkept"}
    return [Filling(begin, _simply(lambda data: load_folder(data, film, _LATER)), _look, codes)]


def _add(folder: Path, assets: Path) -> list[Filling]:
    """The room that an import asks for beforehand is not asked for."""
    begin = in_kiosk(assets, folder / "begin", lambda _: None)

    def add(data: Path) -> None:
        with patch.object(copying, "MARGIN", -(1 << 40)), patch.object(copying, "_CHUNK", 4096):
            wish = Wish((foreign("bikes.mp4"),), date(2026, 1, 31))
            add_film(VenueFilms(data / FILMS), wish, lambda _: None, lambda _: None)

    return [Filling(begin, _simply(add), films_in, _FULL | {"import.too_large"})]


def films_in(data: Path) -> str:
    """Those that count, and whatever else is left; a film that is not whole is told as such."""
    films = VenueFilms(data / FILMS)
    whole = {film.slug for film in films.films()}
    told = [f"{slug}{'' if slug in whole else ', not whole'}" for slug in films.slugs()]
    left = sorted(path.name for path in films.folder.glob(".*") if path.name != ".lock")
    return ", ".join((*told, *left, films.chosen_slug()))


def _keep(folder: Path, assets: Path) -> list[Filling]:
    """An upgrade, a restore and a backup."""
    begin = started(assets, folder / "begin")
    old = in_kiosk(assets, folder / "old", _start_lowered)
    backup = started(assets, folder / "backup") / FILE

    def put_back(data: Path) -> None:
        with candidate(backup, data) as found:
            restore(found, data, _LATER)

    return [
        Filling(old, _simply(lambda data: upgrade(data, _LATER)), _look, _FULL),
        Filling(begin, _simply(put_back), _look, _FULL),
        Filling(begin, _simply(lambda data: back_up_database(data, _LATER, Kind.DAILY)), _look_at_backups, _FULL),
    ]


def _start_lowered(data: Path) -> None:
    start(data)
    lower(data, "0006")


def _look_at_backups(data: Path) -> str:
    return f"{len(backups_in(data, now()))} {' '.join(faults_in(data))}"


def _simply(work: Callable[[Path], object]) -> Callable[[Path], AbstractContextManager[Do]]:
    @contextmanager
    def opened(data: Path) -> Iterator[Do]:
        yield partial(work, data)

    return opened

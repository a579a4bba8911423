# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""SIGKILL at random moments while a film is added: it is there as a whole, or not at all."""

import shutil
import time
from functools import partial
from pathlib import Path
from random import Random

from kiosk.cli.venue import Asked, add_to_venue
from kiosk.domain.errors import ContentError
from kiosk.media.importing import Wish, add_film
from kiosk.media.manifest import sha256_of
from kiosk.media.shelf import REHEARSAL
from kiosk.media.venue_films import FILMS, VenueFilms
from tests.faults.case import Findings, Series
from tests.faults.forked import Forked, Tell, asked
from tests.faults.shipped import NOW, in_kiosk, scratch, write_assets
from tests.support.foreign import foreign

_TRIES = 20
_PATIENCE = 10.0
"""Seconds in which what it had started has ended, too."""


def film_kills() -> list[Series]:
    return [Series("kill -9 during an import of a film", _perform, 38, 0)]


def _perform(times: int, seed: int) -> Findings:
    """Where it is the first film, which then is the one in use, and where it is another one."""
    random, failures, added = Random(seed), [], 0  # noqa: S311 - the same each time by the same seed
    with scratch() as folder:
        assets = write_assets(folder / "assets")
        none = in_kiosk(assets, folder / "none", lambda _: None)
        one = in_kiosk(assets, folder / "one", lambda data: _add(data, foreign("bigbuckbunny.mp4")))
        for number in range(times):
            begin = (none, one)[number % 2]
            if number % 10 == 0:
                seconds = _measured(folder, begin)
            done, wrong = _kill(folder, begin, (number + random.random()) / times * seconds)
            added += done
            failures += [f"round {number}: {fault}" for fault in wrong]
    return Findings(times, tuple(failures), f"{added} times it was there")


def _kill(folder: Path, begin: Path, seconds: float) -> tuple[bool, list[str]]:
    """Whether it is there after a death in its midst, and what is wrong."""
    printed = folder / "printed.txt"
    for _ in range(_TRIES):
        process, data = _begin(folder, begin)
        lived = process.kill(seconds)
        code, told = process.end()
        if lived:
            try:
                found = asked(partial(_look, data, bool(told), begin), printed)
            except RuntimeError as error:
                return False, [str(error)]
            return bool(found["there"]), [str(fault) for fault in found["wrong"]]
        if code:
            return False, [printed.read_text(encoding="utf-8", errors="replace")]
        seconds *= 0.9
    return False, ["it always ended before its death"]


def _measured(folder: Path, begin: Path) -> float:
    process, _ = _begin(folder, begin)
    began = time.monotonic()
    process.end()
    return time.monotonic() - began


def _begin(folder: Path, begin: Path) -> tuple[Forked, Path]:
    shutil.rmtree(folder / "data", ignore_errors=True)
    data = Path(shutil.copytree(begin, folder / "data"))

    def work(tell: Tell) -> None:
        tell("begun")
        add_to_venue(Asked((foreign("bikes.mp4"),)), data, as_json=True)
        tell("added")

    process = Forked(work, folder / "printed.txt")
    process.hear()
    return process, data


def _add(data: Path, file: Path) -> None:
    wish = Wish((file,), NOW.date())
    add_film(VenueFilms(data / FILMS), wish, lambda _: None, lambda _: None)


def _look(data: Path, acknowledged: bool, begin: Path) -> dict[str, object]:
    wrong = _at_work_in(data)
    films, before = VenueFilms(data / FILMS), VenueFilms(begin / FILMS)
    films.clear()
    there = "bikes" in films.slugs()
    if {*films.slugs()} - {"bikes"} != {*before.slugs()} or (acknowledged and not there):
        wrong.append(f"there are {films.slugs()}, acknowledged: {acknowledged}")
    for slug in films.slugs():
        manifest = films.manifest(slug)
        if sha256_of(films.film(slug).media.path) != manifest.sha256:
            wrong.append(f"{slug} is not what was added")
    if films.chosen_slug() not in (REHEARSAL, *films.slugs()) or (acknowledged and not films.chosen()):
        wrong.append(f"in use: {films.chosen_slug()}")
    wrong += [f"left: {path.name}" for path in films.folder.glob(".*") if path.name in (".adding", ".removed")]
    try:
        _add(data, foreign("bikes.mp4"))
    except ContentError as error:
        if error.code != "import.known" or not there:
            wrong.append(f"once more: {error}")
    return {"there": there, "wrong": wrong}


def _at_work_in(data: Path) -> list[str]:
    """Processes that are left, and may be writing."""
    limit = time.monotonic() + _PATIENCE
    while (left := [line for line in _command_lines() if str(data) in line]) and time.monotonic() < limit:
        time.sleep(0.05)
    return [f"still at work: {line}" for line in left]


def _command_lines() -> list[str]:
    lines = []
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            lines.append(path.read_bytes().replace(b"\0", b" ").decode(errors="replace"))
        except OSError:
            continue
    return lines

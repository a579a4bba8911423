# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What `kiosk check` does.

--json: a list, the newest first, of {at, who, occasion, outcome, words, found: [{name, answer, says}]}; `run` prints
one such object. answer, outcome: well, ill or skipped.
"""

import json
import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, date
from pathlib import Path
from typing import Any

from db.database import Database
from db.ledger import VenueLedger
from db.staff import FilmStaffRecords
from kiosk import BUILT
from kiosk.bootstrap.captions import FilmCaptions
from kiosk.bootstrap.check import look_at_machine, print_page
from kiosk.cli.trials import see_through
from kiosk.cli.upgrading import upgrade_here
from kiosk.domain.check_facts import answers, film_answer
from kiosk.domain.check_words import ANSWERS, OCCASIONS, WHO, answer_rows, attendants_words, outcome
from kiosk.domain.errors import ContentError, EditError, KioskError
from kiosk.domain.film import Film
from kiosk.domain.opening_check import OpeningRun, Step
from kiosk.domain.settings import Settings, together
from kiosk.domain.staff import Answer, KeptCheck, Who
from kiosk.domain.values import Language, Millis, Slug
from kiosk.host.folders import assets, data_home, prepare_data
from kiosk.host.loop import SelectLoop
from kiosk.media.shelf import ShippedFilms
from kiosk.media.venue_films import FILMS, VenueFilms
from kiosk.playback.trial_run import TrialRun

_NAME, _ANSWER = 24, 10
_MOST = 100_000


def print_checks(last: int, data: Path | None, language: str, *, as_json: bool) -> None:
    spoken = Language(language)
    with _database(data_home(data)) as database:
        found = _records_in(database).checks(last)
    if as_json:
        _print_json([_row(check, spoken) for check in found])
        return
    print("\n\n".join("\n".join(_lines(check, spoken)) for check in found) or "None was kept yet.")


def print_as_page(file: Path, day: str | None, data: Path | None, language: str, machine: Settings) -> None:
    """day: None for the last one. Raises EditError: check.day (value), check.none (day), page.taken (path); and as
    kiosk.ui.check_page does.
    """
    wanted = _day(day) if day else None
    if file.exists():
        raise EditError("page.taken", path=str(file))
    folder = data_home(data)
    with _database(folder) as database:
        # Those of a day may be looked for far back.
        found = _records_in(database).checks(1 if wanted is None else _MOST)
        house = together(machine, VenueLedger(database).settings()).house_name
    check = next((one for one in found if wanted in {None, one.at.astimezone().date()}), None)
    if check is None:
        raise EditError("check.none", day=day or "–")
    with _type():
        print(print_page(folder, check, house, Language(language), file.absolute()))


def run_check(data: Path | None, language: str, *, keep: bool, as_json: bool) -> int:
    """The exit code: 0, or 1 where something is not well."""
    folder, spoken = data_home(data), Language(language)
    film = _film(folder)
    facts = look_at_machine(folder, film, FilmCaptions(folder))
    run = OpeningRun(Millis(0)).learns(Step.FILM, film_answer(film, _try_playing(film) if film else ""), Millis(0))
    for step, found in answers(facts, date.fromisoformat(BUILT)).items():
        run = run.learns(step, found, Millis(0))
    check = run.kept(facts.at, Who.COMMAND)
    if keep:
        with _database(folder) as database:
            _records_in(database).keep_check(check)
    if as_json:
        _print_json(_row(check, spoken))
    else:
        print("\n".join(_lines(check, spoken)))
    return 1 if outcome(check) is Answer.ILL else 0


@contextmanager
def _database(folder: Path) -> Iterator[Database]:
    prepare_data(folder)
    upgrade_here(folder)
    with closing(Database(folder)) as database:
        yield database


def _records_in(database: Database) -> FilmStaffRecords:
    # An examination is of no film's cards.
    return FilmStaffRecords(database, Slug(""))


@contextmanager
def _type() -> Iterator[None]:
    """While a page is printed: Qt, which the other commands do without, and the type that is shipped."""
    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415

    from kiosk.ui.fonts import load_fonts  # noqa: PLC0415

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication.instance() or QGuiApplication([])
    load_fonts(assets() / "fonts")
    yield
    del application


def _film(folder: Path) -> Film | None:
    """That a kiosk would play."""
    try:
        if chosen := VenueFilms(folder / FILMS).chosen():
            return chosen
    except ContentError:
        pass  # then the rehearsal film plays, which is remarked
    try:
        return ShippedFilms(assets() / "rehearsal").rehearsal()
    except ContentError:
        return None


def _try_playing(film: Film) -> str:
    """Why no pictures came, or ""."""
    loop = SelectLoop()
    try:
        trial = TrialRun(loop, film.media, (Millis(0),))
    except KioskError as error:
        return error.code
    return see_through(loop, trial) or trial.fault or ""


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text.strip())
    except ValueError as error:
        raise EditError("check.day", value=text[:40]) from error


def _row(check: KeptCheck, language: Language) -> dict[str, Any]:
    rows = zip(check.answers, answer_rows(check, language), strict=True)
    return {
        "at": check.at.astimezone(UTC).isoformat(),
        "who": check.who.value,
        "occasion": check.occasion.value,
        "outcome": outcome(check).value,
        "words": attendants_words(check),
        "found": [{"name": name, "answer": answer.value, "says": says} for name, (_, answer, says) in rows],
    }


def _lines(check: KeptCheck, language: Language) -> Iterator[str]:
    told = f"{check.at.astimezone():%Y-%m-%d %H:%M}  {OCCASIONS[check.occasion].say(language)}"
    yield f"{told}, {WHO[check.who].say(language)}: {ANSWERS[outcome(check)].say(language)}"
    for called, answer, says in answer_rows(check, language):
        yield f"  {called:<{_NAME}}{ANSWERS[answer].say(language):<{_ANSWER}} {says}".rstrip()
    if words := attendants_words(check):
        yield f"  “{words}”"


def _print_json(value: object) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=2))

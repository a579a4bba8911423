# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What becomes an entry of the fault log."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.app.library import Library
from kiosk.app.on_air import OnAir
from kiosk.bootstrap.faults import DirectorFaults, LateFaultLog, LoggedFaults, record_failed_start
from kiosk.domain.errors import KioskError, MachineError
from kiosk.domain.values import Slug
from kiosk.host.fault_file import FaultFile
from kiosk.host.logs import Bugs
from tests.app.stage import Stage
from tests.fakes.background import FakeBackground
from tests.fakes.loop import FakeLoop
from tests.support.shelves import ToldShelves

log = logging.getLogger("kiosk.tests")


@pytest.fixture
def told() -> Iterator[list[KioskError]]:
    heard: list[KioskError] = []
    handler = LoggedFaults(heard.append)
    yield heard
    handler.stop()


def test_an_error_with_a_code_that_is_logged_is_told(told: list[KioskError]) -> None:
    error = MachineError("data.full", path="/data", free=0)
    log.error("playback log: %s", error)
    log.warning("%s of %s: %s", "captions", "a film", error)
    assert told == [error, error]


def test_what_is_no_trouble_or_has_no_code_is_not(told: list[KioskError]) -> None:
    log.info("%s", MachineError("data.full", path="/data", free=0))
    log.error("engine on air is replaced: %s", "signal 9")
    log.error("nothing at all")
    log.error("a bug in the background: %s", KioskError("bug", detail="it is raised again"))
    assert told == []


def test_a_bug_is_told_by_its_kind_and_place_and_without_its_words(told: list[KioskError]) -> None:
    bugs = Bugs()
    try:
        raise ValueError("what a visitor typed")
    except ValueError as error:
        bugs._hear(ValueError, error, error.__traceback__)
    bugs.close()
    (bug,) = told
    assert (bug.code, bug.arguments["kind"]) == ("bug", "ValueError")
    assert str(bug.arguments["place"]).startswith("tests/bootstrap/test_faults.py:")
    assert "typed" not in str(bug)


def test_stopped_it_tells_nothing(told: list[KioskError]) -> None:
    handler = LoggedFaults(told.append)
    handler.stop()
    handler.stop()
    log.error("%s", KioskError("sound.lost"))
    assert len(told) == 1


def test_why_a_kiosk_did_not_start_is_written_down_where_no_other_one_writes(tmp_path: Path) -> None:
    for code in ("display.missing", "instance.second"):
        record_failed_start(tmp_path, MachineError(code, path=str(tmp_path)))
    assert [fault.code for fault in FaultFile(tmp_path).waiting()] == ["display.missing"]


def test_without_a_fault_the_log_is_not_even_loaded(tmp_path: Path) -> None:
    loop, shelves = FakeLoop(), ToldShelves()
    library = Library(lambda: shelves, FakeBackground(loop), loop, Slug("rehearsal"))
    log = LateFaultLog(tmp_path)
    log.bring_in(library, loop)
    assert log._log is None
    log.record(MachineError("sound.lost"))
    library.begin()
    loop.run_for(5)
    assert [fault.code for fault in shelves.ledger.faults] == ["sound.lost"]
    log.record(MachineError("data.full", path="/data", free=0))
    loop.run_for(61)
    assert len(shelves.ledger.faults) == 2
    log.close()


def test_an_engine_that_was_replaced_is_told_once_with_its_place() -> None:
    stage, heard = Stage(), list[KioskError]()
    DirectorFaults(stage.director, heard.append)
    stage.play(20_000)
    stage.engines.playing.die("signal 11")
    stage.loop.run_for(2)
    stage.close()
    (fault,) = heard
    assert (fault.code, fault.arguments["film"]) == ("engine.replaced", stage.film.slug)
    assert int(fault.arguments["at"]) >= 20


def test_why_nothing_plays_is_told_as_it_happens() -> None:
    stage, heard = Stage(), list[KioskError]()
    faults = DirectorFaults(stage.director, heard.append)
    for fault in (None, "film.broken", "film.broken", None, "engine.unstartable"):
        faults._follow(OnAir(fault=fault))
    stage.close()
    assert [error.code for error in heard] == ["film.broken", "engine.unstartable"]

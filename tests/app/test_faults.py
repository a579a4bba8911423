# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Faults are in their file at once, and in the library as soon as that can be written."""

import logging
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from kiosk.app.faults import FaultLog
from kiosk.app.library import Library
from kiosk.domain.errors import KioskError, MachineError
from kiosk.domain.faults import Done, Fault
from kiosk.domain.values import Slug
from kiosk.host.fault_file import FaultFile
from tests.fakes.background import FakeBackground
from tests.fakes.loop import FakeLoop
from tests.support.shelves import ToldShelves

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
BUSY = MachineError("database.busy", path="/data/kiosk.db")


class Desk:
    def __init__(self, data: Path) -> None:
        self.loop = FakeLoop()
        self.file = FaultFile(data)
        self.log = FaultLog(self.file, self.loop, lambda: NOW)
        self.shelves = ToldShelves()
        self.library = Library(lambda: self.shelves, FakeBackground(self.loop), self.loop, Slug("rehearsal"))

    def open(self) -> None:
        self.log.bring_in(self.library, self.loop)
        self.library.begin()
        self.loop.run_for(10)

    def kept(self) -> list[str]:
        return [fault.code for fault in self.shelves.ledger.faults]


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def test_it_is_in_the_file_before_there_is_a_library(desk: Desk) -> None:
    desk.log.record(MachineError("data.full", path="/data", free=3))
    (fault,) = desk.file.waiting()
    assert (fault.at, fault.code, fault.done, fault.times) == (NOW, "data.full", Done.WAITED, 1)
    assert fault.arguments == {"path": "/data", "free": 3}


def test_the_library_gets_what_waits_when_it_opens_and_then_nothing_waits(desk: Desk) -> None:
    desk.log.record(KioskError("sound.lost"))
    desk.log.record(KioskError("film.broken", film="a"))
    desk.open()
    assert desk.kept() == ["sound.lost", "film.broken"]
    assert desk.file.waiting() == ()


def test_what_happens_later_follows_within_a_minute_and_once(desk: Desk) -> None:
    desk.open()
    desk.log.record(KioskError("sound.lost"))
    desk.loop.run_for(61)
    desk.loop.run_for(300)
    assert desk.kept() == ["sound.lost"]


def test_a_library_that_cannot_be_written_is_logged_once_and_gets_it_later(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    desk.open()
    desk.shelves.ledger.fails = BUSY
    desk.log.record(KioskError("sound.lost"))
    with caplog.at_level(logging.ERROR):
        desk.loop.run_for(300)
    assert caplog.text.count("database.busy") == 1
    assert [fault.code for fault in desk.file.waiting()] == ["sound.lost"]
    desk.shelves.ledger.fails = None
    desk.loop.run_for(61)
    assert desk.kept() == ["sound.lost"]


def test_killed_between_the_two_it_is_in_the_library_once(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.log.record(KioskError("sound.lost"))
    monkeypatch.setattr(desk.file, "settle", lambda _: None)
    desk.open()
    desk.loop.run_for(200)
    assert desk.kept() == ["sound.lost"]


def test_what_comes_every_second_leaves_room_for_others(desk: Desk) -> None:
    for _ in range(3700):
        desk.log.record(KioskError("engine.replaced", film="a", at=desk.loop.now()))
        desk.loop.run_for(1)
    assert [fault.times for fault in desk.file.waiting()] == [1, 3600]


def test_a_start_that_fails_again_and_again_fills_no_file(tmp_path: Path) -> None:
    for number in range(50):
        desk = Desk(tmp_path)
        desk.log.record(MachineError("display.missing", display=":0", wayland=""))
        desk.log.record(MachineError("data.full", path="/data", free=number))
    assert [fault.code for fault in Desk(tmp_path).file.waiting()] == ["display.missing", "data.full"]


def test_what_was_written_more_than_an_hour_ago_is_written_again(tmp_path: Path) -> None:
    file, loop = FaultFile(tmp_path), FakeLoop()
    moments = [NOW + timedelta(hours=hours) for hours in (0, 2, 4)]
    for moment in moments:
        FaultLog(file, loop, partial(max, moment, NOW)).record(KioskError("sound.lost"))
    assert len(file.waiting()) == 3


def test_what_is_no_unicode_keeps_nothing_out_of_the_library(desk: Desk) -> None:
    latin1 = "gr\udcc4fik"
    desk.file.add(Fault("0a", NOW, "setting.wrong", {"value": latin1}))  # by an older version
    desk.log.record(KioskError("setting.wrong", value=latin1, line=3))
    desk.open()
    assert [fault.arguments for fault in desk.shelves.ledger.faults] == [
        {"value": "gr?fik"},
        {"value": "gr?fik", "line": 3},
    ]
    assert desk.file.waiting() == ()

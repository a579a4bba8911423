# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The log, for staff: what is in it, what of it is taken back, and what becomes of it when nothing can be asked."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from kiosk.app.staff_log import LogSources, LogState, StaffLog, StaffLogView
from kiosk.cli.sentences_acts import said
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.errors import MachineError
from kiosk.domain.faults import Fault
from kiosk.domain.staff import Act, Decision, Role, Who
from kiosk.domain.staff_log import MOST_ENTRIES, LogPart, Reach
from kiosk.domain.values import ENGLISH, LATVIAN, Slug
from tests.app.test_staff_area import Attendant
from tests.fakes.background import FakeBackground
from tests.support.databases import NOW

KORPA = Ref(Kind.PERSON, Slug("emma-korpa"))
FULL = MachineError("data.full", path="/data", free=0)
DAY = timedelta(days=1)


class Looking(Attendant):
    """A manager before the log. waiting: faults that are not in the library. kept: files that were written."""

    def __init__(self) -> None:
        super().__init__()
        self.waiting: list[Fault] = []
        self.kept: list[tuple[str, str]] = []
        self.refuse: MachineError | None = None
        sources = LogSources(lambda: tuple(self.waiting), lambda: NOW, said, self._keep)
        self.log = StaffLog(self.library, self.area, FakeBackground(self.loop), self.loop, sources)
        self.views: list[StaffLogView] = []
        self.log.subscribe(self.views.append)

    def open(self) -> None:
        self.library.begin()
        self.loop.run_until(lambda: self.library.now.ready)
        self.area.enter(Role.MANAGER)
        self.loop.pass_time(100)

    def look(self) -> StaffLogView:
        self.log.attend(True)
        return self.settle()

    def settle(self) -> StaffLogView:
        self.loop.pass_time(100)
        return self.log.now

    def take_off(self, seen: int = 0) -> None:
        self.shelves.edits.take_off(KORPA, True, seen=seen, decision=Decision("a reason", NOW, Who.DOCENT))

    def seen(self) -> list[str]:
        return [entry.code if isinstance(entry, Fault) else entry.act.code for entry in self.log.now.entries]

    def _keep(self, ending: str, text: str) -> str:
        if self.refuse:
            raise self.refuse
        self.kept.append((ending, text))
        return f"/exports/log.{ending}"


@pytest.fixture
def looking() -> Looking:
    made = Looking()
    made.open()
    return made


def test_acts_and_faults_come_with_the_titles_of_cards_even_of_those_that_are_off(looking: Looking) -> None:
    looking.take_off()
    looking.shelves.ledger.keep_faults((Fault("0a", NOW + DAY, "sound.lost"),))
    looking.waiting = [Fault("0b", NOW + 2 * DAY, "data.full"), Fault("0a", NOW + DAY, "sound.lost")]
    view = looking.look()
    assert looking.seen() == ["data.full", "sound.lost", "card.taken_off", "staff.entered"]
    assert view.state is LogState.READY
    assert view.titles[str(KORPA)].say(ENGLISH) == "Emma Korpa"


def test_a_part_and_another_time_may_be_asked_for(looking: Looking) -> None:
    looking.shelves.staff.keep([Act(NOW - 20 * DAY, Who.MANAGER, "pin.set"), Act(NOW, Who.DOCENT, "check.opening")])
    looking.look()
    assert set(looking.seen()) == {"staff.entered", "check.opening"}
    looking.log.go_back(Reach.MONTH)
    assert "pin.set" in [entry.act.code for entry in looking.settle().entries if not isinstance(entry, Fault)]
    looking.log.show(LogPart.NOTES)
    looking.settle()
    assert looking.seen() == ["check.opening"]
    looking.log.show(LogPart.FAULTS)
    assert not looking.settle().entries


def test_there_is_an_end_to_it_and_that_is_told(looking: Looking) -> None:
    looking.shelves.staff.keep([Act(NOW, Who.MANAGER, "staff.entered") for _ in range(MOST_ENTRIES)])
    view = looking.look()
    assert len(view.entries) == MOST_ENTRIES
    assert view.cut


def test_an_act_is_taken_back_and_the_act_of_it_may_be_too(looking: Looking) -> None:
    looking.take_off()
    key = next(iter(looking.look().undoable))
    looking.log.undo(key)
    # Somebody who touches twice wants it once.
    looking.log.undo(key)
    view = looking.settle()
    assert looking.seen()[0] == "card.put_back"
    assert view.error is None
    assert not looking.shelves.taken_off
    (again,) = view.undoable
    looking.log.undo(again)
    looking.settle()
    assert looking.shelves.taken_off == {KORPA}
    assert looking.shelves.staff.kept[-1].act.who is Who.MANAGER


def test_what_somebody_else_changed_meanwhile_stays_and_is_seen(looking: Looking) -> None:
    looking.take_off()
    key = next(iter(looking.look().undoable))
    looking.take_off(seen=1)
    looking.log.undo(key)
    view = looking.settle()
    assert view.error
    assert view.error.code == "edit.stale"
    assert looking.shelves.taken_off == {KORPA}
    assert looking.seen().count("card.taken_off") == 2
    looking.log.show(LogPart.ALL)
    assert looking.log.now.error is None


def test_a_disk_that_is_full_is_told_of_and_it_may_be_tried_again(looking: Looking) -> None:
    looking.take_off()
    key = next(iter(looking.look().undoable))
    looking.shelves.edits.fails = FULL
    looking.log.undo(key)
    assert looking.settle().error is FULL
    looking.shelves.edits.fails = None
    looking.log.undo(key)
    assert looking.settle().error is None
    assert not looking.shelves.taken_off


@pytest.mark.parametrize("ending", ["csv", "json"])
def test_a_file_is_written_and_that_is_in_the_log(looking: Looking, ending: str) -> None:
    looking.look()
    looking.log.export(ending, LATVIAN)
    assert looking.settle().file == f"/exports/log.{ending}"
    assert [kept[0] for kept in looking.kept] == [ending]
    assert "Darbinieku daļa atvērta." in looking.kept[0][1]
    assert looking.shelves.staff.kept[-1].act.arguments == {"path": f"/exports/log.{ending}"}


def test_whoever_has_left_meanwhile_is_still_the_one_who_exported_it(looking: Looking) -> None:
    looking.look()
    who = looking.area.who
    looking.log.export("csv", ENGLISH)
    looking.area.leave()
    looking.settle()
    exported = next(kept.act for kept in looking.shelves.staff.kept if kept.act.code == "log.exported")
    assert exported.who is who is not Who.COMMAND


def test_a_file_that_cannot_be_written_is_told_of(looking: Looking) -> None:
    looking.look()
    looking.refuse = FULL
    looking.log.export("csv", ENGLISH)
    view = looking.settle()
    assert view.error is FULL
    assert not view.file


def test_what_is_new_is_seen_while_somebody_looks_and_not_asked_for_otherwise(looking: Looking) -> None:
    looking.look()
    looking.waiting.append(Fault("0a", NOW, "sound.lost"))
    looking.loop.pass_time(10_100)
    assert looking.seen().count("sound.lost") == 1
    told = len(looking.views)
    looking.loop.pass_time(25_000)
    assert len(looking.views) == told
    looking.log.attend(False)
    looking.take_off()
    looking.loop.pass_time(60_000)
    assert looking.log.now == StaffLogView()


@pytest.mark.parametrize("act", [lambda log: log.undo(1), lambda log: log.export("csv", ENGLISH)])
def test_nothing_is_done_while_nobody_looks(looking: Looking, act: Callable[[StaffLog], None]) -> None:
    act(looking.log)
    assert looking.settle() == StaffLogView()
    assert not looking.kept


def test_without_a_library_there_is_what_waits_for_it() -> None:
    looking = Looking()
    looking.area.enter(Role.DOCENT)
    looking.waiting = [Fault("0a", NOW - 30 * DAY, "data.full"), Fault("0b", NOW, "database.damaged")]
    assert looking.look().state is LogState.PARTIAL
    assert looking.seen() == ["database.damaged"]
    looking.log.undo(1)
    error = looking.settle().error
    assert error
    assert error.code == "log.unasked"
    looking.library.begin()
    looking.loop.run_until(lambda: looking.library.now.ready)
    assert looking.settle().state is LogState.READY

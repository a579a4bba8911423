# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The library: when it opens, what it tells, and what it does when it cannot."""

import logging
from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.app.library import Library, Standing
from kiosk.app.ports.catalogue import Counts
from kiosk.app.ports.library import Shelves
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.errors import ContentError, KioskError, MachineError
from kiosk.domain.people import Part
from kiosk.domain.values import Slug
from tests.content.shipped import shipped
from tests.fakes.background import FakeBackground
from tests.fakes.catalogue import FakeCatalogue
from tests.fakes.loop import FakeLoop
from tests.support.shelves import ToldShelves

BROKEN = MachineError("database.unusable", path="/none", detail="by the test")
BUG = ZeroDivisionError("a bug")


class Reader:
    """opened: how often the library tried to open. refuse: raised instead. published: every snapshot."""

    def __init__(self) -> None:
        self.loop = FakeLoop()
        self.shelves = ToldShelves()
        self.background = FakeBackground(self.loop)
        self.opened = 0
        self.refuse: Exception | None = None
        copy = Slug("rehearsal")
        self.library = Library(self._open, self.background, self.loop, copy, lambda: self.shelves.today)
        self.published: list[Standing] = []
        self.library.subscribe(self.published.append)
        self.library.begin()

    def _open(self) -> Shelves:
        self.opened += 1
        if self.refuse:
            raise self.refuse
        return self.shelves

    def wait_until_open(self) -> None:
        self.loop.run_until(lambda: self.library.now.ready, seconds=60)


class UncountableShelves(ToldShelves):
    """breaks: raised by their catalogue."""

    def __init__(self, breaks: Exception) -> None:
        super().__init__()
        self.breaks = breaks

    @property
    def catalogue(self) -> FakeCatalogue:
        raise self.breaks


@pytest.fixture
def reader() -> Reader:
    return Reader()


def test_it_opens_after_three_seconds_where_the_film_shows_nothing(reader: Reader) -> None:
    reader.loop.pass_time(2_900)
    assert (reader.opened, reader.library.now) == (0, Standing())
    reader.loop.pass_time(200)
    assert reader.opened == 1
    assert reader.published == [Standing(True, "", 1, Counts(23, 29, 35, 18, 5, 18))]


def test_it_opens_once_when_the_film_is_on_the_screen(reader: Reader) -> None:
    for _ in range(3):
        reader.library.hurry()
        reader.loop.pass_time(500)
    assert reader.opened == 1
    reader.loop.pass_time(10_000)
    assert reader.opened == 1


def test_a_picture_that_comes_while_it_is_being_opened_does_not_open_it_again(reader: Reader) -> None:
    reader.loop.pass_time(3_002)
    assert (reader.background.asked, reader.library.now.ready) == (1, False)
    reader.library.hurry()
    reader.loop.pass_time(10_000)
    assert (reader.opened, reader.library.now.ready) == (1, True)


def test_a_picture_that_comes_after_it_failed_to_open_is_a_reason_to_try_again(reader: Reader) -> None:
    reader.refuse = BROKEN
    reader.loop.pass_time(4_000)
    reader.refuse = None
    reader.library.hurry()
    reader.loop.pass_time(1_000)
    assert reader.library.now.ready


def test_what_was_written_here_is_told_at_once(reader: Reader) -> None:
    reader.library.look()
    reader.wait_until_open()
    reader.shelves.number = 2
    for _ in range(3):
        reader.library.look()
    reader.loop.pass_time(50)
    assert [standing.version for standing in reader.published] == [1, 2]
    reader.shelves.number = 3
    reader.loop.pass_time(2_100)
    assert reader.published[-1].version == 3


def test_a_write_of_anybody_is_told_within_seconds(reader: Reader) -> None:
    reader.wait_until_open()
    told = len(reader.published)
    reader.loop.pass_time(10_000)
    assert len(reader.published) == told
    reader.shelves.number = 2
    reader.loop.pass_time(2_100)
    assert reader.library.now.version == 2


def test_a_library_that_does_not_open_is_a_fault_told_once_and_tried_again(
    reader: Reader, caplog: pytest.LogCaptureFixture
) -> None:
    reader.refuse = ContentError("content.invalid", file="people.yaml", line=3, reason="by the test")
    with caplog.at_level(logging.ERROR):
        reader.loop.pass_time(100_000)
    assert reader.opened > 2
    assert reader.published == [Standing(fault="content.invalid")]
    assert len(caplog.records) == 1
    reader.refuse = None
    reader.wait_until_open()
    assert reader.library.now.fault == ""


def test_a_database_that_fails_later_is_a_fault_until_it_answers(reader: Reader) -> None:
    reader.wait_until_open()
    reader.shelves.fails = BROKEN
    reader.loop.pass_time(3_000)
    assert (reader.library.now.ready, reader.library.now.fault) == (False, "database.unusable")
    reader.shelves.fails = None
    reader.wait_until_open()
    assert reader.library.now.counts.voices == 23


def test_what_was_written_while_it_could_not_be_read_is_told(reader: Reader) -> None:
    reader.wait_until_open()
    reader.shelves.fails = BROKEN
    reader.loop.pass_time(3_000)
    reader.shelves.fails = None
    reader.wait_until_open()
    assert reader.library.now.version == 2


def test_an_embargo_that_ends_at_midnight_is_told() -> None:
    reader = Reader()
    ends = reader.shelves.today + timedelta(days=1)
    first = next(person for person in shipped().people if person.part is Part.VOICE)
    people = tuple(replace(person, embargo=ends) if person is first else person for person in shipped().people)
    reader.shelves.content = replace(shipped(), people=people)
    reader.wait_until_open()
    assert (reader.library.now.version, reader.library.now.counts.voices) == (1, 22)
    reader.shelves.today = ends
    reader.loop.pass_time(2_100)
    assert (reader.library.now.version, reader.library.now.counts.voices) == (2, 23)


def test_a_bug_while_it_opens_is_a_fault_and_it_is_tried_again(reader: Reader) -> None:
    reader.refuse = BUG
    with pytest.raises(ZeroDivisionError):
        reader.loop.pass_time(4_000)
    assert reader.library.now == Standing(fault="bug")
    reader.refuse = None
    reader.wait_until_open()
    assert (reader.opened, reader.library.now.fault) == (2, "")


def test_a_bug_while_it_is_looked_at_is_a_fault_until_it_answers(reader: Reader) -> None:
    reader.wait_until_open()
    reader.shelves.fails = BUG
    for _ in range(2):
        with pytest.raises(ZeroDivisionError):
            reader.loop.pass_time(3_000)
        assert (reader.library.now.ready, reader.library.now.fault) == (False, "bug")
    reader.shelves.fails = None
    reader.wait_until_open()
    assert reader.library.now.counts.voices == 23


@pytest.mark.parametrize("of_them", ["version", "counts"])
def test_shelves_that_cannot_be_used_are_closed_again(reader: Reader, of_them: str) -> None:
    good = reader.shelves
    bad = good if of_them == "version" else UncountableShelves(BROKEN)
    bad.fails = BROKEN if of_them == "version" else None
    reader.shelves = bad
    reader.loop.pass_time(40_000)
    assert bad.closed == reader.opened == 2
    reader.shelves, good.fails = good, None
    reader.wait_until_open()
    assert reader.library.now.fault == ""


def test_shelves_that_break_by_a_bug_are_closed_again(reader: Reader) -> None:
    reader.shelves = UncountableShelves(BUG)
    with pytest.raises(ZeroDivisionError):
        reader.loop.pass_time(4_000)
    assert reader.shelves.closed == reader.opened == 1


def test_questions_are_answered_later(reader: Reader) -> None:
    reader.wait_until_open()
    answers: list[object] = []
    library, failed = reader.library, answers.append
    library.topics(lambda found: answers.append(len(found)), failed)
    library.reception(lambda found: answers.append(len(found.notices)), failed)
    library.look_up(Ref(Kind.TOPIC, Slug("no-such")), answers.append, failed)
    library.owner(Ref(Kind.QUOTE, Slug("davies-quotas")), answers.append, failed)
    assert answers == []
    reader.loop.pass_time(100)
    assert answers == [29, 18, None, Ref(Kind.PERSON, Slug("norman-davies"))]


def test_a_question_may_fail(reader: Reader) -> None:
    def fail(_: Shelves) -> None:
        raise BROKEN

    reader.wait_until_open()
    failures: list[KioskError] = []
    reader.library.ask(fail, lambda _: pytest.fail("no answer was to come"), failures.append)
    reader.loop.pass_time(100)
    assert failures == [BROKEN]


def test_a_library_that_is_not_open_is_not_asked(reader: Reader) -> None:
    with pytest.raises(LookupError):
        reader.library.ask(lambda shelves: shelves.version(), lambda _: None, lambda _: None)


@pytest.mark.parametrize("wait", [0, 3_002, 10_000])
def test_after_the_end_it_is_closed_and_silent(reader: Reader, wait: int) -> None:
    reader.loop.pass_time(wait)
    told = len(reader.published)
    reader.library.close()
    reader.library.close()
    reader.loop.pass_time(20_000)
    assert len(reader.published) == told
    assert reader.shelves.closed == reader.opened


def test_after_the_end_a_library_that_did_not_open_is_not_tried_again(reader: Reader) -> None:
    reader.refuse = BROKEN
    reader.loop.pass_time(3_002)
    reader.library.close()
    reader.loop.pass_time(60_000)
    assert (reader.opened, reader.published) == (1, [])


def test_shelves_that_are_being_worked_on_are_not_closed(reader: Reader) -> None:
    """The end does not wait for ever for what the background does."""

    def end(shelves: Shelves) -> int:
        reader.library.close()
        return shelves.version()

    reader.wait_until_open()
    answers: list[int] = []
    reader.library.ask(end, answers.append, lambda _: None)
    reader.loop.pass_time(60_000)
    assert (answers, reader.shelves.closed) == ([1], 0)

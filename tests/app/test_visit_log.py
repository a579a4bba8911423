# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A visit is written down as it was, and as nobody's."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.app.choices import Choices
from kiosk.app.director import Director
from kiosk.app.library import Library
from kiosk.app.navigation import Navigation
from kiosk.app.rating import Rating
from kiosk.app.visit_log import VisitLog
from kiosk.app.visit_records import VisitRecords
from kiosk.domain.caption_look import CaptionSize
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.errors import MachineError
from kiosk.domain.marks import Stretch
from kiosk.domain.navigation import Action
from kiosk.domain.values import LATVIAN, Millis, Slug
from kiosk.domain.visits import MOST_EVENTS, Event, EventKind, Visit
from tests.fakes.background import FakeBackground
from tests.fakes.engine import FakeEngines
from tests.fakes.loop import FakeLoop
from tests.fakes.screen import FakeScreen
from tests.support.films import rehearsal
from tests.support.shelves import ToldShelves

NOON = datetime(2026, 5, 4, 12, 0, 42, tzinfo=UTC)
KATYN = Ref(Kind.TOPIC, Slug("katyn"))
SCREEN, CHOICE, PLAYED, RATING = EventKind


class Desk:
    """In the attract loop, the library open."""

    def __init__(self) -> None:
        self.loop = FakeLoop()
        began = self.loop.now()
        self.film = rehearsal()
        self.director = Director(FakeEngines(self.loop, FakeScreen()), self.loop, self.loop)
        self.navigation = Navigation(self.director, self.film, self.loop)
        self.choices = Choices()
        self.rating = Rating(self.film.slug)
        self.shelves = ToldShelves()
        library = Library(lambda: self.shelves, FakeBackground(self.loop), self.loop, self.film.slug)
        records = VisitRecords(library, self.loop, lambda: NOON + timedelta(milliseconds=self.loop.now() - began))
        self.log = VisitLog(self.navigation, self.choices, self.director, self.rating, self.loop, records)
        library.begin()
        self.loop.pass_time(4_000)

    def stay(self, seconds: float) -> None:
        self.loop.run_for(seconds)

    def rest(self) -> None:
        self.navigation.go(Action.REST)
        self.choices.reset()
        self.rating.reset()
        self.loop.pass_time(100)

    @property
    def visits(self) -> list[Visit]:
        return self.shelves.visits.kept


@pytest.fixture
def desk() -> Iterator[Desk]:
    made = Desk()
    yield made
    made.director.close()


def test_the_events_are_what_was_done_in_its_order(desk: Desk) -> None:
    desk.navigation.go(Action.WAKE)
    desk.stay(10)
    desk.choices.speak(LATVIAN)
    desk.navigation.go(Action.TOPICS)
    desk.stay(5)
    desk.navigation.open(KATYN)
    desk.stay(20)
    desk.choices.look(size=CaptionSize.LARGEST)
    desk.navigation.hear(Stretch(KATYN, Millis(100_000), Millis(200_000)))
    desk.stay(30)
    desk.director.sound.set_volume(20)
    desk.rating.give(2)
    desk.rating.give(4)
    desk.rest()
    (visit,) = desk.visits
    played = next(event for event in visit.events if event.kind is PLAYED)
    assert visit == Visit(
        NOON.replace(second=0),
        65,
        (
            Event(CHOICE, "language", "lv"),
            Event(SCREEN, "home", seconds=10),
            Event(SCREEN, "topics", seconds=5),
            Event(CHOICE, "caption_size", "largest"),
            Event(SCREEN, "topic", "topic/katyn", seconds=20),
            Event(CHOICE, "volume", "20"),
            played,
            Event(SCREEN, "film", seconds=30),
            Event(RATING, "rehearsal", "4"),
        ),
    )
    assert (played.name, played.start) == ("rehearsal", 100_000)
    assert 129_000 <= (played.end or 0) <= 130_100


def test_one_visit_says_nothing_of_the_one_before(desk: Desk) -> None:
    for _ in range(2):
        desk.navigation.go(Action.WAKE)
        desk.stay(20)
        desk.choices.speak(LATVIAN)
        desk.choices.show_captions(False)
        desk.director.sound.set_volume(10)
        desk.rating.give(1)
        desk.rest()
    desk.navigation.go(Action.WAKE)
    desk.stay(20)
    desk.rest()
    first, second, third = desk.visits
    assert first.events == second.events
    assert third.events == (Event(CHOICE, "language", "en"), Event(SCREEN, "home", seconds=20))


def test_a_minute_is_the_finest_time_that_is_kept(desk: Desk) -> None:
    desk.stay(7.3)
    desk.navigation.go(Action.WAKE)
    desk.rest()
    begun = desk.visits[0].begun
    assert (begun.second, begun.microsecond) == (0, 0)


def test_nobody_is_written_down_while_nobody_is_there(desk: Desk) -> None:
    desk.stay(300)
    desk.navigation.go(Action.FAIL)
    desk.stay(31)
    assert desk.visits == []
    desk.log.close()
    desk.stay(1)
    assert desk.visits == []


def test_a_visit_that_meets_a_fault_goes_on(desk: Desk) -> None:
    desk.navigation.go(Action.WAKE)
    desk.stay(3)
    desk.navigation.go(Action.FAIL)
    desk.stay(4)
    desk.navigation.go(Action.HOME)
    desk.stay(5)
    desk.rest()
    (visit,) = desk.visits
    assert [(event.name, event.seconds) for event in visit.events[1:]] == [("home", 3), ("fault", 4), ("home", 5)]


def test_when_the_kiosk_ends_so_does_the_visit(desk: Desk) -> None:
    desk.navigation.go(Action.WAKE)
    desk.navigation.watch(Millis(0))
    desk.stay(70)
    desk.log.close()
    desk.log.close()
    desk.stay(1)
    (visit,) = desk.visits
    assert visit.played() == {"rehearsal"}


def test_a_volume_that_is_looked_for_step_by_step_is_one_choice(desk: Desk) -> None:
    desk.navigation.go(Action.WAKE)
    for volume in range(70, 20, -5):
        desk.director.sound.set_volume(volume)
    desk.director.sound.mute()
    desk.rest()
    chosen = [(event.name, event.value) for event in desk.visits[0].events if event.kind is CHOICE]
    assert chosen == [("language", "en"), ("volume", "25"), ("muted", "on")]


def test_a_visit_without_end_is_bounded_and_its_stars_are_kept_all_the_same(desk: Desk) -> None:
    desk.navigation.go(Action.WAKE)
    desk.rating.give(5)
    for _ in range(MOST_EVENTS):
        desk.navigation.go(Action.TOPICS)
        desk.navigation.go(Action.HOME)
    desk.rest()
    (visit,) = desk.visits
    assert len(visit.events) == MOST_EVENTS + 1
    assert visit.events[-1] == Event(RATING, "rehearsal", "5")


def test_what_cannot_be_written_waits(desk: Desk) -> None:
    desk.shelves.visits.fails = MachineError("data.full", path="/data", free=0)
    desk.navigation.go(Action.WAKE)
    desk.rest()
    desk.stay(10)
    assert desk.visits == []
    desk.shelves.visits.fails = None
    desk.stay(60)
    assert len(desk.visits) == 1


def test_a_film_that_is_watched_after_all_that_is_played_all_the_same(desk: Desk) -> None:
    desk.navigation.go(Action.WAKE)
    for _ in range(MOST_EVENTS):
        desk.navigation.go(Action.TOPICS)
        desk.navigation.go(Action.HOME)
    desk.navigation.watch(Millis(0))
    desk.stay(70)
    desk.rest()
    (visit,) = desk.visits
    assert len(visit.events) == MOST_EVENTS
    assert visit.played() == {"rehearsal"}

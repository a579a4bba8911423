# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever the schedule, the visitors, the docents and the mains do: no screening begins twice, and none is cut.

Fifteen random days take two seconds; SCHEDULES=2000 in the environment has so many of them looked at.
"""

import os
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from types import SimpleNamespace
from typing import Any, cast

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.app.act_book import ActBook
from kiosk.app.attract import Attract
from kiosk.app.clock_trust import ClockTrust
from kiosk.app.library import Library, Standing
from kiosk.app.navigation import Navigation
from kiosk.app.programme import Hold, Programme
from kiosk.app.programme_plan import Making
from kiosk.domain.film import Film
from kiosk.domain.kept_run import Mark, mark_of
from kiosk.domain.navigation import Place, Screen
from kiosk.domain.schedule import OpeningHours, Recurrence, Rule, RuleKind, Schedule
from kiosk.domain.values import Millis, Slug
from kiosk.host.recurrence import days_of
from kiosk.host.zones import zone_named
from tests.fakes.background import FakeBackground
from tests.fakes.latest_time import FakeLatestTime
from tests.fakes.loop import FakeLoop
from tests.fakes.run_memory import FakeRunMemory
from tests.support.films import small_film
from tests.support.programming import Wall
from tests.support.schedules import FACTS, schedules
from tests.support.shelves import ToldShelves

EXAMPLES = int(os.environ.get("SCHEDULES", "15"))
DAY = date(2026, 3, 29)
"""In Riga one of 23 hours."""
ZONE = zone_named("Europe/Riga")
HOURS = 6
MINUTE = 60_000
PUNCTUAL = timedelta(seconds=1)
Happens = tuple[int, str]
WHAT = ("leave", "leave", "leave", "visit", "rest", "die", "take", "give back", "new plan")
EVENTS = st.lists(
    st.tuples(st.integers(1, HOURS * 60 - 1), st.sampled_from(WHAT)),
    min_size=10,
    max_size=30,
).map(sorted)
_SHELVES = ToldShelves()
_STARTS = st.lists(st.builds(time, st.integers(0, 23), st.sampled_from([0, 15, 30, 45])), min_size=24, max_size=40)


@st.composite
def busy(draw: st.DrawFn) -> Schedule:
    """Any schedule, with a day full of screenings besides."""
    some = draw(schedules(DAY, most=3))
    starts = tuple(sorted(set(draw(_STARTS))))
    film = draw(st.sampled_from([Slug("short")] * 3 + [Slug("")]))
    daily, catches_up = Recurrence(DAY - timedelta(days=30)), draw(st.sampled_from([True, True, False]))
    rule = Rule("", RuleKind.SCREENING, daily, film=film, starts=starts, priority=9, catch_up=catches_up, key=99)
    opening = some.hours if draw(st.integers(0, 3)) == 0 else OpeningHours()
    return Schedule((*some.rules, rule), opening, some.special_days if opening.week else ())


def films() -> dict[Slug, Film]:
    lengths = {slug: FACTS.length(slug) for slug in (Slug(""), Slug("short"), Slug("long"))}
    return {slug: small_film(length=length) for slug, length in lengths.items() if length}


class Stage:
    """Navigation, as far as a programme uses it. shown: of each screening its place of beginning, and when that was."""

    def __init__(self, kiosk: "Machine") -> None:
        self._kiosk = kiosk
        self.now = Place(Screen.ATTRACT)
        self.screening: Film | None = None
        self._subscribers: list[Callable[[Place], None]] = []
        self._end: Callable[[], None] = lambda: None

    def subscribe(self, subscriber: Callable[[Place], None]) -> None:
        self._subscribers.append(subscriber)

    def screen(self, film: Film, at: Millis) -> None:
        assert self.now.screen is not Screen.SCREENING, "a screening is cut by another one"
        assert not self._kiosk.taken, "a docent has the kiosk"
        self._kiosk.begins(at)
        self.screening = film
        self.arrive(Screen.SCREENING)
        self._end = self._kiosk.loop.after(Millis(film.length - at), lambda: self.arrive(Screen.ATTRACT))

    def arrive(self, screen: Screen) -> None:
        self._end()
        self.now = Place(screen)
        self.screening = self.screening if screen is Screen.SCREENING else None
        for subscriber in list(self._subscribers):
            subscriber(self.now)


class Machine:
    """Kiosks one after the other, with one memory. begun: the screenings that began at their beginning, and joined
    those that were gone on with. left: those that a visitor has left.

    up: when there was a kiosk that nobody had taken over, from the one moment to the other.
    """

    def __init__(self, schedule: Schedule, begins: datetime) -> None:
        self.loop = FakeLoop()
        self.wall = Wall(self.loop, begins)
        self.schedule = schedule
        self.memory = FakeRunMemory()
        self.begun: list[Mark] = []
        self.joined: list[Mark] = []
        self.left: set[Mark] = set()
        self.up: list[tuple[datetime, datetime]] = []
        self.taken = False
        self.start()

    def start(self) -> None:
        self.taken, self._since = False, self.wall.now()
        self.stage = Stage(self)
        here = films()
        making = Making(self.wall.now, lambda: ZONE, lambda: here, frozenset, days_of)
        acts = ActBook(cast(Library, _library(self)), self.loop, self.wall.now)
        trust = ClockTrust(self.wall.now, FakeLatestTime(), FakeBackground(self.loop), acts, date(2020, 1, 1))
        attract = SimpleNamespace(put_on=lambda *_, **__: None)
        self.programme = Programme(
            cast(Navigation, self.stage),
            cast(Attract, attract),
            cast(Library, _library(self)),
            making,
            trust,
            self.memory,
            self.loop,
        )

    def begins(self, at: Millis) -> None:
        running = self.memory.read().running
        assert running
        late = self.wall.now() - running.start
        assert mark_of(running) not in self.left, "a screening that was left is shown again"
        if at == 0:
            assert late < timedelta(seconds=6)
            self.begun.append(mark_of(running))
        else:
            assert abs(late - timedelta(milliseconds=at)) < PUNCTUAL
            self.joined.append(mark_of(running))

    def do(self, what: str) -> None:
        match what:
            case "visit" if self.stage.now.screen is Screen.ATTRACT:
                self.stage.arrive(Screen.HOME)
            case "leave" if self.stage.now.screen is Screen.SCREENING:
                running = self.memory.read().running
                assert running
                self.left.add(mark_of(running))
                self.stage.arrive(Screen.HOME)
            case "rest" if self.stage.now.screen is Screen.HOME:
                self.stage.arrive(Screen.ATTRACT)
            case "die":
                self._go_down()
                self.stage.screen = lambda *_: None  # type: ignore[method-assign]
                self.programme.close()
                self.start()
            case "take" if not self.taken:
                self._go_down()
                self.taken = True
                self.programme.hold(Hold.TAKEOVER, True)
                self.stage.arrive(Screen.FILM)
            case "give back" if self.taken:
                self.stage.arrive(Screen.ATTRACT)
                self.taken, self._since = False, self.wall.now()
                self.programme.hold(Hold.TAKEOVER, False)
            case "new plan":
                self.programme.renew()

    def _go_down(self) -> None:
        if not self.taken:
            self.up.append((self._since, self.wall.now()))

    def run(self, events: list[Happens]) -> None:
        passed = 0
        for minute, what in [*events, (HOURS * 60, "")]:
            self.loop.pass_time((minute - passed) * MINUTE)
            passed = minute
            self.do(what)
        self._go_down()


def _library(machine: Machine) -> Any:
    """Open, and answers at once."""
    planning = SimpleNamespace(schedule=lambda: machine.schedule, playlists=tuple)

    def ask(question: Callable[[object], object], done: Callable[[object], None], _: object) -> Callable[[], None]:
        _SHELVES.planning = cast(Any, planning)
        return machine.loop.after(Millis(1), lambda: done(question(_SHELVES)))

    return SimpleNamespace(now=Standing(ready=True, version=1), subscribe=lambda _: None, ask=ask, later=lambda _: None)


@settings(max_examples=EXAMPLES, deadline=None, derandomize=EXAMPLES <= 15)
@given(busy(), st.integers(0, 24 - HOURS), EVENTS)
def test_no_screening_begins_twice_none_is_cut_and_none_that_can_be_shown_is_left_out(
    schedule: Schedule, hour: int, events: list[Happens]
) -> None:
    begins = datetime(DAY.year, DAY.month, DAY.day, tzinfo=ZONE).astimezone(UTC) + timedelta(hours=hour)
    machine = Machine(schedule, begins)
    machine.run(events)
    assert len(machine.begun) == len(set(machine.begun))
    plan = machine.programme.plan
    assert plan
    for one in plan.screenings():
        if any(since + PUNCTUAL < one.start < until - PUNCTUAL for since, until in machine.up):
            assert mark_of(one) in machine.begun, one

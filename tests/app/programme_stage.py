# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A kiosk with a schedule, all else fake. A second of its film is one picture, so that hours pass soon."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from fractions import Fraction

from kiosk.app.check_book import CheckBook, Printing
from kiosk.app.closing import Closing, Night
from kiosk.app.next_up import NextUp
from kiosk.app.programme_hours import follow_hours, yield_to_takeover
from kiosk.app.programme_now import ProgrammeNow
from kiosk.app.staff_area import StaffArea
from kiosk.app.staff_now import StaffNow
from kiosk.domain.film import Film
from kiosk.domain.kept_run import KeptRun
from kiosk.domain.navigation import Action, Place, Screen
from kiosk.domain.playlists import ListItem, StoredPlaylist, What
from kiosk.domain.programme import Use
from kiosk.domain.schedule import OpeningHours, Recurrence, Rule, RuleKind, Span
from kiosk.domain.staff import Decision, Role
from kiosk.domain.values import Millis
from tests.app.takeover_stage import TakeoverStage
from tests.fakes.background import FakeBackground
from tests.fakes.run_memory import FakeRunMemory
from tests.fakes.screen_power import FakeScreenPower
from tests.support.films import small_film
from tests.support.programming import Planner, Wall

DAY = date(2026, 5, 5)
"""A Tuesday."""
MINUTE = 60_000
ELEVEN = time(11)
TEN_MINUTES = Millis(10 * MINUTE)
_DECISION = Decision("", datetime(2026, 5, 1, tzinfo=UTC))
EVERY_DAY = Recurrence(date(2026, 1, 1))


def at(hour: int, minute: int = 0, second: int = 0, *, day: date = DAY) -> datetime:
    return datetime.combine(day, time(hour, minute, second), UTC)


def slow_film(length: int = TEN_MINUTES) -> Film:
    film = small_film(length=length)
    return replace(film, media=replace(film.media, frame_rate=Fraction(1)))


def clip(start: int, end: int) -> ListItem:
    """In seconds."""
    return ListItem(What.CLIP, start=Millis(start * 1000), end=Millis(end * 1000))


def played(key: int, start: time, end: time, title: str = "List", **changed: object) -> Rule:
    given = {"playlist": key, "span": Span(start, end), **changed}
    return Rule(title, RuleKind.LIST, EVERY_DAY, **given)  # type: ignore[arg-type]


def screened(*starts: time, title: str = "The film", **changed: object) -> Rule:
    return Rule(title, RuleKind.SCREENING, EVERY_DAY, starts=starts, **changed)  # type: ignore[arg-type]


class ProgrammeStage(TakeoverStage):
    """In attract on a Tuesday. told: all that the programme told; seen: every place of a visit or screening.

    memory: what a kiosk before this one kept.
    """

    def __init__(self, begins: datetime = at(9), memory: FakeRunMemory | None = None) -> None:  # noqa: B008
        super().__init__(slow_film())
        # The library has been opened meanwhile.
        self.wall = Wall(self.loop, begins)
        self.planner = Planner(self.wall.now, self.film)
        self.memory = memory or FakeRunMemory()
        self.navigation.go(Action.REST)
        background = FakeBackground(self.loop)
        self.trust = self.planner.trust(background, self.acts)
        self.programme = self.planner.programme(
            self.navigation, self.attract, self.library, self.trust, self.loop, self.memory
        )
        yield_to_takeover(self.programme, self.takeover)
        self.area = StaffArea(self.attendance, self.choices, self.settings, self.loop, self.loop, self.acts)
        self.power = FakeScreenPower()
        self.darkens = True
        printing = Printing(lambda _check, _language: "", background, self.choices, self.wall.now)
        night = Night(
            self.power,
            lambda: True,
            background,
            self.takeover.end,
            taken=lambda: self.takeover.now.active,
            darkens=lambda: self.darkens,
        )
        book = CheckBook(self.library, self.loop, printing)
        self.closing = Closing(self.area, self.navigation, self.director, night, book, self.loop)
        self.takeover.subscribe(lambda _: self.closing.settle())
        self.plans: list[ProgrammeNow] = []
        self.seen: list[Place] = []
        self.programme.subscribe(self.plans.append)
        self.navigation.subscribe(self.seen.append)
        follow_hours(self.programme, self.closing, self.wall.now)
        next_up = NextUp(self.navigation, self.director, self.attract, self.takeover, self.settings, self.programme)
        self.now = StaffNow(self.navigation, self.director, self.attract, self.takeover, next_up, self.programme)
        self.closing.subscribe(lambda state: self.now.shut(state.closed, by_hand=state.by_hand))
        self.loop.pass_time(200)

    def keep(self, *rules: Rule, hours: OpeningHours | None = None) -> list[int]:
        """What staff decide; the keys of the rules. The kiosk has seen it."""
        planning = self.shelves.planning
        keys = [planning.put_rule(rule, seen=0, decision=_DECISION) for rule in rules]
        if hours:
            planning.put_hours(hours, seen=planning.schedule().hours.version, decision=_DECISION)
        self.loop.pass_time(1_000)
        return keys

    def open_from(self, start: time, end: time) -> None:
        self.keep(hours=OpeningHours(((Span(start, end),),) * 7))

    def playlist(self, *items: ListItem, name: str = "Chapters") -> int:
        return self.shelves.planning.put_playlist(StoredPlaylist(name, items), seen=0, decision=_DECISION)

    def remove(self, key: int) -> None:
        self.shelves.planning.remove_rule(key, seen=1, decision=_DECISION)
        self.loop.pass_time(1_000)

    def run_to(self, moment: datetime) -> None:
        """As time goes."""
        self.loop.pass_time(round((moment - self.wall.now()) / timedelta(milliseconds=1)))

    def skip_to(self, moment: datetime) -> None:
        """The clock is set forward, and the kiosk has seen it."""
        self.wall.set(moment - timedelta(minutes=1))
        self.loop.pass_time(MINUTE)

    def enter(self) -> None:
        self.area.enter(Role.MANAGER)
        self.loop.pass_time(100)

    def leave(self) -> None:
        self.area.leave()
        self.loop.pass_time(100)

    @property
    def use(self) -> Use | None:
        return self.programme.now.entry.use if self.programme.now.entry else None

    @property
    def screen(self) -> Screen:
        return self.navigation.now.screen

    @property
    def listed(self) -> bool:
        """A playlist is heard."""
        return self.attract.now.listed and not self.director.now.attract

    @property
    def position(self) -> float:
        """Of the film, in seconds."""
        return self.director.now.position / 1000

    @property
    def runs(self) -> Sequence[KeptRun]:
        """What was kept of screenings, the last one last."""
        return self.memory.kept

    def close(self) -> None:
        self.programme.close()
        self.director.close()


def begun(stage: ProgrammeStage) -> int:
    """How often a screening came to the screen."""
    return sum(place.screen is Screen.SCREENING for place in stage.seen)

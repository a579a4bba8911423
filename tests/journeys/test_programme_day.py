# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A day of a house with a schedule, in the real window: it opens, lists play, the film is shown, it closes, and opens.

The engine and the clock are fake, so that a day takes seconds; of the hours in which nothing changes the clock leaves
out some. The film is ten minutes of one picture a second.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.app.programme_hours import follow_hours, yield_to_takeover
from kiosk.domain.navigation import Screen
from kiosk.domain.playlists import ListItem, StoredPlaylist
from kiosk.domain.schedule import OpeningHours, Span
from kiosk.domain.staff import Decision
from tests.app.programme_stage import clip, played, screened, slow_film
from tests.fakes.screen_power import FakeScreenPower
from tests.fakes.screenings import MORNING
from tests.support.fonts import load_fonts
from tests.support.shelves import ToldShelves
from tests.support.staff import StaffVisit
from tests.support.visit import SMALL, Visit

MONDAY = MORNING.date()
TUESDAY = MONDAY + timedelta(days=1)
MINUTE = 60_000
_DECISION = Decision("", MORNING)


def at(hour: int, minute: int = 0, second: int = 0, day: date = MONDAY) -> datetime:
    return datetime.combine(day, time(hour, minute, second), UTC)


class NotedPower:
    """calls: each time it was made dark or lit, with the time of day."""

    def __init__(self, visit: Visit, power: FakeScreenPower) -> None:
        self._power = power
        self.wake = power.wake
        self.calls: list[tuple[str, bool]] = []
        switch = power.switch

        def noted(*, lit: bool) -> None:
            switch(lit=lit)
            self.calls.append((f"{visit.wall.now():%H:%M}", lit))

        power.switch = noted  # type: ignore[method-assign]

    @property
    def lit(self) -> bool:
        return self._power.lit


class House:
    """Open from ten to six; chapters play until five, and the film is announced for eleven. It is nine o'clock."""

    def __init__(self) -> None:
        shelves = ToldShelves()
        planning = shelves.planning
        playlist = _playlist(shelves, "Chapters", clip(0, 40), clip(60, 100))
        hours = OpeningHours(((Span(time(10), time(18)),),) * 7)
        planning.put_hours(hours, seen=planning.schedule().hours.version, decision=_DECISION)
        for rule in (played(playlist, time(10), time(17)), screened(time(11), title="With an introduction")):
            planning.put_rule(rule, seen=0, decision=_DECISION)
        self.visit = visit = Visit(slow_film(), SMALL, open_shelves=lambda: shelves, scheduled=True)
        staff = StaffVisit(visit)
        visit.staff.leave()
        self.closing = staff.room.closing
        self.power = NotedPower(visit, staff.room.power)
        yield_to_takeover(visit.programme, staff.takeover)
        follow_hours(visit.programme, self.closing, visit.wall.now)
        visit.programme.subscribe(lambda _: visit.services.screening.look())

    def run_to(self, moment: datetime) -> None:
        self.visit.loop.pass_time(round((moment - self.visit.wall.now()) / timedelta(milliseconds=1)))

    def skip_to(self, moment: datetime) -> None:
        """The clock leaves out what is between."""
        self.visit.wall.set(moment - timedelta(minutes=2))
        self.visit.loop.pass_time(2 * MINUTE)

    @property
    def listed(self) -> bool:
        now = self.visit.director.now
        return self.visit.attract.now.listed and not now.attract and (now.playing or self.visit.attract.now.covered)


def _playlist(shelves: ToldShelves, name: str, *items: ListItem) -> int:
    return shelves.planning.put_playlist(StoredPlaylist(name, items), seen=0, decision=_DECISION)


@pytest.fixture
def house(qapp: QGuiApplication) -> Iterator[House]:
    if QQuickWindow.sceneGraphBackend() != "software":
        QQuickWindow.setSceneGraphBackend("software")
    load_fonts()
    house = House()
    yield house
    house.visit.programme.close()
    house.visit.close()


def test_a_day_from_opening_to_the_next_opening(house: House) -> None:
    before_opening(house)
    a_visit_interrupts_the_list(house)
    the_screening_comes_and_holds(house)
    closing_time(house)
    the_night(house)


def before_opening(house: House) -> None:
    visit = house.visit
    house.run_to(at(9, 1))
    assert {"Closed", "Opens at 10:00"} <= set(visit.words())
    assert not house.power.lit
    house.skip_to(at(9, 59, 50))
    assert visit.has("closed")
    house.run_to(at(10, 0, 2))
    assert (visit.has("closed"), visit.has("attract.wake"), house.power.lit, house.listed) == (False, True, True, True)
    house.run_to(at(10, 2))
    assert (visit.screen, house.listed) == (Screen.ATTRACT, True)
    assert any("11:00" in words for words in visit.words())


def a_visit_interrupts_the_list(house: House) -> None:
    visit = house.visit
    visit.touch("attract.wake")
    visit.read()
    assert (visit.screen, visit.director.now.playing) == (Screen.HOME, False)
    house.run_to(at(10, 5))
    assert (visit.screen, house.listed) == (Screen.ATTRACT, True)


def the_screening_comes_and_holds(house: House) -> None:
    visit = house.visit
    house.skip_to(at(10, 58, 40))
    visit.touch("attract.wake")
    house.run_to(at(10, 58, 50))
    assert not visit.has("hours.notice")
    house.run_to(at(10, 59, 20))
    assert any("With an introduction" in words and "40 second" in words for words in visit.words())
    house.run_to(at(11, 0, 1))
    assert visit.screen == Screen.SCREENING
    for place in (QPoint(5, 5), QPoint(640, 360)):
        visit.touch_at(place)
    visit.press(Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Space)
    visit.read()
    assert (visit.screen, visit.director.now.playing) == (Screen.SCREENING, True)
    house.run_to(at(11, 9, 50))
    assert visit.screen == Screen.SCREENING
    house.run_to(at(11, 10, 10))
    assert (visit.screen, house.listed) == (Screen.ATTRACT, True)


def closing_time(house: House) -> None:
    visit = house.visit
    house.skip_to(at(17, 49))
    assert not house.listed
    house.run_to(at(17, 51))
    assert "The house closes at 18:00" in visit.words()
    house.run_to(at(17, 58))
    visit.touch("attract.wake")
    visit.navigation.watch()
    visit.read()
    assert visit.screen == Screen.FILM
    house.run_to(at(17, 59, 30))
    assert any(words.startswith("The house closes in 30 second") for words in visit.words())
    house.run_to(at(18, 0, 1))
    assert (visit.has("closed"), visit.screen, visit.director.now.playing) == (True, Screen.ATTRACT, False)
    assert "Opens tomorrow at 10:00" in visit.words()
    assert not house.power.lit


def the_night(house: House) -> None:
    visit, calls = house.visit, house.power.calls
    del calls[:]
    house.run_to(at(18, 5))
    assert len(calls) >= 4
    assert not any(lit for _, lit in calls)
    house.power.wake()
    visit.touch_at(QPoint(640, 360))
    house.closing.stir()
    house.run_to(at(18, 5, 40))
    assert (visit.has("closed"), house.power.lit) == (True, False)
    house.skip_to(at(0, 10, day=TUESDAY))
    assert "Opens at 10:00" in visit.words()
    del calls[:]
    house.skip_to(at(9, 59, 50, day=TUESDAY))
    assert not house.power.lit
    house.run_to(at(10, 0, 2, day=TUESDAY))
    assert (visit.has("closed"), house.power.lit, house.listed) == (False, True, True)
    assert [one for one in calls if one[1]] == [("10:00", True)]

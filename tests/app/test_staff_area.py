# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The staff area: who is in, what they may open, and that it closes by itself."""

import pytest

from kiosk.app.act_book import ActBook
from kiosk.app.attendance import Attendance
from kiosk.app.choices import Choices
from kiosk.app.library import Library
from kiosk.app.navigation import Navigation
from kiosk.app.settings import SettingsDesk
from kiosk.app.staff_area import StaffArea, StaffState
from kiosk.domain.navigation import Action
from kiosk.domain.settings import Given, Settings, Source
from kiosk.domain.staff import PAGES, Role, StaffPage, Who
from kiosk.domain.values import ENGLISH, LATVIAN
from tests.app.stage import Stage
from tests.fakes.background import FakeBackground
from tests.support.databases import NOW
from tests.support.shelves import ToldShelves


class Attendant(Stage):
    """A visit stands at the first page, and somebody of the staff comes."""

    def __init__(self) -> None:
        super().__init__()
        self.shelves = ToldShelves()
        self.navigation = Navigation(self.director, self.film, self.loop)
        self.library = Library(lambda: self.shelves, FakeBackground(self.loop), self.loop, self.film.slug)
        self.choices = Choices()
        self.attendance = Attendance(self.navigation, self.director, self.loop, self.loop, (self.choices.reset,))
        self.desk = SettingsDesk(self.library, Settings())
        self.acts = ActBook(self.library, self.loop, lambda: NOW)
        self.area = StaffArea(self.attendance, self.choices, self.desk, self.loop, self.loop, self.acts)
        self.told: list[StaffState] = []
        self.area.subscribe(self.told.append)
        self.navigation.begin()
        self.navigation.go(Action.WAKE)

    def screen_name(self) -> str:
        return self.navigation.now.screen.value

    def codes(self) -> list[tuple[Who, str]]:
        return [(kept.act.who, kept.act.code) for kept in self.shelves.staff.kept]


@pytest.fixture
def attendant() -> Attendant:
    return Attendant()


@pytest.mark.parametrize("role", Role)
def test_each_role_opens_what_it_may_and_nothing_else(attendant: Attendant, role: Role) -> None:
    area = attendant.area
    area.enter(role)
    for page in StaffPage:
        before = area.now.page
        area.go(page)
        assert area.now.page is (page if page in PAGES[role] else before)
    assert attendant.area.who.value == role.value


def test_nothing_opens_while_nobody_is_in(attendant: Attendant) -> None:
    attendant.area.go(StaffPage.LOG)
    attendant.area.speak(LATVIAN)
    attendant.area.leave()
    assert attendant.area.now == StaffState()
    assert attendant.choices.now.language == ENGLISH
    assert attendant.told == []


def test_it_closes_by_itself_after_counting_aloud(attendant: Attendant) -> None:
    attendant.area.enter(Role.DOCENT)
    attendant.loop.run_for(44)
    assert attendant.area.now.left == 0
    attendant.loop.run_for(2)
    assert attendant.area.now.left == 14
    attendant.area.touched()
    assert attendant.area.now.left == 0
    attendant.loop.run_for(59.5)
    assert attendant.area.now.left == 1
    attendant.loop.run_for(1)
    assert not attendant.area.now.open
    assert [state.left for state in attendant.told[-16:]] == [*range(15, 0, -1), 0]


def test_the_visit_beneath_is_asked_nothing_and_then_begins_to_count_anew(attendant: Attendant) -> None:
    attendant.loop.run_for(50)
    attendant.area.enter(Role.DOCENT)
    for _ in range(10):
        attendant.loop.run_for(30)
        attendant.area.touched()
        assert not attendant.attendance.touched()
    assert attendant.screen_name() == "home"
    attendant.area.leave()
    attendant.loop.run_for(59)
    assert attendant.attendance.now.asking == "quiet"
    attendant.loop.run_for(17)
    assert attendant.screen_name() == "attract"


def test_its_language_goes_with_it(attendant: Attendant) -> None:
    attendant.area.enter(Role.MANAGER)
    attendant.area.speak(LATVIAN)
    assert attendant.choices.now.language == LATVIAN
    attendant.area.leave()
    assert attendant.choices.now.language == ENGLISH


def test_who_came_and_went_is_written_down_when_the_library_can_be_asked(attendant: Attendant) -> None:
    attendant.area.enter(Role.DOCENT)
    attendant.area.leave()
    assert attendant.codes() == []
    attendant.library.begin()
    attendant.loop.run_until(lambda: attendant.library.now.ready)
    attendant.area.enter(Role.MANAGER)
    attendant.loop.run_for(61)
    assert attendant.codes() == [
        (Who.DOCENT, "staff.entered"),
        (Who.DOCENT, "staff.left"),
        (Who.MANAGER, "staff.entered"),
        (Who.MANAGER, "staff.left"),
    ]
    assert attendant.shelves.staff.kept[-1].act.arguments == {"by": "itself"}


def test_who_enters_where_another_is_in_takes_their_place(attendant: Attendant) -> None:
    attendant.area.enter(Role.MANAGER)
    attendant.area.go(StaffPage.SETTINGS)
    attendant.area.enter(Role.DOCENT)
    assert attendant.area.now == StaffState(Role.DOCENT, StaffPage.NOW)
    attendant.area.leave()
    attendant.loop.run_for(200)
    assert attendant.screen_name() == "attract"


def test_nothing_of_a_visit_that_ended_meanwhile_comes_back(attendant: Attendant) -> None:
    attendant.choices.speak(LATVIAN)
    attendant.area.enter(Role.MANAGER)
    attendant.navigation.go(Action.REST)
    attendant.area.speak(LATVIAN)
    attendant.area.leave()
    assert attendant.choices.now.language == ENGLISH


def test_another_time_to_close_counts_at_once(attendant: Attendant) -> None:
    attendant.area.enter(Role.MANAGER)
    venue = Settings({"staff-idle": Given(30, Source.DATABASE, "database, version 1")})
    attendant.desk.take(venue)
    attendant.loop.run_for(31)
    assert not attendant.area.now.open


def test_what_is_done_in_the_last_moment_is_written_down_once(attendant: Attendant) -> None:
    attendant.library.begin()
    attendant.loop.run_until(lambda: attendant.library.now.ready)
    attendant.area.enter(Role.DOCENT)
    attendant.area.leave()
    attendant.acts.finish()
    attendant.loop.run_for(200)
    assert attendant.codes() == [(Who.DOCENT, "staff.entered"), (Who.DOCENT, "staff.left")]


def test_what_ends_after_they_left_is_still_theirs(attendant: Attendant) -> None:
    attendant.library.begin()
    attendant.loop.run_until(lambda: attendant.library.now.ready)
    attendant.area.enter(Role.DOCENT)
    attendant.area.leave()
    attendant.area.note("log.exported", who=Who.DOCENT, path="log.csv")
    attendant.loop.run_for(61)
    assert attendant.codes()[-1] == (Who.DOCENT, "log.exported")

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What plays when, for staff: any day, any moment of it, a year's conflicts, and a clock that cannot be right."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from kiosk.app.staff_programme import ProgrammeState, ProgrammeView, StaffProgramme
from kiosk.app.year_ahead import AheadState, ProgrammeSources
from kiosk.domain.civil_time import FIRST_DAY, LAST_DAY
from kiosk.domain.errors import MachineError
from kiosk.domain.programme import Use
from kiosk.domain.schedule import Schedule
from kiosk.domain.staff import Role, Who
from kiosk.host.recurrence import days_of
from kiosk.host.zones import zone_named
from tests.app.test_staff_area import Attendant
from tests.fakes.background import FakeBackground
from tests.fakes.running import HOUSE, FakeRunning
from tests.support.timetable import EVE, MONDAY, PLAYLISTS, TUESDAY, chapters, screenings, timetable

BEGINS = datetime(2026, 11, 24, 8, 15, 20, tzinfo=UTC)
"""A Tuesday, 10:15 in the house."""
RIGA = zone_named(HOUSE)
EARLY = MachineError("clock.early", day="2001-01-01", built="2026-11-01")


class Rehearsing(Attendant):
    """Somebody before the page. zone: of the house."""

    def __init__(self, role: Role = Role.MANAGER) -> None:
        super().__init__()
        self.running = FakeRunning()
        self.running.keep(timetable(), PLAYLISTS)
        self.zone = RIGA
        self.background = FakeBackground(self.loop)
        began = self.loop.now()
        sources = ProgrammeSources(
            lambda: BEGINS + timedelta(milliseconds=self.loop.now() - began), lambda: self.zone, days_of
        )
        self.programme = StaffProgramme(self.running, self.area, self.background, self.loop, sources)
        self.views: list[ProgrammeView] = []
        self.programme.subscribe(self.views.append)
        self.area.enter(role)
        self.programme.attend(True)
        self.settle()

    def settle(self) -> ProgrammeView:
        self.loop.pass_time(100)
        return self.programme.now

    def uses(self) -> list[tuple[str, Use]]:
        """What is on from when, by the clock of the house."""
        programme = self.programme.now.programme
        assert programme
        return [(f"{one.start.astimezone(RIGA):%H:%M}", one.use) for one in programme.entries]

    def at(self) -> tuple[str, Use]:
        """What is looked at."""
        view = self.programme.now
        assert view.programme
        assert view.rehearsed
        entry = view.programme.at(view.rehearsed)
        assert entry
        return f"{view.rehearsed.astimezone(RIGA):%H:%M}", entry.use


@pytest.fixture
def rehearsing() -> Rehearsing:
    return Rehearsing()


def test_it_begins_with_today_and_now(rehearsing: Rehearsing) -> None:
    view = rehearsing.programme.now
    assert (view.state, view.day) == (ProgrammeState.READY, TUESDAY)
    assert rehearsing.uses() == [
        ("00:00", Use.CLOSED),
        ("09:00", Use.LIST),
        ("11:00", Use.SCREENING),
        ("12:25", Use.ALWAYS),
        ("14:00", Use.SCREENING),
        ("15:25", Use.ALWAYS),
        ("18:00", Use.CLOSED),
    ]
    assert rehearsing.at() == ("10:15", Use.LIST)
    assert view.moment == datetime(2026, 11, 24, 10, 15, tzinfo=RIGA)
    assert (view.playlists[2], view.unscheduled) == ("Chapters one by one", False)


def test_another_day_is_looked_at_at_the_same_time_of_day(rehearsing: Rehearsing) -> None:
    rehearsing.programme.rehearse_time(time(14, 30))
    assert rehearsing.at() == ("14:30", Use.SCREENING)
    rehearsing.programme.turn(-1)
    assert rehearsing.settle().day == MONDAY
    assert rehearsing.at() == ("14:30", Use.ALWAYS)
    rehearsing.programme.go(EVE)
    rehearsing.settle()
    assert rehearsing.at() == ("14:30", Use.CLOSED)
    rehearsing.programme.go(None)
    assert rehearsing.settle().day == TUESDAY
    assert rehearsing.at() == ("10:15", Use.LIST)


def test_of_another_day_the_first_thing_that_is_on_is_looked_at(rehearsing: Rehearsing) -> None:
    rehearsing.programme.turn(1)
    rehearsing.settle()
    assert rehearsing.at() == ("09:00", Use.LIST)
    rehearsing.programme.go(EVE)
    rehearsing.settle()
    assert rehearsing.at() == ("00:00", Use.CLOSED)


def test_a_moment_of_another_day_is_not_looked_at(rehearsing: Rehearsing) -> None:
    rehearsing.programme.rehearse(BEGINS + timedelta(days=2))
    assert rehearsing.at() == ("10:15", Use.LIST)


def test_days_end_where_nothing_is_reckoned_any_more(rehearsing: Rehearsing) -> None:
    rehearsing.programme.go(date.max)
    assert rehearsing.settle().day == LAST_DAY
    rehearsing.programme.turn(2**31)
    assert rehearsing.settle().day == LAST_DAY
    rehearsing.programme.go(date.min)
    assert rehearsing.settle().day == FIRST_DAY
    rehearsing.programme.look_ahead(True)
    assert rehearsing.settle().state is ProgrammeState.READY


def test_minutes_pass_and_so_does_midnight(rehearsing: Rehearsing) -> None:
    rehearsing.loop.pass_time(40_000)
    assert rehearsing.at() == ("10:16", Use.LIST)
    rehearsing.loop.run_for(14 * 3600)
    view = rehearsing.settle()
    assert view.day == TUESDAY + timedelta(days=1)
    assert rehearsing.at()[1] is Use.CLOSED


def test_a_day_that_was_chosen_stays_at_midnight(rehearsing: Rehearsing) -> None:
    rehearsing.programme.go(TUESDAY)
    rehearsing.loop.run_for(14 * 3600)
    assert rehearsing.settle().day == TUESDAY


def test_a_change_of_the_schedule_is_seen_at_once(rehearsing: Rehearsing) -> None:
    rehearsing.running.keep(timetable(screenings(time(16), key=3)), PLAYLISTS)
    rehearsing.settle()
    assert ("16:00", Use.SCREENING) in rehearsing.uses()
    rehearsing.running.keep(Schedule())
    assert rehearsing.settle().unscheduled
    assert rehearsing.uses() == [("00:00", Use.ALWAYS)]


def test_what_is_the_same_is_not_reckoned_again(rehearsing: Rehearsing) -> None:
    asked = rehearsing.background.asked
    rehearsing.running.doubt(EARLY)
    rehearsing.loop.run_for(600)
    assert rehearsing.background.asked == asked


def test_before_the_library_has_told_nothing_is_claimed() -> None:
    late = Rehearsing()
    late.programme.attend(False)
    late.running.lose()
    late.programme.attend(True)
    assert late.settle().state is ProgrammeState.LOADING
    late.programme.rehearse_time(time(11))
    late.programme.look_ahead(True)
    assert late.programme.now.ahead.state is AheadState.NONE
    late.running.keep(timetable(), PLAYLISTS)
    view = late.settle()
    assert (view.state, view.ahead.state) == (ProgrammeState.READY, AheadState.READY)


def test_a_day_that_the_zone_leaves_out_is_told_as_such(rehearsing: Rehearsing) -> None:
    rehearsing.zone = zone_named("Pacific/Apia")
    rehearsing.programme.go(date(2011, 12, 30))
    view = rehearsing.settle()
    assert view.programme
    assert (view.programme.entries, view.rehearsed) == ((), None)
    rehearsing.programme.rehearse_time(time(11))
    assert rehearsing.programme.now.rehearsed is None


def test_a_year_is_told_by_reasons_with_their_days_and_fills_by_and_by(rehearsing: Rehearsing) -> None:
    rehearsing.running.keep(timetable(screenings(time(17), title="Late", key=3)), PLAYLISTS)
    rehearsing.settle()
    rehearsing.programme.look_ahead(True)
    rehearsing.loop.pass_time(6)
    part = rehearsing.programme.now.ahead
    assert (part.state, part.until) == (AheadState.RECKONING, TUESDAY + timedelta(days=31))
    year = rehearsing.settle().ahead
    assert (year.state, year.last) == (AheadState.READY, TUESDAY + timedelta(days=365))
    late = next(one for one in year.troubles if one.reason.code == "screening.late")
    assert late.rule == 3
    assert late.reason.arguments["latest"] == "16:35"
    # Tuesday to Sunday, but on Christmas Eve.
    assert len(late.days) == 366 - 52 - 1
    assert late.days == tuple(sorted(late.days))
    closed = {one.rule for one in year.troubles if one.reason.code == "screening.closed"}
    assert closed == {2, 3}


def test_a_year_is_left_half_way_and_with_the_page(rehearsing: Rehearsing) -> None:
    rehearsing.programme.look_ahead(True)
    rehearsing.loop.pass_time(6)
    rehearsing.programme.look_ahead(False)
    asked = rehearsing.background.asked
    rehearsing.settle()
    assert rehearsing.programme.now.ahead.state is AheadState.NONE
    rehearsing.programme.look_ahead(True)
    rehearsing.programme.attend(False)
    rehearsing.settle()
    assert rehearsing.background.asked == asked + 1
    assert rehearsing.programme.now == ProgrammeView()


def test_a_year_is_reckoned_anew_when_the_schedule_changes(rehearsing: Rehearsing) -> None:
    rehearsing.programme.look_ahead(True)
    rehearsing.settle()
    rehearsing.running.keep(timetable(screenings(time(17), title="Late", key=3)), PLAYLISTS)
    troubles = rehearsing.settle().ahead.troubles
    assert "screening.late" in {one.reason.code for one in troubles}


def test_a_tie_of_rules_is_a_trouble_of_every_day(rehearsing: Rehearsing) -> None:
    rehearsing.running.keep(timetable(chapters(title="Twin", key=4)), PLAYLISTS)
    rehearsing.settle()
    rehearsing.programme.look_ahead(True)
    tie = next(one for one in rehearsing.settle().ahead.troubles if one.reason.code == "rule.tie")
    assert len(tie.days) == 365


@pytest.mark.parametrize("role", Role)
def test_a_manager_says_that_the_time_is_right_and_a_docent_does_not(role: Role) -> None:
    rehearsing = Rehearsing(role)
    rehearsing.programme.trust_clock()
    rehearsing.running.doubt(EARLY)
    view = rehearsing.programme.now
    assert (view.distrust, view.trusting) == (EARLY, role is Role.MANAGER)
    rehearsing.programme.trust_clock()
    assert rehearsing.running.trusted == ([Who.MANAGER] if role is Role.MANAGER else [])
    assert (rehearsing.programme.now.distrust is None) is (role is Role.MANAGER)


def test_nothing_is_done_while_nobody_looks(rehearsing: Rehearsing) -> None:
    rehearsing.programme.attend(False)
    asked, told = rehearsing.background.asked, len(rehearsing.views)
    rehearsing.programme.turn(1)
    rehearsing.programme.rehearse(BEGINS)
    rehearsing.programme.look_ahead(True)
    rehearsing.running.keep(Schedule())
    rehearsing.loop.run_for(600)
    assert (rehearsing.background.asked, len(rehearsing.views)) == (asked, told)
    assert rehearsing.programme.now == ProgrammeView()

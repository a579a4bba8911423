# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Forms of the schedule: filled in, doubted and kept."""

from datetime import date, time, timedelta

import pytest

from kiosk.domain.schedule import OpeningHours, RuleKind, Span
from kiosk.domain.staff import Who
from kiosk.domain.staff_schedule import Part
from tests.app.schedule_stage import NOON, TEN_TO_SIX, Manager
from tests.fakes.running import HOUSE


@pytest.fixture
def manager() -> Manager:
    return Manager()


def open_hours(manager: Manager, hours: OpeningHours = TEN_TO_SIX) -> None:
    manager.planning.put_hours(hours, seen=0, decision=manager.decision)
    manager.loop.pass_time(2_500)


def test_a_new_list_is_filled_in_and_kept_as_it_is(manager: Manager) -> None:
    open_hours(manager)
    rule = manager.made()
    assert (rule.title, rule.kind, rule.span) == ("Voices", RuleKind.LIST, Span(time(10), time(18)))
    assert rule.days.first == date(2026, 11, 24)
    assert not manager.page.now.drafts
    assert manager.page.now.schedule.rules == (rule,)
    assert [one.act.who for one in manager.shelves.staff.kept if one.act.code == "rule.made"] == [Who.MANAGER]


def test_a_new_screening_is_of_the_film_at_the_next_full_hour(manager: Manager) -> None:
    manager.begin_screening()
    manager.put(starts_add="")
    manager.save()
    assert (manager.rule.title, manager.rule.starts) == ("The Soviet Story", (time(13), time(15)))


def test_a_title_follows_until_it_is_typed(manager: Manager) -> None:
    manager.begin_list()
    first = min(manager.page.now.playlists)
    manager.put(playlist=str(first))
    assert getattr(manager.record(), "title", "") == "Chapters"
    manager.put(title="Morning")
    manager.put(playlist=str(first + 1))
    assert getattr(manager.record(), "title", "") == "Morning"


def test_what_does_not_fit_is_told_before_and_is_kept_all_the_same_when_asked_again(manager: Manager) -> None:
    open_hours(manager)
    manager.begin_screening()
    manager.page.put("starts.0", "17:00")
    manager.save()
    assert [one.reason.code for one in manager.draft().doubts][:1] == ["screening.late"]
    assert manager.planning.schedule().rules == ()
    manager.save()
    assert manager.rule.starts == (time(17),)
    assert [one.reason.code for one in manager.page.now.conflicts[manager.rule.key]][:1] == ["screening.late"]


def test_doubts_come_by_themselves_and_go_when_they_are_mended(manager: Manager) -> None:
    open_hours(manager)
    manager.begin_screening()
    manager.page.put("starts.0", "17:00")
    manager.wait()
    assert manager.draft().doubts
    manager.page.put("starts.0", "15:00")
    assert not manager.draft().reckoned
    manager.wait()
    assert manager.draft().doubts == ()


def test_a_playlist_that_no_rule_has_yet_can_be_played(manager: Manager) -> None:
    manager.begin_list()
    assert manager.draft().doubts == ()


def test_what_other_rules_lose_is_told_too(manager: Manager) -> None:
    manager.begin_screening()
    manager.save()
    manager.begin_screening()
    manager.put(title="Important", priority="9")
    manager.wait()
    assert {one.rule for one in manager.draft().doubts} == {manager.rule.key}


def test_a_form_with_a_fault_is_not_kept(manager: Manager) -> None:
    manager.begin_list()
    manager.put(title=" ")
    manager.save()
    assert [fault.field for fault in manager.draft().faults] == ["title"]
    assert manager.planning.schedule().rules == ()


def test_hours_are_a_form_as_soon_as_one_is_changed(manager: Manager) -> None:
    manager.page.show(Part.HOURS)
    assert not manager.page.now.drafts
    manager.put(always="no")
    manager.save()
    assert manager.planning.schedule().hours.week == TEN_TO_SIX.week
    manager.page.undo()
    manager.wait()
    assert manager.planning.schedule().hours.week is None


def test_hours_that_leave_a_screening_no_room_say_so(manager: Manager) -> None:
    manager.begin_screening()
    manager.put(starts_0="20:00")
    manager.save()
    manager.page.show(Part.HOURS)
    manager.put(always="no")
    manager.wait()
    assert {one.rule for one in manager.draft(Part.HOURS).doubts} == {manager.rule.key}


def test_christmas_eve_is_closed_by_three_steps(manager: Manager) -> None:
    manager.page.show(Part.DAYS)
    manager.page.begin_day()
    manager.put(first="2026-12-24")
    manager.save()
    (day,) = manager.planning.schedule().special_days
    assert (day.title, day.first, day.last, day.spans) == ("24 December", date(2026, 12, 24), date(2026, 12, 24), ())


def test_sound_by_time_of_day_is_kept(manager: Manager) -> None:
    manager.page.show(Part.SOUND)
    manager.put(spans_add="", spans_0_start="20")
    manager.save()
    assert [one.start for one in manager.planning.schedule().volumes.spans] == [20]


def test_the_clock_goes_by_the_house(manager: Manager) -> None:
    assert (f"{manager.page.now.now:%H:%M}", manager.page.now.zone) == ("12:00", HOUSE)


def test_what_is_wrong_is_looked_for_again_when_the_programme_knows_more(manager: Manager) -> None:
    rule = manager.made()
    manager.running.keep(manager.page.now.schedule, {})
    manager.wait()
    assert [one.reason.code for one in manager.page.now.conflicts[rule.key]][:1] == ["rule.no_list"]
    manager.running.keep(manager.page.now.schedule, manager.page.now.playlists)
    manager.wait()
    assert not manager.page.now.conflicts


def test_days_ahead_are_those_of_the_form(manager: Manager) -> None:
    """A rule that begins in half a year is doubted for the days it begins with."""
    open_hours(manager)
    manager.begin_screening()
    later = NOON.date() + timedelta(days=180)
    manager.put(first=later.isoformat(), starts_0="17:00")
    manager.wait()
    assert {one.day for one in manager.draft().doubts} >= {later}

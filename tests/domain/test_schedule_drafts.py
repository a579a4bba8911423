# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is written into a form of the schedule, field by field."""

from datetime import date, time

import pytest

from kiosk.domain.schedule import (
    EVERY_DAY,
    Frequency,
    OpeningHours,
    Recurrence,
    Rule,
    RuleKind,
    Span,
    SpecialDay,
    VolumeHours,
    VolumeSpan,
)
from kiosk.domain.schedule_drafts import Record, written

TUESDAY = date(2026, 11, 24)
MORNING = Span(time(9), time(12))
LIST = Rule("Chapters", RuleKind.LIST, Recurrence(TUESDAY), playlist=2, span=MORNING)
FILM = Rule("The film", RuleKind.SCREENING, Recurrence(TUESDAY), starts=(time(11), time(14)))
CLOSED = SpecialDay("Closed", TUESDAY, TUESDAY)
HOURS = OpeningHours((((MORNING,),) * 5) + ((), ()))


def put(record: Record, *fields: tuple[str, str]) -> Record:
    for field, value in fields:
        record = written(record, field, value)
    return record


@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [
        ("span.start", "08:30", Span(time(8, 30), time(12))),
        ("span.end", "11:00", Span(time(9), time(11))),
        ("span.end", "00:00", Span(time(9), time(), next_day=True)),
        ("span.next", "yes", Span(time(9), time(12), next_day=True)),
        ("span.whole", "22:00/02:00/yes", Span(time(22), time(2), next_day=True)),
    ],
)
def test_a_span_takes_each_of_its_parts(field: str, value: str, expected: Span) -> None:
    changed = put(LIST, (field, value))
    assert isinstance(changed, Rule)
    assert changed.span == expected


def test_an_end_that_was_at_midnight_is_of_the_same_day_again() -> None:
    changed = put(LIST, ("span.end", "00:00"), ("span.end", "23:00"))
    assert isinstance(changed, Rule)
    assert changed.span == Span(time(9), time(23))


def test_starts_come_change_and_go() -> None:
    changed = put(FILM, ("starts.add", "17:00"), ("starts.0", "10:30"), ("starts.1.remove", ""))
    assert isinstance(changed, Rule)
    assert changed.starts == (time(10, 30), time(17))


def test_weekdays_are_chosen_together_or_one_by_one() -> None:
    weekend = put(LIST, ("weekdays", "56"), ("weekday.0", "yes"), ("weekday.6", "no"))
    assert isinstance(weekend, Rule)
    assert weekend.days.weekdays == {0, 5}


def test_monthly_on_a_weekday_begins_with_that_of_the_first_day_and_weekly_has_all_again() -> None:
    nth = put(LIST, ("repeats", "nth"))
    assert isinstance(nth, Rule)
    assert (nth.days.frequency, nth.days.nth, nth.days.weekdays) == (Frequency.MONTHLY, 4, frozenset({1}))
    weekly = put(nth, ("repeats", "weekly"))
    assert isinstance(weekly, Rule)
    assert (weekly.days.frequency, weekly.days.nth, weekly.days.weekdays) == (Frequency.WEEKLY, 0, EVERY_DAY)


def test_a_last_day_never_stays_before_the_first_one() -> None:
    changed = put(LIST, ("last", "2026-12-01"), ("first", "2026-12-24"))
    assert isinstance(changed, Rule)
    assert (changed.days.first, changed.days.last) == (date(2026, 12, 24), date(2026, 12, 24))
    endless = put(changed, ("last", ""))
    assert isinstance(endless, Rule)
    assert endless.days.last is None


def test_days_without_are_in_order_and_each_once() -> None:
    days = ("2026-12-25", "2026-12-24", "2026-12-25")
    changed = put(LIST, *(("without.add", day) for day in days), ("without.remove", "2026-12-24"))
    assert isinstance(changed, Rule)
    assert changed.days.without == (date(2026, 12, 25),)


def test_numbers_stay_within_what_there_is() -> None:
    changed = put(FILM, ("doors", "999"), ("priority", "0"), ("interval", "99"))
    assert isinstance(changed, Rule)
    assert (changed.doors, changed.priority, changed.days.interval) == (120, 1, 52)


def test_a_single_special_day_stays_one_when_it_moves_and_a_range_stays_a_range() -> None:
    moved = put(CLOSED, ("first", "2026-12-24"))
    ranged = put(CLOSED, ("last", "2026-12-26"), ("first", "2026-12-24"))
    assert isinstance(moved, SpecialDay)
    assert isinstance(ranged, SpecialDay)
    assert (moved.first, moved.last) == (date(2026, 12, 24),) * 2
    assert (ranged.first, ranged.last) == (date(2026, 12, 24), date(2026, 12, 26))


def test_a_weekday_is_copied_closed_and_opened_at_one_more_time() -> None:
    changed = put(
        HOURS, ("week.0.0.end", "10:00"), ("week.0.copy", "0123456"), ("week.6.closed", ""), ("week.0.add", "")
    )
    assert isinstance(changed, OpeningHours)
    assert changed.week
    short = Span(time(9), time(10))
    assert changed.week == ((short, Span(time(11), time(12))), *((short,),) * 5, ())


def test_who_is_always_open_and_then_is_not_has_hours_to_begin_with() -> None:
    always = put(HOURS, ("always", "yes"))
    assert isinstance(always, OpeningHours)
    assert always.week is None
    some = put(always, ("always", "no"))
    assert isinstance(some, OpeningHours)
    assert some.week
    assert all(some.week)


def test_sound_takes_a_span_and_two_volumes() -> None:
    changed = put(VolumeHours(), ("spans.add", ""), ("spans.0.span.end", "12:00"), ("spans.0.start", "20"))
    assert changed == VolumeHours((VolumeSpan(Span(time(10), time(12)), 20, 60),))
    assert put(changed, ("spans.0.ceiling", "150"), ("spans.0.remove", "")) == VolumeHours()


@pytest.mark.parametrize("record", [LIST, FILM, CLOSED, HOURS, VolumeHours()])
@pytest.mark.parametrize("value", ["", "x", "-1", "9", "24:00", "2026-02-30", "99999999999999999999", "9/9/9"])
def test_what_no_form_holds_changes_nothing_that_could_not_be_told(record: Record, value: str) -> None:
    fields = (
        *("span", "span.x", "starts.9", "starts.x.remove", "weekday.x", "repeats", "first", "without.add", "film.x"),
        *("week.9.add", "week.0.9.start", "spans.9.remove", "spans.0.span.x", "always.x", "priority", "nothing", ""),
    )
    for field in fields:
        assert type(written(record, field, value)) is type(record)

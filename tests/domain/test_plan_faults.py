# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What of playlists and the schedule is refused, and at which field."""

from dataclasses import replace
from datetime import UTC, date, time

import pytest

from kiosk.domain.cards import Kind, Ref
from kiosk.domain.errors import EditError
from kiosk.domain.plan_fault import PlanFault, refuse
from kiosk.domain.plan_faults import (
    LATEST_PLACE,
    hours_faults,
    item_faults,
    playlist_faults,
    rule_faults,
    special_day_faults,
    volume_faults,
)
from kiosk.domain.plan_tidy import tidy_item, tidy_playlist, tidy_rule
from kiosk.domain.playlists import ATTRACT, LONGEST_STAY, ListItem, StoredPlaylist, What
from kiosk.domain.schedule import (
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
from kiosk.domain.values import Millis, Slug

CLIP = ListItem(What.CLIP, Slug("bikes"), start=Millis(1_000), end=Millis(2_000))
PAUSE = ListItem(What.PAUSE, text="Back soon.")
QUOTE = Ref(Kind.QUOTE, Slug("korpa-civilian-graveyard"))
DAYS = Recurrence(date(2026, 11, 23))
LIST = Rule("Mornings", RuleKind.LIST, DAYS, playlist=2, span=Span(time(9), time(12)))
FILM = Rule("The film", RuleKind.SCREENING, DAYS, starts=(time(11), time(14)), doors=15)
CHRISTMAS = SpecialDay("Christmas", date(2026, 12, 24), date(2026, 12, 26))
NIGHT = Span(time(20), time(2), next_day=True)


def span(start: str, end: str, next_day: bool = False) -> Span:
    return Span(time.fromisoformat(start), time.fromisoformat(end), next_day)


def told(faults: tuple[PlanFault, ...]) -> list[tuple[str, str]]:
    return [(fault.field, fault.code) for fault in faults]


@pytest.mark.parametrize(
    "item",
    [
        ListItem(What.FILM),
        ListItem(What.CHAPTER, subject=Ref(Kind.CHAPTER, Slug("opening"))),
        CLIP,
        replace(CLIP, start=Millis(0), end=LATEST_PLACE),
        ListItem(What.VOICE, subject=Ref(Kind.PERSON, Slug("emma-korpa"))),
        PAUSE,
        replace(PAUSE, text="One line.\nAnother, with — signs: “ēģūķ”.", stays=LONGEST_STAY),
        ListItem(What.STILL, subject=QUOTE),
        ListItem(What.STILL, subject=Ref(Kind.EXHIBIT, Slug("poster"))),
        ListItem(What.FILM, gain=-24, captions=True),
        # What does not matter for its kind is not refused, but left out.
        ListItem(What.FILM, subject=QUOTE, start=Millis(9), end=Millis(3), stays=Millis(0), text="\0"),
    ],
    ids=lambda item: item.what,
)
def test_a_sound_item_is_not_refused(item: ListItem) -> None:
    assert item_faults(item) == item_faults(tidy_item(item)) == ()


@pytest.mark.parametrize(
    ("item", "field", "code"),
    [
        (replace(CLIP, end=Millis(1_000)), "end", "plan.clip_end"),
        (replace(CLIP, end=Millis(500)), "end", "plan.clip_end"),
        (replace(CLIP, end=Millis(-5)), "end", "plan.clip_end"),
        (replace(CLIP, start=Millis(-1)), "start", "plan.clip_start"),
        (replace(CLIP, end=Millis(1_999)), "end", "plan.clip_short"),
        (replace(CLIP, end=Millis(LATEST_PLACE + 1)), "end", "plan.clip_late"),
        (replace(CLIP, film=Slug("../etc")), "film", "plan.film"),
        (replace(CLIP, film=Slug("\ud800")), "film", "plan.film"),
        (ListItem(What.CHAPTER), "subject", "plan.subject_missing"),
        (ListItem(What.CHAPTER, subject=QUOTE), "subject", "plan.subject_unfit"),
        (ListItem(What.VOICE, subject=Ref(Kind.PERSON, Slug("Emma K"))), "subject", "plan.subject_unfit"),
        (ListItem(What.STILL, subject=Ref(Kind.PERSON, Slug("emma-korpa"))), "subject", "plan.subject_unfit"),
        (replace(PAUSE, stays=Millis(999)), "stays", "plan.stays"),
        (replace(PAUSE, stays=Millis(LONGEST_STAY + 1)), "stays", "plan.stays"),
        (replace(PAUSE, text=" \n "), "text", "plan.text_missing"),
        (replace(PAUSE, text="x" * 301), "text", "plan.text_long"),
        (replace(PAUSE, text="a\0b"), "text", "plan.text_signs"),
        (replace(PAUSE, text="a\ud800"), "text", "plan.text_signs"),
        (replace(PAUSE, text="\u202eback"), "text", "plan.text_signs"),
        (ListItem(What.FILM, gain=13), "gain", "plan.gain"),
        (ListItem(What.FILM, gain=-25), "gain", "plan.gain"),
    ],
)
def test_what_is_wrong_with_an_item_is_told_at_its_field(item: ListItem, field: str, code: str) -> None:
    assert told(item_faults(item)) == [(field, code)]
    assert told(playlist_faults(StoredPlaylist("A", (CLIP, item)))) == [(f"items.1.{field}", code)]


@pytest.mark.parametrize(
    ("playlist", "field", "code"),
    [
        (StoredPlaylist(" "), "name", "plan.name_missing"),
        (StoredPlaylist("x" * 81), "name", "plan.text_long"),
        (StoredPlaylist("a\nb"), "name", "plan.text_signs"),
        (StoredPlaylist("Ours", key=ATTRACT), "name", "plan.attract"),
        (StoredPlaylist("Long", (CLIP,) * 501), "items", "plan.items_many"),
    ],
)
def test_what_is_wrong_with_a_playlist_is_told(playlist: StoredPlaylist, field: str, code: str) -> None:
    assert told(playlist_faults(playlist)) == [(field, code)]


def test_a_long_playlist_and_the_nameless_attract_loop_are_sound() -> None:
    assert playlist_faults(StoredPlaylist("Long", (CLIP,) * 500)) == ()
    assert playlist_faults(StoredPlaylist("", key=ATTRACT)) == ()


@pytest.mark.parametrize(
    "rule",
    [
        LIST,
        FILM,
        replace(LIST, span=NIGHT),
        replace(LIST, span=span("00:00", "00:00", next_day=True)),
        replace(FILM, starts=tuple(time(hour) for hour in range(24)), doors=0),
        replace(FILM, starts=(time(14), time(11))),
        replace(FILM, days=replace(DAYS, frequency=Frequency.MONTHLY, nth=-1, weekdays=frozenset({0}))),
        replace(FILM, days=replace(DAYS, frequency=Frequency.MONTHLY, weekdays=frozenset())),
        replace(FILM, days=replace(DAYS, frequency=Frequency.ONCE, last=date(2020, 1, 1), weekdays=frozenset())),
        replace(FILM, days=replace(DAYS, frequency=Frequency.YEARLY, interval=52, nth=9)),
        replace(FILM, days=replace(DAYS, first=date(2028, 2, 29), without=(date(1999, 1, 1),))),
        # What does not matter for its kind is not refused, but left out.
        replace(LIST, film=Slug("no film"), starts=(time(1, 2, 3),), doors=-1),
        replace(FILM, playlist=-1, span=span("12:00", "12:00")),
    ],
)
def test_a_sound_rule_is_not_refused(rule: Rule) -> None:
    assert rule_faults(rule) == rule_faults(tidy_rule(rule)) == ()


@pytest.mark.parametrize(
    ("rule", "field", "code"),
    [
        (replace(LIST, title=""), "title", "plan.title_missing"),
        (replace(LIST, title="x" * 81), "title", "plan.text_long"),
        (replace(LIST, title="a\tb"), "title", "plan.text_signs"),
        (replace(LIST, playlist=0), "playlist", "plan.list_missing"),
        (replace(LIST, span=None), "span.start", "plan.span_missing"),
        (replace(LIST, span=span("12:00", "09:00")), "span.end", "plan.span_back"),
        (replace(LIST, span=span("09:00", "09:00")), "span.end", "plan.span_empty"),
        (replace(LIST, span=span("09:00", "09:01", next_day=True)), "span.end", "plan.span_long"),
        (replace(LIST, span=span("09:00:30", "10:00")), "span.start", "plan.minute"),
        (replace(LIST, span=Span(time(9), time(12, tzinfo=UTC))), "span.end", "plan.minute"),
        (replace(LIST, priority=0), "priority", "plan.priority"),
        (replace(LIST, priority=10), "priority", "plan.priority"),
        (replace(FILM, film=Slug("Bikes!")), "film", "plan.film"),
        (replace(FILM, starts=()), "starts", "plan.starts_missing"),
        (replace(FILM, starts=(time(11), time(14), time(11))), "starts.2", "plan.starts_twice"),
        (replace(FILM, starts=(time(11), time(14, 0, 1))), "starts.1", "plan.minute"),
        (replace(FILM, starts=tuple(time(9, minute) for minute in range(25))), "starts", "plan.starts_many"),
        (replace(FILM, doors=-1), "doors", "plan.doors"),
        (replace(FILM, doors=121), "doors", "plan.doors"),
        (replace(FILM, days=replace(DAYS, weekdays=frozenset())), "weekdays", "plan.weekdays"),
        (replace(FILM, days=replace(DAYS, weekdays=frozenset({7}))), "weekdays", "plan.weekdays"),
        (
            replace(FILM, days=replace(DAYS, frequency=Frequency.MONTHLY, nth=1, weekdays=frozenset())),
            "weekdays",
            "plan.weekdays",
        ),
        (replace(FILM, days=replace(DAYS, frequency=Frequency.MONTHLY, nth=6)), "nth", "plan.nth"),
        (replace(FILM, days=replace(DAYS, frequency=Frequency.MONTHLY, nth=-2)), "nth", "plan.nth"),
        (replace(FILM, days=replace(DAYS, interval=0)), "interval", "plan.interval"),
        (replace(FILM, days=replace(DAYS, interval=53)), "interval", "plan.interval"),
        (replace(FILM, days=replace(DAYS, last=date(2026, 11, 22))), "last", "plan.last_early"),
        (replace(FILM, days=replace(DAYS, last=date(2101, 1, 1))), "last", "plan.date_far"),
        (replace(FILM, days=replace(DAYS, first=date(1969, 12, 31))), "first", "plan.date_far"),
        (replace(FILM, days=replace(DAYS, without=(date(2200, 1, 1),) * 401)), "without", "plan.date_far"),
        (replace(FILM, days=replace(DAYS, without=(date(2030, 1, 1),) * 401)), "without", "plan.without_many"),
    ],
)
def test_what_is_wrong_with_a_rule_is_told_at_its_field(rule: Rule, field: str, code: str) -> None:
    assert told(rule_faults(rule))[0] == (field, code)


@pytest.mark.parametrize(
    ("day", "field", "code"),
    [
        (replace(CHRISTMAS, title=" "), "title", "plan.title_missing"),
        (replace(CHRISTMAS, last=date(2026, 12, 23)), "last", "plan.last_early"),
        (replace(CHRISTMAS, last=date(2027, 12, 25)), "last", "plan.days_many"),
        (replace(CHRISTMAS, first=date(1, 1, 1), last=date(1, 1, 2)), "first", "plan.date_far"),
        (replace(CHRISTMAS, spans=(span("10:00", "10:00"),)), "spans.0.end", "plan.span_empty"),
        (
            replace(CHRISTMAS, spans=(span("10:00", "13:00"), span("12:59", "14:00"))),
            "spans.1.start",
            "plan.spans_overlap",
        ),
        (
            replace(CHRISTMAS, spans=(span("12:59", "14:00"), span("10:00", "13:00"))),
            "spans.0.start",
            "plan.spans_overlap",
        ),
        (replace(CHRISTMAS, spans=(span("01:00", "09:00"), NIGHT)), "spans.0.start", "plan.spans_overlap"),
        (replace(CHRISTMAS, spans=tuple(Span(time(at), time(at + 1)) for at in range(9))), "spans", "plan.spans_many"),
    ],
)
def test_what_is_wrong_with_special_days_is_told_at_its_field(day: SpecialDay, field: str, code: str) -> None:
    assert told(special_day_faults(day))[0] == (field, code)
    assert len(special_day_faults(day)) in {1, 2}


def test_special_days_may_be_a_leap_year_long_and_end_in_the_night() -> None:
    assert special_day_faults(replace(CHRISTMAS, first=date(2028, 1, 1), last=date(2028, 12, 31))) == ()
    one = replace(CHRISTMAS, last=CHRISTMAS.first, spans=(span("01:00", "09:00"), NIGHT))
    assert special_day_faults(one) == ()
    assert special_day_faults(replace(CHRISTMAS, spans=(span("02:00", "09:00"), NIGHT))) == ()


def _week(**days: tuple[Span, ...]) -> OpeningHours:
    names = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
    return OpeningHours(tuple(days.get(name, ()) for name in names))


@pytest.mark.parametrize(
    ("hours", "field", "code"),
    [
        (OpeningHours(((),) * 6), "week", "plan.week"),
        (_week(tue=(span("10:00", "09:00"),)), "week.1.0.end", "plan.span_back"),
        (_week(tue=(span("10:00", "12:00"), span("11:00", "13:00"))), "week.1.1.start", "plan.spans_overlap"),
        (_week(tue=(NIGHT,), wed=(span("01:59", "05:00"),)), "week.2.0.start", "plan.spans_overlap"),
        (_week(sun=(NIGHT,), mon=(span("01:00", "05:00"),)), "week.0.0.start", "plan.spans_overlap"),
        (_week(fri=tuple(Span(time(at), time(at + 1)) for at in range(9))), "week.4", "plan.spans_many"),
    ],
)
def test_what_is_wrong_with_opening_hours_is_told_at_its_field(hours: OpeningHours, field: str, code: str) -> None:
    assert told(hours_faults(hours)) == [(field, code)]


def test_hours_may_touch_each_other_and_last_all_day_and_all_week() -> None:
    assert hours_faults(OpeningHours(None)) == ()
    assert hours_faults(OpeningHours(((),) * 7)) == ()
    assert hours_faults(OpeningHours(((span("00:00", "00:00", next_day=True),),) * 7)) == ()
    assert hours_faults(_week(sun=(NIGHT,), mon=(span("02:00", "10:00"), span("10:00", "12:00")))) == ()


@pytest.mark.parametrize(
    ("spans", "field", "code"),
    [
        ((VolumeSpan(NIGHT, 50, 49),), "spans.0.start", "plan.volume_above"),
        ((VolumeSpan(NIGHT, -1, 49),), "spans.0.start", "plan.volume"),
        ((VolumeSpan(NIGHT, 40, 101),), "spans.0.ceiling", "plan.volume"),
        ((VolumeSpan(span("09:00", "09:00"), 1, 2),), "spans.0.span.end", "plan.span_empty"),
        (
            (VolumeSpan(span("01:00", "03:00"), 1, 2), VolumeSpan(NIGHT, 1, 2)),
            "spans.0.span.start",
            "plan.spans_overlap",
        ),
        (tuple(VolumeSpan(Span(time(at), time(at + 1)), 1, 2) for at in range(9)), "spans", "plan.spans_many"),
    ],
)
def test_what_is_wrong_with_volumes_is_told_at_its_field(spans: tuple[VolumeSpan, ...], field: str, code: str) -> None:
    assert told(volume_faults(VolumeHours(spans))) == [(field, code)]


def test_volumes_may_last_all_day_and_be_equal() -> None:
    assert volume_faults(VolumeHours((VolumeSpan(span("08:00", "08:00", next_day=True), 50, 50),))) == ()
    assert volume_faults(VolumeHours()) == ()


def test_the_first_fault_is_raised_with_its_field() -> None:
    with pytest.raises(EditError) as raised:
        refuse(rule_faults(replace(FILM, doors=200, priority=77)))
    assert raised.value.code == "plan.priority"
    assert raised.value.arguments == {"field": "priority", "place": "priority", "least": 1, "most": 9}
    refuse(())


def test_what_is_kept_is_trimmed_and_in_one_form_of_unicode() -> None:
    kept = tidy_playlist(StoredPlaylist(" a\u0304bols ", (replace(PAUSE, text=" Drīz. "),)))
    assert (kept.name, kept.items[0].text) == ("ābols", "Drīz.")


def test_a_title_of_a_film_with_a_space_that_does_not_break_is_a_title() -> None:
    rule = replace(LIST, title="Film\N{NO-BREAK SPACE}one")
    assert rule_faults(rule) == ()
    assert tidy_rule(rule).title == "Film one"

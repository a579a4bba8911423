# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The forms of the schedule as QML fills them in: plain values by name.

Fields are put by the names that faults have.
"""

from collections.abc import Iterable, Sequence
from datetime import date

from kiosk.domain.errors import KioskError
from kiosk.domain.plan_words import fault_said
from kiosk.domain.schedule import OpeningHours, Rule, RuleKind, Span, SpecialDay, VolumeHours
from kiosk.domain.schedule_spans import parts_of_day
from kiosk.domain.staff_schedule import Draft, Part, StaffScheduleState, found
from kiosk.domain.values import Language
from kiosk.ui.bridges import schedule_words as words
from kiosk.ui.dates import say_day, weekdays

Form = dict[str, object]

_WEEK = 7


def form(part: Part, state: StaffScheduleState, language: Language) -> Form:
    """open: whether there is one. changed, saving. key: of what it changes, 0 for what is new.

    faults: sentences by field. doubts: what would not come, in sentences. error: why it was not kept. met: that
    somebody else was faster. And what the record has.
    """
    draft = state.drafts.get(part)
    record = draft.record if draft else found(state.schedule, part, 0)
    if record is None:
        return {"open": False, **_NOTHING_SAID}
    match record:
        case Rule():
            fields = _rule(record, state, language)
        case SpecialDay():
            fields = _day(record, language)
        case OpeningHours():
            fields = _hours(record, language)
        case VolumeHours():
            fields = _volumes(record)
    return {"open": draft is not None, **fields, **(_said(draft, language) if draft else _NOTHING_SAID)}


_NOTHING_SAID: Form = {"changed": False, "saving": False, "faults": {}, "doubts": [], "error": "", "met": "", "key": 0}


def _said(draft: Draft, language: Language) -> Form:
    met = words.met(draft)
    return {
        "changed": draft.changed,
        "saving": draft.saving,
        "faults": {fault.field: fault_said(fault, language) for fault in reversed(draft.faults)},
        "doubts": words.shortened(words.conflicts_said(draft.doubts, language)),
        "error": refused(draft.error, language) if not met else "",
        "met": met,
        "key": draft.kept.key if isinstance(draft.kept, Rule | SpecialDay) else 0,
    }


def refused(error: KioskError | None, language: Language) -> str:
    """Why something was not done, "" for nothing."""
    return fault_said(error, language) if error else ""


def _rule(rule: Rule, state: StaffScheduleState, language: Language) -> Form:
    days = rule.days
    return {
        "kind": rule.kind.value,
        "title": rule.title,
        "playlist": str(rule.playlist),
        "playlistName": state.playlists.get(rule.playlist, ""),
        "film": rule.film,
        "span": _span(rule.span) if rule.span else {},
        "presets": words.presets(parts_of_day(state.schedule.hours)) if rule.kind is RuleKind.LIST else [],
        "whole": words.whole(rule.span) if rule.span else "",
        "starts": [f"{start:%H:%M}" for start in rule.starts],
        "doors": rule.doors,
        "priority": str(rule.priority),
        "priorities": words.priorities(rule.priority),
        "catchUp": rule.catch_up,
        "active": rule.active,
        "weekdays": [day in days.weekdays for day in range(_WEEK)],
        "days": "".join(str(day) for day in sorted(days.weekdays)),
        "repeats": words.repetition(days),
        "interval": days.interval,
        "nth": str(days.nth),
        "first": _date(days.first, language),
        "last": _date(days.last, language),
        "without": [_date(day, language) for day in days.without],
    }


def _day(day: SpecialDay, language: Language) -> Form:
    return {
        "title": day.title,
        "first": _date(day.first, language),
        "last": _date(day.last, language),
        "yearly": day.yearly,
        "spans": _spans(day.spans),
    }


def _hours(hours: OpeningHours, language: Language) -> Form:
    week: Sequence[tuple[Span, ...]] = hours.week or ()
    return {
        "always": hours.week is None,
        "week": [{"name": name, "spans": _spans(spans)} for name, spans in zip(weekdays(language), week, strict=False)],
    }


def _volumes(volumes: VolumeHours) -> Form:
    return {
        "spans": [{"span": _span(one.span), "start": one.start, "ceiling": one.ceiling} for one in volumes.spans],
    }


def _spans(spans: Iterable[Span]) -> list[Form]:
    return [_span(span) for span in spans]


def _span(span: Span) -> Form:
    return {"start": f"{span.start:%H:%M}", "end": f"{span.end:%H:%M}", "next": span.next_day}


def _date(day: date | None, language: Language) -> Form:
    return {"value": day.isoformat() if day else "", "shown": say_day(day, language) if day else ""}

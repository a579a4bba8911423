# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the page of the schedule says, in the language that is installed."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from types import MappingProxyType

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kiosk.domain.plan_told import told
from kiosk.domain.programme import Conflict
from kiosk.domain.programme_words import reason_said
from kiosk.domain.schedule import Frequency, Recurrence, Span, SpecialDay
from kiosk.domain.schedule_drafts import NTH, NTHS
from kiosk.domain.schedule_spans import WHOLE_DAY
from kiosk.domain.schedule_words import date_said, span_said
from kiosk.domain.staff_schedule import Change, Draft, Part
from kiosk.domain.values import Language
from kiosk.ui.dates import say_day

_CONTEXT = "Schedule"
Options = list[dict[str, str]]

_PRIORITIES: Mapping[str, object] = MappingProxyType(
    {
        "3": QT_TRANSLATE_NOOP("Schedule", "Less important"),
        "5": QT_TRANSLATE_NOOP("Schedule", "Usual"),
        "7": QT_TRANSLATE_NOOP("Schedule", "Important"),
        "9": QT_TRANSLATE_NOOP("Schedule", "Most important"),
    }
)
_REPEATS: Mapping[str, object] = MappingProxyType(
    {
        Frequency.WEEKLY.value: QT_TRANSLATE_NOOP("Schedule", "By weekdays"),
        Frequency.ONCE.value: QT_TRANSLATE_NOOP("Schedule", "Once"),
        Frequency.MONTHLY.value: QT_TRANSLATE_NOOP("Schedule", "Monthly, on a date"),
        NTH: QT_TRANSLATE_NOOP("Schedule", "Monthly, on a weekday"),
        Frequency.YEARLY.value: QT_TRANSLATE_NOOP("Schedule", "Yearly"),
    }
)
_NTHS: Mapping[int, object] = MappingProxyType(
    {
        1: QT_TRANSLATE_NOOP("Schedule", "First"),
        2: QT_TRANSLATE_NOOP("Schedule", "Second"),
        3: QT_TRANSLATE_NOOP("Schedule", "Third"),
        4: QT_TRANSLATE_NOOP("Schedule", "Fourth"),
        -1: QT_TRANSLATE_NOOP("Schedule", "Last"),
    }
)
_PARTS: Mapping[Part, object] = MappingProxyType(
    {
        Part.RULES: QT_TRANSLATE_NOOP("Schedule", "Rules"),
        Part.HOURS: QT_TRANSLATE_NOOP("Schedule", "Opening hours"),
        Part.DAYS: QT_TRANSLATE_NOOP("Schedule", "Special days"),
        Part.SOUND: QT_TRANSLATE_NOOP("Schedule", "Sound by time of day"),
    }
)
_ALL_DAY = QT_TRANSLATE_NOOP("Schedule", "All day")
_PRESETS = (
    QT_TRANSLATE_NOOP("Schedule", "While open: %1"),
    QT_TRANSLATE_NOOP("Schedule", "Morning: %1"),
    QT_TRANSLATE_NOOP("Schedule", "Afternoon: %1"),
)
_CLOCK = QT_TRANSLATE_NOOP("Schedule", "Clock of this device: %1 · %2 · %3")
_MADE = QT_TRANSLATE_NOOP("Schedule", "Made: “%1”.")
_CHANGED = QT_TRANSLATE_NOOP("Schedule", "Changed: “%1”.")
_REMOVED = QT_TRANSLATE_NOOP("Schedule", "Removed: “%1”.")
_HOURS_CHANGED = QT_TRANSLATE_NOOP("Schedule", "The opening hours were changed.")
_SOUND_CHANGED = QT_TRANSLATE_NOOP("Schedule", "The sound by time of day was changed.")
_THEIRS = QT_TRANSLATE_NOOP(
    "Schedule", "Somebody else has changed this meanwhile. Kept now: %1. Yours is below: save it again to put it there."
)
_GONE = QT_TRANSLATE_NOOP(
    "Schedule", "Somebody else has removed this meanwhile. Yours is below: save it again to make it anew."
)
_ON = QT_TRANSLATE_NOOP("Schedule", "%1: %2")
_ON_TWO = QT_TRANSLATE_NOOP("Schedule", "%1 and %2: %3")
_ON_THREE = QT_TRANSLATE_NOOP("Schedule", "%1, %2 and %3: %4")
_ON_MORE = QT_TRANSLATE_NOOP("Schedule", "%1, %2 and %3 more days: %4")
_SCREENING = QT_TRANSLATE_NOOP("Schedule", "Screening")
_PLAYS = QT_TRANSLATE_NOOP("Schedule", "plays “%1”")
_PLAYS_NOTHING = QT_TRANSLATE_NOOP("Schedule", "its playlist is not there any more")
_PAUSED = QT_TRANSLATE_NOOP("Schedule", "Paused")
_CLOSED = QT_TRANSLATE_NOOP("Schedule", "Closed")
_OPEN = QT_TRANSLATE_NOOP("Schedule", "Open %1")
_RANGE = QT_TRANSLATE_NOOP("Schedule", "%1 to %2")
_YEARLY = QT_TRANSLATE_NOOP("Schedule", "Every year: %1")
_SHUT = QT_TRANSLATE_NOOP("Schedule", "The library cannot be asked now, so nothing can be changed.")
_DISTRUSTED = QT_TRANSLATE_NOOP("Schedule", "Nothing of the schedule holds now. %1")
_UNREADABLE = QT_TRANSLATE_NOOP("Schedule", "Cannot be read and is left out: %1.")
_MORE = QT_TRANSLATE_NOOP("Schedule", "Number of further difficulties: %1. The page “Programme” shows them all.")
_MOST = 3


def say(text: object, *values: str) -> str:
    """text: one of those above, with its values."""
    said = QCoreApplication.translate(_CONTEXT, str(text))
    # In one go: a value may have such a sign in it.
    return re.sub(r"%(\d)", lambda place: values[int(place[1]) - 1], said)


def parts() -> Options:
    return _options({part.value: text for part, text in _PARTS.items()})


def priorities(priority: int) -> Options:
    """And the one that is set, which the command line may have done otherwise."""
    others = {} if str(priority) in _PRIORITIES else {str(priority): str(priority)}
    return sorted(_options({**_PRIORITIES, **others}), key=lambda one: int(one["value"]))


def priority_said(priority: int) -> str:
    return say(_PRIORITIES.get(str(priority), str(priority)))


def repetitions() -> Options:
    return _options(_REPEATS)


def repetition(days: Recurrence) -> str:
    """One of those."""
    return NTH if days.frequency is Frequency.MONTHLY and days.nth else days.frequency.value


def nths() -> Options:
    return _options({str(nth): _NTHS[nth] for nth in NTHS})


def presets(spans: Sequence[Span]) -> Options:
    """Parts of a day, as the value of span.whole."""
    return [
        {"value": whole(span), "text": say(_ALL_DAY) if span == WHOLE_DAY else say(text, span_said(span))}
        for text, span in zip(_PRESETS, spans, strict=True)
    ]


def whole(span: Span) -> str:
    return f"{span.start:%H:%M}/{span.end:%H:%M}/{'yes' if span.next_day else 'no'}"


def clock(now: datetime, zone: str, language: Language) -> str:
    return say(_CLOCK, f"{now:%H:%M}", say_day(now.date(), language), zone or f"UTC{now:%z}")


def change_said(change: Change) -> str:
    """What was done last."""
    if change.part is Part.HOURS:
        return say(_HOURS_CHANGED)
    if change.part is Part.SOUND:
        return say(_SOUND_CHANGED)
    text = _MADE if change.before is None else _REMOVED if change.after is None else _CHANGED
    return say(text, str(getattr(change.after or change.before, "title", "")))


def met(draft: Draft) -> str:
    """That somebody else was faster; "" where nobody was."""
    if draft.theirs is not None:
        return say(_THEIRS, told(draft.theirs))
    return say(_GONE) if draft.error and draft.error.code in {"edit.stale", "plan.unknown"} else ""


def conflicts_said(conflicts: Iterable[Conflict], language: Language) -> list[str]:
    """What is the same on several days once."""
    days: dict[str, list[date]] = {}
    for conflict in conflicts:
        days.setdefault(reason_said(conflict.reason, language), []).append(conflict.day)
    return [_on(tuple(dict.fromkeys(found)), sentence, language) for sentence, found in days.items()]


def shortened(sentences: list[str]) -> list[str]:
    """The first ones, and how many more there are."""
    rest = len(sentences) - _MOST
    return sentences if rest <= 0 else [*sentences[:_MOST], say(_MORE, str(rest))]


def _on(days: tuple[date, ...], sentence: str, language: Language) -> str:
    said = [date_said(day, language) for day in days[:3]]
    if len(days) > 3:
        return say(_ON_MORE, *said[:2], str(len(days) - 2), sentence)
    return say((_ON, _ON_TWO, _ON_THREE)[len(days) - 1], *said, sentence)


def special_dates(day: SpecialDay, language: Language) -> str:
    if day.yearly:
        first, last = (date_said(one, language) for one in (day.first, day.last))
        return say(_YEARLY, first if day.first == day.last else say(_RANGE, first, last))
    first, last = (say_day(one, language) for one in (day.first, day.last))
    return first if day.first == day.last else say(_RANGE, first, last)


def opening(spans: Iterable[Span]) -> str:
    found = ", ".join(map(span_said, spans))
    return say(_OPEN, found) if found else say(_CLOSED)


def plays(playlist: str | None) -> str:
    """None: of one that is not there."""
    return say(_PLAYS, playlist) if playlist else say(_PLAYS_NOTHING)


def screening(film: str) -> str:
    return f"{say(_SCREENING)}: {film}" if film else say(_SCREENING)


def paused() -> str:
    return say(_PAUSED)


def shut() -> str:
    return say(_SHUT)


def distrusted(why: str) -> str:
    return say(_DISTRUSTED, why)


def unreadable(names: Iterable[str]) -> str:
    return say(_UNREADABLE, ", ".join(names))


def _options(texts: Mapping[str, object]) -> Options:
    return [{"value": value, "text": say(text)} for value, text in texts.items()]

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What of a playlist or the schedule is refused, field by field, whatever films and rules there are.

Of what is alike only one fault is told: that of the field where it is mended.
"""

import re
from collections.abc import Iterator
from datetime import date

from kiosk.domain.plan_fault import PlanFault, refuse
from kiosk.domain.plan_spans import DAY, WEEK, is_minute, overlaps, placed, span_faults
from kiosk.domain.plan_tidy import SUBJECTS, tidy_text
from kiosk.domain.playlists import (
    CARDS,
    LONGEST_NAME,
    LONGEST_STAY,
    LONGEST_TEXT,
    LOUDEST,
    MOST_ITEMS,
    QUIETEST,
    SHORTEST_STAY,
    ListItem,
    StoredPlaylist,
    What,
)
from kiosk.domain.schedule import (
    EVERY_DAY,
    HIGHEST_PRIORITY,
    LONGEST_DOORS,
    LONGEST_TITLE,
    MOST_STARTS,
    Frequency,
    OpeningHours,
    Recurrence,
    Rule,
    RuleKind,
    Span,
    SpecialDay,
    VolumeHours,
)
from kiosk.domain.values import Millis

__all__ = [
    "PlanFault",
    "hours_faults",
    "item_faults",
    "playlist_faults",
    "refuse",
    "rule_faults",
    "special_day_faults",
    "volume_faults",
]

SHORTEST_CLIP = Millis(1_000)
LATEST_PLACE = Millis(86_400_000)
"""No film is longer."""
EARLIEST_YEAR, LATEST_YEAR = 1970, 2100
MOST_SPANS = 8
"""Of a day."""
MOST_DAYS = 366
"""Of a special day that is several."""
MOST_INTERVAL = 52
MOST_WITHOUT = 400
LAST_NTH = 5
LOUDEST_VOLUME = 100

_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\Z")
_LONGEST_SLUG = 120


def playlist_faults(playlist: StoredPlaylist) -> tuple[PlanFault, ...]:
    """name, items, and of each item items.3.film, .subject, .start, .end, .stays, .text, .gain."""
    return tuple(_playlist(playlist))


def item_faults(item: ListItem) -> tuple[PlanFault, ...]:
    """film, subject, start, end, stays, text, gain."""
    return tuple(_item(item))


def rule_faults(rule: Rule) -> tuple[PlanFault, ...]:
    """title, priority; first, last, without, weekdays, nth, interval; playlist, span.start, span.end; film, starts,
    starts.1, doors.
    """
    return tuple(_rule(rule))


def special_day_faults(day: SpecialDay) -> tuple[PlanFault, ...]:
    """title, first, last, spans, spans.1.start, spans.1.end."""
    return tuple(_special_day(day))


def hours_faults(hours: OpeningHours) -> tuple[PlanFault, ...]:
    """week; of a weekday, Monday 0, week.0; of the second time it is open, week.0.1.start and week.0.1.end."""
    return tuple(_hours(hours))


def volume_faults(volumes: VolumeHours) -> tuple[PlanFault, ...]:
    """spans; of the second one spans.1.span.start, spans.1.span.end, spans.1.start, spans.1.ceiling."""
    return tuple(_volumes(volumes))


def _playlist(playlist: StoredPlaylist) -> Iterator[PlanFault]:
    if not playlist.attract:
        yield from _words("name", playlist.name, LONGEST_NAME, "plan.name_missing")
    elif playlist.name.strip():
        yield PlanFault("name", "plan.attract")
    if len(playlist.items) > MOST_ITEMS:
        yield PlanFault("items", "plan.items_many", {"most": MOST_ITEMS})
    for at, item in enumerate(playlist.items):
        yield from (fault.within(f"items.{at}") for fault in _item(item))


def _item(item: ListItem) -> Iterator[PlanFault]:
    if item.film and not _is_slug(item.film):
        yield PlanFault("film", "plan.film")
    if item.what in SUBJECTS:
        yield from _subject(item)
    if item.what is What.CLIP:
        yield from _clip(item)
    if item.what in CARDS:
        yield from _stays(item.stays)
    if item.what is What.PAUSE:
        # Its lines may be several.
        yield from _words("text", item.text.replace("\n", " "), LONGEST_TEXT, "plan.text_missing")
    yield from _between("gain", item.gain, (QUIETEST, LOUDEST), "plan.gain")


def _subject(item: ListItem) -> Iterator[PlanFault]:
    if item.subject is None:
        yield PlanFault("subject", "plan.subject_missing")
    elif item.subject.kind not in SUBJECTS[item.what] or not _is_slug(item.subject.slug):
        yield PlanFault("subject", "plan.subject_unfit")


def _clip(item: ListItem) -> Iterator[PlanFault]:
    if item.start < 0:
        yield PlanFault("start", "plan.clip_start")
    elif item.end <= item.start:
        yield PlanFault("end", "plan.clip_end")
    elif item.end > LATEST_PLACE:
        yield PlanFault("end", "plan.clip_late", {"hours": LATEST_PLACE // 3_600_000})
    elif item.end - item.start < SHORTEST_CLIP:
        yield PlanFault("end", "plan.clip_short")


def _stays(stays: Millis) -> Iterator[PlanFault]:
    if not SHORTEST_STAY <= stays <= LONGEST_STAY:
        yield PlanFault("stays", "plan.stays", {"least": SHORTEST_STAY // 1000, "most": LONGEST_STAY // 1000})


def _rule(rule: Rule) -> Iterator[PlanFault]:
    yield from _words("title", rule.title, LONGEST_TITLE, "plan.title_missing")
    yield from _between("priority", rule.priority, (1, HIGHEST_PRIORITY), "plan.priority")
    yield from _days(rule.days)
    yield from _list(rule) if rule.kind is RuleKind.LIST else _screening(rule)


def _list(rule: Rule) -> Iterator[PlanFault]:
    if rule.playlist < 1:
        yield PlanFault("playlist", "plan.list_missing")
    if rule.span is None:
        yield PlanFault("span.start", "plan.span_missing")
    else:
        yield from (fault.within("span") for fault in span_faults(rule.span))


def _screening(rule: Rule) -> Iterator[PlanFault]:
    if rule.film and not _is_slug(rule.film):
        yield PlanFault("film", "plan.film")
    if not rule.starts:
        yield PlanFault("starts", "plan.starts_missing")
    if len(rule.starts) > MOST_STARTS:
        yield PlanFault("starts", "plan.starts_many", {"most": MOST_STARTS})
    for at, start in enumerate(rule.starts):
        if not is_minute(start):
            yield PlanFault(f"starts.{at}", "plan.minute")
        elif start in rule.starts[:at]:
            yield PlanFault(f"starts.{at}", "plan.starts_twice")
    yield from _between("doors", rule.doors, (0, LONGEST_DOORS), "plan.doors")


def _days(days: Recurrence) -> Iterator[PlanFault]:
    yield from _dates("first", days.first)
    yield from _dates("without", *days.without)
    if len(days.without) > MOST_WITHOUT:
        yield PlanFault("without", "plan.without_many", {"most": MOST_WITHOUT})
    if days.frequency is Frequency.ONCE:
        return
    if days.last is not None:
        yield from _dates("last", days.last)
        if days.last < days.first:
            yield PlanFault("last", "plan.last_early")
    yield from _between("interval", days.interval, (1, MOST_INTERVAL), "plan.interval")
    yield from _weekdays(days)


def _weekdays(days: Recurrence) -> Iterator[PlanFault]:
    nth = days.nth if days.frequency is Frequency.MONTHLY else 0
    if not -1 <= nth <= LAST_NTH:
        yield PlanFault("nth", "plan.nth", {"most": LAST_NTH})
    if (days.frequency is Frequency.WEEKLY or nth) and not (days.weekdays and days.weekdays <= EVERY_DAY):
        yield PlanFault("weekdays", "plan.weekdays")


def _special_day(day: SpecialDay) -> Iterator[PlanFault]:
    yield from _words("title", day.title, LONGEST_TITLE, "plan.title_missing")
    yield from _dates("first", day.first)
    yield from _dates("last", day.last)
    length = (day.last - day.first).days + 1
    if length < 1:
        yield PlanFault("last", "plan.last_early")
    elif length > MOST_DAYS:
        yield PlanFault("last", "plan.days_many", {"most": MOST_DAYS})
    # What comes after the last of them are the usual hours, or another's.
    yield from _open("spans", day.spans, DAY if length > 1 else 0)


def _hours(hours: OpeningHours) -> Iterator[PlanFault]:
    if hours.week is None:
        return
    if len(hours.week) != len(EVERY_DAY):
        yield PlanFault("week", "plan.week")
        return
    sound = True
    for day, spans in enumerate(hours.week):
        for fault in _open(f"week.{day}", spans, 0):
            sound = False
            yield fault
    if sound:
        week = [
            placed(f"week.{day}.{at}.start", span, day)
            for day, spans in enumerate(hours.week)
            for at, span in enumerate(spans)
        ]
        yield from overlaps(week, WEEK)


def _open(form: str, spans: tuple[Span, ...], length: int) -> Iterator[PlanFault]:
    """length: see overlaps."""
    if len(spans) > MOST_SPANS:
        yield PlanFault(form, "plan.spans_many", {"most": MOST_SPANS})
    faults = [fault.within(f"{form}.{at}") for at, span in enumerate(spans) for fault in span_faults(span)]
    yield from faults
    if not faults:
        yield from overlaps([placed(f"{form}.{at}.start", span) for at, span in enumerate(spans)], length)


def _volumes(volumes: VolumeHours) -> Iterator[PlanFault]:
    if len(volumes.spans) > MOST_SPANS:
        yield PlanFault("spans", "plan.spans_many", {"most": MOST_SPANS})
    sound = True
    for at, one in enumerate(volumes.spans):
        form = f"spans.{at}"
        for fault in span_faults(one.span):
            sound = False
            yield fault.within(f"{form}.span")
        yield from _between(f"{form}.start", one.start, (0, LOUDEST_VOLUME), "plan.volume")
        yield from _between(f"{form}.ceiling", one.ceiling, (0, LOUDEST_VOLUME), "plan.volume")
        if one.start > one.ceiling:
            yield PlanFault(f"{form}.start", "plan.volume_above", {"ceiling": one.ceiling})
    if sound:
        yield from overlaps([placed(f"spans.{at}.span.start", one.span) for at, one in enumerate(volumes.spans)], DAY)


def _words(field: str, text: str, longest: int, missing: str) -> Iterator[PlanFault]:
    """missing: the code where there are none."""
    words = tidy_text(text)
    if not words:
        yield PlanFault(field, missing)
    elif len(words) > longest:
        yield PlanFault(field, "plan.text_long", {"most": longest})
    elif not words.isprintable():
        yield PlanFault(field, "plan.text_signs")


def _between(field: str, value: int, bounds: tuple[int, int], code: str) -> Iterator[PlanFault]:
    least, most = bounds
    if not least <= value <= most:
        yield PlanFault(field, code, {"least": least, "most": most})


def _dates(field: str, *days: date) -> Iterator[PlanFault]:
    if any(not EARLIEST_YEAR <= day.year <= LATEST_YEAR for day in days):
        yield PlanFault(field, "plan.date_far", {"earliest": EARLIEST_YEAR, "latest": LATEST_YEAR})


def _is_slug(text: str) -> bool:
    return len(text) <= _LONGEST_SLUG and _SLUG.match(text) is not None

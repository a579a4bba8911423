# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What of spans of the day is refused: see kiosk.domain.plan_faults."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import time

from kiosk.domain.plan_fault import PlanFault
from kiosk.domain.schedule import Span

DAY = 24 * 60
"""In minutes, as all here."""
WEEK = 7 * DAY


@dataclass(frozen=True, slots=True)
class Placed:
    """A span in a round of days. field: of its form. end: later than begin."""

    field: str
    begin: int
    end: int


def span_faults(span: Span) -> Iterator[PlanFault]:
    """Of one by itself: start, end."""
    odd = [name for name, at in (("start", span.start), ("end", span.end)) if not is_minute(at)]
    yield from (PlanFault(name, "plan.minute") for name in odd)
    if odd:
        return
    if span.start == span.end and not span.next_day:
        yield PlanFault("end", "plan.span_empty")
    elif span.end < span.start and not span.next_day:
        yield PlanFault("end", "plan.span_back")
    elif span.end > span.start and span.next_day:
        yield PlanFault("end", "plan.span_long")


def is_minute(at: time) -> bool:
    """Whole, and without a zone of its own."""
    return at.second == 0 and at.microsecond == 0 and at.tzinfo is None


def placed(field: str, span: Span, day: int = 0) -> Placed:
    """day: which of the round's days it starts on, from 0."""
    before = day * DAY
    return Placed(field, before + _minutes(span.start), before + _minutes(span.end) + (DAY if span.next_day else 0))


def overlaps(spans: Sequence[Placed], length: int) -> Iterator[PlanFault]:
    """Each that begins before an earlier one has ended. length: of a round that begins anew at its end, 0 for none."""
    ordered = sorted(spans, key=lambda one: one.begin)
    until = max((one.end for one in ordered), default=0) - length if length else 0
    for one in ordered:
        if one.begin < until:
            yield PlanFault(one.field, "plan.spans_overlap")
        until = max(until, one.end)


def _minutes(at: time) -> int:
    return at.hour * 60 + at.minute

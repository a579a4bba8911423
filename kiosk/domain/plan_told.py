# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Playlists and the schedule in a few signs, so that two versions of one can be told apart by whoever changed it."""

from collections.abc import Iterable
from datetime import time

from kiosk.domain.playlists import StoredPlaylist
from kiosk.domain.schedule import OpeningHours, Rule, Span, SpecialDay, VolumeHours

NOTHING = "–"

Planned = StoredPlaylist | Rule | OpeningHours | SpecialDay | VolumeHours


def told(planned: Planned) -> str:
    """A name with what belongs to it: "Morning (5)", "The film 11:00, 14:00", "10:00–18:00; –; …"."""
    match planned:
        case StoredPlaylist():
            return f"{planned.name} ({len(planned.items)})".strip()
        case Rule():
            return " ".join((planned.title, _times(planned)))
        case SpecialDay():
            return f"{planned.title} {planned.first}–{planned.last} {_spans(planned.spans)}"
        case OpeningHours():
            return NOTHING if planned.week is None else "; ".join(map(_spans, planned.week))
    return ", ".join(f"{_span(one.span)} {one.start}/{one.ceiling}" for one in planned.spans) or NOTHING


def name_of(planned: Planned) -> str:
    """What staff call it, "" of what has no name."""
    if isinstance(planned, StoredPlaylist):
        return planned.name
    return planned.title if isinstance(planned, Rule | SpecialDay) else ""


def _times(rule: Rule) -> str:
    return _span(rule.span) if rule.span else ", ".join(map(_clock, rule.starts))


def _spans(spans: Iterable[Span]) -> str:
    return ", ".join(map(_span, spans)) or NOTHING


def _span(span: Span) -> str:
    return f"{_clock(span.start)}–{_clock(span.end)}"


def _clock(at: time) -> str:
    return at.isoformat("minutes")

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Playlists and the schedule as they are kept: trimmed, in order, and without what does not matter for their kind."""

import unicodedata
from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from kiosk.domain.cards import Kind
from kiosk.domain.playlists import CARDS, OF_A_FILM, ListItem, StoredPlaylist, What
from kiosk.domain.schedule import (
    Frequency,
    OpeningHours,
    Recurrence,
    Rule,
    RuleKind,
    Span,
    SpecialDay,
    VolumeHours,
)
from kiosk.domain.values import Millis, Slug

SUBJECTS: Mapping[What, frozenset[Kind]] = MappingProxyType(
    {
        What.CHAPTER: frozenset({Kind.CHAPTER}),
        What.VOICE: frozenset({Kind.PERSON}),
        What.STILL: frozenset({Kind.QUOTE, Kind.EXHIBIT}),
    }
)
"""Of which kind the subject of an item is. Others have none."""


def tidy_text(text: str) -> str:
    """A space that does not break, as titles of films have them, is a space."""
    return unicodedata.normalize("NFC", text.replace("\N{NO-BREAK SPACE}", " ").strip())


def tidy_playlist(playlist: StoredPlaylist) -> StoredPlaylist:
    return replace(playlist, name=tidy_text(playlist.name), items=tuple(map(tidy_item, playlist.items)))


def tidy_item(item: ListItem) -> ListItem:
    clip, card = item.what is What.CLIP, item.what in CARDS
    usual = ListItem(item.what)
    return ListItem(
        item.what,
        film=item.film if item.what in OF_A_FILM else Slug(""),
        subject=item.subject if item.what in SUBJECTS else None,
        start=item.start if clip else Millis(0),
        end=item.end if clip else Millis(0),
        stays=item.stays if card else usual.stays,
        text=tidy_text(item.text) if item.what is What.PAUSE else "",
        gain=0 if card else item.gain,
        captions=None if card else item.captions,
    )


def tidy_rule(rule: Rule) -> Rule:
    kept = replace(rule, title=tidy_text(rule.title), days=_days(rule.days))
    if rule.kind is RuleKind.LIST:
        return replace(kept, film=Slug(""), starts=(), doors=0)
    return replace(kept, playlist=0, span=None, starts=tuple(sorted(rule.starts)))


def tidy_special_day(day: SpecialDay) -> SpecialDay:
    return replace(day, title=tidy_text(day.title), spans=_in_order(day.spans))


def tidy_hours(hours: OpeningHours) -> OpeningHours:
    return replace(hours, week=None if hours.week is None else tuple(map(_in_order, hours.week)))


def tidy_volumes(volumes: VolumeHours) -> VolumeHours:
    return replace(volumes, spans=tuple(sorted(volumes.spans, key=lambda one: one.span.start)))


def _days(days: Recurrence) -> Recurrence:
    kept = replace(days, without=tuple(sorted(set(days.without))))
    return replace(kept, last=None, interval=1) if days.frequency is Frequency.ONCE else kept


def _in_order(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    return tuple(sorted(spans, key=lambda span: span.start))

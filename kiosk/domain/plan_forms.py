# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Playlists and the schedule as plain values that JSON has, and the way back.

Neither says the key or the version of what it is: who keeps it knows them. What is not as written_* has it raises
EditError: plan.unreadable (what, field), whatever else it is; so does what only a later version knows, since a rule
must not hold without one of its conditions.
"""

import json
from collections.abc import Callable, Mapping
from datetime import time
from typing import TypeVar

from kiosk.domain.errors import EditError
from kiosk.domain.plain_values import (
    Form,
    OddError,
    a_day,
    a_time,
    a_whole,
    each_of,
    flag_of,
    list_of,
    object_of,
    ref_of,
    text_of,
    whole_of,
    word_of,
)
from kiosk.domain.playlists import ListItem, StoredPlaylist, What
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

ReadT = TypeVar("ReadT")

_ITEM: Mapping[str, object] = {
    "film": "",
    "subject": None,
    "start": 0,
    "end": 0,
    "stays": 15_000,
    "text": "",
    "gain": 0,
    "captions": None,
}
"""What is not said of an item. It is in databases: another usual value of the record changes nothing here."""
_OF_ITEM = frozenset({"what", *_ITEM})
_OF_PLAYLIST = frozenset({"name", "items", "loop", "shuffle"})
_OF_RULE = frozenset(
    {*("title", "kind", "days", "playlist", "span", "film"), *("starts", "doors", "priority", "catch_up", "active")}
)
_OF_DAYS = frozenset({"first", "frequency", "weekdays", "nth", "interval", "last", "without"})
_OF_SPECIAL_DAY = frozenset({"title", "first", "last", "spans", "yearly"})
_OF_SPAN = frozenset({"start", "end", "next_day"})
_OF_VOLUME = frozenset({"span", "start", "ceiling"})


def as_text(form: Form) -> str:
    return json.dumps(form, ensure_ascii=False, separators=(",", ":"))


def from_text(text: object, what: str) -> Form:
    """what: as in plan.unreadable."""
    try:
        return object_of(json.loads(text) if isinstance(text, str) else None, "")
    except (ValueError, RecursionError) as error:
        raise EditError("plan.unreadable", what=what, field="") from error


def written_playlist(playlist: StoredPlaylist) -> Form:
    items = list(map(_written_item, playlist.items))
    return {"name": playlist.name, "items": items, "loop": playlist.loop, "shuffle": playlist.shuffle}


def read_playlist(value: object) -> StoredPlaylist:
    return _reading("playlist", _playlist, value)


def written_rule(rule: Rule) -> Form:
    return {
        "title": rule.title,
        "kind": rule.kind.value,
        "days": _written_days(rule.days),
        "playlist": rule.playlist,
        "span": _written_span(rule.span) if rule.span else None,
        "film": rule.film,
        "starts": list(map(time.isoformat, rule.starts)),
        "doors": rule.doors,
        "priority": rule.priority,
        "catch_up": rule.catch_up,
        "active": rule.active,
    }


def read_rule(value: object) -> Rule:
    return _reading("rule", _rule, value)


def written_special_day(day: SpecialDay) -> Form:
    return {
        "title": day.title,
        "first": day.first.isoformat(),
        "last": day.last.isoformat(),
        "spans": list(map(_written_span, day.spans)),
        "yearly": day.yearly,
    }


def read_special_day(value: object) -> SpecialDay:
    return _reading("day", _special_day, value)


def written_hours(hours: OpeningHours) -> Form:
    week = None if hours.week is None else [list(map(_written_span, spans)) for spans in hours.week]
    return {"week": week}


def read_hours(value: object) -> OpeningHours:
    return _reading("hours", _hours, value)


def written_volumes(volumes: VolumeHours) -> Form:
    spans = [{"span": _written_span(one.span), "start": one.start, "ceiling": one.ceiling} for one in volumes.spans]
    return {"spans": spans}


def read_volumes(value: object) -> VolumeHours:
    return _reading("volumes", _volumes, value)


def _written_item(item: ListItem) -> Form:
    told: Form = {
        "film": item.film,
        "subject": None if item.subject is None else str(item.subject),
        "start": item.start,
        "end": item.end,
        "stays": item.stays,
        "text": item.text,
        "gain": item.gain,
        "captions": item.captions,
    }
    return {"what": item.what.value, **{name: value for name, value in told.items() if value != _ITEM[name]}}


def _written_span(span: Span) -> Form:
    return {"start": span.start.isoformat(), "end": span.end.isoformat(), "next_day": span.next_day}


def _written_days(days: Recurrence) -> Form:
    return {
        "first": days.first.isoformat(),
        "frequency": days.frequency.value,
        "weekdays": sorted(days.weekdays),
        "nth": days.nth,
        "interval": days.interval,
        "last": None if days.last is None else days.last.isoformat(),
        "without": [day.isoformat() for day in days.without],
    }


def _reading(what: str, read: Callable[[object], ReadT], value: object) -> ReadT:
    try:
        return read(value)
    except OddError as odd:
        raise EditError("plan.unreadable", what=what, field=odd.field) from odd


def _playlist(value: object) -> StoredPlaylist:
    form = object_of(value, "", _OF_PLAYLIST)
    return StoredPlaylist(
        text_of(form, "name"), each_of(form, "items", _item), flag_of(form, "loop"), flag_of(form, "shuffle")
    )


def _item(value: object, at: str) -> ListItem:
    form = object_of({**_ITEM, **object_of(value, at)}, at, _OF_ITEM)
    return ListItem(
        word_of(form, "what", What, at),
        Slug(text_of(form, "film", at)),
        None if form["subject"] is None else ref_of(form, "subject", at),
        Millis(whole_of(form, "start", at)),
        Millis(whole_of(form, "end", at)),
        Millis(whole_of(form, "stays", at)),
        text_of(form, "text", at),
        whole_of(form, "gain", at),
        None if form["captions"] is None else flag_of(form, "captions", at),
    )


def _rule(value: object) -> Rule:
    form = object_of(value, "", _OF_RULE)
    return Rule(
        text_of(form, "title"),
        word_of(form, "kind", RuleKind),
        _days(form["days"], "days"),
        whole_of(form, "playlist"),
        None if form["span"] is None else _span(form["span"], "span"),
        Slug(text_of(form, "film")),
        each_of(form, "starts", a_time),
        whole_of(form, "doors"),
        whole_of(form, "priority"),
        flag_of(form, "catch_up"),
        flag_of(form, "active"),
    )


def _days(value: object, at: str) -> Recurrence:
    form = object_of(value, at, _OF_DAYS)
    return Recurrence(
        a_day(form["first"], f"{at}.first"),
        word_of(form, "frequency", Frequency, at),
        frozenset(each_of(form, "weekdays", a_whole, at)),
        whole_of(form, "nth", at),
        whole_of(form, "interval", at),
        None if form["last"] is None else a_day(form["last"], f"{at}.last"),
        each_of(form, "without", a_day, at),
    )


def _special_day(value: object) -> SpecialDay:
    form = object_of(value, "", _OF_SPECIAL_DAY)
    return SpecialDay(
        text_of(form, "title"),
        a_day(form["first"], "first"),
        a_day(form["last"], "last"),
        each_of(form, "spans", _span),
        flag_of(form, "yearly"),
    )


def _hours(value: object) -> OpeningHours:
    form = object_of(value, "", frozenset({"week"}))
    return OpeningHours(None if form["week"] is None else each_of(form, "week", _spans))


def _volumes(value: object) -> VolumeHours:
    return VolumeHours(each_of(object_of(value, "", frozenset({"spans"})), "spans", _volume))


def _volume(value: object, at: str) -> VolumeSpan:
    form = object_of(value, at, _OF_VOLUME)
    return VolumeSpan(_span(form["span"], f"{at}.span"), whole_of(form, "start", at), whole_of(form, "ceiling", at))


def _spans(value: object, at: str) -> tuple[Span, ...]:
    return list_of(value, at, _span)


def _span(value: object, at: str) -> Span:
    form = object_of(value, at, _OF_SPAN)
    return Span(a_time(form["start"], f"{at}.start"), a_time(form["end"], f"{at}.end"), flag_of(form, "next_day", at))

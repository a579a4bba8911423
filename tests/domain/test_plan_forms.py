# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Playlists and the schedule are the same again after they were written down, and nothing odd is read as one."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.cards import Kind, Ref
from kiosk.domain.errors import EditError
from kiosk.domain.plan_forms import (
    as_text,
    from_text,
    read_hours,
    read_playlist,
    read_rule,
    read_special_day,
    read_volumes,
    written_hours,
    written_playlist,
    written_rule,
    written_special_day,
    written_volumes,
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

_NUMBERS = st.integers(-(10**6), 10**9)
_TEXTS = st.text(max_size=20)
_SLUGS = _TEXTS.map(Slug)
_MILLIS = _NUMBERS.map(Millis)
_SPANS = st.builds(Span, st.times(), st.times(), st.booleans())
_ITEMS = st.builds(
    ListItem,
    st.sampled_from(What),
    _SLUGS,
    st.none() | st.builds(Ref, st.sampled_from(Kind), _SLUGS),
    _MILLIS,
    _MILLIS,
    _MILLIS | st.just(Millis(15_000)),
    _TEXTS,
    st.integers(-99, 99),
    st.none() | st.booleans(),
)
_PLAYLISTS = st.builds(StoredPlaylist, _TEXTS, st.lists(_ITEMS, max_size=4).map(tuple), st.booleans(), st.booleans())
_DAYS = st.builds(
    Recurrence,
    st.dates(),
    st.sampled_from(Frequency),
    st.frozensets(st.integers(0, 6)),
    st.integers(-9, 9),
    _NUMBERS,
    st.none() | st.dates(),
    st.lists(st.dates(), max_size=3).map(tuple),
)
_RULES = st.builds(
    Rule,
    _TEXTS,
    st.sampled_from(RuleKind),
    _DAYS,
    _NUMBERS,
    st.none() | _SPANS,
    _SLUGS,
    st.lists(st.times(), max_size=3).map(tuple),
    _NUMBERS,
    _NUMBERS,
    st.booleans(),
    st.booleans(),
)
_SOME_SPANS = st.lists(_SPANS, max_size=3).map(tuple)
_SPECIAL_DAYS = st.builds(SpecialDay, _TEXTS, st.dates(), st.dates(), _SOME_SPANS, st.booleans())
_HOURS = st.builds(OpeningHours, st.none() | st.lists(_SOME_SPANS, max_size=7).map(tuple))
_VOLUMES = st.builds(VolumeHours, st.lists(st.builds(VolumeSpan, _SPANS, _NUMBERS, _NUMBERS), max_size=3).map(tuple))

FORMS = {
    "playlist": (read_playlist, written_playlist, _PLAYLISTS),
    "rule": (read_rule, written_rule, _RULES),
    "day": (read_special_day, written_special_day, _SPECIAL_DAYS),
    "hours": (read_hours, written_hours, _HOURS),
    "volumes": (read_volumes, written_volumes, _VOLUMES),
}
READERS = {what: form[0] for what, form in FORMS.items()}
_PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | _TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_TEXTS, inner, max_size=3),
    max_leaves=8,
)


@pytest.mark.parametrize("what", FORMS)
@given(data=st.data())
@settings(max_examples=30, deadline=None)
def test_what_was_written_is_the_same_again(what: str, data: st.DataObject) -> None:
    read, written, records = FORMS[what]
    record = data.draw(records)
    assert read(from_text(as_text(written(record)), what)) == record  # type: ignore[operator]


@pytest.mark.parametrize("what", FORMS)
@given(data=st.data())
@settings(max_examples=30, deadline=None)
def test_nothing_odd_is_read_and_nothing_but_a_refusal_comes_of_it(what: str, data: st.DataObject) -> None:
    """Any value at all, and a sound form in which one place holds any value."""
    read, written, records = FORMS[what]
    form = json.loads(as_text(written(data.draw(records))))  # type: ignore[operator]
    place = form
    while data.draw(st.booleans()):
        inner = place.values() if isinstance(place, dict) else place
        deeper = [one for one in inner if isinstance(one, dict | list) and one]
        if not deeper:
            break
        place = data.draw(st.sampled_from(deeper))
    key = data.draw(st.sampled_from(sorted(place)) if isinstance(place, dict) else st.integers(0, len(place) - 1))
    place[key] = data.draw(_PLAIN)
    for value in (form, data.draw(_PLAIN)):
        found = _read_or_refused(read, value)
        if isinstance(found, EditError):
            assert (found.code, found.arguments["what"]) == ("plan.unreadable", what)
        else:
            assert read(written(found)) == found  # type: ignore[operator]


def _read_or_refused(read: Callable[[object], object], value: object) -> object:
    try:
        return read(value)
    except EditError as error:
        return error


@pytest.mark.parametrize("text", ["", "{", "[]", "null", "7", '"x"', "[" * 100_000, '{"a":' * 100_000, "1" * 5_000])
def test_a_text_that_is_no_object_is_refused(text: str) -> None:
    with pytest.raises(EditError, match=r"plan\.unreadable"):
        from_text(text, "rule")


def test_an_item_says_only_what_is_not_usual() -> None:
    assert written_playlist(StoredPlaylist("A", (ListItem(What.FILM),)))["items"] == [{"what": "film"}]
    clip = ListItem(What.CLIP, start=Millis(1), end=Millis(2), captions=False)
    told = {"what": "clip", "start": 1, "end": 2, "captions": False}
    assert written_playlist(StoredPlaylist("A", (clip,)))["items"] == [told]


FILM = written_rule(Rule("F", RuleKind.SCREENING, Recurrence(date(2026, 2, 28)), starts=(time(9),)))
DAYS = written_rule(Rule("F", RuleKind.SCREENING, Recurrence(date(2026, 2, 28))))["days"]


def _refused(read: Callable[[object], object], form: object) -> str:
    with pytest.raises(EditError) as raised:
        read(form)
    return str(raised.value.arguments["field"])


def test_the_place_of_what_is_odd_is_told() -> None:
    assert isinstance(DAYS, dict)
    assert _refused(read_rule, {**FILM, "days": {**DAYS, "first": "2026-02-30"}}) == "days.first"
    assert _refused(read_rule, {**FILM, "starts": ["09:00", "25:00"]}) == "starts.1"
    assert _refused(read_rule, {**FILM, "starts": ["09:00+02:00"]}) == "starts.0"
    assert _refused(read_rule, {**FILM, "kind": "dance"}) == "kind"
    assert _refused(read_rule, {**FILM, "moon": "full"}) == "moon"
    assert _refused(read_rule, {name: value for name, value in FILM.items() if name != "film"}) == "film"
    assert _refused(read_rule, {**FILM, "title": "\ud800"}) == "title"
    items = [{"what": "film"}, {"what": "still", "subject": "planet/mars"}]
    assert _refused(read_playlist, {"name": "", "items": items, "loop": True, "shuffle": False}) == "items.1.subject"
    assert _refused(read_hours, {"week": [[], [{"start": "09:00", "end": "10:00"}]]}) == "week.1.0.next_day"


def test_key_and_version_are_kept_apart() -> None:
    playlist = StoredPlaylist("A", key=7, version=3)
    assert read_playlist(written_playlist(playlist)) == replace(playlist, key=0, version=0)

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a new form of the schedule begins with, and how one follows what is written into it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from kiosk.domain.plan_names import free_name
from kiosk.domain.schedule import LONGEST_TITLE, Rule, RuleKind, Schedule, SpecialDay
from kiosk.domain.schedule_drafts import Record, written
from kiosk.domain.schedule_spans import closure, following_start, list_rule, screening_rule
from kiosk.domain.schedule_words import day_named
from kiosk.domain.staff_schedule import Draft, FilmHere, StaffScheduleState, found, key_of, part_of
from kiosk.domain.values import Language, Millis, Slug

_STALE = "edit.stale"
_OURS = frozenset({"rule", "day"})
"""What may be unknown by now that has a form here; so may a playlist, which is chosen in one."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What forms are filled in with. local: now, by the house's clock. language: of titles."""

    state: StaffScheduleState
    local: datetime
    language: Language


def new_rule(kind: RuleKind, here: Surroundings) -> Draft:
    """What most would choose: the playlist made last, from opening to closing; the film, at the next full hour."""
    hours = here.state.schedule.hours
    if kind is RuleKind.LIST:
        playlist = max(here.state.playlists, default=0)
        return _titled(Draft(list_rule("", playlist, here.local.date(), hours), titled=False), here)
    film = next(iter(here.state.films), None)
    slug, length = (film.slug, film.length) if film else (Slug(""), None)
    return _titled(Draft(screening_rule("", slug, here.local, hours, length), titled=False), here)


def new_day(here: Surroundings) -> Draft:
    """One on which the house is closed."""
    return _titled(Draft(closure("", here.local.date()), titled=False), here)


def copied(rule: Rule, rules: Iterable[Rule]) -> Draft:
    title = free_name(rule.title, (one.title for one in rules))
    return Draft(replace(rule, title=title, key=0, version=0))


def put(draft: Draft, field: str, value: str, here: Surroundings) -> Draft:
    """The form with this in it. starts.add takes no value."""
    if field == "starts.add" and isinstance(draft.record, Rule):
        value = following_start(draft.record.starts, _length(draft.record, here)).isoformat("minutes")
    record = written(draft.record, field, value)
    changed = replace(draft, record=record, titled=draft.titled or field == "title")
    return _titled(replace(changed, reckoned=False, saving=False, error=None), here)


def met(draft: Draft, schedule: Schedule) -> Draft:
    """The form after it was refused since somebody else was faster: it changes what they made of it then.

    What they removed would be made anew.
    """
    error = draft.error
    gone = error is not None and (error.code == _STALE or error.arguments.get("what") in _OURS)
    if not gone:
        return draft
    theirs = found(schedule, part_of(draft.record), key_of(draft.record))
    if theirs is not None:
        return replace(draft, kept=theirs, theirs=theirs)
    record = draft.record
    new = replace(record, key=0, version=0) if isinstance(record, Rule | SpecialDay) else record
    return replace(draft, record=new, kept=None, theirs=None)


def _titled(draft: Draft, here: Surroundings) -> Draft:
    """Called as what it is about, until something else is typed."""
    title = "" if draft.titled else _subject(draft.record, here)[:LONGEST_TITLE]
    if not title or not isinstance(draft.record, Rule | SpecialDay):
        return draft
    return replace(draft, record=replace(draft.record, title=title))


def _subject(record: Record, here: Surroundings) -> str:
    match record:
        case SpecialDay():
            return day_named(record.first, here.language)
        case Rule(kind=RuleKind.LIST):
            return here.state.playlists.get(record.playlist, "")
        case Rule():
            film = _film(record, here)
            return film.title.say(here.language) if film else ""
    return ""


def _length(rule: Rule, here: Surroundings) -> Millis | None:
    film = _film(rule, here)
    return film.length if film else None


def _film(rule: Rule, here: Surroundings) -> FilmHere | None:
    return next((film for film in here.state.films if film.slug == rule.film), None)

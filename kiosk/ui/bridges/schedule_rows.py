# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules and special days as rows of their lists."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.domain.folding import plain
from kiosk.domain.schedule import USUAL_PRIORITY, Rule, RuleKind
from kiosk.domain.schedule_words import days_said, span_said
from kiosk.domain.staff_schedule import StaffScheduleState, of_a_day
from kiosk.domain.values import Language
from kiosk.ui.bridges import schedule_words as words


@dataclass(frozen=True, slots=True)
class RuleRow:
    """times: when it holds on its days. note: which days, and what it plays. mark: how important it is, where that is
    not as usual, and whether it is paused. wrong: what of it does not come within the next days, or "".
    """

    key: int
    times: str
    title: str
    note: str
    mark: str
    active: bool
    wrong: str


@dataclass(frozen=True, slots=True)
class DayRow:
    """note: when the house is open then."""

    key: int
    title: str
    dates: str
    note: str


@dataclass(frozen=True, slots=True)
class ListRow:
    """A playlist to choose."""

    key: int
    name: str


def rule_rows(state: StaffScheduleState, language: Language) -> Iterator[RuleRow]:
    """In the order of a day."""
    for rule in sorted(state.schedule.rules, key=of_a_day):
        important = [] if rule.priority == USUAL_PRIORITY else [words.priority_said(rule.priority)]
        conflicts = state.conflicts.get(rule.key, ()) if rule.active else ()
        yield RuleRow(
            key=rule.key,
            times=span_said(rule.span) if rule.span else ", ".join(f"{start:%H:%M}" for start in rule.starts),
            title=rule.title,
            note=f"{days_said(rule.days, language)} · {_plays(rule, state, language)}",
            mark=" · ".join((*important, *([] if rule.active else [words.paused()]))),
            active=rule.active,
            wrong="\n".join(words.shortened(words.conflicts_said(conflicts, language))),
        )


def day_rows(state: StaffScheduleState, language: Language) -> Iterator[DayRow]:
    for day in sorted(state.schedule.special_days, key=lambda one: (one.first, one.key)):
        yield DayRow(day.key, day.title, words.special_dates(day, language), words.opening(day.spans))


def list_rows(state: StaffScheduleState, query: str) -> Iterator[ListRow]:
    """Playlists whose names have all the words of the query, in order."""
    wanted = plain(query).split()
    for key, name in state.playlists.items():
        if all(word in plain(name) for word in wanted):
            yield ListRow(key, name)


def _plays(rule: Rule, state: StaffScheduleState, language: Language) -> str:
    if rule.kind is RuleKind.LIST:
        return words.plays(state.playlists.get(rule.playlist))
    film = next((film for film in state.films if film.slug == rule.film), None)
    return words.screening(film.title.say(language) if film else "")

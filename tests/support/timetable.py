# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A schedule as a museum may have it: chapters in the morning, the film twice a day but on Mondays, closed on a day."""

from datetime import date, time

from kiosk.domain.schedule import OpeningHours, Recurrence, Rule, RuleKind, Schedule, Span, SpecialDay

CHAPTERS = 2
"""The key of the playlist."""
PLAYLISTS = {CHAPTERS: "Chapters one by one"}
SINCE = date(2026, 1, 1)
TUESDAY, MONDAY, EVE = date(2026, 11, 24), date(2026, 11, 23), date(2026, 12, 24)
OPEN = Span(time(9), time(18))


def chapters(title: str = "Morning", **changed: object) -> Rule:
    given: dict[str, object] = {"playlist": CHAPTERS, "span": Span(time(9), time(11)), "key": 1, "version": 1}
    return Rule(title, RuleKind.LIST, Recurrence(SINCE), **{**given, **changed})  # type: ignore[arg-type]


def screenings(*starts: time, title: str = "The film", **changed: object) -> Rule:
    days = Recurrence(SINCE, weekdays=frozenset(range(1, 7)))
    given: dict[str, object] = {"starts": starts or (time(11), time(14)), "doors": 10, "key": 2, "version": 1}
    return Rule(title, RuleKind.SCREENING, days, **{**given, **changed})  # type: ignore[arg-type]


def timetable(*more: Rule) -> Schedule:
    """more: rules beside these two."""
    eve = SpecialDay("Christmas Eve", EVE, EVE, key=1, version=1)
    return Schedule((chapters(), screenings(), *more), OpeningHours(((OPEN,),) * 7, version=2), (eve,))

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the commands that change the schedule do. Each is one change with its act; a kiosk that runs follows.

--json: {key, version}, of a rule with conflicts: what of it does not come within a year, as kiosk programme has it.
What they refuse: kiosk.domain.plan_faults and kiosk.app.ports.planning.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import typer

from kiosk.cli.plans import Plans, decision, name_of, planned_called, plans, playlist_called, print_json
from kiosk.cli.programme import conflict_lines, conflict_record
from kiosk.cli.schedule_outline import day_line, hours_lines, rule_line, volume_lines
from kiosk.cli.schedule_reading import (
    TypedDays,
    date_typed,
    days_typed,
    read_days,
    span_of,
    span_typed,
    time_typed,
)
from kiosk.domain.civil_time import LAST_DAY, civil_day
from kiosk.domain.programme import Conflict
from kiosk.domain.reckoning import year_conflicts
from kiosk.domain.schedule import EVERY_DAY, Rule, RuleKind, Span, SpecialDay, VolumeSpan
from kiosk.domain.values import ENGLISH
from kiosk.host.clock import now
from kiosk.host.recurrence import days_of
from kiosk.host.zones import house_zone

_AHEAD = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class TypedRule:
    """As it was typed. playlist, start, end, next_day: of a list. starts, film, doors: of a screening."""

    title: str
    kind: RuleKind
    days: TypedDays
    priority: int
    catch_up: bool
    playlist: str = ""
    start: str = ""
    end: str = ""
    next_day: bool = False
    starts: Sequence[str] = ()
    film: str = ""
    doors: int = 0


def add_rule(typed: TypedRule, data: Path | None, *, as_json: bool) -> None:
    """And say what of it does not come within a year. Raises as schedule_reading and Planning do; ContentError:
    film.unknown (film, known).
    """
    read = _read(typed)
    with plans(data) as found:
        key = found.planning.put_rule(_found(read, typed, found), seen=0, decision=decision())
        rule = next(one for one in found.planning.schedule().rules if one.key == key)
        playlists = found.planning.playlists()
        line = rule_line(rule, {one.key: name_of(one) for one in playlists}, found.films, ENGLISH)
        missed = _missed(found, rule)
    if as_json:
        records = [conflict_record(one, {rule.key: rule.title}, found.zone, ENGLISH) for one in missed]
        print_json({"key": key, "version": rule.version, "conflicts": records})
        return
    print(f"Rule {key}, {rule.title}: {line}.")
    if missed:
        print("Within a year, not as asked:")
    for told in conflict_lines(missed, ENGLISH):
        print(f"  {told}")


def activate(called: str, data: Path | None, *, active: bool) -> None:
    """Raises as planned_called and Planning do."""
    with plans(data) as found:
        rule = planned_called(found.planning.schedule().rules, Rule, called)
        found.planning.put_rule(replace(rule, active=active), seen=rule.version, decision=decision())
    print(f"Rule {rule.key}, {rule.title}: {'holds' if active else 'paused'}.")


def add_special_day(
    title: str, days: tuple[str, str | None], spans: Sequence[str], data: Path | None, *, yearly: bool, as_json: bool
) -> None:
    """days: the first, and the last where there are several. spans: when open, none for a closure."""
    first = date_typed(days[0])
    last = date_typed(days[1]) if days[1] else first
    day = SpecialDay(title, first, last, _spans(spans), yearly)
    with plans(data) as found:
        key = found.planning.put_special_day(day, seen=0, decision=decision())
        kept = next(one for one in found.planning.schedule().special_days if one.key == key)
    if as_json:
        print_json({"key": key, "version": kept.version})
    else:
        print(f"Special day {key}, {kept.title}: {day_line(kept, ENGLISH)}.")


def set_hours(days: str, spans: Sequence[str], data: Path | None, *, always: bool) -> None:
    """days: "" for all. spans: when open, or "closed"; the other weekdays stay as they are."""
    if always and (days or spans):
        raise typer.BadParameter("goes alone", param_hint="--always")
    if not always and not spans:
        raise typer.BadParameter("say when it is open, as 10:00-18:00, or closed", param_hint="HOURS")
    opened = _spans([] if [one.casefold() for one in spans] == ["closed"] else spans)
    chosen = days_typed(days) if days else EVERY_DAY
    with plans(data) as found:
        hours = found.planning.schedule().hours
        week = None
        if not always:
            before: Sequence[tuple[Span, ...]] = hours.week or [()] * len(EVERY_DAY)
            week = tuple(opened if number in chosen else kept for number, kept in enumerate(before))
        found.planning.put_hours(replace(hours, week=week), seen=hours.version, decision=decision())
        for line in hours_lines(found.planning.schedule().hours, ENGLISH):
            print(line)


def set_volume(span: str | None, start: int | None, ceiling: int, data: Path | None, *, none: bool) -> None:
    """A span of the same times is replaced. none: all of them go."""
    if none == (span is not None) or (span is None) != (start is None):
        raise typer.BadParameter("write it as 09:00-12:00 40, or as --none", param_hint="SPAN VOLUME")
    with plans(data) as found:
        volumes = found.planning.schedule().volumes
        spans: tuple[VolumeSpan, ...] = ()
        if span is not None and start is not None:
            new = VolumeSpan(span_typed(span), start, ceiling)
            others = [one for one in volumes.spans if one.span != new.span]
            spans = tuple(sorted((*others, new), key=lambda one: one.span.start))
        found.planning.put_volumes(replace(volumes, spans=spans), seen=volumes.version, decision=decision())
        for line in volume_lines(found.planning.schedule().volumes, ENGLISH):
            print(line)


def remove_rule(called: str, seen: int | None, data: Path | None, *, dry_run: bool) -> None:
    """Raises as planned_called and Planning do."""
    with plans(data) as found:
        rule = planned_called(found.planning.schedule().rules, Rule, called)
        if not dry_run:
            found.planning.remove_rule(rule.key, seen=_seen(rule, seen), decision=decision())
    print(f"{'Would be removed' if dry_run else 'Removed'}: rule {rule.key}, {rule.title}.")


def remove_special_day(called: str, seen: int | None, data: Path | None, *, dry_run: bool) -> None:
    """Raises as planned_called and Planning do."""
    with plans(data) as found:
        day = planned_called(found.planning.schedule().special_days, SpecialDay, called)
        if not dry_run:
            found.planning.remove_special_day(day.key, seen=_seen(day, seen), decision=decision())
    print(f"{'Would be removed' if dry_run else 'Removed'}: special day {day.key}, {day.title}.")


def _seen(thing: Rule | SpecialDay, seen: int | None) -> int:
    return thing.version if seen is None else seen


def _read(typed: TypedRule) -> Rule:
    """Without what has to be looked up."""
    days = read_days(typed.days, civil_day(now(), house_zone()))
    rule = Rule(typed.title, typed.kind, days, priority=typed.priority, catch_up=typed.catch_up)
    if typed.kind is RuleKind.LIST:
        return replace(rule, span=span_of(typed.start, typed.end, next_day=typed.next_day))
    return replace(rule, starts=tuple(sorted(map(time_typed, typed.starts))), doors=typed.doors)


def _found(rule: Rule, typed: TypedRule, found: Plans) -> Rule:
    if rule.kind is RuleKind.LIST:
        return replace(rule, playlist=playlist_called(found.planning.playlists(), typed.playlist).key)
    return replace(rule, film=found.film(typed.film))


def _spans(texts: Sequence[str]) -> tuple[Span, ...]:
    return tuple(sorted(map(span_typed, texts), key=lambda span: span.start))


def _missed(found: Plans, rule: Rule) -> tuple[Conflict, ...]:
    schedule, first = found.planning.schedule(), found.today
    last = min(first + _AHEAD, LAST_DAY)
    conflicts = year_conflicts(schedule, first, last, found.zone, days_of, found.facts(schedule))
    return tuple(one for one in conflicts if one.rule == rule.key)

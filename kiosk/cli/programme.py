# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`kiosk programme`: what plays when on a day, and why, by the schedule as it is kept; whether a kiosk runs or not.

--json: one object with day, zone, now, entries, screenings, conflicts and latest, the times at which the film in use
may start at the latest. An entry: {start, end, start_utc, end_utc, use (closed, screening, list, always), item, rule,
rule_title, playlist, film, began, until, over (numbers of rules that would hold but for this one), reason {code,
arguments, says}}; item is what a person calls it, null is what an entry does not have. A screening: {rule, title, film,
day, start, end, start_utc, end_utc, doors}. A conflict: {day, at, at_utc, rule, rule_title, reason}. --at prints one
entry, with day, zone and now; --year prints year, zone, now and conflicts.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from types import MappingProxyType
from typing import Any
from zoneinfo import ZoneInfo

import typer

from kiosk.cli.plans import Plans, here_and_now, local_iso, name_of, plans, print_json, quoted
from kiosk.cli.schedule_reading import date_typed, time_typed
from kiosk.domain.civil_time import FIRST_DAY, LAST_DAY, moment_of
from kiosk.domain.errors import EditError
from kiosk.domain.film import Film
from kiosk.domain.programme import Conflict, DayProgramme, Entry, PlannedScreening, Reason, Use
from kiosk.domain.programme_words import reason_said
from kiosk.domain.reckoning import programme_of, year_conflicts
from kiosk.domain.values import ENGLISH, LATVIAN, Language, LocalText, Slug
from kiosk.host.clock import now
from kiosk.host.recurrence import days_of
from kiosk.host.zones import zone_named


def _text(english: str, latvian: str) -> LocalText:
    return LocalText({ENGLISH: english, LATVIAN: latvian})


_WORDS = MappingProxyType(
    {
        Use.CLOSED: _text("Closed", "Slēgts"),
        Use.SCREENING: _text("Screening", "Seanss"),
        Use.LIST: _text("Playlist", "Saraksts"),
        Use.ALWAYS: _text("Attract loop", "Rādījums garāmgājējiem"),
        "latest": _text("The film can start at the latest at", "Filma var sākties vēlākais plkst."),
        "conflicts": _text("Not as asked", "Ne tā, kā prasīts"),
        "no conflicts": _text("All that is asked for comes.", "Viss prasītais notiek."),
    }
)


@dataclass(frozen=True, slots=True)
class Asked:
    """As it was typed; "" for what was not. day: "" for today."""

    day: str = ""
    at: str = ""
    year: int | None = None
    zone: str = ""


@dataclass(frozen=True, slots=True)
class _Names:
    """What rules, playlists and films are called."""

    rules: Mapping[int, str]
    playlists: Mapping[int, str]
    films: Mapping[Slug, Film]


def print_programme(asked: Asked, data: Path | None, language: str, *, as_json: bool) -> None:
    """Raises EditError: typed.date, typed.time (value), typed.no_moment (day, time, zone), typed.year (value);
    MachineError: zone.unknown (zone), and as the library does.
    """
    if asked.year is not None and (asked.day or asked.at):
        raise typer.BadParameter("is of all its days: leave DATE and --at out", param_hint="--year")
    zone = zone_named(asked.zone) if asked.zone else None
    with plans(data, language, zone) as found:
        if asked.year is not None:
            _print_year(asked.year, found, Language(language), as_json=as_json)
        else:
            _print_day(asked, found, Language(language), as_json=as_json)


def conflict_lines(conflicts: Iterable[Conflict], language: Language) -> Iterator[str]:
    """The same of a rule on several days is one line."""
    alike: dict[tuple[int, str], list[date]] = {}
    for one in conflicts:
        alike.setdefault((one.rule, reason_said(one.reason, language)), []).append(one.day)
    for (_, says), days in alike.items():
        several = f" … {days[-1]} ({len(days)}×)" if len(days) > 1 else ""
        yield f"{days[0]}{several}  {says}"


def conflict_record(one: Conflict, rules: Mapping[int, str], zone: ZoneInfo, language: Language) -> dict[str, Any]:
    return {
        "day": one.day.isoformat(),
        "at": local_iso(one.at, zone) if one.at else None,
        "at_utc": local_iso(one.at, ZoneInfo("UTC")) if one.at else None,
        "rule": one.rule or None,
        "rule_title": rules.get(one.rule),
        "reason": _reason(one.reason, language),
    }


def _print_year(year: int, found: Plans, language: Language, *, as_json: bool) -> None:
    if not FIRST_DAY.year <= year <= LAST_DAY.year:
        raise EditError("typed.year", value=year)
    schedule, first, last = found.planning.schedule(), date(year, 1, 1), date(year, 12, 31)
    conflicts = year_conflicts(schedule, first, last, found.zone, days_of, found.facts(schedule))
    if as_json:
        rules = {rule.key: rule.title for rule in schedule.rules}
        told = [conflict_record(one, rules, found.zone, language) for one in conflicts]
        print_json({"year": year, **_here(found), "conflicts": told})
        return
    print(here_and_now(found.zone, language))
    print("\n".join(conflict_lines(conflicts, language)) or _say("no conflicts", language))


def _print_day(asked: Asked, found: Plans, language: Language, *, as_json: bool) -> None:
    day = _day(asked.day, found)
    schedule, playlists = found.planning.schedule(), found.planning.playlists()
    programme = programme_of(schedule, day, found.zone, days_of, found.facts(schedule))
    titles = {rule.key: rule.title for rule in schedule.rules}
    names = _Names(titles, {one.key: name_of(one) for one in playlists}, found.films)
    if asked.at:
        _print_moment(asked.at, programme, found, names, language, as_json=as_json)
    elif as_json:
        print_json(_record(programme, found, names, language))
    else:
        print("\n".join(_lines(programme, found, names, language)))


def _print_moment(
    text: str, programme: DayProgramme, found: Plans, names: _Names, language: Language, *, as_json: bool
) -> None:
    at = time_typed(text)
    entry = programme.at(moment_of(programme.day, at, found.zone))
    if entry is None:
        day = programme.day.isoformat()
        raise EditError("typed.no_moment", day=day, time=f"{at:%H:%M}", zone=found.zone.key)
    if as_json:
        head = {"day": programme.day.isoformat(), **_here(found)}
        print_json({**head, **_entry(entry, found.zone, names, language)})
        return
    print(here_and_now(found.zone, language))
    print(_entry_line(entry, programme, found.zone, names, language))


def _day(text: str, found: Plans) -> date:
    """Raises EditError: typed.date (value)."""
    beside = {"": 0, "today": 0, "tomorrow": 1, "yesterday": -1}.get(text.strip().casefold())
    return date_typed(text) if beside is None else found.today + timedelta(days=beside)


def _record(programme: DayProgramme, found: Plans, names: _Names, language: Language) -> dict[str, Any]:
    zone = found.zone
    return {
        "day": programme.day.isoformat(),
        **_here(found),
        "entries": [_entry(one, zone, names, language) for one in programme.entries],
        "screenings": [_screening(one, zone) for one in programme.screenings],
        "conflicts": [conflict_record(one, names.rules, zone, language) for one in programme.conflicts],
        "latest": [local_iso(one, zone) for one in programme.latest],
    }


def _here(found: Plans) -> dict[str, str]:
    return {"zone": found.zone.key, "now": local_iso(now(), found.zone)}


def _entry(one: Entry, zone: ZoneInfo, names: _Names, language: Language) -> dict[str, Any]:
    return {
        **_between(one.start, one.end, zone),
        "use": one.use.value,
        "item": _item(one, names, language),
        "rule": one.rule or None,
        "rule_title": names.rules.get(one.rule),
        "playlist": one.playlist or None,
        "film": one.film if one.use is Use.SCREENING else None,
        "began": local_iso(one.began, zone) if one.began else None,
        "until": local_iso(one.until, zone) if one.until else None,
        "over": list(one.over),
        "reason": _reason(one.reason, language),
    }


def _screening(one: PlannedScreening, zone: ZoneInfo) -> dict[str, Any]:
    doors = local_iso(one.doors, zone) if one.doors else None
    known = {"rule": one.rule, "title": one.title, "film": one.film, "day": one.day.isoformat()}
    return {**known, **_between(one.start, one.end, zone), "doors": doors}


def _between(start: datetime, end: datetime, zone: ZoneInfo) -> dict[str, str]:
    local = {"start": local_iso(start, zone), "end": local_iso(end, zone)}
    return {**local, "start_utc": start.astimezone(UTC).isoformat(), "end_utc": end.astimezone(UTC).isoformat()}


def _reason(reason: Reason, language: Language) -> dict[str, Any]:
    return {"code": reason.code, "arguments": dict(reason.arguments), "says": reason_said(reason, language)}


def _lines(programme: DayProgramme, found: Plans, names: _Names, language: Language) -> Iterator[str]:
    yield here_and_now(found.zone, language)
    yield ""
    yield programme.day.isoformat()
    for one in programme.entries:
        yield _entry_line(one, programme, found.zone, names, language)
    if programme.latest:
        yield f"\n{_say('latest', language)} {_times(programme.latest, found.zone)}."
    if programme.conflicts:
        yield f"\n{_say('conflicts', language)}"
    for conflict in programme.conflicts:
        at = f"{conflict.at.astimezone(found.zone):%H:%M}  " if conflict.at else ""
        yield f"{at}{reason_said(conflict.reason, language)}"


def _entry_line(one: Entry, programme: DayProgramme, zone: ZoneInfo, names: _Names, language: Language) -> str:
    start, end = one.start.astimezone(zone), one.end.astimezone(zone)
    # The last moment of the day is the first of the next one.
    until = "24:00" if end.date() > programme.day and f"{end:%H:%M}" == "00:00" else f"{end:%H:%M}"
    # What plays without a rule is in the reason.
    item = f"{_item(one, names, language)}. " if one.rule else ""
    return f"{start:%H:%M}–{until}  {item}{reason_said(one.reason, language)}"


def _item(one: Entry, names: _Names, language: Language) -> str:
    called = _WORDS[one.use].say(language)
    if one.use is Use.LIST:
        return f"{called} {quoted(names.playlists.get(one.playlist, str(one.playlist)), language)}"
    if one.use is Use.SCREENING:
        film = names.films.get(one.film)
        return f"{called} {quoted(film.title.say(language) if film else one.film, language)}"
    return called


def _times(moments: Sequence[datetime], zone: ZoneInfo) -> str:
    return ", ".join(f"{one.astimezone(zone):%H:%M}" for one in moments)


def _say(name: str, language: Language) -> str:
    return _WORDS[name].say(language)

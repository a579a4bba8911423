# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How the schedule is printed.

--json: one object with now, zone, hours {week (null: always open; else of each weekday, Monday first, its spans),
version}, special_days, rules and volumes {spans, version}, each as in kiosk.domain.schedule with times as 09:00; a rule
has playlist_name (null for a screening) and says beside. unreadable: what is kept and cannot be understood.
"""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from kiosk.cli.plain import plain
from kiosk.cli.plans import Plans, here_and_now, local_iso, name_of, plans, print_json, quoted
from kiosk.domain.film import Film
from kiosk.domain.schedule import (
    USUAL_PRIORITY,
    OpeningHours,
    Rule,
    RuleKind,
    Schedule,
    Span,
    SpecialDay,
    VolumeHours,
)
from kiosk.domain.schedule_words import date_said, days_said, span_said, weekdays_said
from kiosk.domain.values import ENGLISH, LATVIAN, Language, LocalText, Slug
from kiosk.host.clock import now


def _text(english: str, latvian: str) -> LocalText:
    return LocalText({ENGLISH: english, LATVIAN: latvian})


_WORDS = MappingProxyType(
    {
        "hours": _text("Opening hours", "Darba laiks"),
        "always": _text("always open", "vienmēr atvērts"),
        "closed": _text("closed", "slēgts"),
        "days": _text("Special days", "Īpašās dienas"),
        "yearly": _text("every year", "katru gadu"),
        "rules": _text("Rules", "Noteikumi"),
        "volume": _text("Volume by time of day", "Skaļums pēc diennakts laika"),
        "usual": _text("as set", "kā iestatīts"),
        "ceiling": _text("at most", "ne vairāk kā"),
        "none": _text("none", "nav"),
        "paused": _text("paused", "apturēts"),
        "priority": _text("priority", "prioritāte"),
        "anew": _text("does not catch up", "nokavēto neatgūst"),
        "playlist": _text("playlist", "saraksts"),
        "screening": _text("screening", "seanss"),
        "film": _text("the film in use", "pašreizējā filma"),
        "doors": _text("doors $minutes min before", "ieeja $minutes min iepriekš"),
        "unreadable": _text("Kept and not understood", "Glabājas, bet nav saprotams"),
    }
)


def print_schedule(data: Path | None, language: str, *, as_json: bool) -> None:
    spoken = Language(language)
    with plans(data, language) as found:
        schedule = found.planning.schedule()
        names = {one.key: name_of(one) for one in found.planning.playlists()}
        if as_json:
            print_json(_record(schedule, names, found, spoken))
        else:
            print("\n".join(_lines(schedule, names, found, spoken)))


def rule_line(rule: Rule, names: Mapping[int, str], films: Mapping[Slug, Film], language: Language) -> str:
    """What it asks for, without its title. names: of playlists by their keys."""
    return "; ".join((_asked(rule, names, films, language), days_said(rule.days, language), *_rest(rule, language)))


def day_line(day: SpecialDay, language: Language) -> str:
    """When it is, and its hours."""
    first, last = (date_said(one, language) if day.yearly else one.isoformat() for one in (day.first, day.last))
    when = first if day.first == day.last else f"{first} – {last}"
    yearly = f", {_say('yearly', language)}" if day.yearly else ""
    return f"{when}{yearly}: {_spans(day.spans, language)}"


def hours_lines(hours: OpeningHours, language: Language) -> Iterator[str]:
    """Weekdays with the same hours on one line."""
    if hours.week is None:
        yield _say("always", language)
        return
    alike: dict[tuple[Span, ...], list[int]] = {}
    for weekday, spans in enumerate(hours.week):
        alike.setdefault(spans, []).append(weekday)
    for weekdays in alike.values():
        yield f"{weekdays_said(weekdays, language)}: {_spans(hours.week[weekdays[0]], language)}"


def volume_lines(volumes: VolumeHours, language: Language) -> Iterator[str]:
    if not volumes.spans:
        yield _say("usual", language)
    for one in volumes.spans:
        yield f"{span_said(one.span)}: {one.start} %, {_say('ceiling', language)} {one.ceiling} %"


def _record(schedule: Schedule, names: Mapping[int, str], found: Plans, language: Language) -> dict[str, object]:
    rules = [
        {
            **plain(rule),
            "playlist_name": names.get(rule.playlist) if rule.kind is RuleKind.LIST else None,
            "says": rule_line(rule, names, found.films, language),
        }
        for rule in schedule.rules
    ]
    here = {"now": local_iso(now(), found.zone), "zone": found.zone.key}
    return {**here, **plain(schedule), "rules": rules}


def _lines(schedule: Schedule, names: Mapping[int, str], found: Plans, language: Language) -> Iterator[str]:
    yield here_and_now(found.zone, language)
    yield from _part("hours", list(hours_lines(schedule.hours, language)), language)
    days = [f"{one.key}  {one.title}: {day_line(one, language)}" for one in schedule.special_days]
    yield from _part("days", days, language)
    rules = [f"{one.key}  {one.title}: {rule_line(one, names, found.films, language)}" for one in schedule.rules]
    yield from _part("rules", rules, language)
    yield from _part("volume", list(volume_lines(schedule.volumes, language)), language)
    if schedule.unreadable:
        yield from _part("unreadable", schedule.unreadable, language)


def _part(name: str, lines: Sequence[str], language: Language) -> Iterator[str]:
    yield f"\n{_say(name, language)}"
    yield from (f"  {line}" for line in lines or [_say("none", language)])


def _asked(rule: Rule, names: Mapping[int, str], films: Mapping[Slug, Film], language: Language) -> str:
    if rule.kind is RuleKind.LIST:
        name = names.get(rule.playlist, str(rule.playlist))
        return f"{_say('playlist', language)} {quoted(name, language)}, {span_said(rule.span) if rule.span else ''}"
    film = films.get(rule.film)
    title = quoted(film.title.say(language), language) if film and rule.film else rule.film or _say("film", language)
    return f"{_say('screening', language)}, {title}, {', '.join(f'{one:%H:%M}' for one in rule.starts)}"


def _rest(rule: Rule, language: Language) -> Iterator[str]:
    if rule.doors:
        yield _say("doors", language).replace("$minutes", str(rule.doors))
    if rule.priority != USUAL_PRIORITY:
        yield f"{_say('priority', language)} {rule.priority}"
    if not rule.catch_up:
        yield _say("anew", language)
    if not rule.active:
        yield _say("paused", language)


def _spans(spans: Sequence[Span], language: Language) -> str:
    return ", ".join(map(span_said, spans)) or _say("closed", language)


def _say(name: str, language: Language) -> str:
    return _WORDS[name].say(language)

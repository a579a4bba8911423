# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`kiosk now`: what the kiosk that runs with a data folder does now, what comes next and why, and whether all is well.

With --json one object:

running  whether a kiosk runs with these data; the command fails where none does
pid      of its process, or null
kiosk    its version, or null
on_air   what is on the screen, or null where it does not tell
next     {code, arguments, chapter_title, reason, says, why}, or null
programme {zone, entry, following, screening, distrust}: what the schedule says now and next, each with its times in UTC
         and its reason {code, arguments}; the screening that runs; a code why the clock is not gone by; or null
takeover {active, until, held}, or null
health   [{name, state, code, arguments, says, mend}], the worst first; null where it does not tell
today    {visits, plays} of today as far as they are over; null where the database cannot be asked
machine  {room, disk, free, memory, heat, load, cores, up, kiosk_up}: bytes, degrees Celsius, milliseconds; null for
         what cannot be read. kiosk_up is the kiosk's.
"""

import json
import sys
from collections.abc import Iterator, Mapping
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from db.database import Database
from db.file import FILE
from db.visits import FilmVisits
from kiosk.cli.plain import plain
from kiosk.cli.sentences import sentence
from kiosk.domain.coming import Coming, next_and_why
from kiosk.domain.errors import KioskError
from kiosk.domain.health import Finding, State
from kiosk.domain.health_words import NAMES, says_and_mend
from kiosk.domain.machine import Machine
from kiosk.domain.machine_words import machine_facts
from kiosk.domain.programme import Reason
from kiosk.domain.values import ENGLISH, LATVIAN, Language, LocalText
from kiosk.domain.visits import DayFigures
from kiosk.host.clock import now
from kiosk.host.folders import data_home
from kiosk.host.instance import holder_of
from kiosk.host.machine import look_at_machine
from kiosk.host.process import age
from kiosk.host.status_file import read_status

_LABEL = 16
_WORDS = {
    "on air": LocalText({ENGLISH: "On the screen", LATVIAN: "Uz ekrāna"}),
    "next": LocalText({ENGLISH: "Next", LATVIAN: "Tālāk"}),
    "why": LocalText({ENGLISH: "Why", LATVIAN: "Kāpēc"}),
    "well": LocalText({ENGLISH: "All is well.", LATVIAN: "Viss ir kārtībā."}),
    "today": LocalText({ENGLISH: "Today", LATVIAN: "Šodien"}),
    "figures": LocalText(
        {ENGLISH: "visits: {visits}, plays: {plays}", LATVIAN: "apmeklējumi: {visits}, filmas skatījumi: {plays}"}
    ),
    "silent": LocalText(
        {
            ENGLISH: "A kiosk runs with the data folder {data} (process {pid}), and does not tell what it shows: it is "
            "starting, or belongs to another user.",
            LATVIAN: "Ar datu mapi {data} darbojas kiosks (process {pid}), bet tas nesaka, ko rāda: tas vēl startē vai "
            "pieder citam lietotājam.",
        }
    ),
    "none": LocalText(
        {
            ENGLISH: "No kiosk runs with the data folder {data}. Start it: kiosk run, or its service.",
            LATVIAN: "Ar datu mapi {data} kiosks nedarbojas. Palaidiet to: kiosk run vai tā pakalpojumu.",
        }
    ),
    "stands": LocalText({ENGLISH: "stands still", LATVIAN: "apturēta"}),
}
_USES = {
    "attract": LocalText({ENGLISH: "For passers-by", LATVIAN: "Garāmgājējiem"}),
    "list": LocalText({ENGLISH: "A playlist, for passers-by", LATVIAN: "Atskaņošanas saraksts garāmgājējiem"}),
    "screening": LocalText({ENGLISH: "A screening", LATVIAN: "Seanss"}),
    "visit": LocalText({ENGLISH: "For a visitor", LATVIAN: "Apmeklētājam"}),
    "takeover": LocalText({ENGLISH: "Taken over by a docent", LATVIAN: "Pārņēmis gids"}),
    "closed": LocalText({ENGLISH: "Closed", LATVIAN: "Slēgts"}),
    "fault": LocalText({ENGLISH: "The film cannot be shown", LATVIAN: "Filmu nevar parādīt"}),
}

Record = Mapping[str, Any]


def print_now(data: Path | None, language: str, *, as_json: bool) -> int:
    """The exit code: 0 where a kiosk runs, else 1."""
    folder, spoken = data_home(data), Language(language)
    told = read_status(folder)
    pid = told["pid"] if told else holder_of(folder)
    if as_json:
        print(json.dumps(_record(folder, told, pid, spoken), ensure_ascii=False, indent=2))
    else:
        for line in _lines(folder, told, pid, spoken):
            print(line)
    return 1 if pid is None else 0


def _record(folder: Path, told: Record | None, pid: object, language: Language) -> dict[str, object]:
    known = told or {}
    coming = dict(known["next"]) if "next" in known else None
    if coming:
        coming["says"], coming["why"] = _coming(coming, language)
    return {
        "running": pid is not None,
        "pid": int(str(pid)) if str(pid).isdecimal() else None,
        "kiosk": known.get("kiosk"),
        "on_air": known.get("on_air"),
        "next": coming,
        "programme": known.get("programme"),
        "takeover": known.get("takeover"),
        "health": [_with_words(one, language) for one in known["health"]] if "health" in known else None,
        "today": plain(_today(folder)),
        "machine": plain(_machine(folder, pid)),
    }


def _lines(folder: Path, told: Record | None, pid: object, language: Language) -> Iterator[str]:
    if told is None:
        yield _say("none" if pid is None else "silent", language).format(data=folder, pid=pid)
    else:
        yield from _of_screen(told, language)
        yield from _of_health(told["health"], language)
    if figures := _today(folder):
        yield _line(_say("today", language), _say("figures", language).format(**plain(figures)))
    machine = _machine(folder, pid)
    for fact in machine_facts(machine, language):
        if fact.name != "kiosk_up" or machine.kiosk_up is not None:
            yield _line(fact.label, fact.value)


def _of_screen(told: Record, language: Language) -> Iterator[str]:
    on_air = told["on_air"]
    parts = [_USES[on_air["use"]].say(language)] if on_air["use"] in _USES else [str(on_air["use"])]
    parts += [on_air["playlist"]] if on_air.get("playlist") else []
    for title in (on_air["title"], on_air["chapter_title"]):
        parts += [_local(title).say(language)] if title else []
    if on_air["film"]:
        place = f"{_clock(on_air['position_ms'])}/{_clock(on_air['length_ms'])}"
        parts.append(place if on_air["playing"] else f"{place}, {_say('stands', language)}")
    yield _line(_say("on air", language), " – ".join(parts))
    says, why = _coming(told["next"], language)
    yield _line(_say("next", language), says)
    yield _line(_say("why", language), why)


def _of_health(findings: list[Record], language: Language) -> Iterator[str]:
    ill = [one for one in map(_finding, findings) if one.state is not State.OK]
    if not ill:
        yield _say("well", language)
    for one in ill:
        name = NAMES[one.name].say(language) if one.name in NAMES else one.name
        yield _line(name, " ".join(filter(None, says_and_mend(one, language))))


def _with_words(found: Record, language: Language) -> dict[str, object]:
    says, mend = says_and_mend(_finding(found), language)
    return {**found, "says": says, "mend": mend or None}


def _finding(found: Record) -> Finding:
    return Finding(found["name"], State(found["state"]), found["code"], found["arguments"])


def _coming(found: Record, language: Language) -> tuple[str, str]:
    title = found.get("chapter_title")
    because = found.get("reason")
    reason = Reason(because["code"], because["arguments"]) if because else None
    return next_and_why(Coming(found["code"], found["arguments"], reason), _local(title) if title else None, language)


def _today(folder: Path) -> DayFigures | None:
    """None where it cannot be asked, which standard error then says, or where there is no database yet."""
    if not (folder / FILE).is_file():
        return None
    try:
        with closing(Database(folder)) as database:
            return FilmVisits(database).today(now())
    except KioskError as error:
        print(f"kiosk: {sentence(error)}", file=sys.stderr)
        return None


def _machine(folder: Path, pid: object) -> Machine:
    """What runs is the kiosk, not this command."""
    machine = look_at_machine(folder)
    if str(pid).isdecimal():
        with suppress(OSError, ValueError, IndexError):
            return replace(machine, kiosk_up=age(int(str(pid))))
    return replace(machine, kiosk_up=None)


def _local(texts: Mapping[str, str]) -> LocalText:
    return LocalText({Language(code): text for code, text in texts.items()})


def _clock(milliseconds: int) -> str:
    minutes, seconds = divmod(milliseconds // 1000, 60)
    return f"{minutes}:{seconds:02}"


def _line(label: str, text: str) -> str:
    return f"{label + ':':<{_LABEL}} {text}"


def _say(name: str, language: Language) -> str:
    return _WORDS[name].say(language)

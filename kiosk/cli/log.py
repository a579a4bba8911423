# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`kiosk log`: what went wrong, and what was played.

--json: a list, the oldest first, of {at, kind: "fault", code, arguments, done, times, says} and {at, kind: "play",
film, reason, seconds, start_ms, end_ms, lost, engines, fault, attract}. Faults that wait for the database to be usable
again are among them.
"""

import json
import re
import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Any

from db.database import Database
from db.faults import faults_since
from db.file import FILE
from db.playback import played_since
from db.upgrade import upgrade
from kiosk.cli.sentences import sentence
from kiosk.cli.sentences_keeping_lv import DONE_LATVIAN
from kiosk.domain.errors import EditError, KioskError
from kiosk.domain.faults import Done, Fault
from kiosk.domain.played import Played
from kiosk.domain.values import LATVIAN, Language
from kiosk.host.clock import now
from kiosk.host.fault_file import FaultFile
from kiosk.host.folders import data_home

_BACK = re.compile(r"(\d{1,4})([hd])\Z")
_DONE = {
    Done.RETRIED: "It is tried again.",
    Done.WAITED: "What was to be written waits.",
    Done.SKIPPED: "It was left out.",
    Done.REPLACED: "Something else stands in for it.",
    Done.USUAL: "",  # the sentences of what is set say it
    Done.STOPPED: "It needs somebody.",
    Done.TOLD: "",
}


class Part(StrEnum):
    """Of the log."""

    FAULTS = "faults"
    PLAYS = "plays"


Entry = tuple[datetime, Fault | Played]


def print_log(since: str, parts: frozenset[Part], data: Path | None, language: str, *, as_json: bool) -> None:
    """Raises EditError: log.since (value)."""
    begin, folder = _moment(since), data_home(data)
    entries = _entries(folder, begin, parts)
    spoken = Language(language)
    if as_json:
        print(json.dumps([_record(at, one, spoken) for at, one in entries], ensure_ascii=False, indent=2))
        return
    for at, one in entries:
        print(f"{at.astimezone():%Y-%m-%d %H:%M:%S}  {_line(one, spoken)}")
    if not entries:
        print(f"Nothing since {begin.astimezone():%Y-%m-%d %H:%M}.")


def _moment(since: str) -> datetime:
    if found := _BACK.match(since.strip()):
        hours = int(found[1]) * (24 if found[2] == "d" else 1)
        return now() - timedelta(hours=hours)
    try:
        at = datetime.fromisoformat(since.strip())
    except ValueError as error:
        raise EditError("log.since", value=since) from error
    return at if at.tzinfo else at.astimezone()


def _entries(folder: Path, begin: datetime, parts: frozenset[Part]) -> list[Entry]:
    """The oldest first. What the database does not tell is left out, and why said on standard error."""
    found: list[Entry] = []
    stored: tuple[Fault, ...] = ()
    try:
        if (folder / FILE).exists():
            upgrade(folder, now())
            with closing(Database(folder)) as database:
                stored = faults_since(database, begin) if Part.FAULTS in parts else ()
                found += played_since(database, begin) if Part.PLAYS in parts else ()
    except KioskError as error:
        print(f"kiosk: {sentence(error)}", file=sys.stderr)
    if Part.FAULTS in parts:
        there = {fault.key for fault in stored}
        waiting = [one for one in FaultFile(folder).waiting() if one.key not in there and one.at >= begin]
        found += [(fault.at, fault) for fault in (*stored, *waiting)]
    return sorted(found, key=lambda entry: entry[0])


def _record(at: datetime, one: Fault | Played, language: Language) -> dict[str, Any]:
    when = at.astimezone(UTC).isoformat()
    if isinstance(one, Fault):
        told = {"code": one.code, "arguments": dict(one.arguments), "done": one.done.value, "times": one.times}
        return {"at": when, "kind": "fault", **told, "says": _sentence(one, language)}
    places = {"start_ms": one.start, "end_ms": one.end}
    facts = {"lost": one.lost, "engines": one.engines, "fault": one.fault or None, "attract": one.attract}
    played = {"film": one.film, "reason": one.reason.value, "seconds": one.lasted // 1000}
    return {"at": when, "kind": "play", **played, **places, **facts}


def _line(one: Fault | Played, language: Language) -> str:
    if isinstance(one, Fault):
        done = (DONE_LATVIAN if language == LATVIAN else _DONE)[one.done]
        often = f" ({one.times}×)" if one.times > 1 else ""
        return f"{one.code}{often}: {_sentence(one, language)} {done}".rstrip()
    why = f" ({one.fault})" if one.fault else ""
    where = "attract" if one.attract else "visit"
    return f"{one.film}: {one.lasted // 1000} s, {where}, {one.reason}{why}"


def _sentence(fault: Fault, language: Language) -> str:
    return sentence(KioskError(fault.code, **fault.arguments), language)

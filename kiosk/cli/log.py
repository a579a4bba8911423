# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`kiosk log`: what went wrong, what was played, and what staff did.

--json: a list, the oldest first, of {at, kind: "fault", code, arguments, done, times, says}, {at, kind: "play",
film, reason, seconds, start_ms, end_ms, lost, engines, fault, attract} and {at, kind: "act", who, code, arguments, key,
undoes, undone, says}. Faults that wait for the database to be usable again are among them. A file of it that is JSON
has the same; for one that is CSV see kiosk.domain.log_export, whose arguments hold what is told of a play.
"""

import json
import os
import re
import sys
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Any

from db.acts import KEPT, acts_since
from db.database import Database
from db.faults import faults_since
from db.file import FILE
from db.playback import played_since
from kiosk.cli.sentences import sentence
from kiosk.cli.sentences_acts import said, said_by, taken_back
from kiosk.cli.sentences_keeping_lv import DONE_LATVIAN
from kiosk.cli.upgrading import upgrade_here
from kiosk.domain.errors import EditError, KioskError
from kiosk.domain.faults import Done, Fault
from kiosk.domain.log_export import COLUMNS, as_csv, as_json, record
from kiosk.domain.played import Played
from kiosk.domain.staff import KeptAct
from kiosk.domain.values import LATVIAN, Language
from kiosk.host.clock import now
from kiosk.host.fault_file import FaultFile
from kiosk.host.folders import data_home
from kiosk.media.durable import refusal, write_text

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
    ACTS = "acts"


Entry = tuple[datetime, Fault | Played | KeptAct]


@dataclass(frozen=True, slots=True)
class Shape:
    """Of what is told. file: written instead of printing it; its ending says how."""

    language: Language
    as_json: bool = False
    file: Path | None = None


def print_log(since: str, parts: frozenset[Part], data: Path | None, shape: Shape) -> None:
    """Raises EditError: log.since (value), log.ending (path), log.taken (path); MachineError: data.full (path, free),
    data.unwritable (path, detail).
    """
    begin, folder = _moment(since), data_home(data)
    if shape.file:
        _refuse(shape.file)
    entries = _entries(folder, begin, parts)
    spoken = shape.language
    if shape.file:
        _export(shape.file, [_record(at, one, spoken) for at, one in entries])
        return
    if shape.as_json:
        print(json.dumps([_record(at, one, spoken) for at, one in entries], ensure_ascii=False, indent=2))
        return
    for at, one in entries:
        print(f"{at.astimezone():%Y-%m-%d %H:%M:%S}  {_line(one, spoken)}")
    if not entries:
        print(f"Nothing since {begin.astimezone():%Y-%m-%d %H:%M}.")


def log_table(folder: Path, since: str, language: Language) -> str:
    """All of the log of a data folder since then, as CSV. Raises EditError: log.since (value)."""
    entries = _entries(folder, _moment(since), frozenset(Part))
    return as_csv(_flat(_record(at, one, language)) for at, one in entries)


def _refuse(file: Path) -> None:
    if file.suffix not in {".csv", ".json"}:
        raise EditError("log.ending", path=str(file))
    if os.path.lexists(file):
        raise EditError("log.taken", path=str(file))


def _export(file: Path, records: list[dict[str, Any]]) -> None:
    text = as_json(records) if file.suffix == ".json" else as_csv(map(_flat, records))
    try:
        write_text(file.absolute(), text)
    except OSError as error:
        raise refusal(error, file.absolute()) from error
    print(f"Written: {file.absolute()} ({len(records)} entries).")


def _flat(told: dict[str, Any]) -> dict[str, Any]:
    """With what has no column of its own among the arguments."""
    at = datetime.fromisoformat(told["at"]).astimezone().isoformat(timespec="seconds")
    rest = {name: value for name, value in told.items() if name not in COLUMNS}
    return {**told, "at": at, "arguments": {**told.get("arguments", {}), **rest}}


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
            upgrade_here(folder)
            with closing(Database(folder)) as database:
                stored = faults_since(database, begin) if Part.FAULTS in parts else ()
                found += played_since(database, begin) if Part.PLAYS in parts else ()
                found += _acts(database, begin) if Part.ACTS in parts else ()
    except KioskError as error:
        print(f"kiosk: {sentence(error)}", file=sys.stderr)
    if Part.FAULTS in parts:
        there = {fault.key for fault in stored}
        waiting = [one for one in FaultFile(folder).waiting() if one.key not in there and one.at >= begin]
        found += [(fault.at, fault) for fault in (*stored, *waiting)]
    return sorted(found, key=lambda entry: entry[0])


def _acts(database: Database, begin: datetime) -> list[Entry]:
    with database.reading() as session:
        return [(kept.act.at, kept) for kept in acts_since(session, begin, KEPT)[::-1]]


def _record(at: datetime, one: Fault | Played | KeptAct, language: Language) -> dict[str, Any]:
    when = at.astimezone(UTC).isoformat()
    if not isinstance(one, Played):
        return {**record(one, _sentence(one, language)), "at": when}
    places = {"start_ms": one.start, "end_ms": one.end}
    facts = {"lost": one.lost, "engines": one.engines, "fault": one.fault or None, "attract": one.attract}
    facts["occasion"] = one.occasion.value or None
    played = {"film": one.film, "reason": one.reason.value, "seconds": one.lasted // 1000}
    return {"at": when, "kind": "play", **played, **places, **facts}


def _line(one: Fault | Played | KeptAct, language: Language) -> str:
    if isinstance(one, KeptAct):
        reason = one.act.arguments.get("reason")
        told = (f"{said_by(one.act.who, language)}:", _sentence(one, language), f"({reason})" if reason else "")
        return " ".join(filter(None, (*told, taken_back(one, language))))
    if isinstance(one, Fault):
        done = (DONE_LATVIAN if language == LATVIAN else _DONE)[one.done]
        often = f" ({one.times}×)" if one.times > 1 else ""
        return f"{one.code}{often}: {_sentence(one, language)} {done}".rstrip()
    why = f" ({one.fault})" if one.fault else ""
    where = "attract" if one.attract else one.occasion.value or "visit"
    return f"{one.film}: {one.lasted // 1000} s, {where}, {one.reason}{why}"


def _sentence(one: Fault | KeptAct, language: Language) -> str:
    return said(one.act if isinstance(one, KeptAct) else KioskError(one.code, **one.arguments), language)

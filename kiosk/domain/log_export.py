# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The log as a file for people (CSV) and for machines (JSON).

Columns, in both: at, ISO 8601 with its zone; kind, act or fault; who, of an act; code; says, the same as a sentence;
done, of a fault; times it happened; key of an act, the key it undoes, whether it was undone; arguments, JSON in CSV.
"""

import csv
import io
import json
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType

from kiosk.domain.faults import Fault
from kiosk.domain.staff import KeptAct
from kiosk.domain.staff_log import Entry, moment

Record = dict[str, object]
COLUMNS = ("at", "kind", "who", "code", "says", "done", "times", "key", "undoes", "undone", "arguments")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""Spreadsheets take what begins so for something to compute."""
_SIGN = "\ufeff"
"""By which they know UTF-8."""


def record(entry: Entry, says: str) -> Record:
    """at: in the zone of this machine."""
    at = moment(entry).astimezone().isoformat(timespec="seconds")
    told = _fault(entry) if isinstance(entry, Fault) else _act(entry)
    return {"at": at, **told, "says": says}


def as_csv(records: Iterable[Mapping[str, object]]) -> str:
    """With a header. Lines end as spreadsheets have it."""
    written = io.StringIO(newline="")
    writer = csv.writer(written)
    writer.writerow(COLUMNS)
    for one in records:
        writer.writerow([_cell(one.get(name)) for name in COLUMNS])
    return _SIGN + written.getvalue()


def as_json(records: Iterable[Mapping[str, object]]) -> str:
    """A list."""
    return json.dumps(list(records), ensure_ascii=False, indent=2) + "\n"


WRITERS: Mapping[str, Callable[[Iterable[Mapping[str, object]]], str]] = MappingProxyType(
    {"csv": as_csv, "json": as_json}
)
"""By the ending of the file."""


def _fault(fault: Fault) -> Record:
    told = {"code": fault.code, "arguments": dict(fault.arguments), "done": fault.done.value, "times": fault.times}
    return {"kind": "fault", **told}


def _act(kept: KeptAct) -> Record:
    act, back = kept.act, {"key": kept.key, "undoes": kept.undoes, "undone": kept.undone}
    return {"kind": "act", "who": act.who.value, "code": act.code, "arguments": dict(act.arguments), **back}


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, dict):
        return json.dumps(value, ensure_ascii=False)
    text = str(value)
    return f"'{text}" if text.startswith(_FORMULA) else text

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The screening that runs, in memory: screening.json in the scratch folder. Gone with the machine's start."""

import json
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from typing import Any

from kiosk.domain.kept_run import KeptRun
from kiosk.domain.programme import PlannedScreening
from kiosk.domain.values import Slug
from kiosk.host.private_file import read_private
from kiosk.host.scratch import found_scratch, scratch_folder

_NAME = "screening.json"
_UNREADABLE = (OSError, ValueError, KeyError, TypeError, RecursionError, OverflowError)


class RunFile:
    """A RunMemory, of one data folder."""

    def __init__(self, data: Path) -> None:
        self._data = data

    def read(self) -> KeptRun:
        with suppress(*_UNREADABLE):
            folder = found_scratch(self._data)
            raw = read_private(folder / _NAME) if folder else None
            if raw is not None:
                return _run(json.loads(raw))
        return KeptRun()

    def keep(self, run: KeptRun) -> None:
        with suppress(OSError):
            if folder := scratch_folder(self._data):
                partial = folder / f".{_NAME}.new"
                partial.write_text(json.dumps(_record(run)), encoding="utf-8")
                partial.replace(folder / _NAME)


def _record(run: KeptRun) -> dict[str, object]:
    begun = [[rule, start.isoformat()] for rule, start in sorted(run.begun)]
    return {"running": _fields(run.running) if run.running else None, "begun": begun}


def _fields(one: PlannedScreening) -> dict[str, object]:
    return {
        "rule": one.rule,
        "title": one.title,
        "film": one.film,
        "day": one.day.isoformat(),
        "start": one.start.isoformat(),
        "end": one.end.isoformat(),
        "doors": one.doors.isoformat() if one.doors else None,
    }


def _run(found: Any) -> KeptRun:
    """Raises ValueError, KeyError, TypeError."""
    running = found["running"]
    begun = frozenset((int(rule), _moment(start)) for rule, start in found["begun"])
    return KeptRun(_screening(running) if running is not None else None, begun)


def _screening(found: Any) -> PlannedScreening:
    doors = found["doors"]
    return PlannedScreening(
        int(found["rule"]),
        str(found["title"]),
        Slug(str(found["film"])),
        date.fromisoformat(found["day"]),
        _moment(found["start"]),
        _moment(found["end"]),
        None if doors is None else _moment(doors),
    )


def _moment(text: Any) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError("a time without its zone")
    return moment

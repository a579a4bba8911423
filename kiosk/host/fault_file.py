# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Faults in a small file, one a line: for as long as there is no database, or none that can be written to."""

import json
import os
from collections import deque
from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from threading import Lock
from typing import Any

from kiosk.domain.faults import Done, Fault

_NAME = "log/faults.jsonl"
_MOST_BYTES = 256 * 1024
_HELD = 200


class FaultFile:
    """A FaultStore, log/faults.jsonl in the data folder. Of a file that is full the older half goes.

    One process writes it, and any may read it. A line that a power failure has torn is left out.
    """

    def __init__(self, data: Path) -> None:
        self._path = data / _NAME
        self._lock = Lock()
        self._held: deque[Fault] = deque(maxlen=_HELD)

    def add(self, fault: Fault) -> None:
        with self._lock:
            self._held.append(fault)
            with suppress(OSError):
                self._write_held()

    def waiting(self) -> tuple[Fault, ...]:
        with self._lock:
            # A disk that was full in the middle of a write may have one of them twice.
            return tuple({fault.key: fault for fault in (*self._stored(), *self._held)}.values())

    def settle(self, faults: Sequence[Fault]) -> None:
        done = {fault.key for fault in faults}
        with self._lock:
            self._held = deque((fault for fault in self._held if fault.key not in done), _HELD)
            # Where this fails, they come into the library again, which knows them by their keys.
            with suppress(OSError):
                self._keep_only(fault for fault in self._stored() if fault.key not in done)

    def _write_held(self) -> None:
        self._path.parent.mkdir(exist_ok=True)
        lines = "".join(map(_line, self._held))
        with self._path.open("ab") as file:
            # Whatever stands there without its end is a line of its own.
            whole = file.tell() == 0 or self._ends_with_a_line()
            file.write((lines if whole else "\n" + lines).encode())
            file.flush()
            os.fsync(file.fileno())
            length = file.tell()
        self._held.clear()
        if length > _MOST_BYTES:
            stored = self._stored()
            self._keep_only(stored[len(stored) // 2 :])

    def _ends_with_a_line(self) -> bool:
        with self._path.open("rb") as file:
            file.seek(-1, os.SEEK_END)
            return file.read(1) == b"\n"

    def _stored(self) -> list[Fault]:
        try:
            lines = self._path.read_bytes().splitlines()
        except OSError:
            return []
        return [fault for fault in map(_fault, lines) if fault]

    def _keep_only(self, faults: Iterable[Fault]) -> None:
        """Raises OSError; then the file is as it was."""
        lines = "".join(map(_line, faults))
        if not lines:
            self._path.unlink(missing_ok=True)
            return
        partial = self._path.with_suffix(".partial")
        with partial.open("wb") as file:
            file.write(lines.encode())
            file.flush()
            os.fsync(file.fileno())
        partial.replace(self._path)


def _line(fault: Fault) -> str:
    record = {
        "key": fault.key,
        "at": fault.at.isoformat(),
        "code": fault.code,
        "arguments": dict(fault.arguments),
        "done": fault.done.value,
        "times": fault.times,
    }
    return json.dumps(record) + "\n"


def _fault(line: bytes) -> Fault | None:
    try:
        record: Any = json.loads(line)
        at = datetime.fromisoformat(record["at"])
        made = Fault(
            str(record["key"]),
            at,
            str(record["code"]),
            {str(name): value if isinstance(value, int) else str(value) for name, value in record["arguments"].items()},
            Done(record["done"]),
            int(record["times"]),
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
    return made if at.tzinfo else None

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Faults in a small file, one a line: for as long as there is no database, or none that can be written to.

Where the data folder takes nothing, the file is in memory: see kiosk.host.scratch.
"""

import json
import os
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from threading import Lock, Thread
from typing import Any

from kiosk.domain.faults import Done, Fault
from kiosk.host.scratch import found_scratch, scratch_folder

_NAME = "log/faults.jsonl"
_IN_MEMORY = "faults.jsonl"
_MOST_BYTES = 256 * 1024
_HELD = 200


class FaultFile:
    """A FaultStore, log/faults.jsonl in the data folder. Of a file that is full the older half goes.

    One process writes it, and any may read it. A line that a power failure has torn is left out.
    """

    def __init__(self, data: Path) -> None:
        self._data = data
        self._lock = Lock()
        self._held: deque[Fault] = deque(maxlen=_HELD)

    def add(self, fault: Fault) -> None:
        with self._lock:
            self._held.append(fault)
            lines = "".join(map(_line, self._held)).encode()
            for path in self._ways():
                with suppress(OSError):
                    _append(path, lines)
                    self._held.clear()
                    return

    def waiting(self) -> tuple[Fault, ...]:
        with self._lock:
            stored = (fault for path in self._paths() for fault in _stored(path))
            # A disk that was full in the middle of a write may have one of them twice.
            found = {fault.key: fault for fault in (*stored, *self._held)}
            return tuple(sorted(found.values(), key=lambda fault: fault.at))

    def settle(self, faults: Sequence[Fault]) -> None:
        done = {fault.key for fault in faults}
        with self._lock:
            self._held = deque((fault for fault in self._held if fault.key not in done), _HELD)
            for path in self._paths():
                # Where this fails, they come into the library again, which knows them by their keys.
                with suppress(OSError):
                    _keep_only(path, (fault for fault in _stored(path) if fault.key not in done))

    def _ways(self) -> Iterator[Path]:
        """Where one may be written, in the order they are tried."""
        yield self._data / _NAME
        if scratch := scratch_folder(self._data):
            yield scratch / _IN_MEMORY

    def _paths(self) -> Iterator[Path]:
        """Where some may be."""
        yield self._data / _NAME
        if scratch := found_scratch(self._data):
            yield scratch / _IN_MEMORY


def _append(path: Path, lines: bytes) -> None:
    """Raises OSError."""
    path.parent.mkdir(exist_ok=True)
    with path.open("ab") as file:
        # Whatever stands there without its end is a line of its own.
        whole = file.tell() == 0 or _ends_with_a_line(path)
        file.write(lines if whole else b"\n" + lines)
        file.flush()
        _to_disk_later(file.fileno())
        length = file.tell()
    if length > _MOST_BYTES:
        stored = _stored(path)
        _keep_only(path, stored[len(stored) // 2 :])


def _to_disk_later(file: int) -> None:
    """Who dies now has written it; before a power failure it is to be on the disk soon. Slow ones take half a second
    for that, in which the thread of the screen is to go on.
    """
    copy = os.dup(file)

    def sync() -> None:
        with suppress(OSError):
            os.fsync(copy)
        os.close(copy)

    Thread(target=sync, name="faults to the disk").start()


def _ends_with_a_line(path: Path) -> bool:
    with path.open("rb") as file:
        file.seek(-1, os.SEEK_END)
        return file.read(1) == b"\n"


def _stored(path: Path) -> list[Fault]:
    try:
        lines = path.read_bytes().splitlines()
    except OSError:
        return []
    return [fault for fault in map(_fault, lines) if fault]


def _keep_only(path: Path, faults: Iterable[Fault]) -> None:
    """Raises OSError; then the file is as it was."""
    lines = "".join(map(_line, faults))
    if not lines:
        path.unlink(missing_ok=True)
        return
    partial = path.with_suffix(".partial")
    with partial.open("wb") as file:
        file.write(lines.encode())
        file.flush()
        os.fsync(file.fileno())
    partial.replace(path)


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

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How many wrong PINs were tried, so that it outlives the kiosk: staff-tries.json in the data folder.

Always as long, so that it can be written over on a full disk. Where the folder takes nothing at all, it is kept in
memory, which outlives the kiosk, too, though not the machine.
"""

import json
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from kiosk.domain.tries import UNKNOWN, Count
from kiosk.host.private_file import read_private, refusal, write_over, write_private
from kiosk.host.scratch import found_scratch, scratch_folder

_NAME = "staff-tries.json"
_BYTES = 80
_MOST = 10_000


class TriesFile:
    """Of one data folder."""

    def __init__(self, data: Path) -> None:
        self._data = data

    def read(self) -> Count:
        """The highest that is found. What cannot be read counts as many."""
        return max(map(_read, self._paths()), key=lambda count: (count.all, count.wrong, count.waits), default=Count())

    def write(self, count: Count) -> None:
        """Raises MachineError: data.full (path, free), data.unwritable (path, detail); then it is kept in memory."""
        path, text = self._data / _NAME, _text(count)
        try:
            write_private(path, text)
        except OSError as error:
            try:
                write_over(path, text)
            except OSError:
                self._remember(text)
                raise refusal(error, path) from error
        self._forget()

    def _paths(self) -> Iterator[Path]:
        yield self._data / _NAME
        if scratch := found_scratch(self._data):
            yield scratch / _NAME

    def _remember(self, text: str) -> None:
        with suppress(OSError):
            if scratch := scratch_folder(self._data):
                write_private(scratch / _NAME, text)

    def _forget(self) -> None:
        with suppress(OSError):
            if scratch := found_scratch(self._data):
                (scratch / _NAME).unlink(missing_ok=True)


def _text(count: Count) -> str:
    record = {"version": 1, "wrong": count.wrong, "spared": count.spared, "waits": count.waits}
    return json.dumps(record).ljust(_BYTES - 1) + "\n"


def _read(path: Path) -> Count:
    try:
        raw = read_private(path)
        return Count() if raw is None else _count(json.loads(raw))
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return UNKNOWN


def _count(record: Any) -> Count:
    """Raises ValueError, KeyError, TypeError."""
    wrong, spared, waits = record["wrong"], record["spared"], record["waits"]
    whole = all(isinstance(number, int) and 0 <= number <= _MOST for number in (wrong, spared))
    if record["version"] != 1 or not whole or not isinstance(waits, bool):
        raise ValueError("not a file of ours")
    return Count(wrong, spared, waits)

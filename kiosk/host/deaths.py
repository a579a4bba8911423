# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A small file that a kiosk leaves behind when it dies, and takes away when it ends by itself.

It is not synchronised: what a power failure loses is of an earlier boot, and counts for nothing.
"""

import json
import os
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import Any

from kiosk.domain.safe_mode import Starts, begun, proved
from kiosk.domain.values import Millis
from kiosk.host.clock import since_boot

_NAME = "starts.json"
_BOOT = Path("/proc/sys/kernel/random/boot_id")
_MOST_BYTES = 4096


class StartFile:
    """starts.json in the data folder, from the start that it is made by. Raises nothing: without it, no start is safe.

    It MUST be made by who holds the folder: a second kiosk that finds the first must not count as a start.
    """

    def __init__(self, data: Path) -> None:
        self._path = data / _NAME
        self._now = begun(self._read(), _boot(), since_boot())
        self._write()

    @property
    def safe(self) -> bool:
        """Whether this start is one in safe mode."""
        return self._now.safe

    def prove(self) -> None:
        """This start is none to die young any more."""
        self._now = proved(self._now)
        self._write()

    def end(self) -> None:
        """The kiosk ends by itself, or begins anew as usual. Calling it again does nothing."""
        self._now = Starts(self._now.boot)
        self._write()

    def _read(self) -> Starts | None:
        try:
            with open(self._path, "rb", opener=_at_once) as file:
                return _starts(json.loads(file.read(_MOST_BYTES)))
        except (OSError, ValueError, KeyError, TypeError, RecursionError, OverflowError):
            return None

    def _write(self) -> None:
        partial = self._path.with_suffix(".partial")
        with suppress(OSError):
            if self._now.are_clean:
                self._path.unlink(missing_ok=True)
                return
            with open(partial, "w", encoding="utf-8", opener=_at_once) as file:
                file.write(json.dumps(asdict(self._now)))
            partial.replace(self._path)


def _at_once(path: str, flags: int) -> int:
    """Where a pipe has the file's name, nobody waits for its other end."""
    return os.open(path, flags | os.O_NONBLOCK, 0o666)


def forget_starts(data: Path) -> None:
    """Who says in order why there is no kiosk has not died."""
    with suppress(OSError):
        (data / _NAME).unlink(missing_ok=True)


def _starts(found: Any) -> Starts:
    """Raises KeyError, TypeError, ValueError, OverflowError."""
    running = found["running"]
    return Starts(
        str(found["boot"]),
        None if running is None else Millis(int(running)),
        tuple(Millis(int(at)) for at in found["deaths"]),
        found["safe"] is True,
    )


def _boot() -> str:
    try:
        return _BOOT.read_text(encoding="ascii").strip()
    except OSError:
        return ""

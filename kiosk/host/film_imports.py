# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Films are copied in a process of its own: what it meets in a file takes nothing else with it."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from kiosk.app.ports.loop import Cancel, Loop
from kiosk.domain.drives import ImportedFilm
from kiosk.domain.errors import KioskError, MachineError
from kiosk.domain.values import Millis

_CHILD = "kiosk.cli.film_child"
_BURIAL = 1.0
"""Seconds. A drive that answers no more may keep one that was killed for longer; the window waits for nothing."""


class ChildImports:
    """A FilmImports. data: the data folder."""

    def __init__(self, data: Path, loop: Loop) -> None:
        self._data = data
        self._loop = loop

    def begin(
        self,
        file: Path,
        told: Callable[[float], None],
        done: Callable[[ImportedFilm], None],
        failed: Callable[[KioskError], None],
    ) -> Cancel:
        try:
            return _Import(self._loop, [str(self._data), str(file)], told, done, failed).cancel
        except OSError:  # no more processes, or files that are open
            return self._loop.after(Millis(0), lambda: failed(MachineError("drive.import_died")))


class _Import:
    """One child, which writes lines of JSON: {part}, and in the end {film} or {error, arguments}."""

    def __init__(
        self,
        loop: Loop,
        arguments: list[str],
        told: Callable[[float], None],
        done: Callable[[ImportedFilm], None],
        failed: Callable[[KioskError], None],
    ) -> None:
        self._told, self._done, self._failed = told, done, failed
        self._text = b""
        self._last: dict[str, Any] = {}
        self._read, write = os.pipe()
        # A group of its own, so that what it starts ends with it. Its engines do not get the pipe.
        try:
            self._child = subprocess.Popen(
                [sys.executable, "-P", "-m", _CHILD, str(write), *arguments],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                pass_fds=(write,),
                start_new_session=True,
                env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
            )
        except OSError:
            os.close(self._read)
            raise
        finally:
            os.close(write)
        self._unwatch = loop.watch(self._read, self._hear)
        self._over = False

    def cancel(self) -> None:
        if self._over:
            return
        self._over = True
        self._unwatch()
        os.close(self._read)
        # Also where it has ended: what it started may not have. Nobody else gets its number before it was waited for.
        with suppress(ProcessLookupError):
            os.killpg(self._child.pid, signal.SIGKILL)
        with suppress(subprocess.TimeoutExpired):
            self._child.wait(_BURIAL)

    def _hear(self) -> None:
        if chunk := os.read(self._read, 65536):
            *lines, self._text = (self._text + chunk).split(b"\n")
            for line in lines:
                self._last = json.loads(line)
                if not self._over and "part" in self._last:
                    self._told(float(self._last["part"]))
            return
        self.cancel()
        if "film" in self._last:
            self._done(ImportedFilm(**self._last["film"]))
        elif "error" in self._last:
            self._failed(KioskError(self._last["error"], **self._last["arguments"]))
        else:
            self._failed(MachineError("drive.import_died"))

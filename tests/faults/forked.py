# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Processes that are forked from this one, which has loaded what they need: several a second can die."""

import ctypes
import fcntl
import json
import os
import select
import signal
import sys
import traceback
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

Tell = Callable[[str], None]
"""Writes a line to the pipe that whoever forked the process reads. The line has left the process when this returns."""

_PR_SET_PDEATHSIG = 1
_F_SETPIPE_SZ = 1031
_PIPE_BYTES = 1 << 20
_LIMIT = 900.0
"""Seconds that none of them may last."""


class Forked:
    """A process that does the work, and nothing after it. printed: the file for what it prints.

    ready: what it does first; then it waits for go.
    """

    def __init__(self, work: Callable[[Tell], None], printed: Path, ready: Callable[[], None] | None = None) -> None:
        self._heard, telling = os.pipe()
        fcntl.fcntl(telling, _F_SETPIPE_SZ, _PIPE_BYTES)
        waiting, self._gate = os.pipe()
        sys.stdout.flush()
        sys.stderr.flush()
        self.pid = os.fork()
        if self.pid == 0:
            os.close(self._gate)
            _live(partial(_held, work, ready, waiting) if ready else work, telling, printed)
        os.close(telling)
        os.close(waiting)
        self._watched = os.pidfd_open(self.pid)
        self._read = b""

    def go(self) -> None:
        os.write(self._gate, b"\n")

    def hear(self) -> str:
        """The next line; empty where it ends without one."""
        while b"\n" not in self._read and (more := os.read(self._heard, _PIPE_BYTES)):
            self._read += more
        line, _, self._read = self._read.partition(b"\n")
        return line.decode()

    def kill(self, seconds: float) -> bool:
        """With SIGKILL in so many seconds; whether it lived till then."""
        lived = not select.select([self._watched], [], [], seconds)[0]
        if lived:
            os.kill(self.pid, signal.SIGKILL)
        return lived

    def end(self) -> tuple[int, list[str]]:
        """Its exit code, negative for a signal, and the lines that are left."""
        if not select.select([self._watched], [], [], _LIMIT)[0]:
            os.kill(self.pid, signal.SIGKILL)
        _, status = os.waitpid(self.pid, 0)
        while more := os.read(self._heard, _PIPE_BYTES):
            self._read += more
        for descriptor in (self._heard, self._gate, self._watched):
            os.close(descriptor)
        return os.waitstatus_to_exitcode(status), self._read.decode().splitlines()


def asked(question: Callable[[], Any], printed: Path) -> Any:
    """What a process of its own answers, as JSON has it. Raises RuntimeError with what it printed where it fails."""
    process = Forked(lambda tell: tell(json.dumps(question())), printed)
    code, lines = process.end()
    if code or not lines:
        raise RuntimeError(f"exit code {code}: {printed.read_text(encoding='utf-8', errors='replace')[-2000:]}")
    return json.loads(lines[-1])


def _held(work: Callable[[Tell], None], ready: Callable[[], None], gate: int, tell: Tell) -> None:
    ready()
    # Not read, as the next call may be one that is counted.
    select.select([gate], [], [])
    work(tell)


def _live(work: Callable[[Tell], None], telling: int, printed: Path) -> None:
    """Never returns."""
    code = os.EX_SOFTWARE
    try:
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
        output = os.open(printed, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        os.dup2(output, 1)
        os.dup2(output, 2)
        work(lambda line: _tell(telling, line))
        code = os.EX_OK
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else os.EX_OK if end.code is None else 1
    except BaseException:  # noqa: BLE001 - nothing of it may go on in what was forked
        traceback.print_exc()
    finally:
        for stream in (sys.stdout, sys.stderr):
            with_output(stream.flush)
        os._exit(code)


def with_output(write: Callable[[], None]) -> None:
    """What cannot be printed any more is left out."""
    try:
        write()
    except OSError:
        return


def _tell(telling: int, line: str) -> None:
    os.write(telling, f"{line}\n".encode())

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The kiosk as a process, with the processes that come of it."""

import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from kiosk.domain.staff import Role
from kiosk.host.pin_file import PinFile
from tests.escapes.waiting import wait
from tests.support.known import known_data

PIN = "804137"
_MARK = "KIOSK_ESCAPES"
_ENGINE = b"kiosk.playback.engine"
_READY, _ANSWERS, _ENDS = 60.0, 15.0, 10.0


class LostError(Exception):
    """It is gone, or answers no more."""


class KioskProcess:
    """On the display that is in DISPLAY, full screen, from its making until close. Its manager has the PIN above."""

    def __init__(self, folder: Path) -> None:
        self.data = known_data(Path(tempfile.mkdtemp(dir=folder)))
        PinFile(self.data).set(Role.MANAGER, bytearray(PIN.encode()), datetime.now(UTC))
        self._mark = f"{_MARK}={uuid.uuid4()}"
        self._socket, theirs = socket.socketpair()
        self._left, self._asked = b"", 0
        self._printed = (self.data / "printed").open("wb")
        name, _, mark = self._mark.partition("=")
        environment = {
            "KIOSK_EAR": str(theirs.fileno()),
            "KIOSK_CONFIG": str(self.data / "config"),
            "KIOSK_GRAPHICS": "software",
            "HOME": str(self.data),
            "PULSE_SERVER": "unix:/nonexistent/none",
            "QT_QPA_PLATFORM": "xcb",
            name: mark,
        }
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", "tests.escapes.ear", "run", "--data", str(self.data)],
            env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path)), **environment},
            pass_fds=(theirs.fileno(),),
            stdin=subprocess.DEVNULL,
            stdout=self._printed,
            stderr=self._printed,
        )
        theirs.close()
        self._socket.setblocking(False)
        self.pid = self._process.pid
        if not wait(self._is_ready, _READY):
            raise LostError(f"the kiosk did not start:\n{self.printed()[-2000:]}")

    def ask(self, what: str, seconds: float = _ANSWERS, **told: object) -> Any:
        """Raises LostError."""
        self._asked += 1
        try:
            self._socket.sendall(json.dumps({"number": self._asked, "do": what, **told}).encode() + b"\n")
        except OSError as error:
            raise LostError("it is gone") from error
        while wait(self._has_line, seconds):
            line, _, self._left = self._left.partition(b"\n")
            number, answer = json.loads(line)
            # What was given up before is answered late.
            if number == self._asked:
                return answer
        raise LostError("it does not answer")

    def look(self) -> Any:
        """What it tells of itself. Raises LostError."""
        return self.ask("look")

    @property
    def lives(self) -> bool:
        return self._process.poll() is None

    def others(self) -> list[str]:
        """The commands of all processes that come of it but its engines, whosever children they are by now."""
        return [command for command in self._commands() if _ENGINE not in command.encode()]

    def printed(self) -> str:
        return (self.data / "printed").read_text(encoding="utf-8", errors="replace")

    def close(self) -> int | None:
        """The exit code; None where it had to be killed."""
        code = None
        with suppress(subprocess.TimeoutExpired):
            self._process.send_signal(signal.SIGTERM)
            code = self._process.wait(_ENDS)
        self._process.kill()
        self._process.wait()
        self._socket.close()
        self._printed.close()
        return code

    def _is_ready(self) -> bool:
        if not self.lives:
            raise LostError(f"the kiosk ended with {self._process.returncode}:\n{self.printed()[-2000:]}")
        told = self.ask("look", _READY)
        return bool(told["playing"] and told["ready"])

    def _has_line(self) -> bool:
        with suppress(BlockingIOError):
            told = self._socket.recv(65536)
            if not told:
                raise LostError("it has ended")
            self._left += told
        return b"\n" in self._left

    def _commands(self) -> Iterator[str]:
        for folder in Path("/proc").iterdir():
            if folder.name.isdecimal() and int(folder.name) != self.pid:
                with suppress(OSError):
                    if self._mark.encode() in (folder / "environ").read_bytes().split(b"\0"):
                        yield (folder / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace").strip()

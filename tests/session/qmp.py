# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What one asks of a machine of qemu from outside (QMP): keys, touches, its power button, what its screen shows."""

import json
import socket
import time
from pathlib import Path
from typing import Any

_PATIENCE = 60.0
_ABSOLUTE = 0x7FFF
"""The far edge of an absolute pointer, whatever the screen."""


class RefusedError(Exception):
    """The machine answered that it will not."""


class Qmp:
    """One connection. events: what the machine told by itself, as names, oldest first.

    Raises OSError where the machine is gone, TimeoutError where it does not answer.
    """

    def __init__(self, path: Path, within: float = _PATIENCE) -> None:
        self.events: list[str] = []
        deadline = time.monotonic() + within
        while True:
            self._socket = socket.socket(socket.AF_UNIX)
            self._socket.settimeout(_PATIENCE)
            try:
                self._socket.connect(str(path))
                break
            except OSError:
                self._socket.close()
                if time.monotonic() > deadline:
                    raise
                time.sleep(0.05)
        self._lines = self._socket.makefile("r", encoding="utf-8")
        self._next()
        self.ask("qmp_capabilities")

    def ask(self, command: str, **arguments: Any) -> Any:
        """Its answer. Raises RefusedError, too."""
        asked = {"execute": command, "arguments": arguments} if arguments else {"execute": command}
        self._socket.sendall(json.dumps(asked).encode() + b"\n")
        while True:
            told = self._next()
            if "return" in told:
                return told["return"]
            if "error" in told:
                raise RefusedError(f"{command}: {told['error'].get('desc')}")

    def keys(self, chord: str, *, hold: int = 100) -> None:
        """Press and let go of keys together, as in ctrl-alt-delete. hold: ms."""
        keys = [{"type": "qcode", "data": key} for key in chord.split("-")]
        self.ask("send-key", keys=keys, **{"hold-time": hold})

    def touch(self, x: float, y: float) -> None:
        """At a place that is told in parts of the screen."""
        place = (("x", round(x * _ABSOLUTE)), ("y", round(y * _ABSOLUTE)))
        self._events([{"type": "abs", "data": {"axis": axis, "value": value}} for axis, value in place])
        for down in (True, False):
            self._events([{"type": "btn", "data": {"down": down, "button": "left"}}])

    def look(self, file: Path) -> None:
        """What is on the screen now, as PPM."""
        self.ask("screendump", filename=str(file))

    def close(self) -> None:
        self._lines.close()
        self._socket.close()

    def _events(self, events: list[dict[str, Any]]) -> None:
        self.ask("input-send-event", events=events)

    def _next(self) -> dict[str, Any]:
        line = self._lines.readline()
        if not line:
            raise ConnectionResetError("the machine is gone")
        told: dict[str, Any] = json.loads(line)
        if "event" in told:
            self.events.append(told["event"])
        return told

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""mpv, another player, for comparison: in a window of 1280 x 720, drawn in software, without a sound."""

import json
import shutil
import socket
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Any

from kiosk.cli.bench.fault import MeasureError
from kiosk.host.process import cpu_seconds

_PATIENCE = 20.0
_POLL = 0.02
_OPTIONS = (
    *("--no-config", "--really-quiet", "--idle=yes", "--force-window=yes", "--keep-open=yes", "--ao=null"),
    *("--vo=x11", "--hwdec=no", "--sws-scaler=bilinear", "--osd-level=0", "--no-osc", "--sid=no", "--no-border"),
    *("--geometry=1280x720+0+0", "--prefetch-playlist=yes"),
)


def mpv_version() -> str | None:
    """None where there is no mpv."""
    if shutil.which("mpv") is None:
        return None
    told = subprocess.run(["mpv", "--version"], capture_output=True, text=True, check=False, timeout=_PATIENCE).stdout
    return told.split()[1] if len(told.split()) > 1 else "?"


class Mpv:
    """One mpv, from its making until close. Raises MeasureError where it does not answer."""

    def __init__(self, *arguments: str) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="kiosk-mpv-")
        path = Path(self._folder.name) / "socket"
        self._process = subprocess.Popen(
            ["mpv", *_OPTIONS, f"--input-ipc-server={path}", *arguments],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.settimeout(_PATIENCE)
        self._answers = self._socket.makefile("r", encoding="utf-8")
        self._number = 0
        self._connect(path)

    def do(self, *command: object) -> Any:
        """What mpv answers. Raises MeasureError."""
        self._number += 1
        self._socket.sendall(json.dumps({"command": command, "request_id": self._number}).encode() + b"\n")
        for line in self._answers:
            answer = json.loads(line)
            if answer.get("request_id") == self._number and "error" in answer:
                return answer.get("data")
        raise MeasureError("mpv does not answer")

    def wait_for(self, name: str) -> Any:
        """The value of a property, once it has one. Raises MeasureError."""
        deadline = time.monotonic() + _PATIENCE
        while (value := self.do("get_property", name)) is None:
            if time.monotonic() > deadline:
                raise MeasureError(f"mpv has no {name}")
            time.sleep(_POLL)
        return value

    def cpu(self) -> float:
        """Seconds of processor time until now."""
        return cpu_seconds(self._process.pid)

    def lost(self) -> int:
        """Pictures it dropped until now, by its own count."""
        return sum(int(self.do("get_property", f"{kind}frame-drop-count") or 0) for kind in ("", "decoder-"))

    def close(self) -> None:
        self._answers.close()
        self._socket.close()
        self._process.kill()
        self._process.wait()
        self._folder.cleanup()

    def _connect(self, path: Path) -> None:
        deadline = time.monotonic() + _PATIENCE
        while True:
            try:
                self._socket.connect(str(path))
            except OSError as error:
                if time.monotonic() > deadline or self._process.poll() is not None:
                    self.close()
                    raise MeasureError("mpv does not start") from error
                time.sleep(_POLL)
            else:
                return

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A service manager for one process: what systemd does by the unit film-kiosk.service, where there is none."""

import os
import re
import select
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

UNIT = Path(__file__).parents[2] / "packaging/session/root/etc/systemd/system/film-kiosk.service"
KIOSK = (sys.executable, "-P", "-m", "kiosk", "run")


def unit_seconds(name: str) -> float:
    """Such as WatchdogSec, as the unit has it."""
    found = re.search(rf"^{name}=([\d.]+)$", UNIT.read_text(encoding="utf-8"), re.MULTILINE)
    assert found, name
    return float(found[1])


class ServiceManager:
    """From its making until close. Restart=always after RestartSec; SIGKILL for who gives no sign of life within.

    It acts while it is asked to: look must be called again and again. starts: how often the kiosk was begun.
    status: what it last told of itself. is_ready: it has told that it is there.
    """

    def __init__(self, environment: Mapping[str, str], folder: Path, within: float) -> None:
        self._within = within
        self._restart = unit_seconds("RestartSec")
        address = folder / "notify"
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_NONBLOCK)
        self._socket.bind(str(address))
        told = {"NOTIFY_SOCKET": str(address), "WATCHDOG_USEC": str(int(within * 1_000_000))}
        self._environment = {**os.environ, **environment, **told}
        self._log = (folder / "output").open("wb")
        self.starts = 0
        self._ended: float | None
        self._life: float | None
        self._begin()

    def send(self, number: signal.Signals) -> None:
        self._process.send_signal(number)

    def look(self) -> None:
        """Waits for a moment, and does what is to be done."""
        readable, _, _ = select.select([self._socket], [], [], 0.02)
        now = time.monotonic()
        if readable:
            self._hear(self._socket.recv(4096).decode().splitlines(), now)
        if self._ended is None and self._process.poll() is not None:
            self._ended = now
        if self._ended is not None and now - self._ended >= self._restart:
            self._begin()
        elif self._ended is None and self._life is not None and now - self._life > self._within:
            self.send(signal.SIGKILL)

    def close(self) -> None:
        self._process.kill()
        self._process.wait()
        self._socket.close()
        self._log.close()

    def _begin(self) -> None:
        self.starts += 1
        self.status, self.is_ready = "", False
        self._ended = self._life = None
        self._process = subprocess.Popen(
            KIOSK, env=self._environment, stdin=subprocess.DEVNULL, stdout=self._log, stderr=self._log
        )

    def _hear(self, told: list[str], now: float) -> None:
        for line in told:
            name, _, value = line.partition("=")
            if name == "STATUS":
                self.status = value
            elif name == "STOPPING":
                self._life = None
            else:
                self._life = now
                self.is_ready = self.is_ready or name == "READY"

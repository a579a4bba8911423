# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A visit during which the sound server dies and comes back; prints what was seen and heard, as JSON.

A module, since the kiosk needs a process of its own: python -m tests.journeys.sound_returns DATA
"""

import array
import json
import os
import subprocess
import sys
import time
from pathlib import Path

from kiosk.bootstrap.kiosk import Kiosk, Options
from kiosk.ui.visitor import Visitor

_AUDIBLE = 100
"""Of 32767: what the film's chapters are far louder than."""
_RATE = 8000


class Server:
    """A PulseAudio of our own, with a sink that keeps what is played to it."""

    def __init__(self, folder: Path) -> None:
        self._folder, self.socket = folder, folder / "sound"
        self.address = f"unix:{self.socket}"
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        modules = ("module-null-sink", f"module-native-protocol-unix socket={self.socket} auth-anonymous=1")
        self._process = subprocess.Popen(
            ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no", "--disable-shm"]
            + [f"--load={module}" for module in modules],
            env={**os.environ, "XDG_RUNTIME_DIR": str(self._folder), "HOME": str(self._folder)},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def kill(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.wait()

    def loudest(self, visitor: Visitor) -> int:
        """Of half a second of what is played; 0 where there is no server."""
        recorded = subprocess.Popen(
            ["parec", "--channels=1", f"--rate={_RATE}", "--format=s16le", "--latency-msec=50", "--raw"],
            env={**os.environ, "PULSE_SERVER": self.address},
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        visitor.linger(0.8)
        recorded.terminate()
        heard, _ = recorded.communicate()
        samples = array.array("h", heard[: len(heard) // 2 * 2])
        return max(map(abs, samples), default=0)


def main(data: str) -> None:
    server = Server(Path(data))
    server.start()
    os.environ["PULSE_SERVER"] = server.address
    try:
        print(json.dumps(_visit(Path(data), server)))
    finally:
        server.kill()


def _visit(data: Path, server: Server) -> dict[str, object]:
    deadline = time.monotonic() + 10
    while not server.socket.exists() and time.monotonic() < deadline:
        time.sleep(0.05)
    kiosk = Kiosk(Options(data, (640, 360)))
    visitor = Visitor(kiosk.window.window)
    assert kiosk.film is not None
    visitor.wait(lambda: kiosk.screen.frames_shown > 5, "a picture")
    visitor.touch("attract.wake")
    visitor.wait(lambda: kiosk.navigation.now.screen == "home", "home")
    kiosk.navigation.watch(kiosk.film.chapters[4].start)
    before = _until_heard(server, visitor)
    server.kill()
    moving = []
    for _ in range(3):
        shown = kiosk.screen.frames_shown
        visitor.linger(1)
        moving.append(kiosk.screen.frames_shown - shown)
    server.start()
    after = _until_heard(server, visitor)
    seen = {
        "heard_before": before is not None,
        "moving": moving,
        "heard_again_after": after,
        "replaced": kiosk.director.replaced,
        "screen": kiosk.navigation.now.screen,
    }
    kiosk.close()
    return seen


def _until_heard(server: Server, visitor: Visitor) -> float | None:
    """Seconds, None where nothing is heard within twenty."""
    began = time.monotonic()
    while (waited := time.monotonic() - began) < 20:
        if server.loudest(visitor) > _AUDIBLE:
            return round(waited, 1)
    return None


if __name__ == "__main__":
    main(sys.argv[1])

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The session booted without a machine, by its own systemd (nspawn): on this processor and kernel, so as fast as these.

Its display is Xorg with a screen in memory. A container has no firmware, boot loader, splash or terminals, and none of
the keys that a kernel or a power switch acts upon; those rows are a machine's (machine.py).
"""

import os
import signal
import subprocess
import time
from contextlib import suppress
from pathlib import Path

from PySide6.QtGui import QImage

from tests.session.booted import PATIENCE

PACKAGES = ("xserver-xorg-video-dummy", "x11-apps", "xdotool")
"""Which the container has and a kiosk has not: a screen in memory, its picture, keys."""
WIDTH, HEIGHT = 1280, 720
CONFIGURATION = f"""Section "Device"
    Identifier "memory"
    Driver "dummy"
EndSection
Section "Monitor"
    Identifier "monitor"
    HorizSync 5-1000
    VertRefresh 5-200
    Modeline "screen" 74.50 {WIDTH} 1344 1472 1664 {HEIGHT} 723 728 748
EndSection
Section "Screen"
    Identifier "screen"
    Device "memory"
    Monitor "monitor"
    DefaultDepth 24
    SubSection "Display"
        Modes "screen"
    EndSubSection
EndSection
"""
_DISPLAY = ("env", "DISPLAY=:0", "XAUTHORITY=/run/film-kiosk/display/cookie")
_NAMES = {
    "delete": "Delete",
    "backspace": "BackSpace",
    "tab": "Tab",
    "esc": "Escape",
    "menu": "Menu",
    "meta_l": "Super_L",
    "kp_multiply": "KP_Multiply",
    **{f"f{number}": f"F{number}" for number in range(1, 13)},
}
_START = 30.0


def display(unit: str) -> str:
    """What the unit of the display gets: its own command, but of a seat without terminals.

    Raises StopIteration where there is no such command.
    """
    command = next(line for line in unit.replace("\\\n", "").splitlines() if line.startswith("ExecStart="))
    return f"[Service]\nExecStart=\n{command.replace(' vt1 ', ' -seat test ')}\n"


def picture(window: bytes) -> QImage:
    """Of what xwd wrote, of 32 bits a pixel; without anything, of a screen that nothing lights."""
    if not window:
        dark = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
        dark.fill(0)
        return dark
    numbers = [int.from_bytes(window[at : at + 4], "big") for at in range(0, 100, 4)]
    size, width, height, line, colours = numbers[0], numbers[4], numbers[5], numbers[12], numbers[19]
    return QImage(window[size + colours * 12 :], width, height, line, QImage.Format.Format_RGB32).copy()


def keysyms(chord: str) -> str:
    """As xdotool calls them, of keys as qemu does."""
    return "+".join(_NAMES.get(key, key) for key in chord.split("-"))


class Container:
    """Booted when made. A reset or power-off of its own ends it. tree: its file system. folder: of what it says."""

    lacks = frozenset(
        {"keys for other terminals", "keys that speak to the kernel", "keys for power and sleep", "the power button"}
    )

    def __init__(self, tree: Path, folder: Path) -> None:
        self.began = time.monotonic()
        self._said = folder / "nspawn.txt"
        command = ["setpriv", "--pdeathsig", "TERM", "systemd-nspawn", "--quiet", f"--directory={tree}", "--boot"]
        command += ["--register=no", "--keep-unit", "--private-network", "--machine=film-kiosk-test"]
        command += ["--console=read-only", "--link-journal=no"]
        with self._said.open("wb") as output:
            self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=output)
        try:
            self._init = self._first()
        except OSError:
            self.process.kill()
            self.process.wait()
            raise
        self._enter = ["nsenter", f"--target={self._init}", "--mount", "--uts", "--ipc", "--net", "--pid", "--"]

    @property
    def age(self) -> float:
        return time.monotonic() - self.began

    def is_running(self) -> bool:
        return self.process.poll() is None and Path(f"/proc/{self._init}").exists()

    def shell(self, line: str, within: float = PATIENCE) -> str:
        return self._do(["sh", "-c", f"{line} 2>&1"], within)[1].decode(errors="replace").strip()

    def look(self, file: Path) -> None:
        """Where no display answers, there is nothing on the screen."""
        code, window = self._do([*_DISPLAY, "xwd", "-root", "-silent"])
        picture(b"" if code else window).save(str(file))

    def keys(self, chord: str) -> None:
        """At the display; and what the kernel makes of Ctrl-Alt-Del, which it tells the first process."""
        if chord == "ctrl-alt-delete":
            os.kill(self._init, signal.SIGINT)
        self._do([*_DISPLAY, "xdotool", "key", keysyms(chord)])

    def touch(self, x: float, y: float) -> None:
        place = (str(round(x * WIDTH)), str(round(y * HEIGHT)))
        self._do([*_DISPLAY, "xdotool", "mousemove", *place, "click", "1"])

    def power_button(self) -> None:
        raise NotImplementedError("a container has none")

    def told(self) -> list[str]:
        return self._said.read_text(encoding="utf-8", errors="replace").splitlines()[-5:]

    def end(self) -> None:
        with suppress(ProcessLookupError):
            os.kill(self._init, signal.SIGKILL)
        try:
            self.process.wait(_START)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def _do(self, command: list[str], within: float = PATIENCE) -> tuple[int, bytes]:
        try:
            done = subprocess.run(
                [*self._enter, *command],
                check=False,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                timeout=within,
            )
        except subprocess.TimeoutExpired as error:
            raise TimeoutError(f"no answer to {command}") from error
        return done.returncode, done.stdout

    def _first(self) -> int:
        """Of the process that is number one in there, once it is systemd."""
        nspawn = self.process.pid
        while self.process.poll() is None and self.age < _START:
            with suppress(FileNotFoundError, ProcessLookupError):
                for child in Path(f"/proc/{nspawn}/task/{nspawn}/children").read_text(encoding="ascii").split():
                    if Path(f"/proc/{child}/exe").readlink().name == "systemd":
                        return int(child)
            time.sleep(0.05)
        raise ConnectionRefusedError(f"systemd-nspawn: {'; '.join(self.told())}")

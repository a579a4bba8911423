# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The kiosk as a service on a display of its own: whatever kills it, the film is back; what kills it always, too."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Protocol

from kiosk.host.fault_file import FaultFile
from tests.faults.case import Findings, Series
from tests.faults.shipped import scratch
from tests.support.booted import BootedSystemd, is_permitted
from tests.support.service_manager import ServiceManager, unit_seconds

SIGNALS = ("SIGSEGV", "SIGABRT", "SIGKILL", "SIGTERM", "SIGINT", "SIGSTOP")
"""After SIGTERM and SIGINT the kiosk ends by itself, with exit code 0."""
YOUNG_DEATHS = 3
_WIDTH, _HEIGHT = 1280, 720
_BACK = 5.0
"""Seconds from a death to a moving picture."""
_LONG = 60.0


class Manager(Protocol):
    """Who starts the kiosk anew."""

    @property
    def starts(self) -> int: ...
    @property
    def status(self) -> str: ...
    @property
    def is_ready(self) -> bool: ...
    def send(self, number: signal.Signals) -> None: ...
    def look(self) -> None: ...
    def close(self) -> None: ...


class Stand:
    """A kiosk under a manager, and an eye that looks at its display. data: its folder."""

    def __init__(self, manager: Manager, eye: "subprocess.Popen[bytes]", data: Path) -> None:
        self.manager = manager
        self.data = data
        self._eye = eye
        assert eye.stdout
        os.set_blocking(eye.stdout.fileno(), False)
        self._seen = b""
        self.wait(self._shows_film, "the first picture")
        # Before, it is the start that hangs, which may take longer.
        self.wait(lambda: self.manager.is_ready, "READY")

    def kill(self, number: signal.Signals) -> float:
        """Seconds until the film moves on the screen again, and the manager knows of it."""
        starts, began = self.manager.starts, time.monotonic()
        self._seen = b""
        self.manager.send(number)
        self.wait(lambda: self._shows_film() and self._has_gone(starts), "the picture after the death")
        back = time.monotonic() - began
        self.wait(lambda: self.manager.is_ready and self.manager.starts == starts + 1, "READY, after one start")
        self.wait(lambda: not self._orphans(), "the end of the engines of the one that died")
        return back

    def forget(self) -> None:
        """What has died so far counts no more: it is not about safe mode."""
        (self.data / "starts.json").unlink(missing_ok=True)

    def wait(self, done: Callable[[], bool], what: str) -> None:
        """Raises TimeoutError."""
        deadline = time.monotonic() + _LONG
        while not done():
            if time.monotonic() > deadline:
                raise TimeoutError(f"not in {_LONG:.0f} s: {what}")
            self.manager.look()
            assert self._eye.stdout
            self._seen += self._eye.stdout.read() or b""

    def _has_gone(self, starts: int) -> bool:
        """What was on the screen before. Where that was a quote there was no picture, either, and so nothing to see."""
        return self._seen.startswith(b"nothing") or self.manager.starts > starts

    def _orphans(self) -> list[int]:
        """Engines of this kiosk that are nobody's any more."""
        engines = {pid: parent for pid, command, parent in self._processes() if b"kiosk.playback.engine" in command}
        kiosks = {pid for pid, command, _ in self._processes() if b"\0run\0" in command}
        return [pid for pid, parent in engines.items() if parent not in kiosks]

    def _processes(self) -> Iterator[tuple[int, bytes, int]]:
        """Those with its data folder: number, command line, and the number of the parent."""
        mark = os.fsencode(f"KIOSK_DATA={self.data}")
        for process in Path("/proc").glob("[0-9]*"):
            with suppress(OSError):
                if mark in (process / "environ").read_bytes().split(b"\0"):
                    fields = (process / "stat").read_text(encoding="utf-8").rpartition(")")[2].split()
                    yield int(process.name), (process / "cmdline").read_bytes(), int(fields[1])

    def _shows_film(self) -> bool:
        return self._seen.endswith(b"picture\n")


@contextmanager
def stand(folder: Path, make: Callable[[dict[str, str], Path], Manager]) -> Iterator[Stand]:
    """With a display in memory, which nothing else uses."""
    with ExitStack() as stack:
        display = _display(stack)
        environment = _environment(folder, display)
        eye = _process(stack, [sys.executable, "-P", "-m", "tests.support.eye", str(_WIDTH), str(_HEIGHT)], environment)
        manager = make(environment, folder)
        stack.callback(manager.close)
        yield Stand(manager, eye, Path(environment["KIOSK_DATA"]))


def own_manager(within: float) -> Callable[[dict[str, str], Path], Manager]:
    return lambda environment, folder: ServiceManager(environment, folder, within)


def service() -> list[Series]:
    deaths = [Series(f"the kiosk as a service, {name}", _dies(getattr(signal, name)), 10, 0) for name in SIGNALS]
    return [*deaths, Series("the kiosk as a service, three deaths in a row", _dies_in_a_row, 1, 0)]


def _dies(number: signal.Signals) -> Callable[[int, int], Findings]:
    def perform(times: int, _seed: int) -> Findings:
        failures: list[str] = []
        took: list[float] = []
        within = _BACK + (unit_seconds("WatchdogSec") if number is signal.SIGSTOP else 0)
        with _usual_stand() as (stood, how):
            for _ in range(times):
                stood.forget()
                try:
                    took.append(stood.kill(number))
                except TimeoutError as error:
                    failures.append(str(error))
                    break
        if late := [one for one in took if one > within]:
            failures.append(f"{len(late)} of {len(took)} later than after {within:.0f} s")
        return Findings(times, tuple(failures), f"{how}, back after {_range(took)}, at most {within:.0f} s")

    return perform


def _dies_in_a_row(times: int, _seed: int) -> Findings:
    failures: list[str] = []
    for _ in range(times):
        with _usual_stand() as (stood, how):
            try:
                failures += crash_into_safe_mode(stood, (signal.SIGKILL,) * YOUNG_DEATHS)
            except TimeoutError as error:
                failures.append(str(error))
    return Findings(times, tuple(failures), how)


def crash_into_safe_mode(stood: Stand, deaths: tuple[signal.Signals, ...]) -> list[str]:
    """What should not have been. Raises TimeoutError."""
    wrong: list[str] = []
    for number in deaths:
        if "Safe mode" in stood.manager.status:
            wrong.append("safe mode too early")
        stood.kill(number)
    if "Safe mode" not in stood.manager.status:
        wrong.append(f"no safe mode: {stood.manager.status}")
    if not any(fault.code == "kiosk.safe" for fault in FaultFile(stood.data).waiting()):
        wrong.append("safe mode is not in the fault log")
    return wrong


@contextmanager
def _usual_stand() -> Iterator[tuple[Stand, str]]:
    """Under a systemd that was booted for it, where that is permitted. And which of the two."""
    permitted = is_permitted()
    make = BootedSystemd if permitted else own_manager(unit_seconds("WatchdogSec"))
    with scratch() as folder, stand(folder, make) as stood:
        yield stood, "systemd" if permitted else "no systemd may be booted here"


def _display(stack: ExitStack) -> str:
    read, write = os.pipe()
    arguments = ["-screen", "0", f"{_WIDTH}x{_HEIGHT}x24", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), *arguments],
        pass_fds=(write,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    stack.callback(_end, server)
    os.close(write)
    with os.fdopen(read, "rb") as answer:
        return f":{answer.readline().decode().strip()}"


def _environment(folder: Path, display: str) -> dict[str, str]:
    """A user without sound, whose folders are all of this one."""
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700)
    return {
        "DISPLAY": display,
        "WAYLAND_DISPLAY": "",
        "QT_QPA_PLATFORM": "xcb",
        "KIOSK_GRAPHICS": "software",
        "KIOSK_DATA": str(folder / "data"),
        "KIOSK_CONFIG": str(folder / "config"),
        "KIOSK_FIRST_SETUP": "off",
        "HOME": str(folder),
        "XDG_CACHE_HOME": str(folder / "cache"),
        "XDG_RUNTIME_DIR": str(runtime),
        "PULSE_SERVER": "unix:/nonexistent/none",
        "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
    }


def _process(stack: ExitStack, command: list[str], environment: dict[str, str]) -> "subprocess.Popen[bytes]":
    process = subprocess.Popen(
        command, env={**os.environ, **environment}, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE
    )
    stack.callback(_end, process)
    return process


def _end(process: "subprocess.Popen[bytes]") -> None:
    with suppress(ProcessLookupError):
        process.kill()
    with process:
        pass


def _range(seconds: list[float]) -> str:
    return f"{min(seconds):.1f} to {max(seconds):.1f} s" if seconds else "no time at all"

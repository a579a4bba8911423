# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real kiosk on a display of its own, whatever state its folders are in: there is something on the screen, it ends
when it is told to, and what was wrong is in the fault log.
"""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from random import Random

from kiosk.host.folders import assets
from tests.faults.case import Findings, Series
from tests.faults.reading import forget
from tests.faults.shipped import scratch
from tests.faults.states import DAMAGED, ODD, State, all_is_well, in_process
from tests.support.told import told_in

_LONG = 60.0
_PAUSE = 0.1
_SIZE = "1280x720"
_RUN = (
    "import sys; from pathlib import Path; from kiosk.host import folders; made = Path(sys.argv.pop(1)); "
    "folders.assets = lambda: made; from kiosk.cli import main; main()"
)


class Stood:
    """A kiosk at work on a display. data: its folder. shipped: the assets it comes with."""

    def __init__(self, folder: Path, display: str, shipped: Path, environment: Mapping[str, str]) -> None:
        self.data = folder / "data"
        self._printed = folder / "printed.txt"
        self._environment = {
            **os.environ,
            "DISPLAY": display,
            "WAYLAND_DISPLAY": "",
            "QT_QPA_PLATFORM": "xcb",
            "KIOSK_GRAPHICS": "software",
            "KIOSK_CONFIG": str(folder / "config"),
            "HOME": str(folder),
            "PULSE_SERVER": "unix:/nonexistent/none",
            **environment,
        }
        command = ["-P", "-c", _RUN, str(shipped), "run", "--data", str(self.data), "--window", _SIZE]
        with self._printed.open("wb") as printed:
            self.process = subprocess.Popen(
                [sys.executable, *command],
                env=self._environment,
                stdin=subprocess.DEVNULL,
                stdout=printed,
                stderr=printed,
            )

    def is_drawn(self) -> bool:
        """Waits for more than one colour on its display."""
        command = [sys.executable, "-P", "-m", "tests.support.glance", str(_LONG)]
        environment = {**self._environment, "LC_ALL": "C.UTF-8"}
        return subprocess.run(command, env=environment, check=False, timeout=2 * _LONG).returncode == 0

    def wait_for(self, *codes: str) -> bool:
        """Whether it logs one of them."""
        deadline = time.monotonic() + _LONG
        while time.monotonic() < deadline:
            if any(f"{code} (" in self.printed() for code in codes):
                return True
            time.sleep(_PAUSE)
        return False

    def printed(self) -> str:
        return self._printed.read_text(encoding="utf-8", errors="replace")

    def stop(self) -> int:
        """The exit code."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(_LONG)

    def told(self) -> set[str]:
        """The codes of its fault log."""
        return told_in(self.data)


@contextmanager
def stood(
    folder: Path, *, shipped: Path | None = None, **environment: str
) -> Iterator[tuple[Stood, "subprocess.Popen[bytes]"]]:
    """A kiosk, and the server of its display. folder: where its data folder is."""
    with _display() as (server, display):
        kiosk = Stood(folder, display, shipped or assets(), environment)
        try:
            yield kiosk, server
        finally:
            kiosk.process.kill()
            kiosk.process.wait()
            forget(kiosk.data)


def screens() -> list[Series]:
    return [Series("the kiosk in each state of its data", _perform, times=len(DAMAGED) + len(ODD), short=0)]


def _perform(times: int, seed: int) -> Findings:
    failures: list[str] = []
    with scratch() as place:
        in_process(lambda: all_is_well(place / "well"), place / "well.txt")
        for number, state in enumerate((*DAMAGED, *ODD)[:times]):
            folder = place / str(number)
            shutil.copytree(place / "well", folder / "data")
            state.make(folder / "data", Random(seed + number))  # noqa: S311 - it has to be repeatable
            failures += [f"{state.name}: {one}" for one in _wrong(folder, state)]
    return Findings(times, tuple(failures))


def _wrong(folder: Path, state: State) -> list[str]:
    wrong = []
    with stood(folder) as (kiosk, _):
        if not kiosk.is_drawn():
            wrong.append("nothing on the screen")
        if state.codes and not kiosk.wait_for(*state.codes):
            wrong.append(f"not told: {kiosk.printed()[-500:]}")
        if (code := kiosk.stop()) != 0:
            wrong.append(f"exit code {code}: {kiosk.printed()[-500:]}")
        if state.codes and not kiosk.told() & set(state.codes):
            wrong.append(f"the fault log has only {kiosk.told()}")
        if "Traceback" in kiosk.printed():
            wrong.append(kiosk.printed()[-1000:])
    return wrong


@contextmanager
def _display() -> Iterator[tuple["subprocess.Popen[bytes]", str]]:
    read, write = os.pipe()
    size = f"{_SIZE}x24"
    with subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", size, "-nolisten", "tcp", "-noreset"],
        pass_fds=(write,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as server:
        os.close(write)
        with open(read, "rb") as answer:  # noqa: PTH123 - a descriptor
            name = answer.readline().decode().strip()
        try:
            yield server, f":{name}"
        finally:
            server.kill()

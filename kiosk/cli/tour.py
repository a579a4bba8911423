# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""kiosk tour: a scripted visit through the real window, with a picture of each step and a report.

report.json: {
  "schema": 1, "ok": bool, "versions": {…}, "graphics": "opengl" | "software", "window": [width, height],
  "first_frame_ms": from the start of the process to the first picture of the film on the screen,
  "frames": {"shown": …, "lost": …}, "engines_replaced": …, "memory_mib": {"ui": …, "engine": …},
  "steps": [{"name", "ok", "ms", "picture": file name or null, "says": what went wrong or "",
             "frame": {"item", "frame", "second", "expected_second"} or null}]
}
frame is what the frame code on the screen said, expected_second what the kiosk believed.
"""

import json
import time
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from kiosk.bootstrap.kiosk import Kiosk
from kiosk.cli.versions import versions
from kiosk.domain.errors import MachineError
from kiosk.domain.framecode import FrameCode
from kiosk.host.process import age, engine_processes, memory
from kiosk.ui.visitor import Look, LostError, Visitor

SCHEMA = 1
_TOLERANCE = 0.4
"""Seconds between what the kiosk believes and what the screen shows: a picture is grabbed some frames late."""
_LOOKS = 10
_MIB = 2**20

Report = dict[str, Any]
Act = Callable[["Tour"], float | None]
"""Does one step. Returns how much of the film's height is then clear, from the top; None where there is no film."""


@dataclass
class Step:
    """One step of the visit, as it stands in the report."""

    name: str
    ok: bool = True
    ms: int = 0
    picture: str | None = None
    says: str = ""
    frame: dict[str, float | int] | None = None


@dataclass
class Tour:
    """A visit to a running kiosk. out: the folder for pictures and report, made where missing."""

    kiosk: Kiosk
    out: Path
    tell: Callable[[Step], None] = lambda _: None
    steps: list[Step] = field(default_factory=list)
    first_frame_ms: int | None = None

    def __post_init__(self) -> None:
        try:
            self.out.mkdir(parents=True, exist_ok=True)
            (self.out / "report.json").write_text("{}", encoding="utf-8")
        except OSError as error:
            raise MachineError("out.unwritable", path=str(self.out), detail=error.strerror or "") from error
        self.visitor = Visitor(self.kiosk.window.window)
        self._shown = False
        self._swaps = 0
        self.kiosk.screen.shown.connect(self._note_shown)
        self.kiosk.window.window.frameSwapped.connect(self._note_swapped)

    def walk(self, visit: Iterable[tuple[str, Act]]) -> Report:
        """The whole visit, and its report, which is also written. A step that fails does not end the visit."""
        for name, act in visit:
            self._step(name, act)
        report = self._report()
        (self.out / "report.json").write_text(json.dumps(report, indent=2), encoding="utf-8")
        return report

    def wait_for_picture(self) -> None:
        """Until fresh pictures of the film were shown, and drawn: a slow machine draws some pictures late."""
        count = self.kiosk.screen.frames_shown
        self.visitor.wait(lambda: self.kiosk.screen.frames_shown > count + 2, "a fresh picture")
        swaps = self._swaps
        self.visitor.wait(lambda: self._swaps > swaps + 2, "a drawn picture")

    def expect_screen(self, name: str) -> None:
        self.visitor.wait(lambda: self.kiosk.navigation.now.screen == name, f"the screen {name}")
        self.visitor.linger(0.4)

    def expect_film_at(self, second: float, *, within: float = 3) -> None:
        """The film moves, and not before, nor long after, this second."""
        self.wait_for_picture()
        place = self.kiosk.director.now.position / 1000
        if not second - 0.1 <= place <= second + within:
            raise LostError(f"the film is at {place:.2f} s instead of {second:.2f} s")

    def _step(self, name: str, act: Act) -> None:
        step = Step(name)
        began = time.monotonic()
        try:
            clear = act(self)
            step.ms = round((time.monotonic() - began) * 1000)
            self._look(step, clear)
        except LostError as error:
            step.ok, step.says = False, str(error)
            step.ms = round((time.monotonic() - began) * 1000)
            self._look(step, None)
        self.steps.append(step)
        self.tell(step)

    def _look(self, step: Step, clear: float | None) -> None:
        """Keep a picture; where the step shows the film down to clear, prove by its frame code what was shown."""
        look = self._patient_look(clear)
        step.picture = f"{len(self.steps) + 1:02}-{step.name}.png"
        if not look.keep(self.out / step.picture):
            raise MachineError("out.unwritable", path=str(self.out / step.picture), detail="no picture was written")
        if clear is None:
            return
        expected = self.kiosk.director.now.position / 1000
        if look.code is None:
            step.ok, step.says = False, "no frame code on the screen"
            return
        second = self._second(look.code)
        step.frame = {
            "item": look.code.item,
            "frame": look.code.frame,
            "second": second,
            "expected_second": round(expected, 3),
        }
        if look.code.torn or abs(second - expected) > _TOLERANCE:
            step.ok, step.says = False, f"the screen shows second {second}{', torn' if look.code.torn else ''}"

    def _patient_look(self, clear: float | None) -> Look:
        """Again for a second where the film is not where it is believed to be: a busy display server shows it late."""
        for _ in range(_LOOKS):
            look = self.visitor.look(clear or 1.0)
            believed = self.kiosk.director.now.position / 1000
            if clear is None or (look.code and abs(self._second(look.code) - believed) <= _TOLERANCE):
                break
            self.visitor.linger(1 / _LOOKS)
        return look

    def _second(self, code: FrameCode) -> float:
        return round(code.frame * self.kiosk.film.media.frame_length / 1000, 3) if self.kiosk.film else 0

    def _note_shown(self) -> None:
        self._shown = True

    def _note_swapped(self) -> None:
        self._swaps += 1
        if self._shown and self.first_frame_ms is None:
            self.first_frame_ms = age()

    def _report(self) -> Report:
        kiosk = self.kiosk
        window = kiosk.window.window
        return {
            "schema": SCHEMA,
            "ok": all(step.ok for step in self.steps),
            "versions": versions(),
            "graphics": "software" if kiosk.software else "opengl",
            "window": [window.width(), window.height()],
            "first_frame_ms": self.first_frame_ms,
            "frames": {"shown": kiosk.screen.frames_shown, "lost": kiosk.director.now.lost},
            "engines_replaced": kiosk.director.replaced,
            "memory_mib": {
                "ui": round(memory() / _MIB, 1),
                "engine": round(max(map(memory, engine_processes()), default=0) / _MIB, 1),
            },
            "steps": [asdict(step) for step in self.steps],
        }

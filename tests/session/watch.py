# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks at a machine's screen again and again, keeps each picture that is not the one before, and judges it."""

import time
from collections import Counter
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtGui import QImage

from tests.session.booted import Booted
from tests.session.judge import ALLOWED, Kind, code, judge


@dataclass(frozen=True, slots=True)
class Look:
    """at: seconds since power-on. frame: of the film, where it was seen."""

    at: float
    kind: Kind
    file: Path
    frame: int | None = None


@dataclass(slots=True)
class Stage:
    """One thing that is done to the machine, and what was seen meanwhile. took: seconds, for each time it was done."""

    name: str
    times: int = 0
    took: list[float] = field(default_factory=list)
    looks: list[Look] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)

    def seen(self) -> Counter[Kind]:
        return Counter(look.kind for look in self.looks)

    def judge(self) -> None:
        """What must not have been seen is a failure."""
        wrong = [look for look in self.looks if look.kind not in ALLOWED]
        for kind in sorted({look.kind for look in wrong}):
            files = [look.file.name for look in wrong if look.kind is kind]
            self.failures.append(f"{kind} on {len(files)} pictures, first {files[0]}")


class Watch:
    """folder: of the pictures. pause: seconds from one look to the next."""

    def __init__(self, machine: Booted, folder: Path, pause: float = 1.0) -> None:
        self.machine = machine
        self._pause = pause
        self.stages: list[Stage] = []
        self._folder = folder
        self._raw = folder / "now.ppm"
        self._before = b""
        self._next = 0.0

    def begin(self, name: str) -> Stage:
        self.stages.append(Stage(name))
        return self.stages[-1]

    def look(self) -> Look:
        """When it is time again. Raises ConnectionError when the machine is gone."""
        time.sleep(max(0.0, self._next - time.monotonic()))
        self._next = time.monotonic() + self._pause
        if not self.machine.is_running():
            raise ConnectionResetError("the machine has switched itself off, or begun anew")
        at = self.machine.age
        self.machine.look(self._raw)
        raw = self._raw.read_bytes()
        looks = self.stages[-1].looks
        if raw == self._before and looks:
            last = looks[-1]
            looks.append(Look(at, last.kind, last.file, last.frame))
        else:
            looks.append(self._kept(at, raw))
        self._before = raw
        return looks[-1]

    def saw(self, kind: Kind) -> bool:
        return any(look.kind is kind for stage in self.stages for look in stage.looks)

    def until(self, done: Callable[[Look], bool], within: float) -> float | None:
        """How many seconds it took, or None if it was not in time."""
        began = time.monotonic()
        while True:
            if done(self.look()):
                return time.monotonic() - began
            if time.monotonic() - began > within:
                return None

    def until_kind(self, kinds: Iterable[Kind], within: float) -> float | None:
        wanted = frozenset(kinds)
        return self.until(lambda look: look.kind in wanted, within)

    def keep(self, name: str, text: str) -> None:
        """Beside the pictures."""
        (self._folder / name).write_text(text, encoding="utf-8")

    def close(self) -> None:
        with suppress(FileNotFoundError):
            self._raw.unlink()

    def _kept(self, at: float, raw: bytes) -> Look:
        picture = QImage.fromData(raw)
        kind = judge(picture)
        found = code(picture) if kind is Kind.FILM else None
        file = self._folder / f"{at:07.1f}-{kind}.png"
        picture.save(str(file))
        return Look(at, kind, file, found.frame if found else None)

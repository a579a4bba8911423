# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What measurements are made with: films, folders, and children that each measure one thing."""

import json
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from kiosk.cli.bench.fault import MeasureError
from kiosk.domain.film import Film
from kiosk.host.child import run_module
from kiosk.host.folders import assets
from kiosk.host.graphics import decide_software
from kiosk.host.sound import engine_arguments
from kiosk.media.bench_clip import bench_film
from kiosk.media.shelf import ShippedFilms

_SPARE_SECONDS = 60
"""What a child may take beyond what it was asked to do, on a busy machine."""
_CLIP_SECONDS = 24
_QUICK_CLIP_SECONDS = 4
_SOFTWARE = {"QT_QUICK_BACKEND": "software", "QT_XCB_GL_INTEGRATION": "none"}
_BYTE_CODE = {"PYTHONDONTWRITEBYTECODE": ""}
"""What is measured has its byte code from the first round on, as a kiosk has from its first start."""

Json = dict[str, Any]
Progress = Callable[[str], None]


@dataclass(frozen=True)
class Rig:
    """folder: for what is measured with; it is made. quick: short runs, for finding out whether they run at all.

    seconds: how long the rows that go on for long do, None for as long as they say.
    """

    folder: Path
    quick: bool
    tell: Progress
    seconds: int | None = None

    @cached_property
    def clip(self) -> Film:
        """1080p25. Raises KioskError."""
        return bench_film(self.folder, self._clip_seconds, self._tell_making)

    @property
    def clip_key(self) -> tuple[str, int]:
        """How a kiosk to be measured finds the clip, which is made before it starts. Raises KioskError."""
        return str(self.clip.media.path.parent), self._clip_seconds

    @property
    def _clip_seconds(self) -> int:
        return _QUICK_CLIP_SECONDS if self.quick else _CLIP_SECONDS

    def _tell_making(self, done: float) -> None:
        self.tell(f"making the clip to measure with: {done:.0%}")

    @cached_property
    def rehearsal(self) -> Film:
        """Raises ContentError."""
        return ShippedFilms(assets() / "rehearsal").rehearsal()

    @property
    def sound(self) -> tuple[str, ...]:
        """What this machine's sound asks of libVLC."""
        return engine_arguments()

    def bare(self, do: str, film: Film, *, seconds: float = 0, **asked: object) -> Json:
        """What libVLC by itself does with a film; see kiosk.playback.engine.bare. Raises MeasureError."""
        return self._child("kiosk.playback.engine.bare", do, self._asked(film, asked), seconds=seconds)

    def painted(self, film: Film, *, seconds: float = 0, **asked: object) -> Json:
        """What it does in the process of a window; see kiosk.cli.bench.painted. Raises MeasureError."""
        what = self._asked(film, asked)
        return self._child("kiosk.cli.bench.painted", what, seconds=seconds, environment=_SOFTWARE)

    def _asked(self, film: Film, asked: Json) -> str:
        shape = film.media.shape
        what = {"path": str(film.media.path), "width": shape.width, "height": shape.height, "arguments": self.sound}
        return json.dumps({**what, **asked})

    def hello(self, width: int, height: int) -> Json:
        """What Qt by itself does, drawing as the kiosk would; see kiosk.ui.hello. Raises MeasureError."""
        software, _ = decide_software()
        environment = _SOFTWARE if software else {}
        return self._child("kiosk.ui.hello", str(width), str(height), environment=environment)

    def first_picture(self, width: int, height: int) -> Json:
        """How the kiosk starts with a fresh data folder; see kiosk.cli.bench.first. Raises MeasureError."""
        with self._fresh_folder() as data:
            return self._child("kiosk.cli.bench.first", str(data), str(width), str(height))

    def kiosk(self, do: str, *, seconds: float = 0, environment: dict[str, str] | None = None, **asked: object) -> Json:
        """What the kiosk does, with a fresh data folder; see kiosk.cli.bench.subject. Raises MeasureError."""
        with self._fresh_folder() as data:
            return self._child(
                "kiosk.cli.bench.subject",
                do,
                json.dumps({"data": str(data), **asked}),
                seconds=seconds,
                environment=environment,
            )

    @contextmanager
    def _fresh_folder(self) -> Iterator[Path]:
        self.folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=self.folder, prefix="data-") as folder:
            yield Path(folder)

    def _child(
        self, module: str, *arguments: str, seconds: float = 0, environment: dict[str, str] | None = None
    ) -> Json:
        began = time.monotonic() * 1000
        environment = {**_BYTE_CODE, **(environment or {})}
        answer = run_module(module, *arguments, seconds=seconds + _SPARE_SECONDS, environment=environment)
        if answer.code != 0:
            raise MeasureError(f"{module}: {answer.reason}")
        try:
            found: Json = json.loads(answer.out.splitlines()[-1])
        except (ValueError, IndexError):
            raise MeasureError(f"{module}: no answer") from None
        if "at" in found:
            # The clock is the machine's, so the moment before the child was started can be taken from it.
            found["ms"] = found["at"] - began
        return found

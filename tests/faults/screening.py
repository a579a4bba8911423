# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A film and what follows it, played by the real director in real engines, and watched picture by picture."""

import logging
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Literal

from kiosk.app.director import Director
from kiosk.app.ports.engine import EngineEvent, Held, OpenId, Opening, Ready
from kiosk.app.ports.screen import Frame, PictureForm, Screen
from kiosk.domain.film import Film, Media
from kiosk.domain.framecode import FrameCode, read
from kiosk.domain.liveness import Deadlines
from kiosk.domain.playlist import Item, Playlist
from kiosk.domain.values import Millis
from kiosk.host.clock import MonotonicClock
from kiosk.host.loop import SelectLoop
from kiosk.playback.chatter import Quota
from kiosk.playback.client import EngineClient
from kiosk.playback.trial import luma_of
from tests.faults.material import FILM_ITEM, NEXT_ITEM

START = Millis(20_000)
END = Millis(150_000)
_OFF = 1000
_LOOK_EVERY = Millis(100)
_FAULT = "KIOSK_ENGINE_FAULT"
_LAST = 1200
_SPAWNS = 10
_SPAN = 5.0
"""No more engines than that in so many seconds."""


class Screening:
    """failures: what should not have been, in a few words each. gap: the longest time without a new picture, in ms.

    damaged: whether pictures of the film may be, as a decoder makes them of what is no film.

    off: how far, in ms, a picture may be from the place it is shown for, and a film from where it was.

    As a Screen it looks at every picture, and ten times a second at the one that is still lent to it.
    """

    def __init__(self, film: Film, following: Film, deadlines: Deadlines) -> None:
        self.film, self.following = film, following
        self.loop = SelectLoop()
        self.failures: list[str] = []
        self.gap = 0
        self.off = _OFF
        self.damaged = False
        self.shown = 0
        self._items = {film.media.path: FILM_ITEM, following.media.path: NEXT_ITEM}
        self._frame: Frame | None = None
        self._code: FrameCode | None = None
        self._shown_at: float | None = None
        self._place: Millis | None = None
        self.engines = Engines(self.loop, self)
        self.reports: list[str] = []
        self._handler = _Listening(self.reports)
        logging.getLogger("kiosk").addHandler(self._handler)
        self.director = Director(self.engines, MonotonicClock(), self.loop, deadlines)
        self._closed = False
        self._look()

    def form(self, media: Media) -> PictureForm:
        """As a Screen: the stored pixels."""
        return PictureForm("I420", media.shape.width, media.shape.height)

    def show(self, frame: Frame) -> None:
        """As a Screen."""
        now = time.monotonic() * 1000
        code, on_air = read(luma_of(frame)), self.director.now
        same = self._frame is not None and self._frame.media is frame.media
        if code is None or code.torn:
            if not (self.damaged and frame.media is self.film.media):
                self.fail(f"no whole picture at {frame.position}")
        elif code.item != self._items[frame.media.path] or on_air.film is None or on_air.film.media is not frame.media:
            self.fail(f"a picture of a wrong item at {frame.position}")
        elif abs(code.frame * frame.media.frame_length - frame.position) > self.off:
            self.fail(f"picture {code.frame} is shown for {frame.position}")
        waited = 0 if self._shown_at is None else round(now - self._shown_at)
        self.gap = max(self.gap, waited)
        # A film whose pictures came too late goes on where it would be.
        if same and self._place is not None and not -self.off <= frame.position - self._place <= self.off + waited:
            self.fail(f"from {self._place} to {frame.position}")
        self._frame, self._code, self._place, self._shown_at = frame, code, frame.position, now
        self.shown += 1

    def begin(self) -> None:
        """Play the film from START to END, then what follows. Waits until all is steady and the next chapter held."""
        self.director.prepare()
        self.play()
        self.wait(lambda: self.director.now.position >= START + 400, "the film plays")
        self.wait(self.is_ready, "a cue is held, and an engine in reserve")

    def is_ready(self) -> bool:
        """Whether one engine holds what may come next, and another one nothing."""
        standby = self.engines.standby
        return any(engine.holds for engine in standby) and any(engine.is_reserve for engine in standby)

    def play(self, at: int = START, index: int = 0) -> None:
        """Without waiting."""
        self.jump()
        items = (Item(self.film, START, END), Item(self.following))
        self.director.play_list(Playlist(items), index, at=None if index else Millis(at))

    def seek(self, to: int) -> None:
        self.jump()
        self.director.seek(Millis(to))

    def approach_end(self) -> None:
        """Leave little more than a second of the film, and see that they begin."""
        self.seek(END - _LAST)
        self.expect_to_go_on(END - _LAST)

    def jump(self) -> None:
        """Another place, or a pause, is wanted: neither place nor time go on from the picture before."""
        self._place = self._shown_at = None

    def wait(self, done: Callable[[], bool], what: str, seconds: float = 40) -> bool:
        """Whether it happened in time; a failure where it did not."""
        try:
            self.loop.run_until(done, seconds=seconds)
        except TimeoutError:
            self.fail(f"not in {seconds:.0f} s: {what}")
            return False
        return True

    def fail(self, what: str) -> None:
        if len(self.failures) < 5:
            self.failures.append(what)

    def expect_next(self, seconds: float) -> None:
        """What follows is reached, and plays."""
        following = self.following.media.path
        self.wait(lambda: self._path() == following and (self._place or 0) >= 200, "the next item", seconds)

    def expect_to_go_on(self, at: int, seconds: float = 20) -> None:
        """A picture of that place, give or take a second, comes next, and others follow."""
        before = self.shown
        if self.wait(lambda: self.shown > before, "a new picture", seconds) and abs((self._place or 0) - at) > self.off:
            self.fail(f"goes on at {self._place}, not at {at}")
        self.wait(lambda: self.shown > before + 5, "moving pictures", seconds)

    def close(self) -> None:
        """End everything; what is left then is a failure."""
        self._closed = True
        self.director.close()
        self._frame = None
        try:
            self.loop.run_out()
        except TimeoutError:
            self.fail("something is still to be done")
        logging.getLogger("kiosk").removeHandler(self._handler)
        if self.engines.most_at_once() > _SPAWNS:
            self.fail(f"{self.engines.most_at_once()} engines in {_SPAN:.0f} s")

    def _path(self) -> Path | None:
        return self._frame.media.path if self._frame else None

    def _look(self) -> None:
        """A picture that is still lent must stay what it was, whatever became of its engine."""
        if self._frame is not None and read(luma_of(self._frame)) != self._code:
            self.fail("the picture on the screen changed")
        if not self._closed:
            self.loop.after(_LOOK_EVERY, self._look)


class Engine(EngineClient):
    """The real one, and what has become of it. holds: it has told that its cue is ready. is_reserve: it is clean."""

    role: Literal["standby", "on air", "closed"] = "standby"
    holds = False
    is_ready = False
    is_cued = False

    @property
    def is_reserve(self) -> bool:
        return self.is_ready and not self.is_cued

    def open(self, opening: Opening) -> OpenId:
        self.role = "on air"
        return super().open(opening)

    def cue(self, opening: Opening) -> OpenId:
        self.is_cued = True
        return super().cue(opening)

    def take(self, *, paused: bool = False) -> None:
        self.role = "on air"
        super().take(paused=paused)

    def close(self) -> None:
        self.role = "closed"
        super().close()


class Engines:
    """An EngineFactory that knows its engines.

    ill: KIOSK_ENGINE_FAULT of the next engines, "" for one that is well; always_ill: of those that come after them.
    """

    def __init__(self, loop: SelectLoop, screen: Screen) -> None:
        self._loop = loop
        self._screen = screen
        self._quota = Quota()
        self._times: list[float] = []
        self.made: list[Engine] = []
        self.ill: list[str] = []
        self.always_ill = ""

    def spawn(self, listener: Callable[[EngineEvent], None]) -> Engine:
        def hear(event: EngineEvent) -> None:
            engine.holds = engine.holds or isinstance(event, Held)
            engine.is_ready = engine.is_ready or isinstance(event, Ready)
            listener(event)

        self._times.append(time.monotonic())
        fault = self.ill.pop(0) if self.ill else self.always_ill
        if fault:
            os.environ[_FAULT] = fault
        try:
            engine = Engine(self._loop, self._screen, ("--aout=dummy",), hear, self._quota)
        finally:
            os.environ.pop(_FAULT, None)
        self.made.append(engine)
        return engine

    @property
    def on_air(self) -> Engine | None:
        return next((engine for engine in reversed(self.made) if engine.role == "on air"), None)

    @property
    def standby(self) -> list[Engine]:
        return [engine for engine in self.made if engine.role == "standby"]

    def most_at_once(self) -> int:
        """The most that were started within the span."""
        return max((sum(0 <= other - one <= _SPAN for other in self._times) for one in self._times), default=0)


class _Listening(logging.Handler):
    """Keeps what staff would be told of."""

    def __init__(self, reports: list[str]) -> None:
        super().__init__(logging.WARNING)
        self._reports = reports

    def emit(self, record: logging.LogRecord) -> None:
        self._reports.append(record.getMessage())

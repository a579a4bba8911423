# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An Engine without a process: it counts frames by the fake clock, and fails when told to."""

import itertools
from collections.abc import Callable

from kiosk.app.ports.engine import Alive, Died, Ended, EngineEvent, Failed, Held, OpenId, Opening, Ready, Shown, Sound
from kiosk.app.ports.loop import Cancel, Loop
from kiosk.app.ports.screen import Frame, Screen
from kiosk.domain.errors import MachineError
from kiosk.domain.values import Millis

_OPENING = Millis(100)
_START = Millis(50)
_open_ids = itertools.count(1)


class FakeEngine:
    """opens, cues, seeks, sounds, captions: what it was asked; a cue that is taken is an open, too.

    left: whether it was to leave. stride: of so many pictures it shows one. The verbs behind the port's are the test's.
    """

    def __init__(
        self, loop: Loop, screen: Screen, listener: Callable[[EngineEvent], None], starts: Millis = _START
    ) -> None:
        self._loop = loop
        self._screen = screen
        self._listener = listener
        self._opens_after = Millis(starts - _START)
        self._opening: Opening | None = None
        self._open_id = OpenId(0)
        self._frame = 0
        self._behind = self._paused = self._hung = self._deaf = self.closed = self.left = False
        self._last_frame: int | None = None
        self._tick: Cancel = lambda: None
        self._held: Frame | None = None
        self.opens: list[Opening] = []
        self.cues: list[Opening] = []
        self.seeks: list[Millis] = []
        self.sounds: list[Sound] = []
        self.captions: list[int | None] = []
        self.takes = 0
        self.stride = 1
        loop.after(starts, self._get_ready)

    def open(self, opening: Opening) -> OpenId:
        self.opens.append(opening)
        return self._begin(opening, behind=False)

    def cue(self, opening: Opening) -> OpenId:
        self.cues.append(opening)
        return self._begin(opening, behind=True)

    def take(self, *, paused: bool = False) -> None:
        self._behind = False
        self.takes += 1
        self.opens.append(self.cues[-1])
        if self._held:
            held, self._held = self._held, None
            self._show(held)
        if not paused:
            self.pause(False)

    def pause(self, paused: bool) -> None:
        self._paused = paused
        self._schedule(self._frame_length())

    def seek(self, to: Millis) -> OpenId:
        assert self._opening is not None
        self.seeks.append(to)
        self._start(to)
        return self._open_id

    def set_sound(self, sound: Sound) -> None:
        self.sounds.append(sound)

    def set_captions(self, track: int | None) -> None:
        self.captions.append(track)

    def stop(self) -> None:
        self._tick()
        self._opening = None

    def leave(self) -> None:
        self.left = True
        self.close()

    def close(self) -> None:
        self.closed = True
        self._tick()

    def die(self, reason: str = "signal 9") -> None:
        """As a process that is killed from outside."""
        self._tell(Died(reason))
        self.close()

    def hang(self) -> None:
        """As a process that was stopped: nothing comes any more."""
        self._hung = True

    def deafen(self) -> None:
        """As a process whose owner thread is stuck: pictures come, but it obeys nothing."""
        self._deaf = True

    def stand(self) -> None:
        """Alive, but without pictures."""
        self._last_frame = self._frame

    def lose(self, pictures: int) -> None:
        """Tell of so many pictures lost since the open."""
        self._tell(Alive(pictures))

    def end(self) -> None:
        """As libVLC does with a file that breaks off."""
        self._tick()
        self._tell(Ended(self._open_id))

    def _get_ready(self) -> None:
        self._opens_after = Millis(0)
        self._tell(Ready())
        self._alive()

    def _begin(self, opening: Opening, *, behind: bool) -> OpenId:
        self._opening, self._behind, self._paused, self._held = opening, behind, behind, None
        self._start(opening.at)
        return self._open_id

    def _start(self, at: Millis) -> None:
        assert self._opening is not None
        self._open_id = OpenId(next(_open_ids))
        self._last_frame = None
        self._first = True
        self._frame = int(at / self._opening.media.frame_length)
        if not self._opening.media.path.is_file():
            open_id = self._open_id
            self._loop.after(_START, lambda: self._tell(Failed(open_id, "film.missing")))
            return
        self._schedule(_OPENING + self._opens_after)

    def _schedule(self, delay: float) -> None:
        self._tick()
        if not self.closed:
            self._tick = self._loop.after(Millis(int(delay)), self._on_tick)

    def _on_tick(self) -> None:
        if self._opening is None or self._hung or self._frame == self._last_frame:
            return
        media = self._opening.media
        if self._frame * media.frame_length >= media.length:
            self._tell(Ended(self._open_id))
            return
        if self._first or not self._paused:
            self._first = False
            self._picture()
            self._frame += self.stride
        if not self._paused:
            self._schedule(self.stride * self._frame_length())

    def _picture(self) -> None:
        assert self._opening is not None
        media = self._opening.media
        position = Millis(round(self._frame * media.frame_length))
        frame = Frame(media, position, self._screen.form(media), (), ())
        if self._behind:
            self._held = frame
            self._tell(Held(self._open_id, position))
        else:
            self._show(frame)

    def _show(self, frame: Frame) -> None:
        self._screen.show(frame)
        self._tell(Shown(self._open_id, frame.position))

    def _frame_length(self) -> float:
        return self._opening.media.frame_length if self._opening else 40

    def _alive(self) -> None:
        if not self.closed and not self._deaf:
            self._tell(Alive())
            self._loop.after(Millis(500), self._alive)

    def _tell(self, event: EngineEvent) -> None:
        if not (self.closed or self._hung):
            self._listener(event)


class FakeEngines:
    """An EngineFactory. made: every engine so far, the oldest first. refuse: how many more spawns fail.

    starts: how long an engine takes from now on.
    """

    def __init__(self, loop: Loop, screen: Screen) -> None:
        self._loop = loop
        self._screen = screen
        self.made: list[FakeEngine] = []
        self.refuse = 0
        self.starts = _START
        self._stride = 1

    def spawn(self, listener: Callable[[EngineEvent], None]) -> FakeEngine:
        if self.refuse:
            self.refuse -= 1
            raise MachineError("engine.unstartable", detail="refused by the test")
        engine = FakeEngine(self._loop, self._screen, listener, self.starts)
        engine.stride = self._stride
        self.made.append(engine)
        return engine

    def hasten(self, stride: int = 25) -> None:
        """From now on only one of so many pictures is shown: minutes of a film are thousands of them."""
        self._stride = stride
        for engine in self.made:
            engine.stride = stride

    @property
    def playing(self) -> FakeEngine:
        """The one that was opened last and is not closed."""
        return [engine for engine in self.made if engine.opens and not engine.closed][-1]

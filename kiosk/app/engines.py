# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The engines: one on air, and others standing by, so that nothing ever waits for a process to start."""

import logging
from collections import deque
from collections.abc import Callable
from pathlib import Path

from kiosk.app.ports.clock import Clock
from kiosk.app.ports.engine import Alive, Died, Engine, EngineEvent, EngineFactory, Failed, Opening, Shown
from kiosk.app.ports.loop import Cancel, Loop
from kiosk.app.standby import Crew, Standby, is_same_place
from kiosk.domain.liveness import Deadlines, Pulse
from kiosk.domain.values import Millis

_log = logging.getLogger(__name__)
_CHECK_EVERY = Millis(250)
_RETRY = Millis(5000)
_QUICK_TRIES = 2
_STEADY = Millis(1000)
_LEAVING = 8
"""So many engines may be fading out; they end by themselves."""
_ONE_HAND = Millis(250)
"""An engine that dies of a signal so soon after another, and has shown nothing, did not die of what it was to play."""
_WORN_OPENS = 200
_WORN_AGE = Millis(12 * 3_600_000)

Listener = Callable[[EngineEvent], None]


class Engines:
    """Keeps something playing. Events of the engine on air reach the listener, whichever process that is.

    on_replace is asked where to go on when the engine on air has died, hung or shown nothing: it returns the Opening,
    or None when nothing should play. A replacement is immediate twice, and at most once in five seconds from then
    on until pictures have come for a second.

    replaced: how many engines on air were. stale: the one on air is to be followed by a fresh one, if the film moves.
    """

    def __init__(
        self,
        factory: EngineFactory,
        clock: Clock,
        loop: Loop,
        listener: Listener,
        on_replace: Callable[[str], Opening | None],
        deadlines: Deadlines = Deadlines(),
    ) -> None:
        self._clock = clock
        self._loop = loop
        self._listener = listener
        self._on_replace = on_replace
        self._deadlines = deadlines
        self._standby = Standby(factory, clock, loop, deadlines)
        self._crew: Crew | None = None
        self._pulse: Pulse | None = None
        self._playing = False
        self._opens = 0
        self._since = clock.now()
        self._sought: Path | None = None
        self._hang_in_stop: set[Path] = set()
        self._tries = 0
        self._retry: Cancel | None = None
        self._died = Millis(-_ONE_HAND)
        self._closed = False
        self._leaving: deque[Engine] = deque(maxlen=_LEAVING)
        self._cancel_check = loop.after(_CHECK_EVERY, self._check)
        self.replaced = 0
        self.stale = False

    @property
    def on_air(self) -> Engine | None:
        return self._crew.engine if self._crew else None

    def prepare(self) -> None:
        """Have an engine standing by."""
        self._standby.prepare()

    def renew(self) -> None:
        """The machine has something now, as a sound device, that no engine finds but a fresh one."""
        self._standby.renew()
        self.stale = self._crew is not None

    def cue(self, opening: Opening | None, *, pressed: bool = False) -> None:
        """What is likely to be wanted next: its first picture is held ready. None: nothing in particular.

        pressed: a finger is on what would open it.
        """
        self._standby.wish(opening, pressed=pressed)

    def open(self, opening: Opening, *, paused: bool = False) -> None:
        """Put the standby on air and end the engine that was. The screen keeps its picture until the next one comes.

        Where the opening was cued, that is at once.
        """
        before = self._relieve()
        crew = self._standby.give(self._hear, opening) or self._standby.spawn(self._hear)
        self._crew, self._playing, self._opens, self.stale = crew, not paused, 0, False
        now = self._since = self._clock.now()
        self._pulse = Pulse(asked=now, heard=now)
        if crew is None:
            self._retry_later("engine.unstartable")
        elif crew.cued is not None and is_same_place(crew.cued, opening):
            crew.engine.set_sound(opening.sound)
            crew.engine.take(paused=paused)
        else:
            crew.engine.open(opening)
            if paused:
                crew.engine.pause(paused=True)
        if before:
            before.leave()
            self._leaving.append(before)

    def seek(self, opening: Opening) -> None:
        """Go on elsewhere in the same media, paused or playing as before.

        In the same engine, unless another one is there faster or this one is worn out: a cue is taken, and a file
        that hung an engine when it was to leave a place is opened by the standby from then on.
        """
        crew = self._crew
        held = self._standby.holds
        worn = self.stale or self._opens >= _WORN_OPENS or self._clock.now() - self._since > _WORN_AGE
        if crew is None or worn or opening.media.path in self._hang_in_stop or (held and is_same_place(held, opening)):
            self.open(opening, paused=not self._playing)
            return
        self._opens += 1
        self._sought = opening.media.path
        self.expect(playing=self._playing)
        crew.engine.seek(opening.at)

    def expect(self, *, playing: bool) -> None:
        """Say whether fresh pictures are due from now on: after play, pause and seek."""
        self._playing = playing
        if self._pulse is not None:
            self._pulse = self._pulse.asks(self._clock.now())

    def stop(self) -> None:
        """Take what is on air off; the engine ends."""
        self._end_on_air()
        self._playing = False

    def close(self) -> None:
        """End every process."""
        self._closed = True
        self._cancel_check()
        for engine in self._leaving:
            engine.close()
        self._end_on_air()
        self._standby.close()

    def replace(self, reason: str) -> None:
        """Whatever the engine on air did, another one goes on."""
        _log.warning("engine on air is replaced: %s", reason)
        if reason == "engine.silent":
            self._standby.doubt()
            if self._sought:
                self._hang_in_stop.add(self._sought)
        self.replaced += 1
        self._end_on_air()
        self._tries += 1
        if self._tries > _QUICK_TRIES:
            self._retry_later(reason)
            return
        self._reopen(reason)

    def _hear(self, event: EngineEvent) -> None:
        now = self._clock.now()
        match event:
            case Died(reason):
                self._dies(reason, now)
                return
            case Failed(_, code):
                self.replace(code)
                return
            case Shown():
                self._shows(now)
            case Alive():
                # Its owner thread is free again, whatever it was asked for.
                self._sought = None
                self._pulse = self._pulse and self._pulse.hears(now)
            case _:
                self._pulse = self._pulse and self._pulse.hears(now)
        self._listener(event)

    def _dies(self, reason: str, now: Millis) -> None:
        ready, one_hand = self._crew and self._crew.ready, False
        if reason.startswith("signal "):
            shown = self._pulse is not None and self._pulse.shown is not None
            one_hand, self._died = not shown and now - self._died < _ONE_HAND, now
        self._crew = None
        self.replace(reason if ready and not one_hand else "engine.unstartable")

    def _shows(self, now: Millis) -> None:
        self._pulse = self._pulse and self._pulse.shows(now)
        if self._pulse and self._pulse.moving(now) >= _STEADY:
            self._tries = 0
        self._standby.prepare_soon()

    def _check(self) -> None:
        self._cancel_check = self._loop.after(_CHECK_EVERY, self._check)
        self._standby.check()
        if self._pulse is None or self._crew is None:
            return
        fault = self._pulse.fault(
            self._clock.now(), ready=self._crew.ready, playing=self._playing, deadlines=self._deadlines
        )
        if fault is not None:
            self.replace(fault)

    def _reopen(self, reason: str) -> None:
        self._retry = None
        opening = self._on_replace(reason)
        if opening is not None:
            self.open(opening, paused=not self._playing)

    def _retry_later(self, reason: str) -> None:
        if self._retry is None and not self._closed:
            self._retry = self._loop.after(_RETRY, lambda: self._reopen(reason))

    def _end_on_air(self) -> None:
        if engine := self._relieve():
            engine.close()

    def _relieve(self) -> Engine | None:
        """The engine that was on air, and is to end now or soon."""
        if self._retry is not None:
            self._retry()
            self._retry = None
        self._pulse = self._sought = None
        crew, self._crew = self._crew, None
        return crew.engine if crew else None

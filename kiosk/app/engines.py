# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The engines: one on air, one spare beside it, so that a take-over does not wait for a process to start."""

import logging
from collections.abc import Callable

from kiosk.app.ports.clock import Clock
from kiosk.app.ports.engine import Died, Engine, EngineEvent, EngineFactory, Failed, Opening, Shown
from kiosk.app.ports.loop import Cancel, Loop
from kiosk.domain.errors import MachineError
from kiosk.domain.liveness import Deadlines, Pulse
from kiosk.domain.values import Millis

_log = logging.getLogger(__name__)
_CHECK_EVERY = Millis(250)
_RETRY = Millis(5000)
_QUICK_TRIES = 2
_STEADY = Millis(1000)

Listener = Callable[[EngineEvent], None]


class Engines:
    """Keeps something playing. Events of the engine on air reach the listener, whichever process that is.

    on_replace is asked where to go on when the engine on air has died, hung or shown nothing: it returns the Opening,
    or None when nothing should play. A replacement is immediate twice, and at most once in five seconds from then
    on until pictures have come for a second. A spare that dies is replaced after five seconds.

    replaced: how many engines on air were. futile: how many in a row never showed one.
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
        self._factory = factory
        self._clock = clock
        self._loop = loop
        self._listener = listener
        self._on_replace = on_replace
        self._deadlines = deadlines
        self._on_air: Engine | None = None
        self._spare: Engine | None = None
        self._pulse: Pulse | None = None
        self._playing = False
        self._tries = 0
        self.futile = 0
        self._retry: Cancel | None = None
        self._spare_rests: Cancel | None = None
        self._closed = False
        self._cancel_check = loop.after(_CHECK_EVERY, self._check)
        self.replaced = 0

    @property
    def on_air(self) -> Engine | None:
        return self._on_air

    def prepare(self) -> None:
        """Have a spare engine started, unless there is one."""
        if self._spare is None and self._spare_rests is None and not self._closed:
            self._spare = self._spawn()
            if self._spare is None:
                self._rest_spare()

    def open(self, opening: Opening, *, paused: bool = False) -> None:
        """Put a fresh engine on air and end the old one. The screen keeps the old picture until the new one comes."""
        self._end_on_air()
        self._on_air, self._spare = self._spare or self._spawn(), None
        self._playing = not paused
        now = self._clock.now()
        self._pulse = Pulse(asked=now, heard=now)
        if self._on_air is None:
            self.futile += 1
            self._retry_later()
            return
        self._on_air.open(opening)
        if paused:
            self._on_air.pause(paused=True)

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
        if self._spare_rests is not None:
            self._spare_rests()
        self._end_on_air()
        if self._spare is not None:
            self._spare.close()
            self._spare = None

    def _spawn(self) -> Engine | None:
        def hear(event: EngineEvent) -> None:
            if engine is not None and engine is self._on_air:
                self._hear(event)
            elif isinstance(event, Died) and engine is self._spare:
                self._spare = None
                self._rest_spare()

        engine: Engine | None = None
        try:
            engine = self._factory.spawn(hear)
        except MachineError as error:
            _log.error("no engine: %s", error)
        return engine

    def _rest_spare(self) -> None:
        def rested() -> None:
            self._spare_rests = None

        self._spare_rests = self._loop.after(_RETRY, rested)

    def _hear(self, event: EngineEvent) -> None:
        now = self._clock.now()
        match event:
            case Died(reason):
                self._on_air = None
                self.replace(reason)
                return
            case Failed(_, code):
                self.replace(code)
                return
            case Shown():
                self.futile = 0
                self._pulse = self._pulse and self._pulse.shows(now)
                if self._pulse and self._pulse.moving(now) >= _STEADY:
                    self._tries = 0
                self.prepare()
            case _:
                self._pulse = self._pulse and self._pulse.hears(now)
        self._listener(event)

    def _check(self) -> None:
        self._cancel_check = self._loop.after(_CHECK_EVERY, self._check)
        if self._pulse is None or self._on_air is None:
            return
        fault = self._pulse.fault(self._clock.now(), playing=self._playing, deadlines=self._deadlines)
        if fault is not None:
            self.replace(fault)

    def replace(self, reason: str) -> None:
        """Whatever the engine on air did, another one goes on."""
        _log.warning("engine on air is replaced: %s", reason)
        self.replaced += 1
        self.futile += 1
        self._end_on_air()
        self._tries += 1
        if self._tries > _QUICK_TRIES:
            self._retry_later()
            return
        self._reopen(reason)

    def _reopen(self, reason: str) -> None:
        self._retry = None
        opening = self._on_replace(reason)
        if opening is not None:
            self.open(opening, paused=not self._playing)

    def _retry_later(self) -> None:
        if self._retry is None and not self._closed:
            self._retry = self._loop.after(_RETRY, lambda: self._reopen("retry"))

    def _end_on_air(self) -> None:
        if self._retry is not None:
            self._retry()
            self._retry = None
        self._pulse = None
        if self._on_air is not None:
            engine, self._on_air = self._on_air, None
            engine.close()

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The engine behind the one on air: ready to take over, and with what is likely to be wanted next already held."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace

from kiosk.app.ports.clock import Clock
from kiosk.app.ports.engine import Died, Engine, EngineEvent, EngineFactory, Failed, Held, Opening, Ready, Sound
from kiosk.app.ports.loop import Cancel, Loop
from kiosk.domain.errors import MachineError
from kiosk.domain.liveness import Deadlines
from kiosk.domain.values import Millis

_log = logging.getLogger(__name__)
_REST = Millis(5000)
_DEADLY = 2
"""So many engines lost over one cue, and it is not tried again."""

Listener = Callable[[EngineEvent], None]


@dataclass(slots=True)
class Crew:
    """An engine, and who hears of it.

    ready: it has started. cued: what it was asked to hold; held: whether it does.
    """

    engine: Engine
    listener: Listener
    heard: Millis
    cued: Opening | None = None
    cued_at: Millis = Millis(0)
    held: bool = False
    ready: bool = False


class Standby:
    """Owns the engine that is not on air.

    One that dies is replaced after five seconds; so is one that shows no sign of life, or does not get its cue ready,
    in time. A cue that takes two engines with it is given up until another one is wished for.
    """

    def __init__(self, factory: EngineFactory, clock: Clock, loop: Loop, deadlines: Deadlines) -> None:
        self._factory = factory
        self._clock = clock
        self._loop = loop
        self._deadlines = deadlines
        self._crew: Crew | None = None
        self._wish: Opening | None = None
        self._deaths = 0
        self._rests: Cancel | None = None
        self._closed = False

    @property
    def holds(self) -> Opening | None:
        """What a take would show at once."""
        return self._crew.cued if self._crew and self._crew.held else None

    def prepare(self) -> None:
        """Have an engine started, unless there is one."""
        if self._crew is None and self._rests is None and not self._closed:
            self._crew = self.spawn()
            if self._crew is None:
                self._rest()
            self._cue()

    def wish(self, opening: Opening | None) -> None:
        """What is to be held from now on; None for nothing in particular."""
        if opening != self._wish:
            self._wish, self._deaths = opening, 0
            self._cue()

    def give(self, listener: Listener, opening: Opening) -> Crew | None:
        """Hand the engine over, with whatever it holds; None where there is none.

        The wish is fulfilled where it is what is to be opened; else the next engine will be asked for it.
        """
        crew, self._crew = self._crew, None
        if crew is not None:
            crew.listener = listener
        if self._wish and is_same_place(self._wish, opening):
            self._wish = None
        return crew

    def spawn(self, listener: Listener | None = None) -> Crew | None:
        """A fresh engine; None where the machine starts none."""
        crew: Crew | None = None

        def hear(event: EngineEvent) -> None:
            if crew is not None:
                crew.heard = self._clock.now()
                crew.ready = crew.ready or isinstance(event, Ready)
                crew.listener(event)

        try:
            engine = self._factory.spawn(hear)
        except MachineError as error:
            _log.error("no engine: %s", error)
            return None
        crew = Crew(engine, listener or self._hear, self._clock.now())
        return crew

    def check(self) -> None:
        """To be called a few times a second."""
        crew = self._crew
        if crew is None:
            return
        now = self._clock.now()
        late = crew.cued is not None and not crew.held and now - crew.cued_at > self._deadlines.opening
        if late or now - crew.heard > self._deadlines.until_heard(ready=crew.ready):
            crew.engine.close()
            self._lost("its cue is not ready" if late else "no sign of life")

    def doubt(self) -> None:
        """The engine on air hangs: what made it hang may have come over this one, too. End it if that seems so."""
        crew = self._crew
        if crew is not None and self._clock.now() - crew.heard > self._deadlines.silent / 2:
            crew.engine.close()
            self._lost("no sign of life")

    def close(self) -> None:
        self._closed = True
        if self._rests is not None:
            self._rests()
        if self._crew is not None:
            self._crew.engine.close()
            self._crew = None

    def _cue(self) -> None:
        crew = self._crew
        if crew is None or self._wish is None or self._deaths >= _DEADLY or crew.cued == self._wish:
            return
        crew.cued, crew.held, crew.cued_at = self._wish, False, self._clock.now()
        crew.engine.cue(_silent(self._wish))

    def _hear(self, event: EngineEvent) -> None:
        crew = self._crew
        match event:
            case Held() if crew:
                crew.held = True
            case Failed() if crew:
                # Nothing is held then. Who wants it on air will be told what is wrong with it.
                self._deaths = _DEADLY
                crew.cued = None
            case Died(reason):
                self._lost(reason)
            case _:
                pass

    def _lost(self, reason: str) -> None:
        _log.info("standby engine is replaced: %s", reason)
        if self._crew and self._crew.cued and self._crew.cued == self._wish:
            self._deaths += 1
        self._crew = None
        self._rest()

    def _rest(self) -> None:
        def rested() -> None:
            self._rests = None
            self.prepare()

        if not self._closed:
            self._rests = self._loop.after(_REST, rested)


def _silent(opening: Opening) -> Opening:
    """As long as it is only held; the take sets the sound."""
    return replace(opening, sound=Sound(0, opening.sound.track))


def is_same_place(one: Opening, other: Opening) -> bool:
    """Whether the two show the same; how loud, a take can still decide."""
    return (one.media, one.at, one.captions, one.sound.track) == (
        other.media,
        other.at,
        other.captions,
        other.sound.track,
    )

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The engines behind the one on air: ready to take over, and with what is likely to be wanted next already held."""

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
_SETTLE = Millis(250)
_DEADLY = 2
"""So many engines lost over one cue, and it is not tried again."""

Listener = Callable[[EngineEvent], None]


@dataclass(slots=True)
class Crew:
    """An engine, and who hears of it: None for the standby.

    ready: it has started. cued: what it was asked to hold; held: whether it does.
    """

    engine: Engine
    listener: Listener | None
    heard: Millis
    cued: Opening | None = None
    cued_at: Millis = Millis(0)
    held: bool = False
    ready: bool = False


class Standby:
    """Owns the engines that are not on air: the reserve, and the one that holds what is wished for.

    The reserve is always clean, since an engine that holds something may take seconds to leave it, which nobody has
    when the one on air dies. So a cue is never changed: another wish gets the reserve, and its engine is ended. The
    next reserve is started a moment later, when a take or a cue is through, and never while a finger is down: the
    picture that is taken when it is lifted must not wait for a process that starts.

    An engine that dies is replaced after five seconds; so is one that shows no sign of life, or does not get its cue
    ready, in time. A cue that takes two engines with it is given up until another one is wished for.
    """

    def __init__(self, factory: EngineFactory, clock: Clock, loop: Loop, deadlines: Deadlines) -> None:
        self._factory = factory
        self._clock = clock
        self._loop = loop
        self._deadlines = deadlines
        self._reserve: Crew | None = None
        self._holder: Crew | None = None
        self._wish: Opening | None = None
        self._pressed = False
        self._deaths = 0
        self._rests: Cancel | None = None
        self._closed = False

    @property
    def holds(self) -> Opening | None:
        """What a take would show at once."""
        return self._holder.cued if self._holder and self._holder.held else None

    def prepare(self) -> None:
        """Have a reserve, unless there is one or one is due."""
        if self._reserve is None and self._rests is None and not self._closed:
            self._reserve = self.spawn()
            if self._reserve is None:
                self._rest(_REST)
            self._cue()

    def prepare_soon(self) -> None:
        """Likewise, when what is going on now is over."""
        if self._reserve is None and self._rests is None and not (self._pressed and self._holder):
            self._rest(_SETTLE)

    def wish(self, opening: Opening | None, *, pressed: bool = False) -> None:
        """What is to be held from now on; None for nothing in particular. pressed: a finger is on it."""
        self._pressed = pressed
        same = self._wish is not None and opening is not None and is_same_place(self._wish, opening)
        if self._wish is opening or same:
            if self._holder is not None:
                self.prepare_soon()
            return
        self._wish, self._deaths = opening, 0
        if self._holder is not None:
            self._holder.engine.close()
            self._holder = None
        self._cue()

    def give(self, listener: Listener, opening: Opening) -> Crew | None:
        """Hand over the engine that holds this, or the reserve; None where there is none."""
        if self._wish and is_same_place(self._wish, opening):
            self._wish, self._pressed = None, False
            crew, self._holder = self._holder, None
        else:
            crew = None
        if crew is None:
            crew, self._reserve = self._reserve, None
        if crew is not None:
            crew.listener = listener
        return crew

    def spawn(self, listener: Listener | None = None) -> Crew | None:
        """A fresh engine; None where the machine starts none."""
        crew: Crew | None = None

        def hear(event: EngineEvent) -> None:
            if crew is None:
                return
            crew.heard = self._clock.now()
            crew.ready = crew.ready or isinstance(event, Ready)
            if crew.listener:
                crew.listener(event)
            else:
                self._hear(crew, event)

        try:
            engine = self._factory.spawn(hear)
        except MachineError as error:
            _log.error("no engine: %s", error)
            return None
        crew = Crew(engine, listener, self._clock.now())
        return crew

    def check(self) -> None:
        """To be called a few times a second."""
        now = self._clock.now()
        for crew in self._crews():
            late = crew.cued is not None and not crew.held and now - crew.cued_at > self._deadlines.opening
            if late or now - crew.heard > self._deadlines.until_heard(ready=crew.ready):
                crew.engine.close()
                self._lost(crew, "its cue is not ready" if late else "no sign of life")

    def doubt(self) -> None:
        """The engine on air hangs: what made it hang may have come over these, too. End those that seem so."""
        for crew in self._crews():
            if self._clock.now() - crew.heard > self._deadlines.silent / 2:
                crew.engine.close()
                self._lost(crew, "no sign of life")

    def renew(self) -> None:
        """Fresh engines in the place of these, for the same wish."""
        self._end()
        self._rests = None
        self.prepare()

    def close(self) -> None:
        self._closed = True
        self._end()

    def _end(self) -> None:
        if self._rests is not None:
            self._rests()
        for crew in self._crews():
            crew.engine.close()
        self._reserve = self._holder = None

    def _crews(self) -> list[Crew]:
        return [crew for crew in (self._reserve, self._holder) if crew is not None]

    def _cue(self) -> None:
        """Have the reserve hold what is wished for, where it is not being held yet."""
        wish = self._wish
        if wish is None or self._holder is not None or self._deaths >= _DEADLY or self._closed:
            return
        if self._reserve is None:
            self.prepare_soon()
            return
        self._holder, self._reserve = self._reserve, None
        self._holder.cued, self._holder.cued_at = wish, self._clock.now()
        self._holder.engine.cue(_silent(wish))

    def _hear(self, crew: Crew, event: EngineEvent) -> None:
        match event:
            case Held() if crew is self._holder:
                crew.held = True
                self.prepare_soon()
            case Failed() if crew is self._holder:
                # Nothing is held then. Who wants it on air will be told what is wrong with it.
                self._deaths = _DEADLY
                crew.engine.close()
                self._holder = None
                self.prepare_soon()
            case Died(reason):
                self._lost(crew, reason)
            case _:
                pass

    def _lost(self, crew: Crew, reason: str) -> None:
        _log.info("standby engine is replaced: %s", reason)
        if crew is self._holder:
            self._holder = None
            self._deaths += 1
        else:
            self._reserve = None
        if self._rests is not None:
            self._rests()
        self._rest(_REST)

    def _rest(self, delay: Millis) -> None:
        def rested() -> None:
            self._rests = None
            if not (self._pressed and self._holder):
                self.prepare()
            self._cue()

        if not self._closed:
            self._rests = self._loop.after(delay, rested)


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

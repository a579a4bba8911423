# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The door of the staff area: who knocks is asked for a PIN, and wrong ones are looked at ever more seldom."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from kiosk.app.ports.background import Background
from kiosk.app.ports.clock import Clock
from kiosk.app.ports.loop import Cancel, Loop
from kiosk.app.ports.pins import Checked, KeptPins, Pins
from kiosk.app.typed_pin import TypedPin
from kiosk.domain.errors import KioskError, MachineError
from kiosk.domain.pins import LEAST
from kiosk.domain.staff import Role
from kiosk.domain.tries import Count, Tries
from kiosk.domain.values import Millis

_log = logging.getLogger(__name__)
_UNTOUCHED = Millis(20_000)
_SECOND = 1000
_PAINTED = Millis(100)
_MANY = 5
"""So many wrong PINs are no mistake any more: the house is to know."""


class Stage(StrEnum):
    """unset: no role has a PIN, or none that can be read, and nobody is let in. shut: nobody knocked.

    pad: digits are awaited. checking: a PIN is looked at. waiting: none is, for a while.
    """

    UNSET = "unset"
    SHUT = "shut"
    PAD = "pad"
    CHECKING = "checking"
    WAITING = "waiting"


@dataclass(frozen=True, slots=True)
class DoorState:
    """digits: how many are typed. wait: whole seconds until a PIN is looked at.

    wrong: what came of the last PIN: "", "wrong" or "unchecked", where the machine failed.
    """

    stage: Stage = Stage.UNSET
    digits: int = 0
    wait: int = 0
    wrong: str = ""

    @property
    def open(self) -> bool:
        """The pad is on the screen."""
        return self.stage in {Stage.PAD, Stage.CHECKING, Stage.WAITING}


@dataclass(frozen=True, slots=True)
class Beyond:
    """What lies on both sides of the door.

    hold: nobody is asked whether they are there until what it returns is called. is_open: somebody is in, or something
    else is in the way. get_ready: somebody knocked and may come in soon. enter: this role comes in.
    """

    hold: Callable[[], Cancel]
    is_open: Callable[[], bool]
    get_ready: Callable[[], None]
    enter: Callable[[Role], None]


Subscriber = Callable[[DoorState], None]


class StaffDoor:
    """Owns the pad and the count of wrong PINs. The kiosk goes on beneath the pad.

    A PIN is in its private buffer until it is handed over to be looked at, and nowhere else. Whether it was wrong or
    its role has none takes the same way. The pad closes when nobody touches it for 20 s.
    """

    def __init__(self, pins: Pins, background: Background, clock: Clock, loop: Loop, beyond: Beyond) -> None:
        self._pins = pins
        self._background = background
        self._clock = clock
        self._loop = loop
        self._beyond = beyond
        self._tries = Tries.begun(Count(), clock.now())
        self._kept: KeptPins | None = None
        self._typed = TypedPin()
        self._busy = self._knocked = False
        self._now = DoorState()
        self._subscribers: list[Subscriber] = []
        self._release: Cancel = lambda: None
        self._close: Cancel = lambda: None
        self._tick: Cancel = lambda: None
        self._forgive: Cancel = lambda: None

    @property
    def now(self) -> DoorState:
        return self._now

    def subscribe(self, subscriber: Subscriber) -> None:
        self._subscribers.append(subscriber)

    def look(self, then: Callable[[KeptPins], None] = lambda _: None) -> None:
        """See whether anybody has a PIN: at the start, and when one was set."""
        if not self._busy:
            self._busy = True
            self._background.run(self._pins.look, lambda kept: self._see(kept, then), self._cannot_look)

    @property
    def shut(self) -> bool:
        """Neither the pad is open, nor is somebody in."""
        return not (self._now.open or self._beyond.is_open())

    def knock(self) -> None:
        """The corner mark was held."""
        if self.shut:
            # Where PINs are looked at just now, they knock again when that is done.
            self._knocked = self._busy
            self.look(self._open)

    def press(self, digit: int) -> None:
        """A digit of the pad; not heard while none is awaited."""
        if self._now.stage is Stage.PAD:
            self._typed.add(digit)
            self._type()

    def erase(self) -> None:
        """The last digit."""
        if self._now.stage is Stage.PAD:
            self._typed.erase()
            self._type()

    def confirm(self) -> None:
        """That was the PIN. What is too short for one is left as it is."""
        if self._now.stage is not Stage.PAD or self._busy or len(self._typed) < LEAST:
            return
        self._busy = True
        self._count(self._tries.tried(self._clock.now()))
        pin, count = self._typed.take(), self._tries.count
        self._stay()
        self._publish(DoorState(Stage.CHECKING))
        self._background.run(lambda: self._pins.check(pin, count), self._judge, self._cannot_check)

    def cancel(self) -> None:
        """Nobody wants to come in. A PIN that is being looked at counts all the same."""
        self._typed.forget()
        for end in (self._close, self._tick, self._release):
            end()
        if self._now.open:
            self._publish(DoorState(self._shut()))

    def close(self) -> None:
        """The kiosk ends."""
        self.cancel()
        self._forgive()

    def _shut(self) -> Stage:
        return Stage.SHUT if self._kept and self._kept.roles else Stage.UNSET

    def _rest(self) -> None:
        """Nothing is looked at any more."""
        self._busy = False
        if self._knocked:
            self._knocked = False
            self._loop.after(Millis(0), self.knock)

    def _see(self, kept: KeptPins, then: Callable[[KeptPins], None]) -> None:
        self._rest()
        before, self._kept = self._kept, kept
        known = before is not None and before.stamp == kept.stamp
        # What the machine's administrator sets begins with a count of its own.
        self._count(self._tries.at_least(kept.count) if known else Tries.begun(kept.count, self._clock.now()))
        if not self._now.open:
            self._publish(DoorState(self._shut()))
        then(kept)

    def _cannot_look(self, error: KioskError) -> None:
        self._rest()
        self._kept = None
        _log.error("the staff area stays shut: %s", error)
        self._publish(DoorState())

    def _open(self, kept: KeptPins) -> None:
        if not (kept.roles and self.shut):
            return
        self._release = self._beyond.hold()
        self._stay()
        self._await("")
        # The pad is painted first.
        self._loop.after(_PAINTED, self._beyond.get_ready)

    def _type(self) -> None:
        self._stay()
        self._publish(DoorState(Stage.PAD, len(self._typed)))

    def _stay(self) -> None:
        """Somebody is there."""
        self._close()
        self._close = self._loop.after(_UNTOUCHED, self.cancel)

    def _judge(self, checked: Checked) -> None:
        self._rest()
        if checked.unkept:
            _log.error("wrong PINs are counted in memory: %s", checked.unkept)
        if checked.role is None:
            self._refuse("wrong")
            return
        strongest = checked.role is Role.MANAGER or self._kept is None or len(self._kept.roles) == 1
        self._count(self._tries.right(clears=strongest))
        self._keep()
        was_open = self._now.open
        self.cancel()
        if was_open:
            self._beyond.get_ready()
            self._beyond.enter(checked.role)

    def _cannot_check(self, error: KioskError) -> None:
        self._rest()
        _log.error("a PIN could not be looked at: %s", error)
        self._refuse("unchecked")

    def _refuse(self, why: str) -> None:
        self._count(self._tries.wrong(self._clock.now()))
        wrong = self._tries.count.all
        if wrong >= _MANY:
            _log.warning("at the door of the staff area: %s", MachineError("pin.tried", wrong=wrong))
        if self._now.open:
            self._await(why)

    def _await(self, wrong: str) -> None:
        """Digits, or the time when they are heard again, second by second."""
        self._tick()
        left = self._tries.left(self._clock.now())
        if left <= 0:
            self._publish(DoorState(Stage.PAD, wrong=wrong))
            return
        self._publish(DoorState(Stage.WAITING, wait=-(-left // _SECOND), wrong=wrong))
        self._tick = self._loop.after(Millis(left % _SECOND or _SECOND), lambda: self._await(wrong))

    def _count(self, tries: Tries) -> None:
        self._tries = tries
        self._forgive()
        due = tries.due()
        if due is not None:
            self._forgive = self._loop.after(Millis(max(0, due - self._clock.now())), self._pass_time)

    def _pass_time(self) -> None:
        before = self._tries.count
        self._count(self._tries.pass_time(self._clock.now()))
        if self._tries.count != before:
            self._keep()

    def _keep(self) -> None:
        count = self._tries.count
        self._background.run(lambda: self._pins.keep(count), lambda _: None, self._cannot_keep)

    def _cannot_keep(self, error: KioskError) -> None:
        _log.error("how many wrong PINs were tried is not written down: %s", error)

    def _publish(self, state: DoorState) -> None:
        if state == self._now:
            return
        self._now = state
        for subscriber in self._subscribers:
            subscriber(state)

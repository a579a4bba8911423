# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The first start of all: whoever sets the kiosk up is asked to choose the PINs of the staff.

Once: who says no, or is not there for five minutes, is not asked again, so that no visitor ever is. From then on only
the machine's administrator sets PINs: kiosk staff set-pin. A start that ends before that asks anew at the next one.
Who sets one there while somebody is asked here has settled it: nothing is written over.
"""

import hmac
import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from kiosk.app.ports.background import Background
from kiosk.app.ports.loop import Cancel, Loop
from kiosk.app.ports.pins import KeptPins, Pins
from kiosk.app.typed_pin import TypedPin
from kiosk.domain.errors import EditError, KioskError
from kiosk.domain.pins import weakness
from kiosk.domain.staff import Role
from kiosk.domain.values import Millis

_log = logging.getLogger(__name__)
_UNTOUCHED = Millis(300_000)
_READ = Millis(30_000)
"""So long it is said that nothing was set."""


class Step(StrEnum):
    """none: nobody is asked. manager, docent: to choose the PIN of that role; again: to repeat it.

    keeping: it is being written down. left: it is said that the staff area stays shut.
    """

    NONE = "none"
    MANAGER = "manager"
    MANAGER_AGAIN = "manager_again"
    DOCENT = "docent"
    DOCENT_AGAIN = "docent_again"
    KEEPING = "keeping"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class SetupState:
    """digits: how many are typed.

    wrong: why the last PIN was not taken: "", a Weakness, "unequal", "taken" by the other role, or "unkept", where the
    machine failed.
    """

    step: Step = Step.NONE
    digits: int = 0
    wrong: str = ""

    @property
    def open(self) -> bool:
        return self.step is not Step.NONE


@dataclass(frozen=True, slots=True)
class Surroundings:
    """hold: nobody is asked whether they are there until what it returns is called. now: with its time zone.

    done: a PIN was set for this role.
    """

    hold: Callable[[], Cancel]
    now: Callable[[], datetime]
    done: Callable[[Role], None]


Subscriber = Callable[[SetupState], None]
_ROLES = {
    Step.MANAGER: Role.MANAGER,
    Step.MANAGER_AGAIN: Role.MANAGER,
    Step.DOCENT: Role.DOCENT,
    Step.DOCENT_AGAIN: Role.DOCENT,
}
_AGAIN = {Step.MANAGER: Step.MANAGER_AGAIN, Step.DOCENT: Step.DOCENT_AGAIN}
_FIRST = {Role.MANAGER: Step.MANAGER, Role.DOCENT: Step.DOCENT}


class FirstSetup:
    """Owns whether somebody is asked. A PIN is in its private buffers until it is handed over, and nowhere else."""

    def __init__(self, pins: Pins, background: Background, loop: Loop, surroundings: Surroundings) -> None:
        self._pins = pins
        self._background = background
        self._loop = loop
        self._surroundings = surroundings
        self._typed, self._first = TypedPin(), bytearray()
        self._now = SetupState()
        self._subscribers: list[Subscriber] = []
        self._release: Cancel = lambda: None
        self._leave: Cancel = lambda: None

    @property
    def now(self) -> SetupState:
        return self._now

    def subscribe(self, subscriber: Subscriber) -> None:
        self._subscribers.append(subscriber)

    def begin(self, kept: KeptPins) -> None:
        """To be called once, at a start. kept: what is known of the PINs here."""
        if kept.roles or kept.asked or self._now.open:
            return
        self._release = self._surroundings.hold()
        self._go(Step.MANAGER)

    def press(self, digit: int) -> None:
        if self._now.step in _ROLES:
            self._typed.add(digit)
            self._type()

    def erase(self) -> None:
        if self._now.step in _ROLES:
            self._typed.erase()
            self._type()

    def confirm(self) -> None:
        """That is to be the PIN, or is it once more."""
        step = self._now.step
        if step in _AGAIN:
            self._choose(step)
        elif step in _ROLES:
            self._repeat(_ROLES[step])

    def later(self) -> None:
        """Not now: of the manager that is told, of the docent it needs no word."""
        match self._now.step:
            case Step.MANAGER | Step.MANAGER_AGAIN:
                self._settle()
                self._go(Step.LEFT)
            case Step.DOCENT | Step.DOCENT_AGAIN | Step.LEFT:
                self.close()

    def close(self) -> None:
        """Nothing is asked any more. Calling it again does nothing."""
        self._forget()
        self._leave()
        self._release()
        self._publish(SetupState())

    def _choose(self, step: Step) -> None:
        pin = self._typed.take()
        if weak := weakness(pin):
            _overwrite(pin)
            self._go(step, weak.value)
            return
        self._first = pin
        self._go(_AGAIN[step])

    def _repeat(self, role: Role) -> None:
        pin, first = self._typed.take(), self._first
        same = hmac.compare_digest(pin, first)
        self._forget()
        if not same:
            _overwrite(pin)
            self._go(_FIRST[role], "unequal")
            return
        now = self._surroundings.now()
        self._go(Step.KEEPING)
        self._background.run(
            lambda: self._keep(role, pin, now),
            lambda kept: self._set(role) if kept else self.close(),
            lambda error: self._fail(role, error),
        )

    def _keep(self, role: Role, pin: bytearray, now: datetime) -> bool:
        """Not where others were set or taken away meanwhile. Called in the background."""
        try:
            if self._pins.look().roles != (frozenset() if role is Role.MANAGER else {Role.MANAGER}):
                return False
            self._pins.set(role, pin, now)
        finally:
            _overwrite(pin)
        return True

    def _set(self, role: Role) -> None:
        self._surroundings.done(role)
        if role is Role.DOCENT:
            self.close()
        elif self._now.step is Step.KEEPING:
            self._go(Step.DOCENT)

    def _fail(self, role: Role, error: KioskError) -> None:
        taken = isinstance(error, EditError) and error.code == "pin.taken"
        if not taken:
            _log.error("the PIN of the %s is not set: %s", role, error)
        if self._now.step is Step.KEEPING:
            self._go(_FIRST[role], "taken" if taken else "unkept")

    def _settle(self) -> None:
        """Nobody is asked again."""
        self._background.run(
            self._pins.settle,
            lambda _: None,
            lambda error: _log.error("the next start asks for PINs again: %s", error),
        )

    def _forget(self) -> None:
        self._typed.forget()
        _overwrite(self._first)
        self._first = bytearray()

    def _go(self, step: Step, wrong: str = "") -> None:
        self._typed.forget()
        self._stay(_READ if step is Step.LEFT else _UNTOUCHED)
        self._publish(SetupState(step, wrong=wrong))

    def _type(self) -> None:
        self._stay(_UNTOUCHED)
        self._publish(replace(self._now, digits=len(self._typed), wrong=""))

    def _stay(self, patience: Millis) -> None:
        self._leave()
        self._leave = self._loop.after(patience, self._untouched)

    def _untouched(self) -> None:
        if self._now.step is not Step.LEFT:
            self._settle()
        self.close()

    def _publish(self, state: SetupState) -> None:
        if state == self._now:
            return
        self._now = state
        for subscriber in self._subscribers:
            subscriber(state)


def _overwrite(pin: bytearray) -> None:
    pin[:] = bytes(len(pin))

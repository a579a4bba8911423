# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The restart at night: a process that is a day old at most has nothing that grows for weeks."""

import logging
from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from kiosk.app.navigation import Navigation
from kiosk.app.ports.clock import Clock
from kiosk.app.ports.loop import Cancel, Loop
from kiosk.app.programme import Programme
from kiosk.app.settings import SettingsDesk
from kiosk.app.staff_area import StaffArea
from kiosk.domain.navigation import Screen
from kiosk.domain.nightly import Night, begins_anew
from kiosk.domain.values import Millis

_log = logging.getLogger(__name__)
_LOOK_EVERY = Millis(60_000)
_NOBODY_THERE = (Screen.ATTRACT, Screen.FAULT)


class Sleepers(Protocol):
    """Whom it would disturb. Asked for at each look, as they are made when somebody first needs them."""

    @property
    def programme(self) -> Programme: ...
    @property
    def settings(self) -> SettingsDesk: ...
    @property
    def area(self) -> StaffArea: ...
    @property
    def copies(self) -> bool:
        """Whether a film is copied from a drive, or something written to one."""
        ...


class NightlyRestart:
    """From its making until close. restart: ends the kiosk, for whoever started it to begin it anew; called once."""

    def __init__(
        self,
        navigation: Navigation,
        sleepers: Callable[[], Sleepers],
        clock: Clock,
        now: Callable[[], datetime],
        loop: Loop,
        restart: Callable[[], None],
    ) -> None:
        self._navigation = navigation
        self._sleepers = sleepers
        self._clock = clock
        self._now = now
        self._loop = loop
        self._restart = restart
        self._began = self._used = clock.now()
        self._next: Cancel = loop.after(_LOOK_EVERY, self._look)

    def close(self) -> None:
        self._next()

    def _look(self) -> None:
        # First: a look that fails is no end of looking.
        self._next = self._loop.after(_LOOK_EVERY, self._look)
        sleepers = self._sleepers()
        if self._is_used(sleepers):
            self._used = self._clock.now()
        if sleepers.settings.now.nightly_restart and begins_anew(self._night(sleepers.programme)):
            _log.info("beginning anew, as every night")
            self._next()
            self._restart()

    def _is_used(self, sleepers: Sleepers) -> bool:
        taken = sleepers.programme.withheld and not sleepers.programme.now.closed
        return taken or sleepers.area.now.open or sleepers.copies or self._navigation.now.screen not in _NOBODY_THERE

    def _night(self, programme: Programme) -> Night:
        now, told = self._now(), programme.now
        screening = programme.next(now)
        return Night(
            at=programme.local(now),
            ran=Millis(self._clock.now() - self._began),
            left=Millis(self._clock.now() - self._used),
            trusted=programme.plan is not None,
            has_hours=told.schedule.hours.week is not None,
            closed=told.closed,
            screening=told.running is not None,
            opens=told.opens,
            begins=screening.start if screening else None,
        )

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How loud it may be goes by the time of the day."""

from collections.abc import Callable
from datetime import datetime

from kiosk.app.navigation import Navigation
from kiosk.app.ports.loop import Cancel, Loop
from kiosk.app.programme import Programme
from kiosk.app.sound import SoundDesk
from kiosk.domain.hearing import SoundLimits
from kiosk.domain.navigation import NO_VISIT, Place, Screen
from kiosk.domain.values import Millis
from kiosk.domain.volume_times import limits_at

_SECOND, _MINUTE = 1_000, 60_000


class VolumeByHours:
    """Limits the sound by what is set and by the hours: the ceiling at once, the start between visits.

    What staff set holds at once, as always. usual: what is set now. now: by the clock on the wall.
    """

    def __init__(
        self,
        sound: SoundDesk,
        navigation: Navigation,
        programme: Programme,
        usual: SoundLimits,
        now: Callable[[], datetime],
        loop: Loop,
    ) -> None:
        self._sound = sound
        self._navigation = navigation
        self._programme = programme
        self._usual = usual
        self._clock = now
        self._loop = loop
        programme.subscribe(lambda _: self._look())
        navigation.subscribe(self._follow)
        self._tick()

    def limit(self, limits: SoundLimits) -> None:
        """Something else is set."""
        self._usual = limits
        self._sound.limit(self._wanted())

    def close(self) -> None:
        self._next()

    def _tick(self) -> None:
        self._next: Cancel = self._loop.after(Millis(_MINUTE - self._clock().second * _SECOND), self._tick)
        self._look()

    def _look(self) -> None:
        wanted = self._wanted()
        if self._navigation.now.screen is not Screen.ATTRACT:
            wanted = SoundLimits(min(self._sound.limits.start, wanted.ceiling), wanted.ceiling)
        if wanted != self._sound.limits:
            self._sound.limit(wanted)

    def _wanted(self) -> SoundLimits:
        plan, at = self._programme.plan, self._programme.local(self._clock()).time()
        return limits_at(plan.schedule.volumes, at, self._usual) if plan else self._usual

    def _follow(self, place: Place) -> None:
        if place.screen in NO_VISIT:
            self._sound.limit(self._wanted())

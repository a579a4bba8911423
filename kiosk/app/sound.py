# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The sound of the visit: volume, mute and language."""

from collections.abc import Callable
from dataclasses import replace

from kiosk.domain.hearing import ChosenSound, Hearing, SoundLimits
from kiosk.domain.values import Language


class SoundDesk:
    """Owns what the visit hears. changed: told of each change, once."""

    def __init__(self, limits: SoundLimits, changed: Callable[[Hearing], None]) -> None:
        self.limits = limits
        self._changed = changed
        self._now = limits.usual()

    @property
    def now(self) -> Hearing:
        return self._now

    def set_volume(self, volume: int) -> None:
        """volume: 0 to the ceiling; what lies outside is brought inside. A mute is over."""
        self._publish(replace(self._now, volume=self.limits.within(volume), muted=False))

    def mute(self, muted: bool = True) -> None:
        """The volume is kept for later."""
        self._publish(replace(self._now, muted=muted))

    def fade(self, percent: int) -> None:
        """Of the volume, which stays what it is, so much is heard; 100 for all of it."""
        self._publish(replace(self._now, faded=percent))

    def limit(self, limits: SoundLimits) -> None:
        """Other limits from now on. Who has not touched the volume has the new start."""
        untouched = self._now.volume == self.limits.usual().volume
        self.limits = limits
        volume = limits.usual().volume if untouched else limits.within(self._now.volume)
        self._publish(replace(self._now, volume=volume, ceiling=limits.ceiling))

    def speak(self, language: Language) -> None:
        """The visitor's language, which the film is heard in where it can be. What was chosen apart is given up."""
        if language != self._now.speaks:
            self._publish(replace(self._now, speaks=language, chosen=None))

    def choose(self, sound: ChosenSound | None) -> None:
        """The sound alone; None for that in the visitor's language again."""
        self._publish(replace(self._now, chosen=sound))

    def reset(self) -> None:
        """The visit is over."""
        self._publish(self._now.reset(self.limits))

    def _publish(self, hearing: Hearing) -> None:
        if hearing != self._now:
            self._now = hearing
            self._changed(hearing)

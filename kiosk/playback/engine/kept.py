# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The pictures that come between the one a cue holds and the pause after it."""

from collections.abc import Collection, Iterator
from threading import Event

from kiosk.domain.values import Millis
from kiosk.playback.engine.pictures import Picture

_MOST = 2
"""The ring has no room for more."""
_WAITS = 0.1


class Kept:
    """libVLC shows none of them again, and nothing for two pictures' length after a pause: they fill that.

    Two at most. Added to on libVLC's thread, read on the owner's.
    """

    def __init__(self) -> None:
        self._pictures: list[tuple[Picture, Millis]] = []
        self._any = Event()

    def __bool__(self) -> bool:
        return bool(self._pictures)

    def __iter__(self) -> Iterator[tuple[Picture, Millis]]:
        """Each with its place."""
        return iter(tuple(self._pictures))

    def slots(self) -> Collection[int]:
        return [picture.slot for picture, _ in self._pictures]

    def clear(self) -> None:
        self._pictures = []
        self._any.clear()

    def add(self, picture: Picture, at: Millis) -> None:
        if len(self._pictures) < _MOST:
            self._pictures.append((picture, at))
        self._any.set()

    def changes(self, picture: Picture) -> None:
        """The last of them looks different now, as with its captions taken off."""
        if self._pictures:
            self._pictures[-1] = picture, self._pictures[-1][1]

    def wait(self) -> None:
        """For one, but not long: the film may end there."""
        self._any.wait(_WAITS)

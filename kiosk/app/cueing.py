# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is cued: whatever is likely to be wanted next."""

from collections.abc import Callable

from kiosk.app.engines import Engines
from kiosk.app.ports.engine import Opening
from kiosk.app.ports.loop import Cancel, Loop
from kiosk.app.queue import Queue
from kiosk.domain.film import Chapter, Film
from kiosk.domain.playlist import Item
from kiosk.domain.values import Millis

_PRESSED = Millis(3000)
"""How long a cue waits for the finger that pressed something to be lifted."""


class Cueing:
    """The next item of the queue, else the next chapter, unless a finger is on something.

    Chosen anew at the first picture of an item, when a chapter begins, and when told to. opening: how to open a film
    at a place, as things stand.
    """

    def __init__(self, engines: Engines, queue: Queue, loop: Loop, opening: Callable[[Film, Millis], Opening]) -> None:
        self._engines = engines
        self._queue = queue
        self._loop = loop
        self._opening = opening
        self._entered = False
        self._chapter: Chapter | None = None
        self._position = Millis(0)
        self._pressed: Cancel | None = None

    def press(self, film: Film, at: Millis) -> None:
        """A finger is on something that would play this."""
        self._engines.cue(self._opening(film, Item(film).within(at)))
        self._let_go()
        self._pressed = self._loop.after(_PRESSED, lambda: self.renew(self._position))

    def enters(self) -> None:
        """Another item goes on air. It comes first: nothing is cued before its first picture."""
        self._entered = True

    def shows(self, position: Millis) -> None:
        """Of the item on air."""
        self._position = position
        item = self._queue.item
        if item and (self._entered or item.film.chapter_at(position) is not self._chapter):
            self.renew(position)

    def renew(self, position: Millis) -> None:
        """Choose, as from a place of the item on air."""
        self._let_go()
        self._entered, self._position = False, position
        item, ahead = self._queue.item, self._queue.following()
        self._chapter = item.film.chapter_at(position) if item else None
        following = item.film.chapter_after(position) if item else None
        if ahead is not None:
            self._engines.cue(self._opening(ahead.film, ahead.start))
        elif item is not None and following is not None:
            self._engines.cue(self._opening(item.film, following))
        else:
            self._engines.cue(None)

    def _let_go(self) -> None:
        if self._pressed is not None:
            self._pressed()
            self._pressed = None

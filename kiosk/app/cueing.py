# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is cued: whatever is likely to be wanted next."""

from collections.abc import Callable

from kiosk.app.engines import Engines
from kiosk.app.ports.engine import Opening
from kiosk.app.ports.loop import Cancel, Loop
from kiosk.app.queue import Queue
from kiosk.domain.playlist import Item
from kiosk.domain.values import Millis

_AHEAD = Millis(10_000)
_PRESSED = Millis(3000)
"""How long a cue waits for the finger that pressed something to be lifted."""
_TURNED = Millis(1000)
_WATCHED = Millis(3000)
"""Of a place: before that somebody may still be choosing, and what a finger is put on next should find an engine."""


class Cueing:
    """What a finger is on; else the next item of the queue, in the attract loop when it is nearly due; else the next
    chapter.

    opening: how to open an item at a place, as things stand.
    """

    def __init__(self, engines: Engines, queue: Queue, loop: Loop, opening: Callable[[Item, Millis], Opening]) -> None:
        self._engines = engines
        self._queue = queue
        self._loop = loop
        self._opening = opening
        self._watched = self._pressed = False
        self._since = self._position = Millis(0)
        self._waits: Cancel | None = None

    def press(self, item: Item, at: Millis) -> None:
        """A finger is on something that would play this, from a place that may lie anywhere in the film."""
        self._pressed = True
        self._engines.cue(self._opening(item, Item(item.film).within(at)), pressed=True)
        self._choose_in(_PRESSED)

    def enters(self, position: Millis, *, watched: bool) -> None:
        """Another item goes on air. watched: by somebody who may turn to the next item or chapter."""
        self._watched = watched
        self.turns(position)

    def turns(self, position: Millis) -> None:
        """To another place or other captions: until pictures of that come, the engine on air is not disturbed."""
        self._since = self._position = position
        self._choose_in(_TURNED)

    def shows(self, position: Millis) -> None:
        """Of the item on air."""
        self._position = position
        if self._waits is None:
            self._choose()

    def clear(self) -> None:
        """Nothing is on air."""
        self._let_go()
        self._engines.cue(None)

    def _choose(self) -> None:
        self._let_go()
        item, following = self._queue.item, self._queue.following()
        due = item is not None and item.until - self._position <= _AHEAD
        if following and due:
            self._engines.cue(self._opening(following, following.start))
        elif item is None or not self._watched:
            self._engines.cue(None)
        elif self._position - self._since >= _WATCHED:
            chapter = item.film.chapter_after(self._position)
            next_one = following or (Item(item.film, chapter) if chapter is not None else None)
            self._engines.cue(self._opening(next_one, next_one.start) if next_one else None)
        elif self._pressed:
            # The finger was lifted elsewhere.
            self._engines.cue(None)
        self._pressed = False

    def _choose_in(self, delay: Millis) -> None:
        self._let_go()
        self._waits = self._loop.after(delay, self._choose)

    def _let_go(self) -> None:
        if self._waits is not None:
            self._waits()
            self._waits = None

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is cued: whatever is likely to be wanted next."""

from collections.abc import Callable

from kiosk.app.engines import Engines
from kiosk.app.ports.engine import Opening
from kiosk.app.ports.loop import Cancel, Loop
from kiosk.app.queue import Queue
from kiosk.domain.film import Film
from kiosk.domain.playlist import Item
from kiosk.domain.values import Millis

_AHEAD = Millis(10_000)
_PRESSED = Millis(3000)
"""How long a cue waits for the finger that pressed something to be lifted."""


class Cueing:
    """What a finger is on, and the next item of the queue shortly before it is due.

    Until then the standby is left free: to leave what it holds may take an engine seconds, which nobody has when the
    one on air dies. opening: how to open a film at a place, as things stand.
    """

    def __init__(self, engines: Engines, queue: Queue, loop: Loop, opening: Callable[[Film, Millis], Opening]) -> None:
        self._engines = engines
        self._queue = queue
        self._loop = loop
        self._opening = opening
        self._due = False
        self._position = Millis(0)
        self._pressed: Cancel | None = None

    def press(self, film: Film, at: Millis) -> None:
        """A finger is on something that would play this."""
        self._engines.cue(self._opening(film, Item(film).within(at)))
        self._let_go()
        self._pressed = self._loop.after(_PRESSED, lambda: self.renew(self._position))

    def enters(self) -> None:
        """Another item goes on air."""
        self._due = False

    def shows(self, position: Millis) -> None:
        """Of the item on air."""
        self._position = position
        item = self._queue.item
        if item and not self._due and item.until - position <= _AHEAD:
            self.renew(position)

    def renew(self, position: Millis) -> None:
        """Choose, as from a place of the item on air."""
        self._let_go()
        item, ahead = self._queue.item, self._queue.following()
        self._position = position
        self._due = item is not None and item.until - position <= _AHEAD
        self._engines.cue(self._opening(ahead.film, ahead.start) if ahead and self._due else None)

    def _let_go(self) -> None:
        if self._pressed is not None:
            self._pressed()
            self._pressed = None

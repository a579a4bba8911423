# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The end of an item that ends before its file does."""

from collections.abc import Callable

from kiosk.app.ports.loop import Cancel, Loop
from kiosk.domain.playlist import Item
from kiosk.domain.values import Millis


class Cut:
    """finish: called when the item's last picture has had its time."""

    def __init__(self, loop: Loop, finish: Callable[[], None]) -> None:
        self._loop = loop
        self._finish = finish
        self._due: Cancel | None = None

    def shows(self, item: Item, position: Millis) -> None:
        """A picture of the item, while it plays."""
        length = item.film.media.frame_length
        if item.end is not None and self._due is None and position + 1.5 * length >= item.end:
            self._due = self._loop.after(Millis(round(length)), self._finish)

    def cancel(self) -> None:
        """Something else is wanted now."""
        if self._due is not None:
            self._due()
            self._due = None

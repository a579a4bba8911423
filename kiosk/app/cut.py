# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The end of an item that ends before its file does."""

from collections.abc import Callable

from kiosk.app.ports.loop import Cancel, Loop
from kiosk.domain.playlist import Item
from kiosk.domain.values import Millis

_TO_THE_SCREEN = 12
"""Milliseconds from a take to its picture on the screen, on a slow machine."""


class Cut:
    """finish: called when the item's last picture has had its time, but for what a take needs; half of it at least.

    Half of it where that picture is to stay, for the engine takes a moment to stand still, and would show one more.
    """

    def __init__(self, loop: Loop, finish: Callable[[], None]) -> None:
        self._loop = loop
        self._finish = finish
        self._due: Cancel | None = None

    def shows(self, item: Item, position: Millis, *, stays: bool) -> None:
        """A picture of the item, while it plays. stays: nothing comes after the item."""
        length = item.film.media.frame_length
        if item.end is not None and self._due is None and position + 1.5 * length >= item.end:
            rest = length / 2 if stays else max(length / 2, length - _TO_THE_SCREEN)
            self._due = self._loop.after(Millis(round(rest)), self._finish)

    def cancel(self) -> None:
        """Something else is wanted now."""
        if self._due is not None:
            self._due()
            self._due = None

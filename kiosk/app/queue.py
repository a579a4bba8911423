# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The list that is being played: where in it, and what of it may not be played."""

from collections.abc import Callable
from dataclasses import replace

from kiosk.domain.film import Film
from kiosk.domain.playlist import Item, Playlist
from kiosk.domain.strikes import Strikes
from kiosk.domain.values import Millis

_NOTHING = Playlist(())


class Queue:
    """Owns the playlist on air and the strikes against its files, which outlast it.

    given_up: told of a film that is not tried again.
    """

    def __init__(self, given_up: Callable[[Film], None]) -> None:
        self._given_up = given_up
        self._list = _NOTHING
        self._strikes = Strikes()
        self.index = 0

    @property
    def item(self) -> Item | None:
        return self._list.items[self.index] if self._list.items else None

    def start(self, playlist: Playlist, index: int) -> bool:
        """Take up a list, at an item or at the next one that may be played. Whether there is one."""
        self._list, self.index = playlist, index
        path = playlist.items[index].film.media.path
        self._strikes.forgives(path)
        return path not in self._strikes.quarantined or self.advance()

    def clear(self) -> None:
        self._list, self.index = _NOTHING, 0

    def following(self) -> Item | None:
        """What comes after the item, None at the end."""
        at = self._list.after(self.index, self._strikes.quarantined)
        return None if at is None else self._list.items[at]

    def follow_with(self, items: tuple[Item, ...]) -> bool:
        """These come after the item, in place of what was to come. Whether there is an item."""
        if self.item is None:
            return False
        self._list, self.index = Playlist((self.item, *items)), 0
        return True

    def reach(self, at: int) -> Item | None:
        """The item, for a seek to a place of its film; a loose one gives way to all of it. None where there is none."""
        if self.item is None:
            return None
        items, here = self._list.items, self.index
        item = self.item.reaching(at)
        self._list = replace(self._list, items=(*items[:here], item, *items[here + 1 :]))
        return item

    def advance(self, *, away: bool = False) -> bool:
        """To what comes after the item. Whether there is anything; with away, anything but the item itself."""
        at = self._list.after(self.index, self._strikes.quarantined)
        if at is None or (away and at == self.index):
            return False
        self.index = at
        return True

    def forgive(self) -> None:
        """Somebody chose another place: what failed here until now does not count against that one."""
        if self.item:
            self._strikes.forgives(self.item.film.media.path)

    def fails(self, at: Millis) -> bool:
        """The item failed at a place. Whether it is to be given up."""
        if self.item is None or not self._strikes.fails(self.item.film.media.path, at):
            return False
        if self.item.film.media.path in self._strikes.quarantined:
            self._given_up(self.item.film)
        return True

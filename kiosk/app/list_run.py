# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a playlist that is played stands, and what comes next in it: it plays nothing itself."""

import hashlib
from dataclasses import dataclass, replace

from kiosk.app.repertoire import CardStep, ListPlay, Resolved, Step, total
from kiosk.domain.playlists import ListItem
from kiosk.domain.values import Millis


@dataclass(frozen=True, slots=True)
class Spot:
    """round: how often all of it was gone through before. number: of the item within the round, from 0.

    step: of the item. into: how far into that.
    """

    round: int = 0
    number: int = 0
    step: int = 0
    into: Millis = Millis(0)

    @property
    def at_beginning(self) -> bool:
        """Of an item."""
        return self.step == 0 and self.into == 0

    def is_of(self, other: "Spot") -> bool:
        """Whether both are of one showing of one item."""
        return (self.round, self.number) == (other.round, other.number)


class ListRun:
    """A playlist without what cannot be played. Of the attract loop's own there is only what is fit for everyone.

    film: whether the attract loop may show anything of a film. seed: of the order of a shuffled one, which is another
    one each round and the same for the same seed.
    """

    def __init__(self, play: ListPlay, *, film: bool = True, seed: int = 0) -> None:
        self.play = play
        self._seed = seed
        silent = play.playlist.attract
        self._items = tuple(one for one in play.items if one.playable and (not silent or _is_fit(one, film=film)))
        self._total = total(self._items)
        self._order: tuple[int, tuple[int, ...]] = (-1, ())

    @property
    def count(self) -> int:
        """How many items can be played."""
        return len(self._items)

    @property
    def key(self) -> int:
        return self.play.playlist.key

    @property
    def silent(self) -> bool:
        return self.play.playlist.attract

    def item(self, spot: Spot) -> Resolved:
        return self._items[self._round(spot.round)[spot.number]]

    def step(self, spot: Spot) -> Step:
        return self.item(spot).steps[spot.step]

    def left(self, spot: Spot) -> Millis:
        """How long the item goes on from there."""
        steps = self.item(spot).steps[spot.step :]
        return Millis(sum(step.length for step in steps) - spot.into)

    def at(self, place: Millis) -> Spot | None:
        """Where it stands when it has been played for so long. None: nowhere, or it was over before that."""
        playlist = self.play.playlist
        if not self._total or (place >= self._total and not playlist.loop):
            return None
        number, rest = divmod(max(0, place), self._total)
        for index in range(self.count):
            spot = Spot(number, index)
            if rest < self.item(spot).length:
                return self._within(spot, rest)
            rest -= self.item(spot).length
        return None

    def after(self, spot: Spot) -> Spot | None:
        """The next step. None at the end of one that does not begin again."""
        if spot.step + 1 < len(self.item(spot).steps):
            return replace(spot, step=spot.step + 1, into=Millis(0))
        return self._next_item(spot)

    def fitting(self, spot: Spot | None, room: int | None) -> Spot | None:
        """That place, or else the first item after it that is over within so many milliseconds; None for no bound."""
        for _ in range(self.count):
            if spot is None or room is None or self.left(spot) <= room:
                return spot
            spot = self._next_item(spot)
        return None

    def kept(self, item: ListItem, step: Step, spot: Spot) -> Spot | None:
        """Where a step of an item is that stood at a place before the list was changed. None: it is not in it now."""
        here = self.again(item, spot)
        found = self.item(here) if here else None
        if here is None or found is None or found.item != item or step not in found.steps:
            return None
        return replace(here, step=found.steps.index(step), into=spot.into)

    def again(self, item: ListItem, spot: Spot) -> Spot | None:
        """The beginning of an item that stood at a place before the list was changed; of what stands there now if that
        is gone. None where nothing can be played."""
        if not self.count:
            return None
        order = self._round(spot.round)
        found = (number for number, index in enumerate(order) if self._items[index].item == item)
        return Spot(spot.round, next(found, min(spot.number, self.count - 1)))

    def following(self, item: ListItem, spot: Spot) -> Spot | None:
        """What comes after an item that stood at a place before the list was changed."""
        here = self.again(item, spot)
        return self._next_item(here) if here and self.item(here).item == item else here

    def _next_item(self, spot: Spot) -> Spot | None:
        if spot.number + 1 < self.count:
            return Spot(spot.round, spot.number + 1)
        return Spot(spot.round + 1) if self.play.playlist.loop and self.count else None

    def _within(self, spot: Spot, rest: int) -> Spot:
        for number, step in enumerate(self.item(spot).steps):
            if rest < step.length:
                return replace(spot, step=number, into=Millis(rest))
            rest -= step.length
        return spot

    def _round(self, number: int) -> tuple[int, ...]:
        if self._order[0] != number:
            self._order = number, self._ordered(number)
        return self._order[1]

    def _ordered(self, number: int) -> tuple[int, ...]:
        if not self.play.playlist.shuffle:
            return tuple(range(self.count))
        # Never the same one twice: two take turns, and of more the first and second change places.
        order = self._mixed(number if self.count > 2 else 0)
        if number and self.count > 2 and order[0] == self._mixed(number - 1)[-1]:
            return (order[1], order[0], *order[2:])
        return order

    def _mixed(self, number: int) -> tuple[int, ...]:
        def lot(index: int) -> bytes:
            return hashlib.sha256(f"{self._seed}:{number}:{index}".encode()).digest()

        return tuple(sorted(range(self.count), key=lot))


def _is_fit(one: Resolved, *, film: bool) -> bool:
    return one.fit and (film or all(isinstance(step, CardStep) for step in one.steps))

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What staff see of playlists: all of them, and the one that is open."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import chain

from kiosk.app.playlist_look import Known, resolved_as
from kiosk.app.repertoire import Resolved
from kiosk.domain.errors import KioskError
from kiosk.domain.plan_fault import PlanFault
from kiosk.domain.plan_faults import item_faults, playlist_faults
from kiosk.domain.playlists import MOST_ITEMS, ListItem, StoredPlaylist, What
from kiosk.domain.staff_playlists import Items, substance
from kiosk.domain.values import Millis, Slug


@dataclass(frozen=True, slots=True)
class Refused:
    """A change that was not made. fault: why, and at which field. typed: what was wished there."""

    fault: PlanFault
    typed: str = ""

    @property
    def code(self) -> str:
        return self.fault.code

    @property
    def field(self) -> str:
        return self.fault.field

    def is_new_to(self, opened: "OpenList") -> bool:
        """It is of an item that was to be added."""
        form, _, rest = self.field.partition(".")
        return form == "items" and rest.partition(".")[0] != str(opened.chosen)


@dataclass(frozen=True, slots=True)
class Listed:
    """One of all playlists. length: None until it has been found out. amiss: how many items cannot be played.

    used: the titles of the rules that play it.
    """

    playlist: StoredPlaylist
    length: Millis | None = None
    amiss: int = 0
    used: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OpenList:
    """playlist: as it is wished. resolved: what its items come to, None where that is not found out yet.

    chosen: the item that is looked at. kept: nothing of it is still to be written down. stuck: something could not be,
    and waits for somebody to say how it goes on. theirs: what somebody else made of it meanwhile; then that is which of
    the two holds.
    """

    playlist: StoredPlaylist
    resolved: tuple[Resolved | None, ...] = ()
    chosen: int | None = None
    kept: bool = True
    stuck: bool = False
    theirs: StoredPlaylist | None = None

    @property
    def length(self) -> Millis | None:
        """Of all that can be played, as soon as that is known."""
        if any(one is None for one in self.resolved):
            return None
        return Millis(sum(one.length for one in self.resolved if one and not one.fault))

    @property
    def amiss(self) -> int:
        return sum(one is not None and one.fault != "" for one in self.resolved)


def listed(playlist: StoredPlaylist, used: Mapping[int, tuple[str, ...]], known: Known) -> Listed:
    found = known.sums.get(playlist.key)
    # Of another version nothing is told until it has been found out.
    there = found if found and found.version == playlist.version else None
    return Listed(playlist, there.length if there else None, there.amiss if there else 0, used.get(playlist.key, ()))


def resolved_items(items: Items, known: Known) -> tuple[Resolved | None, ...]:
    """As far as it is known what they come to."""
    plain = [known.items.get(substance(item)) for item in items]
    return tuple(found and resolved_as(item, found) for item, found in zip(items, plain, strict=True))


def clamped(place: int | None, items: Items) -> int | None:
    """A place that there is; None where there is none."""
    return None if place is None or not items else max(0, min(place, len(items) - 1))


def faulty(wished: StoredPlaylist, before: StoredPlaylist, lengths: Mapping[Slug, Millis]) -> PlanFault | None:
    """What is wrong with the change. What was there before it stands in nobody's way."""
    if len(wished.items) > MOST_ITEMS:
        return PlanFault("items", "plan.items_many", {"most": MOST_ITEMS})
    sound = set(before.items)
    of_items = (_item_faults(number, item, lengths) for number, item in enumerate(wished.items) if item not in sound)
    return next(chain(playlist_faults(replace(wished, items=())), chain.from_iterable(of_items)), None)


def refusal(error: KioskError) -> Refused:
    """As a fault of the field that it names, else of none."""
    arguments = {name: value for name, value in error.arguments.items() if name != "field"}
    return Refused(PlanFault(str(error.arguments.get("field", "")), error.code, arguments))


def _item_faults(number: int, item: ListItem, lengths: Mapping[Slug, Millis]) -> Iterator[PlanFault]:
    yield from (fault.within(f"items.{number}") for fault in item_faults(item))
    length = lengths.get(item.film)
    if item.what is What.CLIP and length is not None and item.end > length:
        yield PlanFault(f"items.{number}.end", "item.beyond")

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What staff do to the items of a playlist, one touch at a time, and how a place of a film is written."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from kiosk.domain.folding import words
from kiosk.domain.playlists import CARDS, LONGEST_STAY, LOUDEST, QUIETEST, SHORTEST_STAY, ListItem, StoredPlaylist, What
from kiosk.domain.queries import Sought, sought
from kiosk.domain.setting_forms import Whole
from kiosk.domain.setting_steps import stepped
from kiosk.domain.values import Millis

Items = tuple[ListItem, ...]

_SECOND = 1000
_TENTH = 100
_PLACE = re.compile(r"(?:(?:(\d{1,2}):)?(\d{1,4}):)?(\d{1,5})(?:[.,](\d{1,3}))?\Z")
_STAYS = Whole(SHORTEST_STAY // _SECOND, LONGEST_STAY // _SECOND)


def moved(items: Items, place: int, to: int) -> Items:
    """The item at a place goes to another one; beyond the ends, to the first or last."""
    if not 0 <= place < len(items):
        return items
    rest = [*items[:place], *items[place + 1 :]]
    rest.insert(max(0, min(to, len(rest))), items[place])
    return tuple(rest)


def without(items: Items, place: int) -> Items:
    return tuple(item for number, item in enumerate(items) if number != place)


def exchanged(items: Items, place: int, item: ListItem) -> Items:
    return tuple(item if number == place else one for number, one in enumerate(items))


def louder(item: ListItem, *, up: bool) -> ListItem:
    """By a decibel, or quieter."""
    return replace(item, gain=max(QUIETEST, min(LOUDEST, item.gain + (1 if up else -1))))


def longer(item: ListItem, *, up: bool) -> ListItem:
    """It stays until the next round number of seconds, or the one before."""
    return replace(item, stays=Millis(stepped(_STAYS, item.stays // _SECOND, up=up) * _SECOND))


def substance(item: ListItem) -> ListItem:
    """What of it decides whether it can be played, and what it is called."""
    return replace(item, gain=0, captions=None, stays=SHORTEST_STAY)


def own_length(item: ListItem) -> Millis | None:
    """Where the item itself says it; None where that takes the film."""
    if item.what in CARDS:
        return item.stays
    return Millis(item.end - item.start) if item.what is What.CLIP else None


def matching_lists(lists: Iterable[StoredPlaylist], query: str) -> tuple[StoredPlaylist, ...]:
    """Those that have all the words of a query in their name; all of them, where it has no letter or digit."""
    wanted = sought(query)
    if not wanted:
        return tuple(lists)
    return tuple(one for one in lists if _has_all([match[0] for match in words(one.name)], wanted))


def read_place(text: str) -> Millis | None:
    """Of "1:02:03", "62:03", "75" or "75.5"; None for what is no place of a film."""
    found = _PLACE.match(text.strip())
    if found is None or not text.isascii():
        return None
    hours, minutes, seconds = (int(found[part] or 0) for part in (1, 2, 3))
    # Whoever writes minutes means seconds of a minute.
    if (found[2] and seconds >= 60) or (found[1] and minutes >= 60):
        return None
    return Millis(((hours * 60 + minutes) * 60 + seconds) * _SECOND + int((found[4] or "").ljust(3, "0")))


def say_place(place: int) -> str:
    """As read_place reads it, to the thousandth where it is no whole second."""
    seconds, rest = divmod(max(0, place), _SECOND)
    minutes, seconds = divmod(seconds, 60)
    part = f".{rest:03d}".rstrip("0").rstrip(".") if rest else ""
    told = f"{minutes // 60}:{minutes % 60:02d}" if minutes >= 60 else str(minutes)
    return f"{told}:{seconds:02d}{part}"


def to_the_tenth(place: int) -> Millis:
    """As exact as anybody presses a button."""
    return Millis(round(place / _TENTH) * _TENTH)


def _has_all(found: Sequence[str], wanted: Iterable[Sought]) -> bool:
    return all(any(one.finds(word, name=True) for word in found) for one in wanted)

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What playlists are called: which names are the same, and one that is still free."""

import re
import unicodedata
from collections.abc import Iterable

from kiosk.domain.playlists import LONGEST_NAME, StoredPlaylist

_NUMBERED = re.compile(r" \((\d{1,6})\)\Z")


def name_key(name: str) -> str:
    """The same for two names that nobody could tell apart when they are read aloud."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name.strip()).casefold())


def free_name(name: str, taken: Iterable[str]) -> str:
    """The name itself where it is free, else with the first number that makes it so: "Morning (2)"."""
    used = {name_key(one) for one in taken}
    if name_key(name) not in used:
        return name
    stem, number = _NUMBERED.sub("", name.strip()), 2
    while name_key(found := _numbered(stem, number)) in used:
        number += 1
    return found


def in_order(playlists: Iterable[StoredPlaylist]) -> tuple[StoredPlaylist, ...]:
    """The attract loop first, then by name, letters with and without marks together."""
    return tuple(sorted(playlists, key=lambda one: (not one.attract, _plain(one.name), name_key(one.name), one.key)))


def _numbered(stem: str, number: int) -> str:
    tail = f" ({number})"
    return stem[: LONGEST_NAME - len(tail)].rstrip() + tail


def _plain(name: str) -> str:
    letters = unicodedata.normalize("NFD", name_key(name))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))

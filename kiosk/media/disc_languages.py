# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The languages of a DVD's tracks. Its VOB files do not tell them; VTS_01_0.IFO beside them does.

What a player offers (a track of the disc) and what lies in the files (a stream) have numbers of their own, and a disc
may have a stream of captions for each shape of screen: the program chain says which belongs to which.
"""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

_PART = re.compile(r"(VTS_\d\d_)\d\.VOB", re.IGNORECASE)
_HEAD = b"DVDVIDEO-VTS"
_MOST_BYTES = 4 << 20
_SECTOR = 2048
_CHAINS = 0xCC
"""Where the sector of the table of program chains is told; then where the attributes of tracks are."""
_PICTURE, _SOUNDS, _CAPTIONS = 0x200, 0x202, 0x254
_SOUND_SIZE, _CAPTIONS_SIZE = 8, 6
_MOST_SOUNDS, _MOST_CAPTIONS = 8, 32
_OF_SOUNDS, _OF_CAPTIONS = 0x0C, 0x1C
"""Within a program chain: which stream is which track."""
_THERE = 0x80
_WIDE = 3
_FIRST_CAPTIONS = 0x20
_FIRST_SOUND = {0: 0x80, 2: 0x1C0, 3: 0x1C0, 4: 0xA0, 6: 0x88}
"""The number of a stream by how it is coded: AC-3, MPEG, MPEG, PCM, DTS."""


def languages_of(vob: Path) -> Mapping[int, str]:
    """Two letters by the number of the stream, as libavformat has it; none where no disc tells them."""
    try:
        data = _information(vob)
        return dict((*_sounds(data), *_captions(data)))
    except (OSError, IndexError):
        return {}


def _information(vob: Path) -> bytes:
    """Empty where there is none. Raises OSError."""
    part = _PART.fullmatch(vob.name)
    if not part:
        return b""
    wanted = f"{part[1]}0.IFO".lower()
    beside = next((path for path in vob.parent.iterdir() if path.name.lower() == wanted and path.is_file()), None)
    if beside is None:
        return b""
    with beside.open("rb") as file:
        data = file.read(_MOST_BYTES)
    return data if data.startswith(_HEAD) else b""


def _sounds(data: bytes) -> Iterator[tuple[int, str]]:
    chain = _first_chain(data)
    for track in range(min(_number(data, _SOUNDS, 2), _MOST_SOUNDS)):
        at = _SOUNDS + 2 + track * _SOUND_SIZE
        which = _byte(data, chain + _OF_SOUNDS + 2 * track)
        first = _FIRST_SOUND.get(_byte(data, at) >> 5)
        if which & _THERE and first is not None and (language := _language(data, at)):
            yield first + (which & 7), language


def _captions(data: bytes) -> Iterator[tuple[int, str]]:
    chain = _first_chain(data)
    # Those that are made for the whole width of the picture, or of a picture of 4:3.
    shape = 1 if _byte(data, _PICTURE) >> 2 & 3 == _WIDE else 0
    for track in range(min(_number(data, _CAPTIONS, 2), _MOST_CAPTIONS)):
        control = chain + _OF_CAPTIONS + 4 * track
        language = _language(data, _CAPTIONS + 2 + track * _CAPTIONS_SIZE)
        if _byte(data, control) & _THERE and language:
            yield _FIRST_CAPTIONS + (_byte(data, control + shape) & 31), language


def _first_chain(data: bytes) -> int:
    """Where the program chain of the first title begins."""
    table = _number(data, _CHAINS, 4) * _SECTOR
    # The table's head, and of its first entry the sort.
    return table + _number(data, table + 12, 4)


def _language(data: bytes, at: int) -> str | None:
    """As attributes of either kind have it."""
    letters = bytes(_byte(data, at + place) for place in (2, 3)).decode("latin-1").lower()
    return letters if letters.isascii() and letters.isalpha() else None


def _byte(data: bytes, at: int) -> int:
    return _number(data, at, 1)


def _number(data: bytes, at: int, size: int) -> int:
    """Raises IndexError where the data end before."""
    if at + size > len(data):
        raise IndexError(at)
    return int.from_bytes(data[at : at + size])

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Films as they lie on discs: the title sets of a DVD, and what is encrypted.

A DVD keeps a film as VTS_01_1.VOB, VTS_01_2.VOB…: one MPEG program stream, cut after whole packs of 2048 bytes, so
that putting the files together byte by byte gives it back. VTS_01_0.VOB is a menu.
"""

import re
import shlex
from collections.abc import Sequence
from pathlib import Path

from kiosk.domain.errors import ContentError

_PART = re.compile(r"VTS_(\d\d)_(\d)\.VOB", re.IGNORECASE)
_PACK = 2048
_PACK_START = b"\0\0\1\xba"
_PACK_HEADER = 14
"""Bytes of it, before its stuffing."""
_SCRAMBLED = 0x30
"""Of the flags of a packet: its scrambling control."""
_PRIVATE, _FIRST_STREAM, _LAST_STREAM = 0xBD, 0xC0, 0xEF
_PLACES, _PACKS = 64, 32
"""Of a file, where packs are looked at, and how many in each place."""


def disc_refusal(folder: Path) -> ContentError:
    """Why a folder is not taken for a film, and what is to be named in its place."""
    if any((place / "AACS").is_dir() for place in (folder, folder.parent)):
        return ContentError("import.encrypted", path=str(folder))
    if titles := _longest_set(folder / "VIDEO_TS") or _longest_set(folder):
        return ContentError("import.disc", path=str(folder), files=_named(titles))
    return ContentError("import.folder", path=str(folder))


def check_parts(files: Sequence[Path]) -> None:
    """See that the files are one film, whole and in order.

    Raises ContentError: import.parts (path, reason), import.rest (path, files) where some of the film are not named.
    """
    sets = [_PART.fullmatch(file.name) for file in files]
    first = sets[0]
    if len(files) == 1 and not first:
        return
    if not first or not all(sets):
        raise _parts(files[0], "only the VOB files of a DVD can be joined; join others with a program for that first")
    if not all(map(_is_stream, files)):
        raise _parts(files[0], "they do not hold what a DVD has in such files")
    titles = {(file.parent, match[1]) for file, match in zip(files, sets, strict=True) if match}
    if len(titles) > 1:
        raise _parts(files[0], "they are not of one title set")
    numbers = [int(match[2]) for match in sets if match]
    if numbers[0] == 0:
        raise _parts(files[0], "it is the menu of the disc")
    if numbers != list(range(1, len(numbers) + 1)):
        raise _parts(files[0], "they are not one after the other from the first, VTS_…_1.VOB, on")
    whole = _title_set(files[0].parent, first[1])
    if len(whole) > len(files):
        raise ContentError("import.rest", path=str(files[0]), files=_named(whole))


def lies_on_locked_disc(file: Path) -> bool:
    """Whether it is of a Blu-ray disc that has its keys beside it."""
    return any((folder / "AACS").is_dir() for folder in file.parents[:4])


def is_scrambled(file: Path) -> bool:
    """Whether packets of a DVD's stream say that they are encrypted. Raises OSError."""
    if not _is_stream(file):
        return False
    with file.open("rb") as opened:
        packs = file.stat().st_size // _PACK
        for place in range(_PLACES):
            opened.seek(packs * place // _PLACES * _PACK)
            found = opened.read(_PACK * _PACKS)
            if any(_is_scrambled_pack(found[at : at + _PACK]) for at in range(0, len(found), _PACK)):
                return True
    return False


def _is_stream(file: Path) -> bool:
    with file.open("rb") as opened:
        return opened.read(len(_PACK_START)) == _PACK_START


def _is_scrambled_pack(pack: bytes) -> bool:
    if len(pack) < _PACK or not pack.startswith(_PACK_START):
        return False
    at = _PACK_HEADER + (pack[_PACK_HEADER - 1] & 7)
    stream = pack[at + 3]
    known = stream == _PRIVATE or _FIRST_STREAM <= stream <= _LAST_STREAM
    flags = pack[at + 6]
    return pack[at : at + 3] == b"\0\0\1" and known and flags >> 6 == 2 and bool(flags & _SCRAMBLED)


def _longest_set(folder: Path) -> list[Path]:
    """The title set that takes most room, which is the film."""
    numbers = {match[1] for path in folder.glob("*") if (match := _PART.fullmatch(path.name))}
    sets = (_title_set(folder, number) for number in numbers)
    return max(sets, key=lambda paths: sum(path.stat().st_size for path in paths), default=[])


def _title_set(folder: Path, number: str) -> list[Path]:
    """Without its menu."""
    found = ((_PART.fullmatch(path.name), path) for path in folder.iterdir())
    return sorted(path for match, path in found if match and match[1] == number and match[2] != "0")


def _named(files: Sequence[Path]) -> str:
    """As a shell takes them."""
    return shlex.join(map(str, files))


def _parts(file: Path, reason: str) -> ContentError:
    return ContentError("import.parts", path=str(file), reason=reason)

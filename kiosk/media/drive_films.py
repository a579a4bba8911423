# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which files of a drive may be films, by their names alone: nothing on it is opened before somebody asks for it."""

import os
import re
from collections.abc import Iterator
from pathlib import Path

from kiosk.domain.drives import DriveFilm
from kiosk.media.naming import SUFFIXES, readable

MOST = 200
_DEEP = 4
_LOOKED_AT = 20_000
"""Entries of a drive: one that is full of small files keeps nobody waiting."""
_DISC_PART = re.compile(r"(?:VTS_\d\d_\d|VIDEO_TS)\.VOB", re.IGNORECASE)


def films_on(mount: Path) -> tuple[DriveFilm, ...]:
    """In the order of their places, MOST at most. No link is followed; what cannot be read is left out."""
    found = (film for entry in _entries(mount) if (film := _film(entry, mount)))
    some = [film for film, _ in zip(found, range(MOST), strict=False)]
    return tuple(sorted(some, key=lambda film: film.place.casefold()))


def _film(entry: os.DirEntry[str], mount: Path) -> DriveFilm | None:
    path = Path(entry.path)
    if path.suffix.lower() not in SUFFIXES or _DISC_PART.fullmatch(entry.name):
        return None
    try:
        if not entry.is_file(follow_symlinks=False):
            return None
        size = entry.stat(follow_symlinks=False).st_size
    except OSError:
        return None
    return DriveFilm(path, readable(str(path.relative_to(mount))), size) if size else None


def _entries(mount: Path) -> Iterator[os.DirEntry[str]]:
    """Those that are nearer to the top first."""
    waiting, left = [(mount, 1)], _LOOKED_AT
    for folder, depth in waiting:
        for entry in _listed(folder):
            left -= 1
            if left < 0:
                return
            if entry.name.startswith((".", "$")):
                continue
            if depth < _DEEP and _is_folder(entry):
                waiting.append((Path(entry.path), depth + 1))
            yield entry


def _listed(folder: Path) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            return sorted(entries, key=lambda entry: entry.name)
    except OSError:
        return []


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir(follow_symlinks=False)
    except OSError:
        return False

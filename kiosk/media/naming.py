# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a film that is added is called: by its title, in the data folder, and its file there."""

import re
import unicodedata
from collections.abc import Collection
from pathlib import Path

from kiosk.domain.folding import plain
from kiosk.domain.values import Slug

REWRITTEN = "film.mkv"
TIMES_FILE = "film.times"
"""See kiosk.media.picture_times."""
_DISC = "VIDEO_TS"
_LONGEST_TITLE = 120
_LONGEST_SLUG = 60
_STREAMS = (".vob", ".mpg", ".mpeg", ".ts", ".mts", ".m2ts")
SUFFIXES = frozenset({*_STREAMS, ".mkv", ".webm", ".mp4", ".m4v", ".mov", ".avi", ".ogv", ".wmv", ".flv", ".mxf"})
"""Of films, as people know them."""


def readable(name: str) -> str:
    """A file's name as text, also where it is not written in this system's encoding."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def title_of(wanted: str, file: Path) -> str:
    """On one line, without signs that nobody sees; where that leaves nothing, the name of the file, or of its disc."""
    disc = file.absolute().parent
    name = disc.parent.name if disc.name.upper() == _DISC else file.stem
    for text in (wanted, readable(name), readable(file.stem)):
        seen = "".join(" " if unicodedata.category(sign).startswith(("C", "Z")) else sign for sign in text)
        if title := " ".join(seen.split())[:_LONGEST_TITLE].strip():
            return title
    return "Film"


def slug_of(title: str, taken: Collection[Slug]) -> Slug:
    """From the Latin letters and digits of the title; with a number where another film is called so."""
    whole = "-".join(re.findall(r"[a-z0-9]+", plain(title)))[:_LONGEST_SLUG].strip("-") or "film"
    names = (whole, *(f"{whole}-{number}" for number in range(2, len(taken) + 3)))
    return next(Slug(name) for name in names if name not in taken)


def stored_name(file: Path) -> str:
    """Of a copy: libVLC goes by some suffixes."""
    suffix = file.suffix.lower()
    return f"film{suffix}" if suffix in SUFFIXES else "film.media"

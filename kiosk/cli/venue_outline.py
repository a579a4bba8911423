# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A venue's films as lines to read."""

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

from kiosk.domain.values import ENGLISH
from kiosk.media.inspection import Inspection
from kiosk.media.record import media_to_json


def described(record: dict[str, Any]) -> Iterator[str]:
    """record: as kiosk film list --json has it."""
    title = record.get("title", {}).get(ENGLISH, "")
    yield f"{record['slug']}: {title}{' (in use)' if record['in_use'] else ''}"
    if record["fault"]:
        yield f"    It is not whole ({record['fault']}): remove it, and add it again."
        return
    yield from (f"    {line}" for line in (*_of_media(record["media"]), *_of_copy(record)))


def inspected(file: Path, found: Inspection) -> Iterator[str]:
    yield str(file)
    yield from (f"    {line}" for line in _of_media(media_to_json(found.media)))
    if found.uneven:
        yield "    its pictures come unevenly"
    for chapter in found.chapters:
        yield f"    chapter of the file: {_time(chapter.start)} to {_time(chapter.end)} {chapter.title}"


def _of_copy(record: dict[str, Any]) -> Iterator[str]:
    yield f"{record['size'] / 1e6:.1f} MB, added {record['added']}"
    for track in record["captions"]:
        yield f"captions: {_named(track)}, {track['lines']} lines"
    yield f"chapters marked: {len(record['chapters']) or 'none'}"
    if offered := len(record["container_chapters"]):
        yield f"chapters that the file brings: {offered}; see kiosk chapters import --container"


def _of_media(media: dict[str, Any]) -> Iterator[str]:
    rate = float(Fraction(media["frame_rate"]))
    pace = ", unevenly" if "times" in media else ""
    yield f"{_time(media['length_ms'])}, {media['width']} x {media['height']}, {rate:.6g} pictures a second{pace}"
    for track in media["sound"]:
        yield f"sound: {_named(track)}"
    for track in media["captions"]:
        yield f"captions in the file: {_named(track)}{', as pictures' if track['bitmap'] else ''}"


def _named(track: dict[str, Any]) -> str:
    return " ".join(filter(None, (track["language"] or "language not told", track["title"])))


def _time(millis: int) -> str:
    seconds = millis / 1000
    return f"{int(seconds // 3600)}:{int(seconds // 60 % 60):02d}:{seconds % 60:06.3f}"

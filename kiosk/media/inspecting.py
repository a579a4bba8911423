# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks into a file beyond what playing it needs: its own chapters, its pace, and whether it reaches to its end."""

from collections.abc import Iterator
from fractions import Fraction
from itertools import islice
from pathlib import Path
from typing import Any

import av
from av.container import InputContainer

from kiosk.domain.errors import ContentError
from kiosk.domain.values import Millis
from kiosk.media.inspection import ContainerChapter, Inspection
from kiosk.media.picture_times import is_uneven
from kiosk.media.probe import probe

_NEAR_END = 0.95
_PACKETS_TRIED = 20_000
"""A few minutes of pictures: what a film without key frames may hold from the place before the one that is sought."""
_MOST_CHAPTERS = 1000
_TIMES = 1_000_000
"""Units of time of a container in a second."""


def inspect_film(path: Path) -> Inspection:
    """Belongs into a child, as probe does. Raises ContentError: film.unreadable (path, reason)."""
    media = probe(path)
    try:
        with av.open(str(path), metadata_errors="replace") as container:
            chapters, reach = tuple(_chapters(container)), _reach(container, media.length)
            return Inspection(media, chapters, reach, is_uneven(container, media.frame_rate))
    except (av.FFmpegError, ValueError) as problem:
        raise ContentError("film.unreadable", path=str(path), reason=str(problem)) from None


def _chapters(container: InputContainer) -> Iterator[ContainerChapter]:
    origin = Fraction(container.start_time or 0, _TIMES)
    for chapter in islice(container.chapters(), _MOST_CHAPTERS):
        base = chapter["time_base"]
        if not base:
            continue
        start, end = (max(0, round((chapter["start"] * base - origin) * 1000)), chapter["end"] * base - origin)
        title = " ".join(chapter["metadata"].get("title", "").split())
        yield ContainerChapter(title, Millis(start), Millis(max(start, round(end * 1000))))


def _reach(container: InputContainer, length: Millis) -> Millis | None:
    origin = container.start_time or 0
    wanted = length * _NEAR_END
    try:
        container.seek(origin + int(wanted * 1000))
    except av.FFmpegError:
        return None
    reached = 0.0
    try:
        for packet in islice(container.demux(container.streams.video[0]), _PACKETS_TRIED):
            reached = max(reached, _end_of(packet) * 1000 - origin / 1000)
            if reached >= wanted:
                break
    except av.FFmpegError:
        pass  # where it can be read no further, it ends
    return Millis(round(reached))


def _end_of(packet: "av.Packet[Any]") -> float:
    """In seconds; of one that has no time, 0."""
    if packet.pts is None or packet.time_base is None:
        return 0.0
    return float((packet.pts + (packet.duration or 0)) * packet.time_base)

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is found out about a file before it may become a venue's film, as JSON and back. Standard library only."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.domain.film import Media
from kiosk.domain.values import Millis
from kiosk.media.record import Json, media_from_json, media_to_json


@dataclass(frozen=True, slots=True)
class ContainerChapter:
    """A chapter that the file brings itself: offered to staff, and never taken for one of ours. title: may be empty."""

    title: str
    start: Millis
    end: Millis


@dataclass(frozen=True, slots=True)
class Inspection:
    """media: as probed. chapters: the file's own, in its order.

    reach: how far pictures go, looked at only near the end; less than that where the end is missing, and None where the
    file does not let itself be sought in. uneven: whether pictures come at a varying rate, in a few looks.
    """

    media: Media
    chapters: tuple[ContainerChapter, ...] = ()
    reach: Millis | None = None
    uneven: bool = False


def inspection_to_json(found: Inspection) -> Json:
    """All but the path of the file, which the reader knows better."""
    chapters = [container_chapter_to_json(chapter) for chapter in found.chapters]
    return {
        "media": media_to_json(found.media),
        "container_chapters": chapters,
        "reach_ms": found.reach,
        "uneven": found.uneven,
    }


def inspection_from_json(record: Mapping[str, Any], path: Path) -> Inspection:
    """Raises as media_from_json does, where the record is not one of inspection_to_json."""
    reach = record["reach_ms"]
    return Inspection(
        media_from_json(record["media"], path),
        tuple(map(container_chapter_from_json, record["container_chapters"])),
        None if reach is None else Millis(int(reach)),
        bool(record["uneven"]),
    )


def container_chapter_to_json(chapter: ContainerChapter) -> Json:
    """Places in thousandths of a second."""
    return {"title": chapter.title, "start_ms": chapter.start, "end_ms": chapter.end}


def container_chapter_from_json(record: Mapping[str, Any]) -> ContainerChapter:
    """Raises KeyError, TypeError or ValueError where the record is not one of container_chapter_to_json."""
    return ContainerChapter(str(record["title"]), Millis(int(record["start_ms"])), Millis(int(record["end_ms"])))

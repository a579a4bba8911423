# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The manifest beside a film that a venue added, film.json. Standard library only: the kiosk starts through this.

schema              1
file, size          of the media file beside the manifest: its name, and how many bytes it has
times_size          of the times of its pictures, in bytes; absent where there are none, and in one of an older version
sha256              of what was brought, in hexadecimal: of the file, or of all its parts one after the other
title               by language
media               see kiosk.media.record
added               the day, as 2026-01-31
source              names of the files it was made from, without their folders
container_chapters  what the file had of its own; see kiosk.media.inspection
"""

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kiosk.domain.film import Media
from kiosk.domain.values import LocalText
from kiosk.media.inspection import ContainerChapter, container_chapter_from_json, container_chapter_to_json
from kiosk.media.record import media_from_json, media_to_json, text_from_json, text_to_json

MANIFEST_FILE = "film.json"
_SCHEMA = 1


@dataclass(frozen=True, slots=True)
class VenueManifest:
    """media.path: beside the manifest. size: in bytes. sha256: of what was brought. chapters: the container's own.

    times_size: of media.times, in bytes; None where there are none, or nobody noted it.
    """

    title: LocalText
    media: Media
    size: int
    sha256: str
    added: date
    source: tuple[str, ...]
    chapters: tuple[ContainerChapter, ...] = ()
    times_size: int | None = None


def manifest_text(manifest: VenueManifest) -> str:
    """As it is written."""
    times = {} if manifest.times_size is None else {"times_size": manifest.times_size}
    record = {
        "schema": _SCHEMA,
        "file": manifest.media.path.name,
        "size": manifest.size,
        **times,
        "sha256": manifest.sha256,
        "title": text_to_json(manifest.title),
        "media": media_to_json(manifest.media),
        "added": manifest.added.isoformat(),
        "source": list(manifest.source),
        "container_chapters": [container_chapter_to_json(chapter) for chapter in manifest.chapters],
    }
    return json.dumps(record, ensure_ascii=False, indent=1) + "\n"


def read_manifest(folder: Path) -> VenueManifest:
    """Of the film in the folder.

    Raises OSError; ValueError, KeyError, TypeError, AttributeError, ZeroDivisionError or RecursionError where it is
    none.
    """
    record = json.loads((folder / MANIFEST_FILE).read_text(encoding="utf-8"))
    if record["schema"] != _SCHEMA:
        raise ValueError(record["schema"])
    # A name only: a manifest must not lead out of its folder.
    path = folder / Path(str(record["file"])).name
    return VenueManifest(
        text_from_json(record["title"]),
        media_from_json(record["media"], path),
        int(record["size"]),
        str(record["sha256"]),
        date.fromisoformat(record["added"]),
        tuple(map(str, record["source"])),
        tuple(map(container_chapter_from_json, record["container_chapters"])),
        int(record["times_size"]) if "times_size" in record else None,
    )

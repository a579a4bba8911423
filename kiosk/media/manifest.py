# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The manifest beside a shipped film, film.json: what the kiosk must know of the film before any decoder is loaded.

schema      1
file        name of the film beside the manifest
size        of that file, in bytes
sha256      of that file
script      sha256 of the script it was made from
item        of its frame code
media       see kiosk.media.record
title, chapters, cues
"""

import hashlib
import json
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.domain.film import Media
from kiosk.media.record import Json, chapter_to_json, media_to_json, text_to_json

if TYPE_CHECKING:
    from kiosk.domain.rehearsal import RehearsalScript

SCHEMA = 1
FILM_FILE = "film.mkv"
MANIFEST_FILE = "film.json"


def sha256_of(path: Path) -> str:
    """In hexadecimal. Raises OSError."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def manifest(script: "RehearsalScript", script_file: Path, media: Media) -> Json:
    """What is known of a film just made from script_file and probed."""
    # The kiosk starts through this module, and reads no script.
    from kiosk.domain.rehearsal import ITEM  # noqa: PLC0415

    return {
        "schema": SCHEMA,
        "file": media.path.name,
        "size": media.path.stat().st_size,
        "sha256": sha256_of(media.path),
        "script": sha256_of(script_file),
        "item": ITEM,
        "media": media_to_json(media),
        "title": text_to_json(script.title),
        "chapters": [chapter_to_json(chapter) for chapter in script.film_chapters()],
        "cues": [
            {
                "speaker": cue.speaker,
                "start_ms": start + cue.at,
                "end_ms": start + cue.at + cue.length,
                "text": text_to_json(cue.text),
            }
            for start, chapter in script.placed()
            for cue in chapter.cues
        ],
    }


def write_manifest(path: Path, content: Json) -> None:
    """Write it so that a difference between two of them reads well."""
    path.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")

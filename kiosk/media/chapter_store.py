# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""chapters.json, where the chapters begin and end in a venue's film. Standard library only: the kiosk starts with this.

schema      1
chapters    in the order of the film, without overlap; see kiosk.media.record
"""

import json
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from kiosk.domain.errors import ContentError
from kiosk.domain.film import Chapter
from kiosk.media.durable import refusal, write_text
from kiosk.media.record import chapter_from_json, chapter_to_json

CHAPTERS_FILE = "chapters.json"
_SCHEMA = 1


def write_chapters(path: Path, chapters: Sequence[Chapter]) -> None:
    """In place of what was there. Raises MachineError: see durable.refusal; nothing has changed then."""
    record = {"schema": _SCHEMA, "chapters": [chapter_to_json(chapter) for chapter in chapters]}
    try:
        write_text(path, json.dumps(record, ensure_ascii=False, indent=1) + "\n")
    except OSError as error:
        raise refusal(error, path) from error


def read_chapters(path: Path) -> tuple[Chapter, ...]:
    """None where there is no such file. Raises ContentError: chapters.damaged (path)."""
    try:
        record = json.loads(path.read_bytes())
        chapters = tuple(map(chapter_from_json, record["chapters"]))
        if record["schema"] != _SCHEMA or not _in_order(chapters):
            raise ValueError(record["schema"])
    except FileNotFoundError:
        return ()
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise ContentError("chapters.damaged", path=str(path)) from None
    return chapters


def _in_order(chapters: Sequence[Chapter]) -> bool:
    apart = all(one.end <= other.start for one, other in pairwise(chapters))
    slugs = {chapter.slug for chapter in chapters}
    return apart and len(slugs) == len(chapters) and all(0 <= chapter.start < chapter.end for chapter in chapters)

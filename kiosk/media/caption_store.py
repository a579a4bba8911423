# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""captions.json, what a venue's film has of captions. Standard library only: the kiosk starts through this.

schema      1
tracks      in the order in which they are offered: language, title, and lines, in the order of their starts:
            start_ms, end_ms, text, and speaker where somebody is quoted
"""

import json
from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path
from typing import Any

from kiosk.domain.captions import CaptionLine, CaptionTrack
from kiosk.domain.errors import ContentError
from kiosk.domain.values import Language, Millis, Slug
from kiosk.media.durable import refusal, write_text
from kiosk.media.languages import language_of
from kiosk.media.record import Json

CAPTIONS_FILE = "captions.json"
_SCHEMA = 1


def write_tracks(path: Path, tracks: Iterable[CaptionTrack]) -> None:
    """In place of what was there. Raises MachineError: see durable.refusal; nothing has changed then."""
    try:
        write_text(path, tracks_text(tracks) + "\n")
    except OSError as error:
        raise refusal(error, path) from error


def read_tracks(path: Path) -> tuple[CaptionTrack, ...]:
    """None where there is no such file. Raises ContentError: captions.damaged (path)."""
    try:
        return tracks_from_text(path.read_bytes())
    except FileNotFoundError:
        return ()
    except (OSError, ValueError):
        raise ContentError("captions.damaged", path=str(path)) from None


def tracks_text(tracks: Iterable[CaptionTrack]) -> str:
    """As they are written, in one line."""
    record = {"schema": _SCHEMA, "tracks": [_track_to_json(track) for track in tracks]}
    return json.dumps(record, ensure_ascii=False, separators=(",", ":"))


def tracks_from_text(text: bytes) -> tuple[CaptionTrack, ...]:
    """Raises ValueError where the text is none of tracks_text."""
    try:
        record = json.loads(text)
        _demand(record["schema"] == _SCHEMA)
        return tuple(map(_track_from_json, record["tracks"]))
    except (KeyError, TypeError, AttributeError, RecursionError) as fault:
        raise ValueError("not of captions.json") from fault


def _track_to_json(track: CaptionTrack) -> Json:
    return {"language": track.language, "title": track.title, "lines": [_line_to_json(line) for line in track.lines]}


def _line_to_json(line: CaptionLine) -> Json:
    speaker = {"speaker": line.speaker} if line.speaker else {}
    return {"start_ms": line.start, "end_ms": line.end, "text": line.text, **speaker}


def _track_from_json(record: Json) -> CaptionTrack:
    language, title = _text(record["language"]), _text(record["title"])
    _demand(language_of(language) == language)
    lines = tuple(_line_from_json(line, Language(language)) for line in record["lines"])
    _demand(all(one.start <= other.start for one, other in pairwise(lines)))
    return CaptionTrack(Language(language), lines, title)


def _line_from_json(record: Json, language: Language) -> CaptionLine:
    start, end, text, speaker = record["start_ms"], record["end_ms"], _text(record["text"]), record.get("speaker")
    _demand(type(start) is int and type(end) is int and 0 <= start < end and text != "")
    return CaptionLine(Millis(start), Millis(end), language, text, None if speaker is None else Slug(_text(speaker)))


def _text(value: Any) -> str:
    _demand(isinstance(value, str))
    # Half a character, which JSON can write and no screen can show.
    value.encode()
    return str(value)


def _demand(true: bool) -> None:
    if not true:
        raise ValueError

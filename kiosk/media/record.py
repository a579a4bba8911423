# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is known of a film's file, as JSON and back. Standard library only: the kiosk starts through this."""

from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path
from typing import Any

from kiosk.domain.film import Chapter, Colour, Media, Shape, Track
from kiosk.domain.loudness import Loudness
from kiosk.domain.values import Language, LocalText, Millis, Slug

Json = dict[str, Any]


def media_to_json(media: Media) -> Json:
    """All but the path, which the reader knows better. times: the name of a file beside it, where there is one."""
    times = {"times": media.times.name} if media.times else {}
    return {
        "width": media.shape.width,
        "height": media.shape.height,
        "pixel_aspect": str(media.shape.pixel_aspect),
        "rotation": media.shape.rotation,
        "frame_rate": str(media.frame_rate),
        "length_ms": media.length,
        "colour_matrix": media.colour.matrix,
        "full_range": media.colour.full_range,
        "interlaced": media.interlaced,
        "sound": [_track_to_json(track) for track in media.sound],
        "captions": [_track_to_json(track) for track in media.captions],
        **times,
    }


def media_from_json(record: Mapping[str, Any], path: Path) -> Media:
    """Raises KeyError, TypeError, ValueError or ZeroDivisionError where the record is not one of media_to_json."""
    shape = Shape(
        int(record["width"]), int(record["height"]), Fraction(record["pixel_aspect"]), int(record["rotation"])
    )
    return Media(
        path,
        Millis(int(record["length_ms"])),
        shape,
        Fraction(record["frame_rate"]),
        Colour(str(record["colour_matrix"]), bool(record["full_range"])),
        bool(record["interlaced"]),
        tuple(map(_track_from_json, record["sound"])),
        tuple(map(_track_from_json, record["captions"])),
        path.with_name(Path(str(record["times"])).name) if "times" in record else None,
    )


def _track_to_json(track: Track) -> Json:
    record: Json = {"language": track.language, "title": track.title, "bitmap": track.bitmap}
    return record if track.loudness is None else {**record, "loudness": loudness_to_json(track.loudness)}


def _track_from_json(record: Mapping[str, Any]) -> Track:
    language = record["language"]
    return Track(
        None if language is None else Language(str(language)),
        str(record["title"]),
        bool(record["bitmap"]),
        loudness_from_json(record.get("loudness")),
    )


def loudness_to_json(loudness: Loudness | None) -> Json | None:
    """None for what was not measured."""
    return None if loudness is None else {"lufs": loudness.integrated, "dbtp": loudness.peak}


def loudness_from_json(record: Mapping[str, Any] | None) -> Loudness | None:
    """Raises KeyError, TypeError or ValueError where the record is not one of loudness_to_json."""
    return None if record is None else Loudness(float(record["lufs"]), float(record["dbtp"]))


def text_to_json(text: LocalText) -> Json:
    """The text by language."""
    return {str(language): words for language, words in text.texts.items()}


def text_from_json(record: Mapping[str, Any]) -> LocalText:
    """Raises ValueError without English, AttributeError where the record is no mapping."""
    return LocalText({Language(language): str(text) for language, text in record.items()})


def chapter_to_json(chapter: Chapter) -> Json:
    """Places in thousandths of a second."""
    return {
        "slug": chapter.slug,
        "title": text_to_json(chapter.title),
        "summary": text_to_json(chapter.summary),
        "start_ms": chapter.start,
        "end_ms": chapter.end,
    }


def chapter_from_json(record: Mapping[str, Any]) -> Chapter:
    """Raises KeyError, TypeError, ValueError or AttributeError where the record is not one of chapter_to_json."""
    return Chapter(
        Slug(str(record["slug"])),
        text_from_json(record["title"]),
        text_from_json(record["summary"]),
        Millis(int(record["start_ms"])),
        Millis(int(record["end_ms"])),
    )

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the commands about captions do.

--json: `check` prints file, language (or null), captions (how many), dropped (empty, backwards and late, see
kiosk.media.cue.Cues), first and last (start_ms, end_ms, text); `list` a list of language, title, captions, first and
last, which are null for a track without any.
"""

import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.cli.running import tell_running
from kiosk.domain.captions import CaptionLine, CaptionTrack
from kiosk.domain.errors import ContentError
from kiosk.domain.values import Language, Slug
from kiosk.host.folders import data_home, prepare_data
from kiosk.media.caption_store import CAPTIONS_FILE, read_tracks, write_tracks
from kiosk.media.clock_text import clock_text
from kiosk.media.cue import Cue, Cues
from kiosk.media.cues import language_by_name, read_cues
from kiosk.media.languages import language_of
from kiosk.media.venue_films import FILMS, VenueFilms

_DROPPED = {
    "empty": "without text",
    "backwards": "that end where they begin, or before",
    "late": "after the end of the film",
}


@dataclass(frozen=True, slots=True)
class Track:
    """Which one is meant, as written on the command line."""

    film: str
    language: str
    title: str


def check_file(file: Path, language: str | None, encoding: str | None, *, as_json: bool) -> None:
    """Raises ContentError: language.untold (language), and as read_cues does."""
    spoken = _language(language) if language else language_by_name(file)
    cues = read_cues(file, encoding)
    if as_json:
        _print_json({"file": str(file), "language": spoken, "dropped": _dropped(cues), **_extent(cues.kept)})
        return
    print(f"{file}: {_counted(len(cues.kept))}, {spoken or 'in a language that its name does not tell'}.")
    _print_ends(cues.kept)
    _print_dropped(cues)


def add_track(file: Path, track: Track, encoding: str | None, data: Path | None) -> None:
    """Raises ContentError: language.untold (language); as VenueFilms.manifest, read_tracks and read_cues do.

    Raises MachineError: data.unwritable (path, detail), data.full (path, free in MiB).
    """
    language = _language(track.language)
    films = _films(data)
    length = films.manifest(Slug(track.film)).media.length
    cues = read_cues(file, encoding, length=length)
    new = cues.track(language, track.title)
    with films.changing(Slug(track.film)):
        tracks, path = _tracks(films, track.film)
        places = [n for n, old in enumerate(tracks) if _is(old, language, track.title)]
        kept = [old for old in tracks if not _is(old, language, track.title)]
        kept.insert(places[0] if places else len(kept), new)
        write_tracks(path, kept)
    print(f"{'Replaced' if places else 'Added'}: {_named(new)}, {_counted(len(new.lines))}.")
    _print_ends(cues.kept)
    _print_dropped(cues)
    tell_running(data)


def list_tracks(film: str, data: Path | None, *, as_json: bool) -> None:
    """Raises ContentError: as VenueFilms.manifest and read_tracks do."""
    films = _films(data)
    films.manifest(Slug(film))
    tracks, _ = _tracks(films, film)
    if as_json:
        found = [{"language": track.language, "title": track.title, **_extent(track.lines)} for track in tracks]
        _print_json(found)
        return
    if not tracks:
        print("There are no captions that the kiosk draws.")
    for track in tracks:
        print(f"{_named(track)}: {_counted(len(track.lines))}")
        _print_ends(track.lines)


def remove_track(track: Track, data: Path | None) -> None:
    """Raises ContentError: language.untold (language), captions.absent (film, wanted, known); as list_tracks does.

    Raises MachineError: data.unwritable (path, detail).
    """
    language = _language(track.language)
    films = _films(data)
    films.manifest(Slug(track.film))
    with films.changing(Slug(track.film)):
        tracks, path = _tracks(films, track.film)
        kept = [one for one in tracks if not _is(one, language, track.title)]
        if len(kept) == len(tracks):
            wanted = _named(CaptionTrack(language, (), track.title))
            known = ", ".join(map(_named, tracks)) or "none"
            raise ContentError("captions.absent", film=track.film, wanted=wanted, known=known)
        write_tracks(path, kept)
    print(f"Removed: {', '.join(_named(one) for one in tracks if one not in kept)}.")
    tell_running(data)


def _films(data: Path | None) -> VenueFilms:
    folder = data_home(data)
    prepare_data(folder)
    return VenueFilms(folder / FILMS)


def _tracks(films: VenueFilms, film: str) -> tuple[tuple[CaptionTrack, ...], Path]:
    """Of a film that there is, with the file they are kept in."""
    path = films.folder / film / CAPTIONS_FILE
    return read_tracks(path), path


def _language(tag: str) -> Language:
    language = language_of(tag)
    if language is None:
        raise ContentError("language.untold", language=tag)
    return language


def _is(track: CaptionTrack, language: Language, title: str) -> bool:
    return (track.language, track.title) == (language, title)


def _named(track: CaptionTrack) -> str:
    return f"{track.language} “{track.title}”" if track.title else track.language


def _counted(number: int) -> str:
    return f"{number} caption{'' if number == 1 else 's'}"


def _dropped(cues: Cues) -> dict[str, int]:
    return {"empty": cues.empty, "backwards": cues.backwards, "late": cues.late}


def _print_dropped(cues: Cues) -> None:
    for name, number in _dropped(cues).items():
        if number:
            print(f"    dropped: {number} {_DROPPED[name]}")


def _print_ends(lines: Sequence[Cue | CaptionLine]) -> None:
    for name, line in zip(("first", "last"), (lines[:1], lines[-1:]), strict=True):
        for one in line:
            print(f"    {name}: {clock_text(one.start)} {' / '.join(one.text.splitlines())}")


def _extent(lines: Sequence[Cue | CaptionLine]) -> dict[str, Any]:
    first, last = (_told(lines[0]), _told(lines[-1])) if lines else (None, None)
    return {"captions": len(lines), "first": first, "last": last}


def _told(line: Cue | CaptionLine) -> dict[str, Any]:
    return {"start_ms": line.start, "end_ms": line.end, "text": line.text}


def _print_json(value: object) -> None:
    json.dump(value, sys.stdout, ensure_ascii=False, indent=2)
    print()

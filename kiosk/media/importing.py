# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Adds a film of the venue's own to the data folder: looked at, tried, copied, and only then counted.

Whatever is wrong is said before anything has changed; what was begun is gone then.
"""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path

from kiosk.domain.captions import CaptionTrack
from kiosk.domain.errors import ContentError, MachineError
from kiosk.domain.film import Film, Media, Track
from kiosk.domain.values import ENGLISH, Language, LocalText, Millis, Slug
from kiosk.media.caption_store import CAPTIONS_FILE, write_tracks
from kiosk.media.copying import Progress, copy_joined, require_room, rewrite_joined
from kiosk.media.discs import check_parts
from kiosk.media.durable import write_text
from kiosk.media.import_captions import captions_of, left_behind
from kiosk.media.import_gate import admitted
from kiosk.media.inspection import Inspection
from kiosk.media.meanwhile import while_copying
from kiosk.media.naming import REWRITTEN, TIMES_FILE, readable, slug_of, stored_name, title_of
from kiosk.media.probe_child import inspect_in_child, write_times_in_child
from kiosk.media.remux import has_index
from kiosk.media.thumbnail_child import THUMBNAILS, make_pictures
from kiosk.media.venue_films import RESERVED, VenueFilms
from kiosk.media.venue_manifest import MANIFEST_FILE, VenueManifest, manifest_text

_NEAR_END = 0.95
_SLACK = 1000
_LENGTHS_DIFFER = 0.02
_OF_SOURCE = frozenset({"import.closed", "import.changed"})
"""What another way to store a film would meet, too."""

_PICTURES = Millis(60_000)
"""So long an import waits for pictures of chapters; what is lacking is made when it is first wanted."""
_log = logging.getLogger(__name__)

Trial = Callable[[Media], str | None]
"""Plays the file in a throw-away engine; in a few words why no picture came, or None."""


@dataclass(frozen=True, slots=True)
class Wish:
    """files: one, or the parts of one film in order. title: empty for the name of the file.

    language: the one that is spoken, where the file does not tell. encoding: of those caption files beside the film
    that are not Unicode, None where all are. added: today.
    """

    files: tuple[Path, ...]
    added: date
    title: str = ""
    language: Language | None = None
    encoding: str | None = None


@dataclass(frozen=True, slots=True)
class Added:
    """left_out: why captions beside the film were not taken; they can be added later."""

    film: Film
    in_use: bool
    captions: tuple[CaptionTrack, ...]
    left_out: tuple[ContentError, ...]


@dataclass(frozen=True, slots=True)
class _Stored:
    """What was found in the copy, and the digest of what it was made from."""

    found: Inspection
    digest: str


def add_film(films: VenueFilms, wish: Wish, trial: Trial, progress: Progress) -> Added:
    """The first film becomes the one in use.

    progress: see copy_joined. Raises, and has changed nothing then: ContentError: what admitted, check_parts,
    inspect_in_child and copy_joined raise, import.truncated (path, length in s), import.unplayable (path,
    reason), import.known (path, film); MachineError: import.too_large, films.busy, data.full, data.unwritable.
    """
    sources = [admitted(path) for path in wish.files]
    check_parts(sources)
    parts = [examine(source) for source in sources]
    _check_agreement(parts)
    with films.adding() as folder:
        size = require_room(sources, folder)
        stored = _store(parts, folder, size, trial, progress)
        _refuse_known(films, wish.files[0], stored.digest)
        media = replace(_timed(stored.found, folder), sound=_spoken(stored.found.media.sound, wish.language))
        spoken = next((track.language for track in media.sound if track.language), wish.language)
        media = replace(media, captions=_of_language(media.captions, spoken))
        captions, left_out = captions_of(wish.files[0], media, spoken, wish.encoding)
        left_out += left_behind(wish.files[0], parts[0].media, media)
        title = title_of(wish.title, wish.files[0])
        _write(folder, _manifest(wish, title, replace(stored.found, media=media), stored.digest), captions)
        slug = slug_of(title, (*RESERVED, *films.slugs()))
        films.put(folder, slug)
        in_use = _use_first(films, slug, folder)
    return Added(films.film(slug), in_use, captions, left_out)


def examine(file: Path) -> Inspection:
    """As inspect_in_child, but refuses a film that stops before its end. Raises ContentError: import.truncated, too."""
    found = inspect_in_child(file)
    length = found.media.length
    if found.reach is not None and found.reach + _SLACK < length * _NEAR_END:
        raise ContentError("import.truncated", path=str(file), length=length // 1000)
    return found


def _check_agreement(parts: Sequence[Inspection]) -> None:
    first = parts[0].media
    for part in parts[1:]:
        media = part.media
        if (media.shape, media.frame_rate) != (first.shape, first.frame_rate):
            reason = "it has pictures of another shape or rate than the first"
            raise ContentError("import.parts", path=str(media.path), reason=reason)


def _try(media: Media, folder: Path, trial: Trial) -> None:
    """By a name of ours, since libVLC goes by names and takes only those that are written in Unicode."""
    link = folder / f"trial-{stored_name(media.path)}"
    link.symlink_to(media.path)
    try:
        reason = trial(replace(media, path=link))
    finally:
        link.unlink()
    if reason:
        raise ContentError("import.unplayable", path=str(media.path), reason=reason)


def _refuse_known(films: VenueFilms, file: Path, digest: str) -> None:
    for film in films.films():
        if films.manifest(film.slug).sha256 == digest:
            raise ContentError("import.known", path=str(file), film=film.slug)


def _store(parts: Sequence[Inspection], folder: Path, size: int, trial: Trial, progress: Progress) -> _Stored:
    """In a form in which every place of it is found; where that cannot be, as it is."""
    sources = [part.media.path for part in parts]
    copy = folder / stored_name(sources[0])
    copying = partial(copy_joined, sources, copy, size)
    if has_index(sources[0]):
        digest = while_copying(copying, partial(_try, parts[0].media, folder, trial), progress)
    else:
        for part in parts:
            _try(part.media, folder, trial)
        if stored := _rewrite(parts, folder, size, trial, progress):
            return stored
        digest = copying(progress)
    return _Stored(replace(parts[0], media=replace(parts[0].media, path=copy)), digest)


def _rewrite(parts: Sequence[Inspection], folder: Path, size: int, trial: Trial, progress: Progress) -> _Stored | None:
    """None where that does not come out well, for a film that is in one file."""
    copy = folder / REWRITTEN
    try:
        digest = rewrite_joined([part.media.path for part in parts], copy, size, progress)
        return _Stored(_rewritten(parts, copy, trial), digest)
    except ContentError as error:
        if error.code in _OF_SOURCE:
            raise
        if len(parts) > 1:
            raise _unjoinable(parts[0].media.path) from error
        copy.unlink(missing_ok=True)
        return None


def _rewritten(parts: Sequence[Inspection], copy: Path, trial: Trial) -> Inspection:
    """Of the file that the parts became."""
    whole, expected = examine(copy), sum(part.media.length for part in parts)
    if len(parts) > 1 and abs(whole.media.length - expected) > max(_SLACK, expected * _LENGTHS_DIFFER):
        raise _unjoinable(parts[0].media.path)
    _try(whole.media, copy.parent, trial)
    return whole


def _unjoinable(file: Path) -> ContentError:
    return ContentError("import.parts", path=str(file), reason="their times do not go on from one file to the next")


def _timed(found: Inspection, folder: Path) -> Media:
    """With the times of its pictures where they come unevenly. Without them its places are only about right."""
    if not found.uneven:
        return found.media
    times = folder / TIMES_FILE
    try:
        rate = write_times_in_child(found.media.path, times)
    except ContentError as error:
        _log.warning("the times of its pictures are not known: %s", error)
        return found.media
    return replace(found.media, times=times, frame_rate=rate)


def _spoken(tracks: tuple[Track, ...], language: Language | None) -> tuple[Track, ...]:
    """What is said of the film is said of its first sound track."""
    if not tracks or tracks[0].language:
        return tracks
    return replace(tracks[0], language=language), *tracks[1:]


def _of_language(captions: tuple[Track, ...], spoken: Language | None) -> tuple[Track, ...]:
    """Pictures of no told language are of the one that is spoken, as words are: else nobody were offered them."""
    return tuple(replace(track, language=track.language or spoken) if track.bitmap else track for track in captions)


def _manifest(wish: Wish, title: str, found: Inspection, digest: str) -> VenueManifest:
    size = found.media.path.stat().st_size
    names = tuple(readable(path.name) for path in wish.files)
    times = found.media.times.stat().st_size if found.media.times else None
    return VenueManifest(
        LocalText({ENGLISH: title}), found.media, size, digest, wish.added, names, found.chapters, times
    )


def _write(folder: Path, manifest: VenueManifest, captions: tuple[CaptionTrack, ...]) -> None:
    if captions:
        write_tracks(folder / CAPTIONS_FILE, captions)
    make_pictures(manifest.media, (chapter.start for chapter in manifest.chapters), folder / THUMBNAILS, _PICTURES)
    write_text(folder / MANIFEST_FILE, manifest_text(manifest))


def _use_first(films: VenueFilms, slug: Slug, folder: Path) -> bool:
    if films.slugs() == (slug,):
        try:
            films.choose(slug)
        except MachineError:
            films.take_back(slug, folder)
            raise
    return films.chosen_slug() == slug

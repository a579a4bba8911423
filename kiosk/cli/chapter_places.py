# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the chapters are in the film in use: brought in, taken out, listed.

The chapters of the rehearsal film come with it; they can be written out, and not changed.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.bootstrap.library import open_library
from kiosk.cli.running import tell_running
from kiosk.cli.upgrading import leave_to_kiosk
from kiosk.domain.cards import Ref
from kiosk.domain.errors import ContentError, EditError, MachineError
from kiosk.domain.film import Chapter
from kiosk.domain.marks import ChapterMark
from kiosk.domain.values import Slug
from kiosk.host.clock import now
from kiosk.host.folders import assets, data_home, prepare_data
from kiosk.media.chapter_files import PlacedRow, csv_text, placed, read_chapter_file, rows_of, vtt_text
from kiosk.media.chapter_store import CHAPTERS_FILE, read_chapters, write_chapters
from kiosk.media.clock_text import clock_text
from kiosk.media.cue import MalformedError
from kiosk.media.shelf import REHEARSAL, ShippedFilms
from kiosk.media.venue_films import FILMS, VenueFilms


@dataclass(frozen=True, slots=True)
class UnplacedChapter:
    """A chapter of the content that is not marked in the film in use. Field by field as ChapterMark, but for places."""

    chapter: Mapping[str, object]
    about: tuple[Ref, ...]
    advisory: Slug | None
    attract: bool


def import_places(file: Path | None, encoding: str | None, data: Path | None, content: str | None) -> None:
    """file: None for the container's own. content: the slug of the film that is described, None for the first.

    Raises ContentError: what read_chapter_file raises; chapters.unmatched (film, reason); chapters.none (film); as
    VenueFilms.manifest and open_library do. EditError: chapters.shipped. MachineError: data.unwritable (path, detail),
    data.full (path, free in MiB).
    """
    films, slug = _in_use(data)
    if slug == REHEARSAL:
        raise EditError("chapters.shipped")
    known = _known(data_home(data), content)
    length = films.manifest(slug).media.length
    chapters = read_chapter_file(file, known, length, encoding) if file else _of_container(films, slug, known)
    with films.changing(slug):
        write_chapters(films.folder / slug / CHAPTERS_FILE, chapters)
    print(f"Marked in {slug}: {len(chapters)} of {len(known)} chapters.")
    for missing in (one for one in known if one not in {chapter.slug for chapter in chapters}):
        print(f"    not marked yet: {missing}")
    tell_running(data)


def export_places(file: Path, form: str, data: Path | None, *, container: bool) -> None:
    """form: "csv" or "vtt".

    Raises ContentError: chapters.none (film), and as VenueFilms.manifest does; MachineError: chapters.taken (path),
    chapters.unwritable (path, detail).
    """
    films, slug = _in_use(data)
    rows = _container_rows(films, slug) if container else rows_of(_placed_now(films, slug))
    if not rows:
        raise ContentError("chapters.none", film=slug)
    _write_new(file, csv_text(rows) if form == "csv" else vtt_text(rows))
    print(f"Written: {len(rows)} chapters of {slug} to {file}.")


def places_in_use(data: Path | None) -> Mapping[Slug, Chapter] | None:
    """The chapters that are marked in the venue's film in use; None where the rehearsal film is in use.

    Raises ContentError: film.spoilt (film, path), chapters.damaged (path).
    """
    films, slug = _in_use(data)
    return None if slug == REHEARSAL else {chapter.slug: chapter for chapter in _placed_now(films, slug)}


def in_one_film(
    found: Iterable[tuple[Ref, ChapterMark]], places: Mapping[Slug, Chapter]
) -> list[tuple[Ref, ChapterMark | UnplacedChapter]]:
    """Each chapter once, where it is in the film whose places these are."""
    first: dict[Ref, ChapterMark] = {}
    for ref, mark in found:
        first.setdefault(ref, mark)
    return [(ref, _in_one_film(mark, places.get(ref.slug))) for ref, mark in first.items()]


def _in_one_film(mark: ChapterMark, place: Chapter | None) -> ChapterMark | UnplacedChapter:
    if place:
        return replace(mark, chapter=place)
    chapter = mark.chapter
    words = {"slug": chapter.slug, "title": chapter.title, "summary": chapter.summary, "start": None, "end": None}
    return UnplacedChapter(words, mark.about, mark.advisory, mark.attract)


def _in_use(data: Path | None) -> tuple[VenueFilms, Slug]:
    folder = data_home(data)
    prepare_data(folder)
    films = VenueFilms(folder / FILMS)
    return films, films.chosen_slug()


def _known(folder: Path, content: str | None) -> Mapping[Slug, Chapter]:
    """The chapters that the content has, wherever they are, in the order of its first marked copy."""
    leave_to_kiosk(folder)
    library = open_library(folder, now(), Slug(content) if content else None)
    try:
        with library.catalogue.looking() as look:
            copies = [marks for copy in look.copies() if (marks := look.marks(copy))]
        known: dict[Slug, Chapter] = {}
        for mark in (mark for marks in copies for mark in marks.chapters):
            known.setdefault(mark.chapter.slug, mark.chapter)
        return known
    finally:
        library.close()


def _placed_now(films: VenueFilms, slug: Slug) -> tuple[Chapter, ...]:
    if slug == REHEARSAL:
        return ShippedFilms(assets() / "rehearsal").rehearsal().chapters
    return read_chapters(films.folder / slug / CHAPTERS_FILE)


def _of_container(films: VenueFilms, slug: Slug, known: Mapping[Slug, Chapter]) -> tuple[Chapter, ...]:
    rows = _container_rows(films, slug)
    if not rows:
        raise ContentError("chapters.none", film=slug)
    try:
        return placed(rows, known, films.manifest(slug).media.length)
    except MalformedError as fault:
        place = clock_text(rows[fault.line - 1].start)
        raise ContentError("chapters.unmatched", film=slug, place=place, reason=fault.reason) from None


def _container_rows(films: VenueFilms, slug: Slug) -> Sequence[PlacedRow]:
    """The line of each is its number. None of a film that ends with the film ends a little later."""
    if slug == REHEARSAL:
        return ()
    manifest = films.manifest(slug)
    return [
        PlacedRow(number, "", chapter.title, chapter.start, min(chapter.end, manifest.media.length))
        for number, chapter in enumerate(manifest.chapters, start=1)
    ]


def _write_new(file: Path, text: str) -> None:
    try:
        with file.open("x", encoding="utf-8", newline="") as out:
            out.write(text)
    except FileExistsError:
        raise MachineError("chapters.taken", path=str(file)) from None
    except OSError as error:
        raise MachineError("chapters.unwritable", path=str(file), detail=error.strerror or str(error)) from error

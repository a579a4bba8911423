# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The films that a venue added. On the way to the first picture: standard library only, and no film is read through.

FOLDER/SLUG/film.EXT, film.json, captions.json, chapters.json     a film
FOLDER/SLUG/given-up                                              it failed while it played, and is not tried again
FOLDER/chosen                                                     the slug of the film in use
FOLDER/.adding, FOLDER/.removed                                   what does not count
FOLDER/.lock                                                      held by who adds or removes
"""

import fcntl
import logging
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from kiosk.domain.captions import CaptionTrack
from kiosk.domain.errors import ContentError, EditError, MachineError
from kiosk.domain.film import Chapter, Film
from kiosk.domain.values import Slug
from kiosk.media.caption_store import CAPTIONS_FILE, read_tracks
from kiosk.media.chapter_store import CHAPTERS_FILE, read_chapters
from kiosk.media.durable import refusal, sync_folder, write_text
from kiosk.media.shelf import REHEARSAL
from kiosk.media.venue_manifest import MANIFEST_FILE, VenueManifest, manifest_text, read_manifest

FILMS = "films"
"""The folder of them, in the data folder."""
_CHOSEN = "chosen"
RESERVED = (REHEARSAL, Slug(_CHOSEN))
"""What no film of a venue may be called."""
_UNKNOWN = Slug("?")
_ADDING, _REMOVED, _LOCK = ".adding", ".removed", ".lock"
_GIVEN_UP = "given-up"
_UNREADABLE = (OSError, ValueError, KeyError, TypeError, AttributeError, ZeroDivisionError, RecursionError)

_log = logging.getLogger(__name__)


class VenueFilms:
    """The films in a folder, which need not exist. A CaptionSource for them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder.absolute()

    def slugs(self) -> tuple[Slug, ...]:
        """Of every film that was added, whole or damaged, in the order of the alphabet."""
        with suppress(OSError):
            return tuple(sorted(Slug(path.name) for path in self.folder.glob("[!.]*") if path.is_dir()))
        return ()

    def films(self) -> tuple[Film, ...]:
        """Those that are whole, in the order of their slugs."""
        return tuple(film for slug in self.slugs() if (film := self._whole(slug)))

    def film(self, slug: Slug) -> Film:
        """Raises ContentError: film.unknown (film, known), film.gone or spoilt (film, path), film.given_up (film)."""
        manifest = self.manifest(slug)
        path = manifest.media.path
        with _faults(slug, path):
            if not _is_whole(path, manifest.size):
                raise ContentError("film.spoilt" if path.exists() else "film.gone", film=slug, path=str(path))
            times = manifest.media.times
            if times and manifest.times_size is not None and not _is_whole(times, manifest.times_size):
                # Its pictures would be counted evenly, and its places far off.
                raise ContentError("film.spoilt", film=slug, path=str(times))
            if (self.folder / slug / _GIVEN_UP).exists():
                raise ContentError("film.given_up", film=slug)
        return Film(slug, manifest.title, manifest.media, self._chapters(slug))

    def manifest(self, slug: Slug) -> VenueManifest:
        """What was written down when it was added. Raises as film does, but looks at no other file."""
        if slug not in self.slugs():
            raise ContentError("film.unknown", film=slug, known=", ".join((REHEARSAL, *self.slugs())))
        path = self.folder / slug / MANIFEST_FILE
        if path.exists() and not path.is_file():
            raise ContentError("film.spoilt", film=slug, path=str(path))
        with _faults(slug, path):
            return read_manifest(self.folder / slug)

    def tracks(self, film: Film) -> tuple[CaptionTrack, ...]:
        try:
            return read_tracks(self.folder / film.slug / CAPTIONS_FILE)
        except ContentError as error:
            _log.error("no captions of %s: %s", film.slug, error)
            return ()

    def chosen_slug(self) -> Slug:
        """Of the film in use, which may be missing; the rehearsal film's where none was chosen."""
        try:
            return Slug((self.folder / _CHOSEN).read_text(encoding="utf-8", errors="replace").strip())
        except FileNotFoundError:
            return REHEARSAL
        except OSError:
            return _UNKNOWN

    def chosen(self) -> Film | None:
        """The film in use, None for the rehearsal film. Raises ContentError as film does."""
        slug = self.chosen_slug()
        return None if slug == REHEARSAL else self.film(slug)

    def choose(self, slug: Slug) -> None:
        """A film that was given up is tried again. Raises ContentError as film does; MachineError: see refusal."""
        if slug in self.slugs():
            self._readmit(slug)
        if slug != REHEARSAL:
            self.film(slug)
        with self._writing():
            write_text(self.folder / _CHOSEN, slug + "\n")

    def remove(self, slug: Slug, instead: Slug | None = None) -> None:
        """instead: to be chosen before, since the film in use stays.

        Raises ContentError as choose does; EditError: film.in_use (film); MachineError as adding does.
        """
        if slug not in self.slugs():
            raise ContentError("film.unknown", film=slug, known=", ".join(self.slugs()) or "none")
        with self._locked():
            if slug == (instead or self.chosen_slug()):
                raise EditError("film.in_use", film=slug)
            if instead:
                self.choose(instead)
            (self.folder / slug).rename(self.folder / _REMOVED)
            sync_folder(self.folder)
            self._clear()

    @contextmanager
    def adding(self) -> Iterator[Path]:
        """A hidden, empty folder to make a film in, which counts once it was put; else it is gone at the end.

        Raises MachineError: films.busy (path) while another process adds or removes; see refusal.
        """
        with self._locked():
            folder = self.folder / _ADDING
            folder.mkdir()
            try:
                yield folder
            finally:
                shutil.rmtree(folder, ignore_errors=True)

    def put(self, made: Path, slug: Slug) -> None:
        """What was made while adding becomes a film. Raises OSError."""
        sync_folder(made)
        made.rename(self.folder / slug)
        sync_folder(self.folder)

    @contextmanager
    def changing(self, slug: Slug) -> Iterator[None]:
        """While what is kept beside a film is read and written anew: who else is about to waits.

        Raises MachineError: see refusal.
        """
        with self._writing(), (self.folder / slug / _LOCK).open("a") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield

    def take_back(self, slug: Slug, made: Path) -> None:
        """What was just put, and is the only film, is what is being made again. Raises MachineError: see refusal."""
        with self._writing():
            (self.folder / slug).rename(made)
            (self.folder / _CHOSEN).unlink(missing_ok=True)

    def describe(self, slug: Slug, manifest: VenueManifest) -> None:
        """Write another manifest for a film that is here. Raises MachineError: see refusal."""
        with self._writing():
            write_text(self.folder / slug / MANIFEST_FILE, manifest_text(manifest))

    def give_up(self, slug: Slug) -> None:
        """It is not played until it is chosen, or added, again. Raises MachineError: see refusal."""
        if slug in self.slugs():
            with self._writing():
                write_text(self.folder / slug / _GIVEN_UP, "")

    def given_up(self) -> frozenset[Slug]:
        """Those that are not played until they are chosen, or added, again."""
        return frozenset(slug for slug in self.slugs() if (self.folder / slug / _GIVEN_UP).exists())

    def clear(self) -> None:
        """What one left that was killed while adding or removing. Not while somebody does; never fails."""
        with suppress(MachineError, OSError):
            if any((self.folder / name).exists() for name in (_ADDING, _REMOVED)):
                with self._locked():
                    pass

    def _readmit(self, slug: Slug) -> None:
        with self._writing():
            (self.folder / slug / _GIVEN_UP).unlink(missing_ok=True)

    def _whole(self, slug: Slug) -> Film | None:
        with suppress(ContentError):
            return self.film(slug)
        return None

    def _chapters(self, slug: Slug) -> tuple[Chapter, ...]:
        try:
            return read_chapters(self.folder / slug / CHAPTERS_FILE)
        except ContentError as error:
            _log.error("no chapters of %s: %s", slug, error)
            return ()

    @contextmanager
    def _locked(self) -> Iterator[None]:
        """What was left behind is cleared: nobody else is at work."""
        with self._writing(), (self.folder / _LOCK).open("a") as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                raise MachineError("films.busy", path=str(self.folder)) from None
            self._clear()
            yield

    def _clear(self) -> None:
        for name in (_ADDING, _REMOVED):
            if (self.folder / name).exists():
                shutil.rmtree(self.folder / name)

    @contextmanager
    def _writing(self) -> Iterator[None]:
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            yield
        except OSError as error:
            raise refusal(error, self.folder) from error


def _is_whole(path: Path, size: int) -> bool:
    return path.is_file() and path.stat().st_size == size


@contextmanager
def _faults(slug: Slug, path: Path) -> Iterator[None]:
    """What is wrong with a file of a film, as a ContentError."""
    try:
        yield
    except FileNotFoundError:
        raise ContentError("film.gone", film=slug, path=str(path)) from None
    except _UNREADABLE:
        raise ContentError("film.spoilt", film=slug, path=str(path)) from None

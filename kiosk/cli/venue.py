# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the commands about a venue's films do.

--json: `list` prints a list of the films that were added: slug, in_use, fault (a code, or null) and, as far as it can
be read, what kiosk.media.venue_manifest has of it, with path, chapters and captions (language, title, and the number
of lines of each track); `add` one of them, with left_out, sentences about captions that were not taken; `probe` prints
media, container_chapters, reach_ms and uneven, see kiosk.media.inspection.
"""

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import typer

from kiosk.cli.plain import plain
from kiosk.cli.sentences import sentence
from kiosk.cli.venue_outline import described, inspected
from kiosk.domain.captions import CaptionTrack
from kiosk.domain.errors import ContentError
from kiosk.domain.film import Media
from kiosk.domain.values import Language, Slug
from kiosk.host.clock import today
from kiosk.host.folders import data_home, prepare_data
from kiosk.host.instance import InstanceLock
from kiosk.host.libraries import require_libvlc
from kiosk.host.loop import SelectLoop
from kiosk.media.copying import Progress
from kiosk.media.import_gate import admitted
from kiosk.media.importing import Wish, add_film, examine
from kiosk.media.inspection import inspection_to_json
from kiosk.media.languages import language_of
from kiosk.media.levels import measure_levels
from kiosk.media.venue_films import FILMS, VenueFilms
from kiosk.media.venue_manifest import manifest_text
from kiosk.playback.trial_run import TrialRun, trial_places

_TRIAL_SECONDS = 30
"""Leaving a place takes libVLC 6 s in some DVDs."""


@dataclass(frozen=True, slots=True)
class Asked:
    """As written on the command line."""

    files: tuple[Path, ...]
    title: str = ""
    language: str = ""
    encoding: str = ""


def add_to_venue(asked: Asked, data: Path | None, *, as_json: bool) -> None:
    """Raises KioskError: see add_film; language.untold (language), libvlc.missing."""
    require_libvlc()
    wish = Wish(asked.files, today(), asked.title, _language(asked.language), asked.encoding or None)
    films = _films(data)
    with _progress("adding the film") as progress:
        done = add_film(films, wish, try_playing, progress)
    with _progress("measuring its sound") as progress:
        measure_levels(films, done.film.slug, progress)
    left_out = [sentence(error) for error in done.left_out]
    record = _record(films, done.film.slug)
    if as_json:
        _print_json({**record, "left_out": left_out})
        return
    print("\n".join(described(record)))
    for told in left_out:
        print(f"Captions were left out. {told} Then: kiosk captions add FILE --film {done.film.slug} --language …")


def try_playing(media: Media) -> str | None:
    """Why no pictures come of the file in a throw-away engine, or None. Raises MachineError: engine.unstartable."""
    loop = SelectLoop()
    run = TrialRun(loop, media, trial_places(media.length))
    try:
        loop.run_until(lambda: run.over, seconds=_TRIAL_SECONDS)
    except TimeoutError:
        return f"it hangs, no picture within {_TRIAL_SECONDS} s"
    finally:
        run.close()
        loop.run_out()
    return run.fault


def print_films(data: Path | None, *, as_json: bool) -> None:
    films = _films(data)
    records = [_record(films, slug) for slug in films.slugs()]
    if as_json:
        _print_json(records)
        return
    for record in records:
        print("\n".join(described(record)))
    if not any(record["in_use"] for record in records):
        print("In use: the rehearsal film.")


def use_film(slug: str, data: Path | None) -> None:
    """Raises ContentError: film.unknown, film.gone, film.spoilt."""
    _films(data).choose(Slug(slug))
    print(f"The kiosk starts with {slug} from now on.")


def remove_film(slug: str, instead: str | None, data: Path | None) -> None:
    """Raises ContentError as use_film does; EditError: film.in_use; MachineError: instance.second, films.busy."""
    films = _films(data)
    # A kiosk that runs opens its film anew at each seek.
    lock = InstanceLock(data_home(data))
    try:
        films.remove(Slug(slug), Slug(instead) if instead else None)
    finally:
        lock.release()
    print(f"Removed: {slug}. In use: {films.chosen_slug()}.")


def print_probe(file: Path, *, as_json: bool) -> None:
    """Raises ContentError: see admitted and examine."""
    found = examine(admitted(file))
    if as_json:
        _print_json(inspection_to_json(found))
        return
    print("\n".join(inspected(file, found)))


@contextmanager
def _progress(what: str) -> Iterator[Progress]:
    """On a terminal."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    with typer.progressbar(length=100, label=what, file=sys.stderr) as bar:
        yield lambda part: bar.update(int(part * 100) - bar.pos)


def _films(data: Path | None) -> VenueFilms:
    folder = data_home(data)
    prepare_data(folder)
    return VenueFilms(folder / FILMS)


def _language(tag: str) -> Language | None:
    language = language_of(tag)
    if tag and language is None:
        raise ContentError("language.untold", language=tag)
    return language


def _record(films: VenueFilms, slug: Slug) -> dict[str, Any]:
    found: dict[str, Any] = {"slug": slug, "in_use": films.chosen_slug() == slug, "fault": None}
    try:
        manifest = films.manifest(slug)
        found |= {**json.loads(manifest_text(manifest)), "path": str(manifest.media.path)}
        film = films.film(slug)
        found |= {"chapters": plain(film.chapters), "captions": [_told(track) for track in films.tracks(film)]}
    except ContentError as error:
        found["fault"] = error.code
    return found


def _told(track: CaptionTrack) -> dict[str, Any]:
    return {"language": track.language, "title": track.title, "lines": len(track.lines)}


def _print_json(value: object) -> None:
    json.dump(value, sys.stdout, ensure_ascii=False, indent=2)
    print()

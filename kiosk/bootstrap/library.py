# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is known about the film: the shipped files, kept in the database of the data folder."""

import logging
from datetime import datetime
from pathlib import Path

from db.library import FilmLibrary, Stock
from db.upgrade import Upgrade, upgrade
from kiosk import __version__
from kiosk.bootstrap.backups import Keep, before_import
from kiosk.content.digest import digest, nowhere
from kiosk.domain.errors import ContentError
from kiosk.domain.values import Slug
from kiosk.host.clock import today
from kiosk.host.folders import assets
from kiosk.media.shelf import REHEARSAL, ShippedFilms

_log = logging.getLogger(__name__)


def open_library(data: Path, now: datetime, film: Slug | None = None) -> FilmLibrary:
    """Bring the database up to this version and to the shipped files, and open it.

    film: which one, None for the first that is shipped. now: with its time zone.
    Raises ContentError: content.invalid (file, line, reason), content.taken (address, film), film.unknown (film,
    known); MachineError: see db.upgrade.
    """
    _, stock, mistakes = _renewed(data, now)
    try:
        return FilmLibrary(stock.database, _chosen(stock, film, mistakes), today)
    except BaseException:
        stock.database.close()
        raise


def renew_library(data: Path, now: datetime) -> tuple[Upgrade, tuple[Slug, ...]]:
    """What open_library does before it opens: what was upgraded, and which films there are. Raises as that does."""
    done, stock, mistakes = _renewed(data, now)
    try:
        _chosen(stock, None, mistakes)
        return done, stock.films()
    finally:
        stock.database.close()


def load_folder(data: Path, folder: Path, now: datetime) -> Slug:
    """Put a folder of content into the database, beside the films that are there.

    Raises as open_library does, and ContentError: content.shipped (film) for a film that comes with the kiosk.
    """
    done = _upgrade(data, now)
    stock = Stock(data)
    try:
        return _put(stock, folder, before_import(data, now, made=done.backup is not None), loaded=True)
    finally:
        stock.database.close()


def shipped_folders() -> tuple[Path, ...]:
    """One for each film that is shipped; the name of the folder is the slug of the film."""
    return tuple(sorted(path for path in (assets() / "films").glob("[!.]*") if path.is_dir()))


def _renewed(data: Path, now: datetime) -> tuple[Upgrade, Stock, dict[Slug, ContentError]]:
    done = _upgrade(data, now)
    stock = Stock(data)
    keep = before_import(data, now, made=done.backup is not None)
    mistakes: dict[Slug, ContentError] = {}
    try:
        for folder in shipped_folders():
            _refresh(stock, folder, keep, mistakes)
        _refresh_captions(stock, ShippedFilms(assets() / "rehearsal"))
    except BaseException:
        stock.database.close()
        raise
    return done, stock, mistakes


def _upgrade(data: Path, now: datetime) -> Upgrade:
    done = upgrade(data, now)
    if done.before != done.after:
        _log.info("database: from %s to %s, backup: %s", done.before, done.after, done.backup)
    return done


def _refresh(stock: Stock, folder: Path, keep: Keep, mistakes: dict[Slug, ContentError]) -> None:
    film = Slug(folder.name)
    try:
        if stock.digest(film) != _digest(folder):
            _put(stock, folder, keep)
    except ContentError as error:
        # What was there before, and every other film, is whole; kiosk content check tells the mistake, too.
        _log.error("content of %s stays as it was: %s", film, error)
        mistakes[film] = error


def _digest(folder: Path) -> str:
    """Changes with the rules that content is read by, too: they are those of a version of the kiosk."""
    return f"{__version__}:{digest(folder)}"


def _put(stock: Stock, folder: Path, keep: Keep, *, loaded: bool = False) -> Slug:
    """loaded: by hand, from a folder that no start looks at. keep: called before anything is replaced."""
    # Reading content loads YAML and its models, which a start without changes does without.
    from kiosk.content.loader import load_content  # noqa: PLC0415

    # Of the files before they are read: what is saved meanwhile is read at the next start.
    found = _digest(folder)
    content = load_content(folder)
    film = content.film.slug
    if loaded and film in _shipped():
        raise ContentError("content.shipped", film=film)
    if not loaded and film != folder.name:
        raise nowhere(folder, f"the film in it is called {film}: call the folder so, too")
    backup = keep(film) if stock.films() else None
    try:
        stock.put(content, found)
    except BaseException:
        # Nothing was replaced. Tried again at each start, copies of the same would push out those of before.
        if backup:
            backup.unlink(missing_ok=True)
        raise
    return film


def _refresh_captions(stock: Stock, shelf: ShippedFilms) -> None:
    """The lines of the shipped film, for each film that has marked it."""
    try:
        now = shelf.captions_digest()
        for film, then in stock.captions_digests(REHEARSAL).items():
            if now != then:
                stock.put_captions(film, REHEARSAL, shelf.captions(), now)
    except ContentError as error:
        _log.error("captions stay as they were: %s", error)


def _shipped() -> tuple[Slug, ...]:
    return tuple(Slug(folder.name) for folder in shipped_folders())


def _chosen(stock: Stock, film: Slug | None, mistakes: dict[Slug, ContentError]) -> Slug:
    """Raises what kept the film out of the database, where it is not in it."""
    films = stock.films()
    usual = [one for one in _shipped() if one in films] or list(films)
    wanted = film or next(iter(usual), None)
    if wanted in films:
        return wanted
    if mistakes and (film is None or film in mistakes):
        raise mistakes[film] if film else next(iter(mistakes.values()))
    raise ContentError("film.unknown", film=film or "", known=", ".join(films))

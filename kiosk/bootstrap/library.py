# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is known about the film: the shipped files, kept in the database of the data folder."""

import logging
from datetime import datetime
from pathlib import Path

from db.library import FilmLibrary, Stock
from db.upgrade import Upgrade, upgrade
from kiosk import __version__
from kiosk.content.digest import digest, nowhere
from kiosk.domain.errors import ContentError
from kiosk.domain.values import Slug
from kiosk.host.clock import today
from kiosk.host.folders import assets
from kiosk.media.shelf import REHEARSAL, ShippedFilms

_log = logging.getLogger(__name__)


def open_library(data: Path, now: datetime, film: Slug | None = None) -> FilmLibrary:
    """Bring the database up to this version and to the shipped files, and open it.

    film: which one, None for the first. now: with its time zone.
    Raises ContentError: content.invalid (file, line, reason), content.taken (address, film), film.unknown (film,
    known); MachineError: see db.upgrade.
    """
    _, stock = _renewed(data, now)
    try:
        return FilmLibrary(stock.database, _chosen(stock, film), today)
    except BaseException:
        stock.database.close()
        raise


def renew_library(data: Path, now: datetime) -> tuple[Upgrade, tuple[Slug, ...]]:
    """What open_library does before it opens: what was upgraded, and which films there are. Raises as that does."""
    done, stock = _renewed(data, now)
    try:
        return done, stock.films()
    finally:
        stock.database.close()


def load_folder(data: Path, folder: Path, now: datetime) -> Slug:
    """Put a folder of content into the database, beside the films that are there. Raises as open_library does."""
    _upgrade(data, now)
    stock = Stock(data)
    try:
        return _put(stock, folder)
    finally:
        stock.database.close()


def shipped_folders() -> tuple[Path, ...]:
    """One for each film that is shipped; the name of the folder is the slug of the film."""
    return tuple(sorted(path for path in (assets() / "films").iterdir() if path.is_dir()))


def _renewed(data: Path, now: datetime) -> tuple[Upgrade, Stock]:
    done = _upgrade(data, now)
    stock = Stock(data)
    try:
        for folder in shipped_folders():
            _refresh(stock, folder)
        _refresh_captions(stock, ShippedFilms(assets() / "rehearsal"))
    except BaseException:
        stock.database.close()
        raise
    return done, stock


def _upgrade(data: Path, now: datetime) -> Upgrade:
    done = upgrade(data, now)
    if done.before != done.after:
        _log.info("database: from %s to %s, backup: %s", done.before, done.after, done.backup)
    return done


def _refresh(stock: Stock, folder: Path) -> None:
    film = Slug(folder.name)
    try:
        if stock.digest(film) != _digest(folder):
            _put(stock, folder, film)
    except ContentError as error:
        if film not in stock.films():
            raise
        # What was there before is whole; the mistake is told by kiosk content check, too.
        _log.error("content of %s stays as it was: %s", film, error)


def _digest(folder: Path) -> str:
    """Changes with the rules that content is read by, too: they are those of a version of the kiosk."""
    return f"{__version__}:{digest(folder)}"


def _put(stock: Stock, folder: Path, expected: Slug | None = None) -> Slug:
    # Reading content loads YAML and its models, which a start without changes does without.
    from kiosk.content.loader import load_content  # noqa: PLC0415

    content = load_content(folder)
    if expected and content.film.slug != expected:
        raise nowhere(folder, f"the film in it is called {content.film.slug}: call the folder so, too")
    stock.put(content, _digest(folder))
    return content.film.slug


def _refresh_captions(stock: Stock, shelf: ShippedFilms) -> None:
    """The lines of the shipped film, for each film that has marked it."""
    try:
        now = shelf.captions_digest()
        for film, then in stock.captions_digests(REHEARSAL).items():
            if now != then:
                stock.put_captions(film, REHEARSAL, shelf.captions(), now)
    except ContentError as error:
        _log.error("captions stay as they were: %s", error)


def _chosen(stock: Stock, film: Slug | None) -> Slug:
    films = stock.films()
    if film is None and films:
        return films[0]
    if film not in films:
        raise ContentError("film.unknown", film=film or "", known=", ".join(films))
    return film

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which films there are to be played from playlists and in screenings."""

import logging
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from kiosk.domain.errors import ContentError
from kiosk.domain.film import Film
from kiosk.domain.values import Slug
from kiosk.host.folders import assets
from kiosk.media.shelf import ShippedFilms
from kiosk.media.venue_films import FILMS, VenueFilms

_log = logging.getLogger(__name__)
IN_USE = Slug("")
"""Stands for the film in use, whichever that is."""


def films_here(data: Path, in_use: Film | None) -> Mapping[Slug, Film]:
    """Those that are whole, by their slugs and IN_USE; in the background. in_use: what the kiosk shows, None for none.

    That is in it as it was given, so that it is one and the same film wherever it plays.
    """
    films = {film.slug: film for film in VenueFilms(data / FILMS).films()}
    if rehearsal := _rehearsal():
        films.setdefault(rehearsal.slug, rehearsal)
    return {**films, in_use.slug: in_use, IN_USE: in_use} if in_use else films


def given_up_here(data: Path) -> frozenset[Slug]:
    """Films that failed while they played, and are not tried again before they are chosen or added anew."""
    return VenueFilms(data / FILMS).given_up()


@cache
def _rehearsal() -> Film | None:
    """Read through once, to check it."""
    try:
        return ShippedFilms(assets() / "rehearsal").rehearsal()
    except ContentError as error:
        _log.error("no rehearsal film for playlists: %s", error)
        return None

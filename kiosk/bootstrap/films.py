# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which film a kiosk begins with."""

import logging
from pathlib import Path

from kiosk.domain.errors import ContentError
from kiosk.domain.film import Film
from kiosk.host.folders import assets
from kiosk.media.shelf import ShippedFilms
from kiosk.media.venue_films import FILMS, VenueFilms

_log = logging.getLogger(__name__)


def load_film(data: Path, *, safe: bool) -> tuple[Film | None, ContentError | None]:
    """The film in use, else the rehearsal film, else why there is none. safe: that film may be what kills the kiosk."""
    if safe:
        return _load_rehearsal()
    venue = VenueFilms(data / FILMS)
    venue.clear()
    try:
        if chosen := venue.chosen():
            return chosen, None
    except ContentError as error:
        _log.error("the rehearsal film plays instead of the film in use: %s", error)
    return _load_rehearsal()


def _load_rehearsal() -> tuple[Film | None, ContentError | None]:
    try:
        return ShippedFilms(assets() / "rehearsal").rehearsal(), None
    except ContentError as error:
        _log.error("no film: %s", error)
        return None, error

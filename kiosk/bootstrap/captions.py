# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the captions of each film come from."""

from pathlib import Path

from kiosk.domain.captions import CaptionTrack
from kiosk.domain.film import Film
from kiosk.host.folders import assets
from kiosk.media.shelf import ShippedFilms
from kiosk.media.venue_films import FILMS, VenueFilms


class FilmCaptions:
    """A CaptionSource for the shipped film and those of the venue. data: the data folder."""

    def __init__(self, data: Path) -> None:
        self._shipped = ShippedFilms(assets() / "rehearsal")
        self._venue = VenueFilms(data / FILMS)

    def tracks(self, film: Film) -> tuple[CaptionTrack, ...]:
        return self._shipped.tracks(film) if film.rehearsal else self._venue.tracks(film)

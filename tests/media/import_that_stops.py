# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A process that adds a film and stops in the middle of copying, until it is killed: FOLDER FILE. Says "half" then."""

import signal
import sys
from datetime import date
from pathlib import Path

from kiosk.media import copying
from kiosk.media.importing import Wish, add_film
from kiosk.media.venue_films import VenueFilms


def _stop(part: float) -> None:
    if 0.5 <= part < 1:
        print("half", flush=True)
        signal.pause()


if __name__ == "__main__":
    folder, file = map(Path, sys.argv[1:])
    copying._CHUNK = 4096
    add_film(VenueFilms(folder), Wish((file,), date(2026, 1, 31)), lambda _: None, _stop)

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Adds a film for a kiosk that runs: python -m kiosk.cli.film_child DESCRIPTOR DATA FILE, see kiosk.host.film_imports.

It is what `kiosk film add FILE` does. It gives way to the kiosk, and dies with it.
"""

import ctypes
import json
import os
import signal
import sys
from contextlib import suppress
from pathlib import Path
from typing import TextIO

from kiosk.cli.venue import try_playing
from kiosk.domain.errors import KioskError
from kiosk.domain.values import ENGLISH
from kiosk.host.clock import today
from kiosk.host.libraries import require_libvlc
from kiosk.media.importing import Wish, add_film
from kiosk.media.levels import measure_levels
from kiosk.media.venue_films import FILMS, VenueFilms

_PR_SET_PDEATHSIG = 1
_GIVES_WAY = 10
_STEPS = 200


def main(descriptor: str, data: str, file: str) -> None:
    parent = os.getppid()
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:
        sys.exit("the kiosk has gone")
    os.nice(_GIVES_WAY)
    with open(int(descriptor), "w", encoding="utf-8", buffering=1) as out:  # noqa: PTH123 - of a descriptor
        try:
            _say(out, film=_add(VenueFilms(Path(data, FILMS)), Path(file), out))
        except KioskError as error:
            _say(out, error=error.code, arguments=dict(error.arguments))


def _add(films: VenueFilms, file: Path, out: TextIO) -> dict[str, object]:
    told = -1

    def progress(part: float) -> None:
        nonlocal told
        if int(part * _STEPS) != told:
            told = int(part * _STEPS)
            _say(out, part=part)

    require_libvlc()
    added = add_film(films, Wish((file,), today()), try_playing, lambda part: progress(part / 2))
    # It is here now: without its level it plays as loud as it is.
    with suppress(KioskError):
        measure_levels(films, added.film.slug, lambda part: progress((1 + part) / 2))
    title = added.film.title.say(ENGLISH)
    return {"slug": added.film.slug, "title": title, "in_use": added.in_use, "left_out": len(added.left_out)}


def _say(out: TextIO, **told: object) -> None:
    out.write(json.dumps(told) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])

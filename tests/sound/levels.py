# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How loud two films are as they are heard."""

from itertools import count
from pathlib import Path

from kiosk.domain.film import Film
from kiosk.media.loudness_child import with_measured_loudness
from tests.sound.hall import hall
from tests.sound.material import Tone, tone_film
from tests.sound.recording import recording

_HEARD_FOR = 2.0
_numbers = count()


def heard_levels(levels: tuple[float, ...], folder: Path) -> list[float]:
    """In dBFS, of films of the same tone at these levels, each measured as at an import and played for a while."""
    return [_heard_level(_measured(folder, level), folder) for level in levels]


def _measured(folder: Path, level: float) -> Film:
    film = tone_film(folder / f"tone{next(_numbers)}.mkv", Tone(1000, level), seconds=8)
    return Film(film.slug, film.title, with_measured_loudness(film.media))


def _heard_level(film: Film, folder: Path) -> float:
    with hall(folder) as place, recording(place.address, folder) as heard:
        place.play(film)
        place.listen(_HEARD_FOR)
    peaks = sorted(heard.sounding().peaks())
    # The middle of what was heard: a machine that is busy costs a moment of it.
    return peaks[len(peaks) // 2]

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes between two films of steady tones, recorded: how long nothing is heard, and what clicks."""

from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.film import Film
from kiosk.domain.values import Millis
from tests.sound.hall import Hall, hall
from tests.sound.material import Tone, tone_film
from tests.sound.recording import Recording, recording

LONGEST_HOLE = 120
LOUDEST_CLICK = -40
_PLACE = Millis(2000)
_HELD_AFTER = 0.5
_HEARD_FOR = 0.4


@dataclass(frozen=True, slots=True)
class Takes:
    """holes: milliseconds, the longest first. clicks: dBFS, the loudest first. replaced: engines that were.

    idle: the part of the processor's time that nobody wanted. Where there is hardly any, sound breaks off for that.
    """

    count: int
    holes: list[float]
    clicks: list[float]
    replaced: int
    idle: float
    heard: Recording

    @property
    def pass_muster(self) -> bool:
        return not self.replaced and max(self.holes, default=0) <= LONGEST_HOLE and self._quiet

    @property
    def _quiet(self) -> bool:
        return max(self.clicks, default=LOUDEST_CLICK) <= LOUDEST_CLICK


def record_takes(count: int, folder: Path) -> Takes:
    """Of films that were held ready, as a chapter tap and the next item are."""
    films = [tone_film(folder / f"tone{pitch}.mkv", Tone(pitch)) for pitch in (500, 750)]
    with hall(folder) as place, recording(place.address, folder) as heard:
        idle, total = _processor_times()
        _take(count, films, place)
        idle_now, total_now = _processor_times()
    sounding = heard.sounding()
    clicks = sorted((level for _, level in sounding.clicks()), reverse=True)
    holes, free = sorted(sounding.holes(), reverse=True), (idle_now - idle) / (total_now - total)
    return Takes(count, holes, clicks, place.director.replaced, free, sounding)


def _take(count: int, films: list[Film], place: Hall) -> None:
    place.play(films[0])
    for number in range(1, count + 1):
        film = films[number % 2]
        place.director.cue(film, _PLACE)
        # Not always at the same place of a wave.
        place.listen(_HELD_AFTER + number % 13 * 0.0037)
        place.play(film, _PLACE)
        place.listen(_HEARD_FOR)


def _processor_times() -> tuple[int, int]:
    """Idle, and in all."""
    times = [int(field) for field in Path("/proc/stat").read_text(encoding="ascii").splitlines()[0].split()[1:]]
    return times[3], sum(times)

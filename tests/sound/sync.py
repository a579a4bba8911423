# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How far what is heard is from what is seen: a film that flashes and beeps once a second."""

from itertools import product
from pathlib import Path

from kiosk.app.ports.screen import Frame, PictureForm
from kiosk.domain.film import Media
from kiosk.domain.values import Millis
from kiosk.host.clock import MonotonicClock
from kiosk.playback.trial import luma_of
from tests.sound.hall import hall
from tests.sound.listener import Listener
from tests.sound.material import Tone, tone_film

_SAME = 300
_BRIGHT = 150
_SETTLES = 3
_NOTED = 3.7
Offsets = dict[str, list[float]]


class FlashScreen:
    """flashes: monotonic milliseconds at which a bright picture came after a dark one."""

    def __init__(self, clock: MonotonicClock) -> None:
        self._clock = clock
        self._bright = False
        self.flashes: list[float] = []

    def form(self, media: Media) -> PictureForm:
        return PictureForm("I420", media.shape.width, media.shape.height)

    def show(self, frame: Frame) -> None:
        before, self._bright = self._bright, luma_of(frame)(0.5, 0.5) > _BRIGHT
        if self._bright and not before:
            self.flashes.append(self._clock.now())


def measure_sync(folder: Path) -> Offsets:
    """Milliseconds by which each beep is heard after its flash went to the screen, by what came before."""
    film = tone_film(folder / "beeps.mkv", Tone(1000, beeps=True), seconds=30)
    found: Offsets = {}
    clock = MonotonicClock()
    screen = FlashScreen(clock)
    with hall(folder, screen) as place:
        listener, director = Listener(place.address), place.director

        def note(what: str) -> None:
            screen.flashes.clear()
            listener.onsets.clear()
            place.listen(_NOTED)
            pairs = product(listener.onsets, screen.flashes)
            found[what] = [beep - flash for beep, flash in pairs if abs(beep - flash) < _SAME]

        # The server's idea of how far it is behind takes a moment to become true.
        place.listen(_SETTLES)
        director.play(film, Millis(400))
        note("open")
        director.cue(film, Millis(9500))
        place.listen(1)
        director.play(film, Millis(9500))
        note("take")
        director.seek(Millis(3700))
        note("seek")
        director.pause()
        place.listen(1)
        director.pause(False)
        note("pause")
        listener.close()
    return found

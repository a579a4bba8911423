# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A Screen that remembers."""

from kiosk.app.ports.clock import Clock
from kiosk.app.ports.screen import Chroma, Frame, PictureForm
from kiosk.domain.film import Media
from kiosk.domain.framecode import FrameCode, read
from kiosk.domain.values import Millis
from kiosk.playback.trial import luma_of


class FakeScreen:
    """shown: the place the engine names for each picture. codes: what the pictures themselves say.

    times: when each was shown, by the clock, where there is one.
    """

    def __init__(self, chroma: Chroma = "I420", clock: Clock | None = None) -> None:
        self._chroma = chroma
        self._clock = clock
        self.times: list[Millis] = []
        self.shown: list[Millis] = []
        self.codes: list[FrameCode | None] = []

    def form(self, media: Media) -> PictureForm:
        return PictureForm(self._chroma, *media.shape.upright)

    def show(self, frame: Frame) -> None:
        self.shown.append(frame.position)
        if self._clock:
            self.times.append(self._clock.now())
        if frame.planes:
            self.codes.append(read(luma_of(frame)))

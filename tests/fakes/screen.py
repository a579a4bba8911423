# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A Screen that remembers."""

from kiosk.app.ports.screen import Chroma, Frame, PictureForm
from kiosk.domain.film import Media
from kiosk.domain.framecode import FrameCode, read
from kiosk.domain.values import Millis


class FakeScreen:
    """shown: the place the engine names for each picture. codes: what the pictures themselves say."""

    def __init__(self, chroma: Chroma = "I420") -> None:
        self._chroma = chroma
        self.shown: list[Millis] = []
        self.codes: list[FrameCode | None] = []

    def form(self, media: Media) -> PictureForm:
        return PictureForm(self._chroma, media.shape.width, media.shape.height)

    def show(self, frame: Frame) -> None:
        self.shown.append(frame.position)
        if frame.planes:
            self.codes.append(read_frame(frame))


def read_frame(frame: Frame) -> FrameCode | None:
    """The frame code of a picture as the engine made it."""
    step = 4 if frame.form.chroma == "RV32" else 1
    plane, pitch = frame.planes[0], frame.pitches[0]

    def luma(x: float, y: float) -> float:
        column = min(int(x * frame.form.width), frame.form.width - 1)
        row = min(int(y * frame.form.height), frame.form.height - 1)
        # Codes are grey: any one of blue, green and red will do.
        return float(plane[row * pitch + column * step])

    return read(luma)

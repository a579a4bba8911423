# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plays a file in a throw-away engine, with nothing shown and nothing heard, to see whether pictures come of it."""

from kiosk.app.ports.engine import Died, Ended, EngineEvent, Failed, Opening
from kiosk.app.ports.loop import Loop
from kiosk.app.ports.screen import Frame, PictureForm
from kiosk.domain.film import Media
from kiosk.domain.framecode import FrameCode, Luma, read
from kiosk.playback.client import EngineProcesses

_SILENT = ("--aout=dummy",)


class TrialPlay:
    """One trial, from its making until close. The loop's owner waits for over.

    code: the frame code of the first picture, None where it has none. fault: in a few words why no picture came.
    Raises MachineError: engine.unstartable (detail).
    """

    def __init__(self, loop: Loop, media: Media) -> None:
        self.over = False
        self.code: FrameCode | None = None
        self.fault: str | None = None
        self._engine = EngineProcesses(loop, self, lambda: _SILENT).spawn(self._hear)
        self._engine.open(Opening(media))

    def form(self, media: Media) -> PictureForm:
        """As a Screen: the stored pixels, turned upright."""
        return PictureForm("I420", *media.shape.upright)

    def show(self, frame: Frame) -> None:
        """As a Screen: look at the first picture."""
        if not self.over:
            self.over = True
            self.code = read(luma_of(frame))

    def close(self) -> None:
        self._engine.close()

    def _hear(self, event: EngineEvent) -> None:
        if self.over:
            return
        match event:
            case Died(reason):
                self.fault = reason
            case Failed(_, code):
                self.fault = code
            case Ended():
                self.fault = "no picture"
        self.over = self.fault is not None


def luma_of(frame: Frame) -> Luma:
    """For kiosk.domain.framecode.read. Of RV32 any of the three colours does, since a frame code is grey."""
    step = 4 if frame.form.chroma == "RV32" else 1
    plane, pitch = frame.planes[0], frame.pitches[0]

    def luma(x: float, y: float) -> float:
        column = min(int(x * frame.form.width), frame.form.width - 1)
        row = min(int(y * frame.form.height), frame.form.height - 1)
        return float(plane[row * pitch + column * step])

    return luma

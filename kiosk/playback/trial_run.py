# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plays a file at several places in a throw-away engine, with nothing shown and nothing heard."""

from kiosk.app.ports.engine import Died, Ended, EngineEvent, Failed, Opening
from kiosk.app.ports.loop import Loop
from kiosk.app.ports.screen import Frame, PictureForm
from kiosk.domain.film import Media
from kiosk.domain.values import Millis
from kiosk.playback.client import EngineProcesses

_SILENT = ("--aout=dummy",)
_ENOUGH = 8
"""Pictures at a place: about a third of a second."""


def trial_places(length: Millis) -> tuple[Millis, ...]:
    """The start, a place deep within the film, and the start once more: a file may hang libVLC when it is left."""
    return Millis(0), Millis(length * 3 // 4), Millis(0)


class TrialRun:
    """One run, from its making until close. The loop's owner waits for over.

    fault: in a few words why no pictures came from one of the places; None where they came.
    Raises MachineError: engine.unstartable (detail).
    """

    def __init__(self, loop: Loop, media: Media, places: tuple[Millis, ...]) -> None:
        self.over = False
        self.fault: str | None = None
        self._left = list(places[1:])
        self._pictures = 0
        self._engine = EngineProcesses(loop, self, lambda: _SILENT).spawn(self._hear)
        self._engine.open(Opening(media, places[0]))

    def form(self, media: Media) -> PictureForm:
        """As a Screen: the stored pixels, turned upright."""
        return PictureForm("I420", *media.shape.upright)

    def show(self, frame: Frame) -> None:
        """As a Screen: count."""
        del frame
        self._pictures += 1
        if self._pictures == _ENOUGH:
            self._go_on()

    def close(self) -> None:
        self._engine.close()

    def _go_on(self) -> None:
        self._pictures = 0
        if self._left:
            self._engine.seek(self._left.pop(0))
        else:
            self.over = True

    def _hear(self, event: EngineEvent) -> None:
        if self.over:
            return
        match event:
            case Died(reason):
                self._fail(reason)
            case Failed(_, code):
                self._fail(code)
            case Ended() if self._pictures:
                self._go_on()  # a film of a few pictures
            case Ended():
                self._fail("no picture")

    def _fail(self, reason: str) -> None:
        self.over, self.fault = True, reason

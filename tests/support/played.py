# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Films in a real engine, with what was seen of them."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Generic, TypeVar

from kiosk.app.ports.engine import EngineEvent, Opening, Sound
from kiosk.app.ports.screen import Frame, PictureForm
from kiosk.domain.film import Media
from kiosk.domain.framecode import FrameCode, Luma, read
from kiosk.domain.values import Millis
from kiosk.host.loop import SelectLoop
from kiosk.playback.client import EngineProcesses
from kiosk.playback.trial import luma_of

SeenT = TypeVar("SeenT")
Coded = tuple[FrameCode | None, Millis]
"""The code of a picture, and the place it was shown for."""


class Noting(Generic[SeenT]):
    """A Screen. seen: what was noted of each picture."""

    def __init__(self, note: Callable[[Frame], SeenT]) -> None:
        self._note = note
        self.seen: list[SeenT] = []
        self.sizes: set[tuple[int, int]] = set()

    def form(self, media: Media) -> PictureForm:
        return PictureForm("I420", *media.shape.upright)

    def show(self, frame: Frame) -> None:
        self.sizes.add((frame.form.width, frame.form.height))
        self.seen.append(self._note(frame))


class Played(Generic[SeenT]):
    """A film in an engine of its own."""

    def __init__(self, media: Media, note: Callable[[Frame], SeenT], captions: int | None = None) -> None:
        self._loop, self.screen = SelectLoop(), Noting(note)
        self._events: list[EngineEvent] = []
        self.engine = EngineProcesses(self._loop, self.screen, lambda: ("--aout=dummy",)).spawn(self._events.append)
        self._opening = Opening(media, sound=Sound(0), captions=captions)
        self._open = False

    def pictures(self, at: int, count: int) -> list[SeenT]:
        """What was seen of the first so many from a place on, in milliseconds."""
        self.screen.seen.clear()
        if self._open:
            self.engine.seek(Millis(at))
        else:
            self.engine.open(Opening(self._opening.media, Millis(at), self._opening.sound, self._opening.captions))
        self._open = True
        return self.more(count)

    def more(self, count: int) -> list[SeenT]:
        self._loop.run_until(lambda: len(self.screen.seen) >= count, seconds=20)
        return list(self.screen.seen)

    def close(self) -> None:
        self.engine.close()
        self._loop.run_out()


@contextmanager
def played(media: Media, note: Callable[[Frame], SeenT], captions: int | None = None) -> Iterator[Played[SeenT]]:
    """captions: as for Opening."""
    film = Played(media, note, captions)
    try:
        yield film
    finally:
        film.close()


def coded(frame: Frame) -> Coded:
    """Of a picture by tests.support.coded."""
    return read(_turned_back(frame)), frame.position


def _turned_back(frame: Frame) -> Luma:
    """As it is stored."""
    luma, rotation = luma_of(frame), frame.media.shape.rotation
    back: dict[int, Luma] = {
        0: luma,
        90: lambda x, y: luma(1 - y, x),
        180: lambda x, y: luma(1 - x, 1 - y),
        270: lambda x, y: luma(y, 1 - x),
    }
    return back[rotation]

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Long lists that are flicked through, for kiosk.cli.bench.subject."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Q_ARG, QMetaObject
from PySide6.QtQuick import QQuickItem

from kiosk.app.ports.library import Shelves
from kiosk.bootstrap.kiosk import Kiosk, Options
from kiosk.cli.bench.frames import Frames
from kiosk.cli.bench.generated import FILM, lines
from kiosk.cli.bench.stage import PICTURE, SETTLE, Answer, Asked, Script, Stage
from kiosk.domain.captions import CaptionTrack
from kiosk.domain.film import Film
from kiosk.domain.navigation import Action
from kiosk.domain.values import ENGLISH, Millis
from kiosk.host.clock import today
from kiosk.ui.items import find_item

_SLICE = Millis(50)
_SPEED = 6000.0
"""Pixels in a second, as fast as a hand does it."""


class _Generated:
    """A CaptionSource of so many lines in one language, whatever the film."""

    def __init__(self, count: int) -> None:
        self._count = count

    def tracks(self, _: Film) -> tuple[CaptionTrack, ...]:
        # Half of them are Latvian.
        some = (line for line in lines(2 * self._count, 1) if line.language == ENGLISH)
        # Who speaks is in no library, and would not be listed.
        return (CaptionTrack(ENGLISH, tuple(replace(line, speaker=None) for line in some)),)


def scroll(asked: Asked, answer: Answer) -> None:
    """gaps: milliseconds from frame to frame while the list moves. Also: lines, flicks."""
    width, height = asked["window"]
    stage = Stage(Kiosk(Options(Path(asked["data"]), (width, height), captions=_Generated(asked["lines"]))))
    frames = Frames(stage.kiosk.window.window, lambda *_: True)

    def script() -> Script:
        yield from stage.enter_film()
        stage.kiosk.house.spoken.transcript.open()
        yield SETTLE
        shown = _list(stage, "transcript.lines")
        yield from _flick(shown, asked["flicks"], frames)
        answer["lines"] = shown.property("count")
        frames.tell(answer)

    stage.perform(script())


def voices(asked: Asked, answer: Answer) -> None:
    """library: the folder of the database with the voices. gaps: as in scroll. Also: voices, flicks."""
    width, height = asked["window"]
    stage = Stage(Kiosk(Options(Path(asked["data"]), (width, height), library=lambda _: _generated(asked["library"]))))
    frames = Frames(stage.kiosk.window.window, lambda *_: True)

    def script() -> Script:
        yield PICTURE
        stage.kiosk.navigation.go(Action.WAKE)
        while not stage.kiosk.house.library.now.ready:
            yield _SLICE
        stage.kiosk.navigation.go(Action.VOICES)
        while not _count(stage, "voices.grid"):
            yield _SLICE
        yield SETTLE
        shown = _list(stage, "voices.grid")
        yield from _flick(shown, asked["flicks"], frames, stage.stay)
        answer["voices"] = shown.property("count")
        frames.tell(answer)

    stage.perform(script())


def _flick(shown: QQuickItem, flicks: int, frames: Frames, touch: Callable[[], None] = lambda: None) -> Script:
    for flick in range(flicks):
        touch()
        # Down twice, and up once.
        speed = _SPEED if flick % 3 == 2 else -_SPEED
        QMetaObject.invokeMethod(shown, "flick", Q_ARG("double", 0.0), Q_ARG("double", speed))
        frames.begin(lambda: shown.property("moving") or None)
        while shown.property("moving"):
            yield _SLICE
        frames.end()
        yield SETTLE


def _generated(folder: str) -> Shelves:
    # Loads SQLAlchemy, which no kiosk does before its first picture.
    from db.library import FilmLibrary, Stock  # noqa: PLC0415

    return FilmLibrary(Stock(Path(folder)).database, FILM, today)


def _count(stage: Stage, name: str) -> int:
    item = find_item(stage.kiosk.window.window, name)
    return int(item.property("count")) if item else 0


def _list(stage: Stage, name: str) -> QQuickItem:
    item = find_item(stage.kiosk.window.window, name)
    if item is None:
        raise LookupError(f"{name} is not on the screen")
    return item


DOES = {"scroll": scroll, "voices": voices}

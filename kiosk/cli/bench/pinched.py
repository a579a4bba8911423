# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What fingers move and spread, for kiosk.cli.bench.subject."""

from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.app.ports.library import Shelves
from kiosk.bootstrap.kiosk import Kiosk, Options
from kiosk.cli.bench.frames import Frames
from kiosk.cli.bench.generated import FILM
from kiosk.cli.bench.stage import Answer, Asked, Script, Stage
from kiosk.domain.navigation import Action
from kiosk.domain.values import Millis
from kiosk.host.clock import today
from kiosk.ui.items import find_item

_SLICE = Millis(50)
_MOVE = Millis(8)
"""A touch screen tells so often where the fingers are."""
_MOVES = 60
_REST = Millis(300)
_PREPARING = Millis(6_000)
"""In which the labels of all scales are placed: a visitor looks before they touch."""
_HELD = 4
"""After so many moves it follows the finger: until then it might have been a tap."""
_SEEN = 2.0
"""In pixels."""


def timeline(asked: Asked, answer: Answer) -> None:
    """library: the folder of the database with the moments. rounds: of panning on, spreading, panning back, closing.

    gaps: milliseconds from frame to frame while fingers move, or what they have flicked does. Also: moments, and
    furthest and nearest, the pixels a day that there were at least and at most.
    """
    width, height = asked["window"]
    stage = Stage(Kiosk(Options(Path(asked["data"]), (width, height), library=lambda _: _library(asked["library"]))))
    frames = Frames(stage.kiosk.window.window, lambda x, x_now: abs(x_now - x) >= _SEEN)

    def script() -> Script:
        yield from stage.attract()
        kiosk = stage.kiosk
        kiosk.navigation.go(Action.WAKE)
        while not kiosk.house.library.now.ready:
            yield _SLICE
        kiosk.navigation.go(Action.TIMELINE)
        chart = _Hand(stage, frames)
        while not chart.is_there:
            yield _SLICE
        yield _PREPARING
        scales = [chart.scale]
        for _ in range(asked["rounds"]):
            stage.stay()
            # In by about sixty times, in three goes, panned at each; then out again.
            for spread in (4.0, 4.0, 4.0, 0.25, 0.25, 0.25):
                yield from chart.pinch(spread)
                scales.append(chart.scale)
                yield from chart.pan(-0.6)
                stage.stay()
                yield from chart.pan(0.3)
        answer["moments"] = kiosk.house.library.now.counts.moments
        frames.tell(answer)
        answer["furthest"], answer["nearest"] = min(scales), max(scales)

    stage.perform(script())


class _Hand:
    """Two fingers on the timeline."""

    def __init__(self, stage: Stage, frames: Frames) -> None:
        self._window = stage.kiosk.window.window
        self._frames = frames
        self._finger = QTest.createTouchDevice()

    @property
    def is_there(self) -> bool:
        return find_item(self._window, "timeline.view") is not None

    @property
    def scale(self) -> float:
        return float(self._item("timeline.chart").property("dayWidth"))

    def pinch(self, spread: float) -> Script:
        """Fingers spread so many times as wide."""
        narrow, wide = 0.15, 0.15 * max(spread, 1 / spread)
        begin, end = (narrow, wide) if spread > 1 else (wide, narrow)
        yield from self._move(
            [[0.5 + side * (begin + (end - begin) * part) / 2 for side in (-1, 1)] for part in _PARTS]
        )

    def pan(self, by: float) -> Script:
        """One finger, by so much of the view, and then what goes on by itself."""
        yield from self._move([[0.5 - by / 2 + by * part] for part in _PARTS])

    def _move(self, course: list[list[float]]) -> Script:
        """course: where on the view the fingers are, one time after the other."""
        view = self._item("timeline.view")
        area = view.mapRectToScene(view.boundingRect())
        places = [
            [QPoint(round(area.left() + x * area.width()), round(area.center().y())) for x in xs] for xs in course
        ]
        self._touch("press", places[0])
        for number, some in enumerate(places[1:]):
            yield _MOVE
            self._touch("move", some)
            if number == _HELD:
                self._frames.begin(lambda: float(view.property("contentX")))
        self._touch("release", places[-1])
        while view.property("moving"):
            yield _MOVE
        self._frames.end()
        yield _REST

    def _touch(self, how: str, places: list[QPoint]) -> None:
        touch = QTest.touchEvent(self._window, self._finger, autoCommit=False)
        for number, place in enumerate(places):
            getattr(touch, how)(number, place, self._window)
        touch.commit(processEvents=False)

    def _item(self, name: str) -> QQuickItem:
        item = find_item(self._window, name)
        if item is None:
            raise LookupError(f"{name} is not on the screen")
        return item


_PARTS = [number / _MOVES for number in range(_MOVES + 1)]


def _library(folder: str) -> Shelves:
    # Loads SQLAlchemy, which no kiosk does before its first picture.
    from db.library import FilmLibrary, Stock  # noqa: PLC0415

    return FilmLibrary(Stock(Path(folder)).database, FILM, today)


DOES = {"timeline": timeline}

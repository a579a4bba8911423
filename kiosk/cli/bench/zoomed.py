# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The map and a large picture under fingers, for kiosk.cli.bench.subject."""

from pathlib import Path
from random import Random

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.bootstrap.kiosk import Kiosk, Options
from kiosk.cli.bench.frames import Frames
from kiosk.cli.bench.stage import SETTLE, Answer, Asked, Script, Stage
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.navigation import Action
from kiosk.domain.values import Millis, Slug
from kiosk.media.photographs import EXHIBIT, EXHIBITS, VenuePhotographs
from kiosk.ui.items import find_item

_SLICE, _MOVE = Millis(50), Millis(8)
"""What is waited for; and how often a touchscreen tells where the fingers are."""
_REST = Millis(300)
_MOVES = 60
_SHOWN = Slug("nazi-documents")
_BLOTS = 4_000
_ONE = 60
"""Pixels of a blot."""


def world(asked: Asked, answer: Answer) -> None:
    """spreads: how many times as wide two fingers go, one time after the other, with a pan there and back after each.

    gaps: milliseconds from frame to frame meanwhile. Also: least and most, the enlargements there were.
    """
    stage = _begin(asked)

    def script() -> Script:
        yield from _wake(stage)
        stage.kiosk.navigation.go(Action.MAP)
        yield from _gestures(stage, "map.pane", asked["spreads"], answer)

    stage.perform(script())


def picture(asked: Asked, answer: Answer) -> None:
    """As world, for a picture as large as any that is shown."""
    data = Path(asked["data"])
    file = data / "blots.jpg"
    _blots(QSize(EXHIBIT, EXHIBIT)).save(str(file))
    VenuePhotographs(data / EXHIBITS, EXHIBIT).add(_SHOWN, file, "by the benchmark")
    stage = _begin(asked)

    def script() -> Script:
        yield from _wake(stage)
        navigation = stage.kiosk.navigation
        navigation.go(Action.EXHIBITS)
        navigation.open(Ref(Kind.EXHIBIT, _SHOWN))
        finger = QTest.createTouchDevice()
        window = stage.kiosk.window.window
        # While the page is still laid out, a touch may miss.
        while find_item(window, "viewer.pane") is None:
            if frame := find_item(window, "exhibit.picture"):
                place = frame.mapToScene(QPointF(frame.width() / 2, frame.height() / 2)).toPoint()
                QTest.touchEvent(window, finger).press(0, place, window).commit(False)
                yield _SLICE
                QTest.touchEvent(window, finger).release(0, place, window).commit(False)
            yield SETTLE
        yield from _gestures(stage, "viewer.pane", asked["spreads"], answer)

    stage.perform(script())


def _begin(asked: Asked) -> Stage:
    width, height = asked["window"]
    return Stage(Kiosk(Options(Path(asked["data"]), (width, height))))


def _wake(stage: Stage) -> Script:
    yield from stage.attract()
    stage.kiosk.navigation.go(Action.WAKE)
    while not stage.kiosk.house.library.now.ready:
        yield _SLICE


def _gestures(stage: Stage, name: str, spreads: list[float], answer: Answer) -> Script:
    window = stage.kiosk.window.window
    while (pane := find_item(window, name)) is None or pane.property("natural").width() < 2:
        yield _SLICE
    yield SETTLE
    hand = _Hand(stage, pane)
    zooms = [float(pane.property("zoom"))]
    for spread in spreads:
        stage.stay()
        yield from hand.pinch(spread)
        zooms.append(float(pane.property("zoom")))
        yield from hand.pan(0.5)
        yield from hand.pan(-0.5)
    answer["least"], answer["most"] = min(zooms), max(zooms)
    hand.frames.tell(answer)


class _Hand:
    """Fingers on a ZoomPane."""

    def __init__(self, stage: Stage, pane: QQuickItem) -> None:
        self._window = stage.kiosk.window.window
        self.frames = Frames(self._window)
        self._pane = pane
        self._finger = QTest.createTouchDevice()

    def pinch(self, spread: float) -> Script:
        narrow, wide = 0.12, 0.12 * max(spread, 1 / spread)
        begin, end = (narrow, wide) if spread > 1 else (wide, narrow)
        ways = [begin + (end - begin) * number / _MOVES for number in range(_MOVES + 1)]
        yield from self._move([[0.5 - way, 0.5 + way] for way in ways])

    def pan(self, by: float) -> Script:
        yield from self._move([[0.5 - by / 2 + by * number / _MOVES] for number in range(_MOVES + 1)])

    def _move(self, course: list[list[float]]) -> Script:
        """course: where across the pane the fingers are, one time after the other."""
        self.frames.begin(self._place)
        self._touch("press", course[0])
        for places in course[1:]:
            yield _MOVE
            self._touch("move", places)
        self._touch("release", course[-1])
        while self._pane.property("moving"):
            yield _MOVE
        self.frames.end()
        yield _REST

    def _touch(self, how: str, places: list[float]) -> None:
        area = self._pane.mapRectToScene(self._pane.boundingRect())
        touch = QTest.touchEvent(self._window, self._finger, False)
        for number, across in enumerate(places):
            # Aslant, so that the map moves both ways.
            place = QPoint(round(area.left() + across * area.width()), round(area.top() + across * area.height()))
            getattr(touch, how)(number, place, self._window)
        touch.commit(False)

    def _place(self) -> tuple[float, ...] | None:
        if not self._pane.property("moving"):
            return None
        return tuple(float(self._pane.property(name)) for name in ("originX", "originY", "zoom"))


def _blots(size: QSize) -> QImage:
    """What no encoder can make small."""
    random = Random("blots")  # noqa: S311 - the same ones each time
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.black)
    painter = QPainter(image)
    for _ in range(_BLOTS):
        left, top = random.randrange(size.width()), random.randrange(size.height())
        painter.fillRect(QRect(left, top, _ONE, _ONE), QColor.fromHsv(random.randrange(360), 160, 200))
    painter.end()
    return image


DOES = {"map": world, "picture": picture}

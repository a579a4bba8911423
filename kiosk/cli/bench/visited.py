# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Screens that are touched and gone through, for kiosk.cli.bench.subject. Times are milliseconds."""

import random
from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.app.ports.library import Shelves
from kiosk.app.reading import State
from kiosk.cli.bench.clock import now
from kiosk.cli.bench.played import used
from kiosk.cli.bench.stage import PICTURE, SETTLE, Answer, Asked, Script, Stage, begin
from kiosk.domain.cards import ContentCard, Kind, Ref
from kiosk.domain.claims import Claim
from kiosk.domain.errors import KioskError
from kiosk.domain.exhibits import Exhibit
from kiosk.domain.moments import Moment
from kiosk.domain.navigation import Action
from kiosk.domain.people import Person
from kiosk.domain.places import Place
from kiosk.domain.reception import Notice
from kiosk.domain.topics import Term, Topic
from kiosk.domain.values import Millis
from kiosk.ui.items import centre, find_item

_SLICE = Millis(5)
_STILL, _BRIEFLY = 150, 30
"""After so long without a frame a screen has settled; and so long is enough to have been drawn."""
_KINDS: dict[Kind, type[ContentCard]] = {
    Kind.PERSON: Person,
    Kind.TOPIC: Topic,
    Kind.TERM: Term,
    Kind.MOMENT: Moment,
    Kind.EXHIBIT: Exhibit,
    Kind.NOTICE: Notice,
    Kind.CLAIM: Claim,
    Kind.PLACE: Place,
}
_LISTS = (
    *(Action.VOICES, Action.TOPICS, Action.TIMELINE, Action.EXHIBITS, Action.MAP),
    *(Action.RECEPTION, Action.SEARCH, Action.CHAPTERS, Action.ABOUT),
)
_SEED = 1940
_LEFT, _NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


class _Frames:
    """at: when the last one was on the screen. touched: when the first one that showed the button touched was."""

    def __init__(self, stage: Stage) -> None:
        self.at = 0.0
        self.touched: float | None = None
        self._button: QQuickItem | None = None
        stage.kiosk.window.window.frameSwapped.connect(self._note, Qt.ConnectionType.DirectConnection)

    def watch(self, button: QQuickItem) -> None:
        """To tell when it is seen to be touched for the first time from now on."""
        self._button, self.touched = button, None

    def _note(self) -> None:
        self.at = now()
        # Without a graphics processor this very thread draws: what the button is now it was when it was drawn.
        if self._button is not None and self.touched is None and self._button.property("down"):
            self.touched = self.at


def touch(asked: Asked, answer: Answer) -> None:
    """took: for each of so many touches (count) of a control of the player until it looks touched. The film plays.

    The time goes from the touch's arrival in the kiosk to the first frame in which the control is drawn so.
    """
    stage = begin(asked)
    frames, answer["took"] = _Frames(stage), []

    def script() -> Script:
        yield from stage.enter_film()
        for _ in range(asked["count"]):
            stage.stay()
            yield Millis(asked["between"])
            window, button = stage.kiosk.window.window, _item(stage, "player.forward10")
            frames.watch(button)
            began = now()
            QTest.mousePress(window, _LEFT, _NO_KEY, centre(button))
            while frames.touched is None:
                yield _SLICE
            answer["took"].append(frames.touched - began)
            # Lifted beside the control, it does nothing.
            QTest.mouseRelease(window, _LEFT, _NO_KEY, QPoint(1, 1))

    stage.perform(script())


def screens(asked: Asked, answer: Answer) -> None:
    """count: of changes from screen to screen, by chance, always the same.

    settled: for each of the first so many (timed) until nothing moves any more. samples: after each so many (every),
    {changes, memory}; memory: anonymous, in bytes.
    """
    stage = begin(asked)
    frames, answer["settled"], answer["samples"] = _Frames(stage), [], []

    def script() -> Script:
        yield PICTURE
        stage.kiosk.navigation.go(Action.WAKE)
        walk = _Walk(stage)
        while not walk.refs:
            yield _SLICE
        yield SETTLE
        for number in range(1, asked["count"] + 1):
            stage.stay()
            began = now()
            walk.step()
            timed = number <= asked["timed"]
            yield from _settle(stage, frames, began, _STILL if timed else _BRIEFLY)
            if timed:
                answer["settled"].append(frames.at - began)
            if number % asked["every"] == 0:
                answer["samples"].append({"changes": number, "memory": used()["memory"]})

    stage.perform(script())


def _settle(stage: Stage, frames: _Frames, since: float, still: float) -> Script:
    """Until it can be read, and nothing has moved for so long."""
    while stage.kiosk.house.reading.now.state is State.LOADING or now() - max(frames.at, since) < still:
        yield _SLICE


class _Walk:
    """From screen to screen by chance. refs: every card, as soon as the library has answered."""

    def __init__(self, stage: Stage) -> None:
        self._navigation = stage.kiosk.navigation
        self._library = stage.kiosk.house.library
        self._chance = random.Random(_SEED)  # noqa: S311 - the same walk each time
        self.refs: Sequence[Ref] = ()
        self._library.subscribe(lambda _: self._ask())
        self._ask()

    def step(self) -> None:
        """To another screen; back is a third of all steps, as of a visit's."""
        before, navigation = self._navigation.now, self._navigation
        while navigation.now == before:
            match self._chance.randrange(6):
                case 0 | 1:
                    navigation.back()
                case 2:
                    navigation.go(Action.HOME)
                case 3:
                    navigation.go(self._chance.choice(_LISTS))
                case _:
                    navigation.open(self._chance.choice(self.refs))

    def _ask(self) -> None:
        if self._library.now.ready and not self.refs:
            self._library.ask(_every, self._know, _raise)

    def _know(self, refs: Sequence[Ref]) -> None:
        self.refs = refs


def _every(shelves: Shelves) -> Sequence[Ref]:
    return [Ref(kind, card.slug) for kind, record in _KINDS.items() for card in shelves.catalogue.all(record)]


def _raise(error: KioskError) -> None:
    raise error


def _item(stage: Stage, name: str) -> QQuickItem:
    item = find_item(stage.kiosk.window.window, name)
    if item is None:
        raise LookupError(f"{name} is not on the screen")
    return item


DOES: dict[str, Callable[[Asked, Answer], None]] = {"touch": touch, "screens": screens}

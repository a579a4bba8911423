# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What fingers do by chance on every screen of a kiosk."""

from collections import Counter
from collections.abc import Callable, Sequence
from random import Random
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.app.choices import Choices
from kiosk.app.director import Director
from kiosk.app.navigation import Navigation
from kiosk.app.reading import Reading
from kiosk.domain.cards import Ref
from kiosk.domain.navigation import Action, Screen
from kiosk.domain.values import Millis
from kiosk.ui.items import centre, in_sight, visible_items
from tests.monkey.hands import MOST, Hands

_KEYS = (
    *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Escape),
    *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Home),
    *(Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_F4, Qt.Key.Key_F11, Qt.Key.Key_Menu, Qt.Key.Key_Plus),
    *(Qt.Key.Key_Minus, Qt.Key.Key_MediaPlay, Qt.Key.Key_VolumeUp, Qt.Key.Key_Back, Qt.Key.Key_Close),
)
_LETTERS = "kaš1' \N{CYRILLIC SMALL LETTER ZHE}\N{GRINNING FACE}\0"
_MODIFIERS = (
    *(Qt.KeyboardModifier.NoModifier,) * 6,
    *(Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier),
)
_BUTTONS = (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton)
_BURST = 30
"""Taps that come faster than they can be handled."""


class Visited(Protocol):
    """A kiosk, real or with a fake engine."""

    @property
    def navigation(self) -> Navigation: ...
    @property
    def director(self) -> Director: ...
    @property
    def choices(self) -> Choices: ...


class Monkey:
    """screens: how often something was done on each. run: lets so many milliseconds pass in the kiosk, perhaps none.

    refs: cards that can be opened.
    """

    def __init__(
        self,
        visited: Visited,
        reading: Reading,
        window: QQuickWindow,
        refs: Sequence[Ref],
        run: Callable[[int], None],
        seed: int,
    ) -> None:
        self.screens: Counter[str] = Counter()
        self._visited = visited
        self._reading = reading
        self._window = window
        self._refs = refs
        self._run = run
        self._chance = Random(seed)  # noqa: S311 - the same each time
        self._hands = Hands(window)
        self._keys = 0
        self._acts: tuple[tuple[int, Callable[[], None]], ...] = (
            *((30, self._tap), (6, self._palm), (4, self._burst), (16, self._drag), (10, self._pinch)),
            *((6, self._two_people), (14, self._key), (3, self._mouse), (4, self._speak), (18, self._jump)),
        )

    @property
    def events(self) -> int:
        return self._hands.events + self._keys

    def go_on(self, events: int) -> None:
        """Until there were so many. In the end no finger is down."""
        while self.events < events:
            self.screens[self._visited.navigation.now.screen.value] += 1
            weights = [weight for weight, _ in self._acts]
            self._chance.choices([act for _, act in self._acts], weights)[0]()
            # Often nothing: then the next touch meets a screen that is only coming.
            self._run(self._chance.choice((0, 0, 0, 5, 20, 120)))
        self._hands.lift_all()

    def _place(self) -> QPoint:
        """Anywhere, the very edge included; as often where something can be pressed."""
        if self._chance.random() < 0.5:
            items = visible_items(self._window)
            buttons = [item for item in items if item.inherits("QQuickAbstractButton") and in_sight(item)]
            if buttons:
                return centre(self._chance.choice(buttons))
        return QPoint(self._chance.randrange(self._window.width()), self._chance.randrange(self._window.height()))

    def _near(self, place: QPoint, reach: int) -> QPoint:
        return place + QPoint(self._chance.randint(-reach, reach), self._chance.randint(-reach, reach))

    def _tap(self) -> None:
        fingers = self._hands.free[: self._chance.choice((1, 1, 1, 1, 2, 3, 5, MOST))]
        self._hands.press({finger: self._place() for finger in fingers})
        self._run(self._chance.choice((0, 0, 30, 90)))
        self._hands.lift(fingers)

    def _palm(self) -> None:
        """A hand that leans on the glass, and leaves it finger by finger."""
        middle, fingers = self._place(), self._hands.free[: self._chance.randint(5, MOST)]
        self._hands.press({finger: self._near(middle, 80) for finger in fingers})
        self._hands.move({finger: self._near(middle, 80) for finger in fingers})
        self._run(40)
        self._chance.shuffle(fingers)
        for finger in fingers:
            self._hands.lift([finger])

    def _burst(self) -> None:
        place = self._place()
        for _ in range(_BURST):
            self._hands.press({0: place})
            self._hands.lift([0])

    def _drag(self) -> None:
        place = self._place()
        self._hands.press({0: place})
        way = QPoint(self._chance.randint(-60, 60), self._chance.randint(-60, 60))
        for step in range(1, self._chance.randint(2, 12)):
            self._hands.move({0: place + way * step})
            self._run(self._chance.choice((0, 8)))
        self._hands.lift([0])

    def _pinch(self) -> None:
        middle = self._place()
        first, last = self._chance.randint(10, 200), self._chance.randint(10, 200)
        self._hands.press({0: middle - QPoint(first, 0), 1: middle + QPoint(first, 0)})
        for step in range(1, 8):
            reach = QPoint(first + (last - first) * step // 7, 0)
            self._hands.move({0: middle - reach, 1: middle + reach})
            self._run(self._chance.choice((0, 8)))
        self._hands.lift([self._chance.randrange(2)])
        self._hands.lift_all()

    def _two_people(self) -> None:
        """Each drags or taps, and neither waits for the other."""
        places = {0: self._place(), 5: self._place()}
        self._hands.press({0: places[0]})
        self._hands.press({5: places[5]})
        for _ in range(6):
            finger = self._chance.choice((0, 5))
            places[finger] = self._near(places[finger], 40)
            self._hands.move({finger: places[finger]})
        self._run(20)
        self._hands.lift([0])
        self._hands.press({0: self._place()})
        self._hands.lift_all()

    def _key(self) -> None:
        text = self._chance.choice(_LETTERS) if self._chance.random() < 0.3 else ""
        key = Qt.Key(0) if text else self._chance.choice(_KEYS)
        modifier = self._chance.choice(_MODIFIERS)
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(self._window, QKeyEvent(kind, key, modifier, text))
            self._keys += 1

    def _mouse(self) -> None:
        button = self._chance.choice(_BUTTONS)
        QTest.mouseClick(self._window, button, Qt.KeyboardModifier.NoModifier, self._place())
        place, still = QPointF(self._place()), Qt.ScrollPhase.NoScrollPhase
        turned, none = QPoint(0, self._chance.choice((-120, 120))), Qt.KeyboardModifier.NoModifier
        wheel = QWheelEvent(place, place, QPoint(), turned, Qt.MouseButton.NoButton, none, still, False)
        QCoreApplication.sendEvent(self._window, wheel)
        self._keys += 2

    def _speak(self) -> None:
        self._visited.choices.speak(self._chance.choice(self._visited.choices.offered))

    def _jump(self) -> None:
        """To wherever touches alone would seldom come, with a finger already on the way."""
        navigation, place = self._visited.navigation, self._place()
        self._hands.press({0: place})
        if navigation.now.screen in {Screen.ATTRACT, Screen.FAULT}:
            navigation.go(Action.WAKE)
        elif self._chance.random() < 0.3:
            self._reading.open(self._chance.choice(self._refs))
        elif self._chance.random() < 0.2:
            navigation.watch(Millis(self._chance.randrange(300_000)))
        else:
            actions = [action for action in Action if action not in {Action.FAIL, Action.WATCH, Action.END}]
            # Most screens are led to from the first one alone.
            navigation.go(Action.HOME)
            navigation.go(self._chance.choice(actions))
        self._hands.lift([0])

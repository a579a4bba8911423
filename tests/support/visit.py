# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A visitor before the real window, with a fake engine behind it."""

import os
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QPoint, QSize, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.app.choices import Choices
from kiosk.app.director import Director
from kiosk.app.navigation import Navigation
from kiosk.domain.film import Film
from kiosk.domain.values import Language
from kiosk.ui.application import KioskWindow, Services
from kiosk.ui.film_screen import FilmScreen
from kiosk.ui.items import centre, find_item, visible_items
from tests.fakes.engine import FakeEngines
from tests.fakes.loop import FakeLoop
from tests.fakes.screen import FakeScreen

LANDSCAPE, PORTRAIT, SMALL = QSize(1920, 1080), QSize(1080, 1920), QSize(1280, 720)


class Visit:
    """film: None for a kiosk whose film could not be loaded."""

    def __init__(self, film: Film | None, size: QSize = SMALL, *, fault: str = "") -> None:
        self.loop = FakeLoop()
        self.engines = FakeEngines(self.loop, FakeScreen())
        self.director = Director(self.engines, self.loop, self.loop)
        self.choices = Choices()
        self.navigation = Navigation(self.director, self.choices, film, self.loop)
        screen = FilmScreen(software=os.environ.get("QT_QUICK_BACKEND") == "software")
        services = Services(self.director, self.navigation, self.choices, screen, film, fault)
        self.kiosk = KioskWindow(services, size=size)
        self.window = self.kiosk.window
        self.navigation.begin()
        self.kiosk.show()
        QTest.qWaitForWindowExposed(self.window)

    def close(self) -> None:
        self.kiosk.close()
        self.director.close()

    @property
    def screen(self) -> str:
        return self.navigation.now.screen.value

    def speak(self, language: Language) -> None:
        self.choices.speak(language)
        self.settle()

    def settle(self) -> None:
        """Let Qt do what it has to, and lay everything out."""
        QCoreApplication.processEvents()
        self.window.grabWindow()

    def item(self, name: str) -> QQuickItem:
        self.settle()
        item = find_item(self.window, name)
        assert item is not None, f"there is no {name} on {self.screen}"
        return item

    def has(self, name: str) -> bool:
        self.settle()
        return find_item(self.window, name) is not None

    def touch(self, name: str, along: float = 0.5) -> None:
        """along: where on the item, from 0 at its left to 1 at its right."""
        item = self.item(name)
        self.touch_at(centre(item) + QPoint(round((along - 0.5) * item.width()), 0))

    def touch_at(self, place: QPoint) -> None:
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.window, key)

    def items(self) -> Iterator[QQuickItem]:
        self.settle()
        yield from visible_items(self.window)

    def words(self) -> list[str]:
        """Everything that is written on the screen."""
        return [str(item.property("text")) for item in self.items() if item.inherits("QQuickText")]

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A visitor at the search."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from kiosk.domain.cards import Kind
from kiosk.domain.findings import Found, Group, Span
from kiosk.domain.navigation import Action
from kiosk.domain.values import Language
from tests.support.films import rehearsal
from tests.support.fonts import load_fonts
from tests.support.shelves import ToldShelves, hit, said
from tests.support.visit import SMALL, Visit


class Seeker(Visit):
    """On the search screen, the library open."""

    def __init__(self, size: QSize = SMALL) -> None:
        self.shelves = ToldShelves()
        super().__init__(rehearsal(), size, open_shelves=lambda: self.shelves)
        self.window.resize(size)
        self.open_library()
        self.seek()

    def seek(self) -> None:
        self.navigation.go(Action.WAKE)
        self.navigation.go(Action.SEARCH)
        self.read()

    @property
    def typed(self) -> str:
        return str(self.item("search.field").property("text"))

    def type(self, text: str) -> None:
        """As on a keyboard that is plugged in."""
        for sign in text:
            self.strike(Qt.Key(0), sign)
        self.read()

    def strike(
        self, key: Qt.Key, text: str = "", modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(self.window, QKeyEvent(kind, key, modifier, text))

    def tap(self, *keys: str) -> None:
        """On the one on the screen."""
        for key in keys:
            self.touch(f"key.{key}")
        self.read()

    def hold(self, modifier: Qt.KeyboardModifier, key: Qt.Key) -> None:
        QTest.keyClick(self.window, key, modifier)

    def found(self) -> list[str]:
        return [item.objectName() for item in self.items() if item.objectName().startswith("search.found.")]


Start = Callable[..., Seeker]


@contextmanager
def seekers() -> Iterator[Start]:
    """Begins any number of visits, and ends them."""
    load_fonts()
    begun: list[Seeker] = []

    def one(size: QSize = SMALL) -> Seeker:
        begun.append(Seeker(size))
        return begun[-1]

    yield one
    for seeker in begun:
        seeker.close()


def many(query: str, _: Language) -> Found:
    """More than a screen can hold."""
    kinds = (Kind.PERSON, Kind.TOPIC, Kind.TERM, Kind.MOMENT)
    groups = [
        Group(
            kind, tuple(hit(kind, f"{kind}-{number}", f"{query} {number}", Span("an excerpt")) for number in range(8))
        )
        for kind in kinds
    ]
    return Found(query, tuple(groups), (said(65, f"{query}, it is said"), said(70, "in another copy", "the-dvd")))


def lines(query: str, _: Language) -> Found:
    return Found(query, lines=(said(65, f"{query}, it is said"), said(70, "in another copy", "the-dvd")))

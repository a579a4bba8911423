# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody of the staff who takes cards off the screen, and writes."""

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent

from kiosk.domain.cards import Kind, Ref
from kiosk.domain.navigation import Action
from kiosk.domain.staff import Role, StaffPage
from kiosk.domain.values import Slug
from tests.support.shelves import ToldShelves
from tests.support.staff import StaffVisit
from tests.support.visit import SMALL
from tests.ui.conftest import Begin

PURGE = Ref(Kind.TOPIC, Slug("great-purge"))
FIELD = "staff.cards.search"
NO_KEY, NOTHING = Qt.Key(0), Qt.KeyboardModifier(0)


class Attendant(StaffVisit):
    """At the page of cards, over what the visitor has open."""

    def __init__(self, begin: Begin, size: QSize = SMALL, address: str = str(PURGE)) -> None:
        self.told = ToldShelves()
        visit = begin(size=size, shelves=lambda: self.told)
        visit.window.resize(size)
        visit.navigation.go(Action.WAKE)
        visit.navigation.go(Action.TOPICS)
        if address:
            visit.open(address)
        super().__init__(visit, Role.DOCENT, StaffPage.CARDS)

    def touch(self, name: str) -> None:
        self.visit.touch(name)
        self.visit.read()

    def tap(self, *keys: str) -> None:
        for key in keys:
            self.visit.touch(f"key.{key}")
        self.visit.read()

    def type(self, text: str, key: Qt.Key = NO_KEY, held: Qt.KeyboardModifier = NOTHING) -> None:
        """On a keyboard that is plugged in, as one stroke."""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(self.visit.window, QKeyEvent(kind, key, held, text))
        self.visit.read()

    def text(self, name: str = FIELD) -> str:
        return str(self.visit.item(name).property("text"))

    def says(self, words: str) -> bool:
        return any(words in said for said in self.visit.words())

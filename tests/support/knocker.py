# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody of the staff who knocks at the corner mark, and types with their fingers."""

from PySide6.QtCore import QCoreApplication, QPoint

from kiosk.domain.staff import Role
from kiosk.ui.items import centre
from tests.monkey.hands import Hands
from tests.support.visit import Visit

MANAGER, DOCENT, WRONG, OTHER = "804137", "592604", "471920", "029174"
HOLD = 3_000


class Knocker:
    """Before a kiosk whose manager and docents have a PIN."""

    def __init__(self, visit: Visit) -> None:
        self.visit = visit
        self.hands = Hands(visit.window)
        self._places: dict[str, QPoint] = {}
        visit.pins.pins = {Role.MANAGER: MANAGER.encode(), Role.DOCENT: DOCENT.encode()}
        visit.door.look()
        visit.read()

    @property
    def corner(self) -> QPoint:
        return QPoint(20, self.visit.window.height() - 20)

    def press(self, place: QPoint, finger: int = 0) -> None:
        self.hands.press({finger: place})
        QCoreApplication.processEvents()

    def lift(self) -> None:
        self.hands.lift_all()
        QCoreApplication.processEvents()

    def hold(self, milliseconds: int = HOLD) -> None:
        self.press(self.corner)
        self.visit.loop.pass_time(milliseconds)
        self.visit.loop.pass_time(10)
        self.lift()
        keys = (item for item in self.visit.items() if item.objectName().startswith("pad.key."))
        self._places = {key.objectName(): centre(key) for key in keys}

    def type(self, pin: str) -> None:
        for digit in pin:
            self.touch(f"pad.key.{digit}")

    def touch(self, name: str) -> None:
        """Where it was when the pad was opened, too, for keys that hear nothing now."""
        if self.visit.has(name):
            self._places[name] = centre(self.visit.item(name))
        self.press(self._places[name])
        self.lift()

    def confirm(self) -> None:
        self.touch("pad.key.ok")
        self.visit.loop.pass_time(20)
        self.visit.settle()

    def says(self) -> str:
        return str(self.visit.item("pad.says").property("text"))

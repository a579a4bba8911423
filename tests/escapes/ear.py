# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The kiosk as `kiosk run` starts it, which hears what the test asks of it: python -P -m tests.escapes.ear run …

KIOSK_EAR is the number of a socket: a line of JSON for each question, and one for its number and answer.
"""

import json
import os
import socket
from collections.abc import Mapping, Sequence
from typing import Any
from unittest.mock import patch

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.bootstrap.kiosk import Kiosk
from kiosk.cli import main
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.idle import Asking
from kiosk.domain.navigation import Action
from kiosk.domain.values import Slug
from kiosk.ui.items import centre, find_item, visible_items
from tests.monkey.hands import Hands

SOCKET = "KIOSK_EAR"
_CARD = Ref(Kind.TOPIC, Slug("great-purge"))
_FIELDS = ("QQuickTextInput", "QQuickTextEdit")


class Ear:
    """From its making until the kiosk's end."""

    def __init__(self, kiosk: Kiosk, heard: socket.socket) -> None:
        self._kiosk = kiosk
        self._heard = heard
        self._hands = Hands(kiosk.window.window)
        self._left = b""
        kiosk.loop.watch(heard.fileno(), self._hear)

    def _hear(self) -> None:
        self._left += self._heard.recv(65536)
        *lines, self._left = self._left.split(b"\n")
        for line in lines:
            asked = json.loads(line)
            number, what = asked.pop("number"), asked.pop("do")
            answer = getattr(self, f"do_{what}")(**asked)
            self._heard.sendall(json.dumps([number, answer]).encode() + b"\n")

    def do_look(self) -> Mapping[str, object]:
        kiosk, house, window = self._kiosk, self._kiosk.house, self._kiosk.window.window
        # None while the window is not the active one.
        focused: QQuickItem | None = window.activeFocusItem()
        return {
            "screen": kiosk.navigation.now.screen.value,
            "playing": kiosk.director.now.playing and kiosk.screen.frames_shown > 0,
            "ready": house.library.now.ready,
            "staff": house.staff.area.now.open,
            "pad": house.door.pad.now.open and find_item(window, "pad") is not None,
            "setup": house.door.setup.now.open,
            "keyboard": bool(focused and focused.objectName() == "search.field" and find_item(window, "key.a")),
            "asking": house.attendance.now.asking is not Asking.QUIET,
            "typed": [str(item.property("text")) for item in visible_items(window) if _is_field(item)],
            "windows": sum(one.isVisible() for one in QGuiApplication.allWindows()),
        }

    def do_go(self, to: str) -> None:
        """From wherever it is, as a new visitor goes there."""
        kiosk, house = self._kiosk, self._kiosk.house
        house.door.pad.cancel()
        house.staff.area.leave()
        house.guide.advisories.ask(False)
        house.attendance.touched()
        kiosk.navigation.go(Action.REST)
        if to == "attract":
            return
        if to == "PIN pad":
            house.door.pad.knock()
            return
        kiosk.navigation.go(Action.WAKE)
        if to == "film":
            kiosk.navigation.watch()
        elif to == "card":
            kiosk.navigation.go(Action.TOPICS)
            house.reading.open(_CARD)
        elif to == "search":
            kiosk.navigation.go(Action.SEARCH)

    def do_where(self, name: str) -> tuple[int, int] | None:
        """The middle of what is so called."""
        item = find_item(self._kiosk.window.window, name)
        return centre(item).toTuple() if item else None

    def do_fingers(self, steps: Sequence[tuple[str, Mapping[str, Any], int]]) -> None:
        """Each: press, move or lift, the places of the fingers in pixels by their numbers, and how long after it."""
        for how, told, milliseconds in steps:
            places = {int(finger): QPoint(*place) for finger, place in told.items()}
            getattr(self._hands, how)(places)
            QTest.qWait(milliseconds)
        self._hands.lift_all()


def _is_field(item: QQuickItem) -> bool:
    return any(map(item.inherits, _FIELDS))


if __name__ == "__main__":
    heard, run = socket.socket(fileno=int(os.environ.pop(SOCKET))), Kiosk.run

    def listen(kiosk: Kiosk) -> int:
        Ear(kiosk, heard)
        return run(kiosk)

    with patch.object(Kiosk, "run", listen):
        main()

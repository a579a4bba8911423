# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A manager says what should play when, by touches alone, and looks at what that comes to: DATA OUT. In software.

Printed as JSON: how many touches it took, and what the page of the programme shows of a Tuesday, a Monday and a
24 December. OUT: where a picture of each step goes.
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtQuick import QQuickWindow

from kiosk.bootstrap.kiosk import Kiosk, Options
from kiosk.cli.sentences_acts import said
from kiosk.cli.tour import Tour
from kiosk.cli.visit_schedule import MONDAY, SET_UP, TUESDAY, go_on, look_at_closure, next_day, turn_to
from kiosk.domain.staff import Role, StaffPage
from kiosk.host.clock import now, today
from kiosk.host.pin_file import PinFile
from kiosk.ui.corner import corner_side
from kiosk.ui.items import find_item, visible_items
from kiosk.ui.visitor import Visitor

PIN = "804137"
_PATIENT = 20


class Counting(Visitor):
    """touches: of a finger, wherever."""

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__(window)
        self.touches = 0

    def touch_at(self, point: QPoint) -> None:
        self.touches += 1
        super().touch_at(point)


def enter(tour: Tour) -> None:
    visitor, window = tour.visitor, tour.kiosk.window.window
    visitor.wait(lambda: visitor.sees("staff.corner"), "the corner mark", _PATIENT)
    half = round(corner_side(window.size()) / 2)
    visitor.hold_at(QPoint(half, window.height() - half), lambda: visitor.sees("pad"), "the pad")
    for key in (*PIN, "ok"):
        visitor.touch(f"pad.key.{key}")
    visitor.wait(lambda: visitor.sees("staff.now"), "the staff area", _PATIENT)


def shown(tour: Tour) -> list[list[str]]:
    """The rows of the day: when, what and why, as far as they stand on the page."""
    found: dict[str, list[str]] = {}
    while True:
        for item in visible_items(tour.kiosk.window.window):
            if item.objectName().startswith("staff.programme.entry."):
                found[item.objectName()] = [str(item.property(name)) for name in ("time", "what", "why")]
        more = find_item(tour.kiosk.window.window, "staff.programme.entries.down")
        if more is None or not more.isEnabled():
            return list(found.values())
        tour.visitor.touch("staff.programme.entries.down")
        tour.visitor.linger(0.4)


def days(tour: Tour) -> dict[str, object]:
    turn_to(tour, StaffPage.PROGRAMME)
    tuesday, monday = next_day(today(), TUESDAY), next_day(today(), MONDAY)
    first, last = sorted((tuesday, monday))
    go_on(tour, (first - today()).days)
    seen = {str(first): shown(tour)}
    go_on(tour, (last - first).days)
    seen[str(last)] = shown(tour)
    look_at_closure(tour)
    return {"tuesday": seen[str(tuesday)], "monday": seen[str(monday)], "eve": shown(tour)}


def main(data: str, out: str) -> None:
    folder = Path(data)
    PinFile(folder).set(Role.MANAGER, bytearray(PIN.encode()), now())
    kiosk = Kiosk(Options(folder, (1280, 720), says=said))
    try:
        tour = Tour(kiosk, Path(out))
        enter(tour)
        visitor = tour.visitor = Counting(kiosk.window.window)
        report = tour.walk(SET_UP)
        failed = [step for step in report["steps"] if not step["ok"]]
        touches = visitor.touches
        seen = {} if failed else days(tour)
    finally:
        kiosk.close()
    print(json.dumps({"failed": failed, "touches": touches, "zone": str(now().tzinfo), **seen}))


if __name__ == "__main__":
    main(*sys.argv[1:])

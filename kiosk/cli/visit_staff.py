# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The steps of the tour through the staff area, in each language: in by the corner mark and the PIN, every page, a
schedule, a takeover, and out again.

The names of the steps end in the language: packaging/guide takes the guide's pictures from them.
"""

import secrets
from pathlib import Path

from PySide6.QtCore import QPoint

from kiosk.cli.tour import Act, Tour
from kiosk.cli.visit import attract, wake
from kiosk.cli.visit_drive import ask_ending, look_at_drive, plug_in
from kiosk.cli.visit_reading import voice, voices
from kiosk.cli.visit_schedule import SET_UP, SHOWN
from kiosk.domain.pins import weakness
from kiosk.domain.staff import Role, StaffPage
from kiosk.domain.values import ENGLISH, LATVIAN, Language
from kiosk.host.clock import now
from kiosk.host.pin_file import PinFile
from kiosk.ui.corner import corner_side
from kiosk.ui.items import visible_items
from kiosk.ui.visitor import LostError

_SETTLES = 0.6
_HASHED = 20
"""Seconds that a slow machine may take to look at a PIN."""
_DIGITS = 8
_PATIENT = 120

Steps = tuple[tuple[str, Act], ...]


def staff_visit(data: Path) -> Steps:
    """Sets a PIN in the data folder, which MUST be nobody's, and plugs in a drive, before a kiosk runs with it."""
    pin = _any_pin()
    PinFile(data).set(Role.MANAGER, bytearray(pin.encode()), now())
    plug_in(data)
    return tuple(step for language in (ENGLISH, LATVIAN) for step in _in(language, pin))


def _in(language: Language, pin: str) -> Steps:
    def open_card(tour: Tour) -> None:
        attract(tour)
        wake(tour)
        tour.visitor.touch(f"language.{language}")
        tour.visitor.wait(lambda: tour.kiosk.choices.now.language == language, f"the language {language}")
        voices(tour)
        voice(tour)

    def come_in(tour: Tour) -> None:
        for digit in pin:
            tour.visitor.touch(f"pad.key.{digit}")
        tour.visitor.touch("pad.key.ok")
        tour.visitor.wait(lambda: tour.visitor.sees("staff.now"), "the page now", seconds=_HASHED)
        tour.visitor.linger(_SETTLES)

    steps: Steps = (
        ("visitor", open_card),
        ("pad", knock),
        ("now", come_in),
        ("card", _page(StaffPage.CARDS)),
        ("taken-off", take_off),
        ("check", _page(StaffPage.CHECK)),
        ("settings", _page(StaffPage.SETTINGS)),
        ("ending", ask_ending),
        ("drive", look_at_drive),
        ("log", _page(StaffPage.LOG)),
        ("undone", undo),
        *SET_UP,
        *SHOWN,
        ("guide", _page(StaffPage.GUIDE)),
        ("takeover", take_over),
        ("given-back", give_back),
    )
    return tuple((f"staff-{name}-{language}", act) for name, act in steps)


def knock(tour: Tour) -> None:
    window = tour.kiosk.window.window
    half = round(corner_side(window.size()) / 2)
    tour.visitor.hold_at(QPoint(half, window.height() - half), lambda: tour.visitor.sees("pad"), "the pad")
    tour.visitor.linger(_SETTLES)


def take_off(tour: Tour) -> None:
    tour.visitor.touch("staff.cards.off")
    tour.visitor.wait(lambda: tour.visitor.sees("staff.cards.on"), "a card that is off the screen")
    tour.visitor.linger(_SETTLES)


def undo(tour: Tour) -> None:
    """Of the last act, by the log."""
    last = _undoable(tour)
    if last is None:
        raise LostError("nothing can be undone")
    tour.visitor.touch(last)
    tour.visitor.wait(lambda: _undoable(tour) not in {None, last}, "the act that was undone")
    tour.visitor.linger(_SETTLES)


def _undoable(tour: Tour) -> str | None:
    names = (item.objectName() for item in visible_items(tour.kiosk.window.window))
    return next((name for name in names if name.startswith("staff.log.undo.")), None)


def take_over(tour: Tour) -> None:
    _page(StaffPage.NOW)(tour)
    _scroll_to(tour, "staff.now.take")
    tour.visitor.touch("staff.now.take")
    tour.visitor.wait(lambda: tour.visitor.sees("docent.end"), "the bar of a takeover")
    tour.visitor.linger(_SETTLES)


def give_back(tour: Tour) -> None:
    if not tour.visitor.sees("docent.end"):
        tour.visitor.touch("docent")
    tour.visitor.touch("docent.end")
    tour.visitor.wait(lambda: not tour.visitor.sees("docent.end"), "the end of the takeover")
    tour.expect_screen("attract")


def _page(page: StaffPage) -> Act:
    def go(tour: Tour) -> None:
        tour.visitor.touch(f"staff.page.{page}")
        tour.visitor.wait(lambda: tour.visitor.sees(f"staff.{page}"), f"the page {page}")
        tour.visitor.linger(_SETTLES)

    return go


def _scroll_to(tour: Tour, name: str) -> None:
    for _ in range(_DIGITS):
        if tour.visitor.sees(name):
            return
        tour.visitor.touch("staff.down")
        tour.visitor.linger(_SETTLES)
    raise LostError(f"there is no {name}")


def _any_pin() -> str:
    """Nobody has to know it: the data folder goes with the tour."""
    for _ in range(_PATIENT):
        pin = "".join(secrets.choice("0123456789") for _ in range(_DIGITS))
        if not weakness(bytearray(pin.encode())):
            return pin
    raise LostError("no PIN is good enough")

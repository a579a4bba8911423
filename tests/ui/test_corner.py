# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The corner mark: staff knock at it, and visitors find nothing there."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QTouchEvent
from PySide6.QtTest import QTest

from kiosk.domain.navigation import Action, Screen
from kiosk.domain.staff import Role
from kiosk.domain.values import Millis
from kiosk.ui.corner import corner_side
from tests.support.knocker import HOLD, Knocker
from tests.support.visit import LANDSCAPE, PORTRAIT, Visit
from tests.ui.conftest import Begin
from tests.ui.test_screens import WAYS, box


@pytest.fixture
def knocker(visit: Visit) -> Knocker:
    return Knocker(visit)


def test_without_a_pin_there_is_no_mark_and_nothing_opens(visit: Visit) -> None:
    knocker = Knocker(visit)
    visit.pins.pins = {}
    visit.door.look()
    visit.read()
    assert not visit.has("staff.corner")
    knocker.hold()
    assert not visit.has("pad")


def test_on_each_kind_of_screen_a_hold_opens_the_pad_and_presses_nothing_beneath(knocker: Knocker) -> None:
    visit = knocker.visit
    # What is touched on these is not only buttons.
    for screen in (Screen.ATTRACT, Screen.FILM, Screen.TIMELINE, Screen.MAP, Screen.SEARCH, Screen.VOICE, Screen.FAULT):
        WAYS[screen](visit)
        before = visit.navigation.now
        knocker.hold()
        assert visit.has("pad"), screen
        visit.door.cancel()
        # The first touch wakes.
        assert screen is Screen.ATTRACT or visit.navigation.now is before, screen


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def test_the_mark_is_where_it_is_touched(begin: Begin, size: QSize) -> None:
    visit = begin(size=size)
    visit.window.resize(size)
    Knocker(visit)
    side = corner_side(size)
    assert box(visit.item("staff.corner")) == QRectF(0, size.height() - side, side, side)


def test_over_a_question_and_over_an_advisory_it_opens_too(knocker: Knocker) -> None:
    visit = knocker.visit
    WAYS[Screen.HOME](visit)
    visit.loop.pass_time(60_000)
    assert visit.has("attendance")
    knocker.hold()
    assert visit.has("pad")
    knocker.touch("pad.close")
    visit.guide.advisories.ask(True)
    visit.navigation.watch(Millis(0))
    visit.read()
    knocker.hold()
    assert visit.has("pad")


@pytest.mark.parametrize("how", ["early", "away", "second finger", "elsewhere"])
def test_what_is_no_hold_opens_nothing(knocker: Knocker, how: str) -> None:
    visit = knocker.visit
    visit.navigation.go(Action.WAKE)
    knocker.press(QPoint(640, 300) if how == "elsewhere" else knocker.corner)
    visit.loop.pass_time(1_000)
    match how:
        case "early":
            knocker.lift()
        case "away":
            knocker.hands.move({0: knocker.corner + QPoint(150, -20)})
        case "second finger":
            knocker.press(QPoint(640, 300), finger=1)
    visit.settle()
    visit.loop.pass_time(10_000)
    visit.settle()
    assert not visit.has("pad")
    assert not visit.kiosk.bridges.by_name["Door"].property("held")
    knocker.lift()


def test_a_short_touch_in_the_corner_is_the_screens(knocker: Knocker) -> None:
    assert knocker.visit.screen == Screen.ATTRACT
    knocker.hold(100)
    assert knocker.visit.screen == Screen.HOME


def test_a_mouse_can_hold_it_as_well(knocker: Knocker) -> None:
    visit = knocker.visit
    visit.navigation.go(Action.WAKE)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(visit.window, left, none, knocker.corner)
    visit.loop.pass_time(HOLD + 10)
    QTest.mouseRelease(visit.window, left, none, knocker.corner)
    assert visit.has("pad")
    visit.touch("pad.close")
    assert not visit.has("pad")


def test_a_hold_lets_go_of_what_it_pressed(knocker: Knocker) -> None:
    visit = knocker.visit
    visit.navigation.go(Action.WAKE)
    button = visit.item("home.voices")
    # As if a screen had something there.
    button.setParentItem(visit.window.contentItem())
    button.setPosition(QPointF(0, visit.window.height() - button.height()))
    button.setProperty("width", 200)
    knocker.hold(2_000)
    assert visit.screen == Screen.HOME
    knocker.hold(100)
    assert visit.screen == Screen.VOICES


def test_a_hold_that_the_system_takes_away_costs_no_later_touch(knocker: Knocker) -> None:
    visit = knocker.visit
    visit.navigation.go(Action.WAKE)
    knocker.press(knocker.corner)
    visit.loop.pass_time(1_000)
    QCoreApplication.sendEvent(visit.window, QTouchEvent(QEvent.Type.TouchCancel, QTest.createTouchDevice()))
    # Of that finger nothing is told any more.
    visit.touch("home.voices")
    assert visit.screen == Screen.VOICES
    knocker.lift()


def test_where_staff_are_in_the_corner_is_theirs(knocker: Knocker) -> None:
    visit = knocker.visit
    visit.staff.enter(Role.MANAGER)
    visit.settle()
    place = box(visit.item("staff.leave")).bottomLeft().toPoint() + QPoint(5, -5)
    assert place.x() < corner_side(visit.window.size())
    knocker.press(place)
    visit.loop.pass_time(2_000)
    knocker.lift()
    assert visit.staff.now.role is None

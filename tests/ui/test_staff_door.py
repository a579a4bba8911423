# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Staff type their PIN; nobody else learns of it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtQuick import QQuickItem

from kiosk.domain.navigation import Action, Screen
from kiosk.domain.staff import Role
from kiosk.domain.values import LATVIAN, Millis
from kiosk.ui.items import centre
from tests.support.everything import everything
from tests.support.knocker import MANAGER, OTHER, WRONG, Knocker
from tests.support.visit import Visit
from tests.ui.conftest import Begin
from tests.ui.test_screens import SIZES, box, check


@pytest.fixture
def knocker(visit: Visit) -> Knocker:
    return Knocker(visit)


def test_from_the_mark_to_the_pages_with_a_wrong_pin_between(knocker: Knocker) -> None:
    visit = knocker.visit
    visit.navigation.go(Action.WAKE)
    assert visit.has("staff.corner")
    knocker.hold()
    assert knocker.says() == "Type your PIN."
    knocker.type(WRONG)
    knocker.confirm()
    assert knocker.says() == "Wrong PIN. Next try in 1 s."
    knocker.type(MANAGER)
    assert visit.door.now.digits == 0
    visit.loop.pass_time(1_000)
    knocker.type(MANAGER + "1")
    knocker.touch("pad.key.erase")
    knocker.confirm()
    assert visit.staff.now.role is Role.MANAGER
    assert not visit.has("pad")
    assert not visit.has("staff.corner")
    assert visit.screen == Screen.HOME


def test_two_fingers_on_ok_are_one_try(knocker: Knocker) -> None:
    visit = knocker.visit
    knocker.hold()
    knocker.type(WRONG)
    place = centre(visit.item("pad.key.ok"))
    knocker.hands.press({0: place, 1: place + QPoint(8, 8)})
    visit.settle()
    knocker.lift()
    knocker.touch("pad.key.ok")
    visit.loop.pass_time(20)
    assert visit.pins.asked == 1


def test_fingers_on_several_keys_type_each(knocker: Knocker) -> None:
    knocker.hold()
    keys = {finger: centre(knocker.visit.item(f"pad.key.{finger + 1}")) for finger in range(3)}
    knocker.hands.press(keys)
    knocker.lift()
    assert knocker.visit.door.now.digits == 3


def test_the_programme_and_the_language_change_beneath_the_pad(knocker: Knocker) -> None:
    visit = knocker.visit
    visit.navigation.go(Action.WAKE)
    visit.navigation.watch(Millis(0))
    knocker.hold()
    knocker.type("804")
    visit.speak(LATVIAN)
    before = visit.director.now.position
    visit.navigation.watch(Millis(120_000))
    visit.loop.pass_time(500)
    assert visit.director.now.position > before + 60_000
    assert visit.has("pad")
    assert visit.door.now.digits == 3
    visit.loop.pass_time(20_000)
    visit.settle()
    assert not visit.has("pad")
    assert visit.screen == Screen.FILM


def test_nothing_beneath_the_pad_is_touched(knocker: Knocker) -> None:
    visit = knocker.visit
    visit.navigation.go(Action.WAKE)
    knocker.hold()
    for x in range(10, 1280, 90):
        visit.touch_at(QPoint(x, 60))
        visit.touch_at(QPoint(x, 650))
    visit.press(Qt.Key.Key_Tab)
    assert visit.screen == Screen.HOME
    focused = set()
    for _ in range(16):
        visit.press(Qt.Key.Key_Tab)
        focused.add(visit.window.activeFocusItem().objectName())
    assert focused == {f"pad.key.{key}" for key in (*map(str, range(10)), "erase", "ok")} | {"pad.close"}


def test_a_real_keyboard_types_confirms_and_closes(knocker: Knocker) -> None:
    visit = knocker.visit
    knocker.hold()
    visit.press(Qt.Key.Key_8, Qt.Key.Key_A, Qt.Key.Key_0, Qt.Key.Key_4, Qt.Key.Key_4, Qt.Key.Key_Backspace)
    visit.press(Qt.Key.Key_1, Qt.Key.Key_3, Qt.Key.Key_7)
    assert visit.door.now.digits == 6
    visit.press(Qt.Key.Key_Return)
    visit.loop.pass_time(20)
    assert visit.staff.now.role is Role.MANAGER
    visit.staff.leave()
    knocker.hold()
    visit.press(Qt.Key.Key_Escape)
    assert not visit.has("pad")


@pytest.fixture
def spoken(visit: Visit) -> Iterator[Visit]:
    """As with a screen reader running."""
    QAccessible.setActive(True)
    yield visit
    QAccessible.setActive(False)


def test_no_picture_property_or_reader_tells_which_digits_were_typed(spoken: Visit) -> None:
    knocker = Knocker(spoken)
    knocker.hold()
    seen = []
    for pin in (WRONG, OTHER):
        pressed = []
        for digit in pin:
            knocker.press(centre(spoken.item(f"pad.key.{digit}")))
            pressed.append(_look(spoken))
            knocker.lift()
        seen.append((pressed, _look(spoken), everything(spoken)))
        for _ in pin:
            knocker.touch("pad.key.erase")
    assert seen[0] == seen[1]
    assert WRONG not in repr(seen)


def _look(visit: Visit) -> tuple[QImage, list[str]]:
    """What the pad looks like, and what a screen reader is told of it."""
    panel = box(visit.item("pad.panel")).toAlignedRect()
    image = visit.window.grabWindow().copy(panel)
    items = [item for item in visit.items() if _is_of_pad(item)]
    told = []
    for item in items:
        interface = QAccessible.queryAccessibleInterface(item)
        if interface is not None:
            state = interface.state()
            told.append(f"{interface.text(QAccessible.Text.Name)} {state.pressed} {state.focused} {state.checked}")
    return image, told


def _is_of_pad(item: QQuickItem | None) -> bool:
    while item is not None:
        if item.objectName() == "pad":
            return True
        item = item.parentItem()
    return False


@SIZES
def test_the_pad_and_the_first_set_up_stand_well(begin: Begin, size: QSize) -> None:
    visit = begin(size=size)
    visit.window.resize(size)
    knocker = Knocker(visit)
    knocker.hold()
    knocker.type(WRONG)
    knocker.confirm()
    visit.speak(LATVIAN)
    check(visit, size)
    assert _fits(visit, "pad.panel", size)
    knocker.touch("pad.close")
    visit.pins.pins = {}
    visit.setup.begin(visit.pins.look())
    for _ in range(3):
        knocker.type(MANAGER)
        knocker.confirm()
        check(visit, size)
        assert _fits(visit, "setup.panel", size)


def _fits(visit: Visit, name: str, size: QSize) -> bool:
    return QRectF(0, 0, size.width(), size.height()).contains(box(visit.item(name)))

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What no keyboard, mouse or other program brings into the window."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QCloseEvent,
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QRasterWindow,
)
from PySide6.QtTest import QTest

from kiosk.domain.keys import KEYS
from kiosk.domain.navigation import Action, Screen
from kiosk.ui.items import centre
from kiosk.ui.lock import Lock
from tests.support.everything import everything
from tests.support.visit import Visit

_KIND, _HELD = QEvent.Type, Qt.KeyboardModifier
_NONE, _SHIFT = _HELD.NoModifier, _HELD.ShiftModifier
_COMMANDS = (_HELD.ControlModifier, _HELD.AltModifier, _HELD.MetaModifier, _HELD.ControlModifier | _SHIFT)
_MOVING = frozenset({"Left", "Right", "Up", "Down", "Home", "End", "PageUp", "PageDown", "Delete", "MediaPlay"})
_OTHER_BUTTONS = (
    Qt.MouseButton.RightButton,
    Qt.MouseButton.MiddleButton,
    Qt.MouseButton.BackButton,
    Qt.MouseButton.ForwardButton,
)
_FOREIGN = (
    *((key, _NONE) for key in (Qt.Key.Key_F1, Qt.Key.Key_F5, Qt.Key.Key_F11, Qt.Key.Key_Menu, Qt.Key.Key_Print)),
    *((key, _NONE) for key in (Qt.Key.Key_Super_L, Qt.Key.Key_Insert, Qt.Key.Key_HomePage, Qt.Key.Key_LaunchMail)),
    *((key, _NONE) for key in (Qt.Key.Key_VolumeUp, Qt.Key.Key_VolumeMute, Qt.Key.Key_MediaStop)),
    *((key, _HELD.AltModifier) for key in (Qt.Key.Key_F4, Qt.Key.Key_Tab, Qt.Key.Key_Left, Qt.Key.Key_Space)),
    *((key, _HELD.ControlModifier) for key in (Qt.Key.Key_Q, Qt.Key.Key_W, Qt.Key.Key_O, Qt.Key.Key_A, Qt.Key.Key_V)),
    *((key, _HELD.MetaModifier) for key in (Qt.Key.Key_L, Qt.Key.Key_D, Qt.Key.Key_Return)),
    (Qt.Key.Key_F10, _SHIFT),
    (Qt.Key.Key_Insert, _SHIFT),
)


def written(key: Qt.Key) -> str:
    """What it writes, where that is plain."""
    return chr(key.value) if key.value < 0x100 else ""


def pressed(kind: QEvent.Type, key: Qt.Key, held: Qt.KeyboardModifier) -> QKeyEvent:
    return QKeyEvent(kind, key.value, held, written(key))


class Recorder(QObject):
    """What the window hears. MUST be made before its lock."""

    def __init__(self, window: QRasterWindow) -> None:
        super().__init__(window)
        self.heard: list[QEvent.Type] = []
        window.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's way to write names
        self.heard.append(event.type())
        return True


class Bare:
    """A window with a lock and nothing else."""

    def __init__(self) -> None:
        self.asked = 0
        self.window = QRasterWindow()
        self.recorder = Recorder(self.window)
        self.lock = Lock(self.window, self._close)

    def _close(self) -> None:
        self.asked += 1

    def hears(self, event: QEvent) -> bool:
        self.recorder.heard.clear()
        QCoreApplication.sendEvent(self.window, event)
        return self.recorder.heard == [event.type()]


@pytest.fixture
def bare(qapp: QGuiApplication) -> Iterator[Bare]:
    bare = Bare()
    yield bare
    bare.window.destroy()


@pytest.mark.parametrize("kind", [_KIND.KeyPress, _KIND.ShortcutOverride])
def test_of_all_keys_there_are_the_window_hears_those_of_the_kiosk(bare: Bare, kind: QEvent.Type) -> None:
    def heard(held: Qt.KeyboardModifier) -> set[str]:
        return {key.name.removeprefix("Key_") for key in Qt.Key if bare.hears(pressed(kind, key, held))}

    letters = {key.name.removeprefix("Key_") for key in Qt.Key if written(key)}
    assert heard(_NONE) == letters | KEYS
    assert heard(_SHIFT) == letters | KEYS - _MOVING
    assert [heard(held) for held in _COMMANDS] == [set()] * len(_COMMANDS)


def test_what_is_refused_counts_as_used_up(bare: Bare) -> None:
    event = QKeyEvent(_KIND.ShortcutOverride, Qt.Key.Key_F4.value, _HELD.AltModifier)
    event.ignore()
    assert not bare.hears(event)
    assert event.isAccepted()


def test_whatever_is_dragged_here_is_refused(bare: Bare) -> None:
    data = QMimeData()
    data.setText("dragged")
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPoint(10, 10), copy, data, left, _NONE)
    enter.acceptProposedAction()
    drop = QDropEvent(QPointF(10, 10), copy, data, left, _NONE)
    assert not bare.hears(enter)
    assert not bare.hears(drop)
    assert not enter.isAccepted()
    assert not drop.isAccepted()


def test_no_menu_is_asked_for(bare: Bare) -> None:
    for reason in QContextMenuEvent.Reason:
        assert not bare.hears(QContextMenuEvent(reason, QPoint(10, 10), QPoint(10, 10)))


def test_whoever_wants_it_closed_is_heard_and_refused(bare: Bare) -> None:
    event = QCloseEvent()
    assert not bare.hears(event)
    assert (event.isAccepted(), bare.asked) == (False, 1)


def test_foreign_keys_and_buttons_are_no_sign_of_a_visitor(visit: Visit) -> None:
    before = everything(visit)
    for key, held in _FOREIGN:
        QTest.keyClick(visit.window, key, held)
    for button in _OTHER_BUTTONS:
        QTest.mouseClick(visit.window, button, _NONE, QPoint(300, 300))
        QTest.mouseDClick(visit.window, button, _NONE, QPoint(300, 300))
    visit.settle()
    assert everything(visit) == before
    assert visit.screen == Screen.ATTRACT
    assert QGuiApplication.allWindows() == [visit.window]
    QTest.keyClick(visit.window, Qt.Key.Key_Return)
    assert visit.screen == Screen.HOME


@pytest.mark.parametrize("action", [Action.HOME, Action.SEARCH, Action.WATCH])
def test_foreign_keys_change_nothing_on_a_screen(visit: Visit, action: Action) -> None:
    visit.navigation.go(Action.WAKE)
    visit.navigation.watch() if action is Action.WATCH else visit.navigation.go(action)
    visit.settle()
    place = visit.navigation.now
    playing = visit.director.now.playing
    focus = visit.window.property("activeFocusItem")
    for key, held in _FOREIGN:
        QTest.keyClick(visit.window, key, held)
    visit.settle()
    assert (visit.navigation.now, visit.director.now.playing) == (place, playing)
    assert visit.window.property("activeFocusItem") == focus
    assert QGuiApplication.allWindows() == [visit.window]


def test_a_key_that_is_let_go_of_after_another_is_heard(visit: Visit) -> None:
    visit.navigation.go(Action.WAKE)
    visit.settle()
    name = next(item.objectName() for item in visit.items() if item.objectName().startswith("home."))
    item = visit.item(name)
    item.forceActiveFocus()
    QTest.keyPress(visit.window, Qt.Key.Key_Space)
    assert item.property("down")
    QTest.keyRelease(visit.window, Qt.Key.Key_Space, _HELD.ControlModifier)
    # It was a click.
    assert visit.screen != Screen.HOME


def hold(visit: Visit, key: Qt.Key, times: int = 30) -> None:
    """As the display server tells of it."""
    for again in (False, *([True] * times)):
        for kind in (_KIND.KeyPress, _KIND.KeyRelease):
            event = QKeyEvent(kind, key.value, _NONE, written(key).lower(), again)
            QCoreApplication.sendEvent(visit.window, event)
    visit.settle()


def test_a_key_that_stays_down_answers_once_and_keeps_nobody_there(visit: Visit) -> None:
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Down):
        hold(visit, key)
        assert visit.screen == Screen.HOME
        # However long it is held.
        for _ in range(90):
            visit.loop.run_for(1)
            QCoreApplication.sendEvent(visit.window, QKeyEvent(_KIND.KeyPress, key.value, _NONE, "", True))
        assert visit.screen == Screen.ATTRACT


def test_a_right_click_in_the_search_opens_no_menu_and_a_middle_one_pastes_nothing(visit: Visit) -> None:
    visit.navigation.go(Action.WAKE)
    visit.navigation.go(Action.SEARCH)
    visit.settle()
    field = visit.item("search.field")
    for button in _OTHER_BUTTONS:
        QTest.mouseClick(visit.window, button, _NONE, centre(field))
    QTest.keyClick(visit.window, Qt.Key.Key_Menu)
    visit.settle()
    assert QGuiApplication.allWindows() == [visit.window]
    assert field.property("text") == ""
    assert not visit.window.property("activeFocusItem").inherits("QQuickPopupItem")

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who cannot see the screen is told what is on it, and every control can be reached by keyboard."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from kiosk.domain.navigation import Screen
from tests.support.visit import Visit
from tests.ui.test_screens import WAYS, arrive, controls

Role, Text = QAccessible.Role, QAccessible.Text
PRESSED = {Role.Button, Role.RadioButton, Role.CheckBox}


@pytest.fixture
def spoken(visit: Visit) -> Iterator[Visit]:
    """As with a screen reader running."""
    QAccessible.setActive(True)
    yield visit
    QAccessible.setActive(False)


def said(item: QQuickItem) -> tuple[str, QAccessible.Role]:
    interface = QAccessible.queryAccessibleInterface(item)
    return interface.text(Text.Name), interface.role()


@pytest.mark.parametrize("screen", list(Screen))
def test_every_control_has_a_name_and_a_role(spoken: Visit, screen: Screen) -> None:
    arrive(spoken, screen)
    for control in controls(spoken):
        name, role = said(control)
        assert name, control.objectName()
        assert role in PRESSED, name


@pytest.mark.parametrize("screen", [screen for screen in Screen if screen is not Screen.ATTRACT])
def test_every_control_is_reached_by_tab_with_a_visible_focus(visit: Visit, screen: Screen) -> None:
    arrive(visit, screen)
    waiting = {control.objectName() for control in controls(visit) if control.property("enabled")}
    for _ in range(2 * len(waiting) + 4):
        visit.press(Qt.Key.Key_Tab)
        focused = visit.window.activeFocusItem()
        if focused.objectName() in waiting:
            assert focused.property("visualFocus")
            waiting.remove(focused.objectName())
    # Who goes through the list by keyboard turns its pages by that.
    assert {name.rpartition(".")[2] for name in waiting} <= {"up", "down"}


def test_the_strips_are_sliders(spoken: Visit) -> None:
    WAYS[Screen.HOME](spoken)
    assert said(spoken.item("strip")) == ("Chapters of the film", Role.Slider)
    WAYS[Screen.FILM](spoken)
    assert said(spoken.item("player.strip")) == ("Place in the film", Role.Slider)

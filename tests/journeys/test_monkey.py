# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever fingers do by chance, the kiosk goes on. The long form, with a real engine, is packaging/monkey."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.domain.navigation import Action, Screen
from tests.content.shipped import shipped
from tests.monkey.monkey import Monkey
from tests.support.films import rehearsal
from tests.support.fonts import load_fonts
from tests.support.visit import Visit

QQuickWindow.setSceneGraphBackend("software")
EVENTS = 1_000


@pytest.fixture
def visit(qapp: QGuiApplication) -> Iterator[Visit]:
    load_fonts()
    visit = Visit(rehearsal(), warned=True)
    visit.open_library()
    yield visit
    visit.close()


def test_a_monkey_leaves_a_kiosk_that_answers(visit: Visit) -> None:
    def run(milliseconds: int) -> None:
        visit.loop.pass_time(milliseconds)
        QTest.qWait(0)

    monkey = Monkey(visit, visit.reading, visit.window, [ref for ref, _ in shipped().cards()], run, seed=1)
    monkey.go_on(EVENTS)
    assert len(monkey.screens) > 8
    assert len(QGuiApplication.topLevelWindows()) == 1
    visit.navigation.go(Action.REST)
    visit.touch("attract.wake")
    assert visit.screen == Screen.HOME

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window and its end."""

import logging
from dataclasses import replace

import pytest
from PySide6.QtCore import QMessageLogContext, QSize, QtMsgType

from kiosk.domain.errors import MachineError
from kiosk.ui import messages
from kiosk.ui.film_screen import FilmScreen
from kiosk.ui.window import KioskWindow
from tests.support.visit import Visit
from tests.ui.conftest import Begin


def test_nobody_but_the_kiosk_closes_the_window(visit: Visit) -> None:
    assert not visit.window.close()
    assert visit.window.isVisible()


def test_a_closed_kiosk_leaves_no_word_and_no_translation(begin: Begin) -> None:
    for _ in range(3):
        visit = begin()
        visit.touch("attract.wake")
        visit.touch("language.lv")
        visit.kiosk.close()
        visit.kiosk.close()
        # The services live on for a moment; nobody listens any more.
        visit.navigation.watch()
        visit.loop.run_for(1)


def test_an_unknown_screen_is_said_with_those_there_are(visit: Visit) -> None:
    services = replace(visit.front, screen=FilmScreen(software=True))
    with pytest.raises(MachineError) as caught:
        KioskWindow(services, lambda: False, display="no such screen", size=QSize(640, 360))
    assert caught.value.code == "display.unknown"


@pytest.mark.parametrize(
    ("kind", "level"),
    [
        (QtMsgType.QtDebugMsg, logging.DEBUG),
        (QtMsgType.QtInfoMsg, logging.DEBUG),
        (QtMsgType.QtWarningMsg, logging.WARNING),
        (QtMsgType.QtCriticalMsg, logging.ERROR),
    ],
)
def test_what_qt_says_is_logged(kind: QtMsgType, level: int, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, "kiosk.ui.qt"):
        messages._hear(kind, QMessageLogContext(), "a word")
    assert [(record.levelno, record.getMessage()) for record in caplog.records] == [(level, "default: a word")]

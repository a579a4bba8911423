# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window comes back, whole, in front and heard, whoever takes that from it. With a real window manager."""

import subprocess
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from PySide6.QtGui import QColor, QGuiApplication, QRasterWindow, QWindow
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk.ui.lock_front import Foremost

_OURS = QColor("#12110f")
_PATIENCE_MS = 20_000
_LOSSES = frozenset(
    {QEvent.Type.FocusOut, QEvent.Type.Hide, QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.WindowStateChange}
)


def screen() -> QRect:
    return QGuiApplication.primaryScreen().geometry()


class Losses(QObject):
    """count: how often something was taken from the window."""

    def __init__(self, window: QWindow) -> None:
        super().__init__()
        self.count = 0
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's way to write names
        hidden = event.type() == QEvent.Type.Expose and not self._window.isExposed()
        self.count += hidden or event.type() in _LOSSES
        return False


class Guarded:
    """A window of one colour that is kept in front."""

    def __init__(self, bot: QtBot) -> None:
        self._bot = bot
        self.window = QQuickWindow()
        self.window.setColor(_OURS)
        self.foremost = Foremost(self.window, screen)
        self.foremost.show()
        self.wait(lambda: self.foremost.seen and self.is_right())
        self._losses = Losses(self.window)

    def comes_back(self) -> None:
        """Once it was lost."""
        self.wait(lambda: self._losses.count > 0)
        self.wait(self.is_right)

    def is_right(self) -> bool:
        window = self.window
        if not (window.isActive() and window.isExposed() and window.visibility() == QWindow.Visibility.FullScreen):
            return False
        seen = QGuiApplication.primaryScreen().grabWindow(0).toImage()
        corners = (QPoint(5, 5), QPoint(screen().right() - 5, screen().bottom() - 5), screen().center())
        return all(seen.pixelColor(place) == _OURS for place in corners)

    def wait(self, done: Callable[[], bool]) -> None:
        self._bot.waitUntil(done, timeout=_PATIENCE_MS)


@pytest.fixture
def guarded(qtbot: QtBot) -> Iterator[Guarded]:
    guarded = Guarded(qtbot)
    yield guarded
    guarded.foremost.close()
    guarded.window.destroy()


def outside(verb: str) -> Callable[[QWindow], object]:
    """What another program does to it."""
    return lambda window: subprocess.run(["xdotool", verb, str(int(window.winId()))], check=True)


@pytest.mark.parametrize(
    "take",
    [
        pytest.param(lambda window: window.showMinimized(), id="minimised"),
        pytest.param(lambda window: window.showNormal(), id="made small"),
        pytest.param(lambda window: window.hide(), id="hidden"),
        pytest.param(outside("windowminimize"), id="minimised by another"),
        pytest.param(outside("windowunmap"), id="taken from the screen"),
        pytest.param(outside("windowclose"), id="destroyed"),
    ],
)
def test_it_comes_back(guarded: Guarded, take: Callable[[QWindow], object]) -> None:
    take(guarded.window)
    guarded.comes_back()


@pytest.mark.parametrize("whole", [False, True])
def test_another_window_that_opens_is_put_behind_it(guarded: Guarded, whole: bool) -> None:
    other = QRasterWindow()
    other.setGeometry(QRect(screen().center(), screen().size() / 4))
    other.showFullScreen() if whole else other.show()
    other.raise_()
    other.requestActivate()
    guarded.comes_back()
    assert other.isVisible()
    other.destroy()


def test_once_it_is_closed_the_window_may_go(guarded: Guarded, qtbot: QtBot) -> None:
    guarded.foremost.close()
    guarded.window.hide()
    with qtbot.assertNotEmitted(guarded.window.visibleChanged, wait=500):
        pass
    assert not guarded.window.isVisible()

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Qt's loop as a Loop."""

import os

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QGuiApplication

from kiosk.ui.loop import QtLoop


def test_ending_a_watch_twice_or_too_late_does_nothing(qapp: QGuiApplication) -> None:
    owner, heard = QObject(), list[int]()
    loop = QtLoop(owner)
    read, write = os.pipe()
    unwatch = loop.watch(read, lambda: heard.append(len(os.read(read, 10))))
    os.write(write, b"x")
    qapp.processEvents()
    unwatch()
    # As the end of an event does: what was to be deleted later is gone then.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    unwatch()
    os.write(write, b"y")
    qapp.processEvents()
    assert heard == [1]
    os.close(read)
    os.close(write)

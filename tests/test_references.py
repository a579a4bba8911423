# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""PySide6 6.12 on Python below 3.12 takes a reference from None in each void call, and aborts after some thousands."""

import sys

from PySide6.QtCore import QObject


def test_void_calls_of_qt_leave_none_alone() -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(1000):
        thing.setObjectName("name")
        thing.blockSignals(False)
    # Python itself moves it a little; the bug moves it by a thousand.
    assert abs(sys.getrefcount(None) - before) < 100

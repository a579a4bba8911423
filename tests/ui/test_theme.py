# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The palette can be read."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtQml import QQmlEngine
from shiboken6 import Shiboken

from kiosk.ui.qmltypes import QML


@pytest.fixture
def theme(qapp: QGuiApplication) -> Iterator[QObject]:
    engine = QQmlEngine()
    engine.addImportPath(str(QML))
    found = engine.singletonInstance("Kiosk", "Theme")
    assert isinstance(found, QObject)
    yield found
    Shiboken.delete(engine)


def luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def contrast(theme: QObject, one: str, other: str) -> float:
    lights = sorted(luminance(theme.property(name)) for name in (one, other))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


@pytest.mark.parametrize(("high", "least"), [(False, 4.5), (True, 7)])
def test_text_stands_out(theme: QObject, high: bool, least: float) -> None:
    theme.setProperty("highContrast", high)
    for ink in ("paper", "muted"):
        for ground in ("ground", "raised"):
            assert contrast(theme, ink, ground) >= least


@pytest.mark.parametrize("high", [False, True])
def test_marks_stand_out(theme: QObject, high: bool) -> None:
    theme.setProperty("highContrast", high)
    for mark in ("stamp", "length"):
        assert contrast(theme, mark, "ground") >= 3

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who claims and who objects weigh the same on the screen."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtQuick import QQuickItem

from kiosk.domain.navigation import Screen
from kiosk.domain.values import ENGLISH
from tests.content.shipped import shipped
from tests.support.visit import LANDSCAPE, PORTRAIT, SMALL, Visit
from tests.ui.conftest import Begin
from tests.ui.test_screens import arrive, box


def columns(visit: Visit) -> list[QQuickItem]:
    return [item for item in visit.items() if item.property("sides") is not None]


def types(column: QQuickItem) -> set[tuple[str, int, int]]:
    """Every face, size and weight of letters in it."""
    texts = (item for item in column.findChildren(QQuickItem) if item.inherits("QQuickText"))
    shown = (text.property("font") for text in texts if text.isVisible() and text.property("text"))
    return {(font.family(), font.pixelSize(), int(font.weight())) for font in shown}


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT, SMALL], ids=["landscape", "portrait", "small"])
def test_both_sides_have_the_same_room_and_the_same_type(begin: Begin, size: QSize) -> None:
    visit = begin(size=size)
    visit.window.resize(size)
    arrive(visit, Screen.SEARCH)
    for claim in shipped().claims:
        visit.open(f"claim/{claim.slug}")
        makers, objectors = columns(visit)
        assert makers.width() == objectors.width()
        assert types(makers) == types(objectors)
        assert box(makers).top() == box(objectors).top()
        assert len(makers.property("sides")) == len(claim.makers)
        assert len(objectors.property("sides")) == len(claim.objections)


def test_the_note_of_the_editors_stands_below_both(visit: Visit) -> None:
    arrive(visit, Screen.SEARCH)
    claim = shipped().claims[0]
    visit.open(f"claim/{claim.slug}")
    assert claim.care.editor_note
    note = next(item for item in visit.items() if item.property("text") == claim.care.editor_note.text.say(ENGLISH))
    assert all(box(note).top() >= box(column).bottom() for column in columns(visit))

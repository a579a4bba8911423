# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who praises and who criticises weigh the same on the screen."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtQuick import QQuickItem

from kiosk.domain.navigation import Screen
from kiosk.domain.values import LATVIAN, Language
from tests.support.visit import Visit
from tests.ui.conftest import Begin
from tests.ui.test_claims import types
from tests.ui.test_screens import LANGUAGES, SIZES, arrive, box


def columns(visit: Visit) -> list[QQuickItem]:
    return [item for item in visit.items() if item.property("stances") is not None]


def rows(column: QQuickItem) -> list[QQuickItem]:
    return [item for item in column.childItems() if item.objectName().startswith("entry.")]


def said(column: QQuickItem) -> list[bool]:
    return [number > 0 for number, _ in enumerate(rows(column))]


@SIZES
@LANGUAGES
def test_every_stance_has_the_same_room_and_the_same_type(begin: Begin, size: QSize, language: Language) -> None:
    visit = begin(size=size)
    visit.window.resize(size)
    visit.speak(language)
    arrive(visit, Screen.RECEPTION)
    visit.read()
    found = columns(visit)
    assert len(found) % 3 == 0
    for number in range(0, len(found), 3):
        beside = found[number : number + 3]
        assert len({column.width() for column in beside}) == 1
        assert len({box(column).top() for column in beside}) == 1
        # The first stands below the heading; where that is out of sight, each says it.
        assert all([bool(row.property("stance")) for row in rows(column)] == said(column) for column in beside)
        told = [types(row) for column in beside for row in rows(column)]
        # Whoever is tied to the film has one line more, in the ink of the name.
        assert set.union(*told) == max(told, key=len)
        texts = [text for column in beside for text in column.findChildren(QQuickItem) if text.inherits("QQuickText")]
        assert not any(text.property("truncated") for text in texts)


def test_a_touch_opens_what_somebody_says_and_back_leads_to_the_place(visit: Visit) -> None:
    arrive(visit, Screen.RECEPTION)
    visit.read()
    visit.touch("entry.notice/new-york-times")
    visit.read()
    assert visit.screen == Screen.NOTICE
    visit.press(Qt.Key.Key_Escape)
    visit.read()
    assert visit.screen == Screen.RECEPTION


def test_who_uses_a_keyboard_begins_at_the_first_of_them(visit: Visit) -> None:
    arrive(visit, Screen.RECEPTION)
    visit.read()
    assert visit.window.activeFocusItem().objectName() == "entry.notice/the-economist"


@pytest.mark.parametrize("address", ["notice/vatanen", "notice/vaidere-and-kristovskis"])
def test_what_ties_somebody_to_the_film_is_on_the_face(visit: Visit, address: str) -> None:
    visit.speak(LATVIAN)
    arrive(visit, Screen.RECEPTION)
    visit.read()
    row = next(row for column in columns(visit) for row in rows(column) if row.objectName() == f"entry.{address}")
    assert row.property("tie")
    shown = [text for text in row.findChildren(QQuickItem) if text.property("text") == row.property("tie")]
    assert any(text.isVisible() for text in shown)

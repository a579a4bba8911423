# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A screening in the real window: nothing but the film, and to a touch what it is."""

import re

import pytest
from PySide6.QtCore import QSize, Qt

from kiosk.domain.navigation import Screen
from kiosk.domain.values import ENGLISH, LATVIAN, Millis
from tests.support.cut_texts import cut_texts
from tests.support.fingers import until
from tests.support.visit import Visit
from tests.ui.conftest import Begin
from tests.ui.test_screens import SIZES, check, controls


@pytest.fixture
def hall(visit: Visit) -> Visit:
    """Some time into it."""
    screen(visit)
    return visit


def screen(visit: Visit) -> None:
    assert visit.navigation.film
    visit.navigation.screen(visit.navigation.film, Millis(60_000))
    visit.loop.pass_time(500)
    visit.settle()


def told(visit: Visit) -> str:
    return next((words for words in visit.words() if words.startswith("An announced screening of")), "")


def test_there_is_nothing_but_the_film_until_somebody_touches_it(hall: Visit) -> None:
    assert (hall.screen, controls(hall), told(hall)) == (Screen.SCREENING, [], "")
    hall.touch("screening.picture")
    assert re.fullmatch(r"An announced screening of “.+”\. It ends at 09:0\d\.", told(hall))
    assert (hall.screen, controls(hall)) == (Screen.SCREENING, [])
    assert hall.director.now.playing
    hall.item("screening").setProperty("patience", 1)
    hall.touch("screening.picture")
    until(lambda: told(hall) == "")


def test_a_key_is_told_the_same_and_leads_nowhere(hall: Visit) -> None:
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_Right, Qt.Key.Key_Return):
        hall.press(key)
    assert told(hall)
    assert (hall.screen, hall.director.now.playing) == (Screen.SCREENING, True)


def test_where_the_house_lets_visitors_leave_there_is_a_way(hall: Visit) -> None:
    hall.navigation.may_leave = lambda: True
    hall.press(Qt.Key.Key_Space)
    way = hall.item("screening.leave")
    assert way.property("activeFocus")
    hall.press(Qt.Key.Key_Return)
    assert hall.screen == Screen.HOME


@SIZES
def test_the_note_stands_well(begin: Begin, size: QSize) -> None:
    visit = begin(size=size)
    visit.window.resize(size)
    visit.navigation.may_leave = lambda: True
    screen(visit)
    for language in (ENGLISH, LATVIAN):
        visit.speak(language)
        visit.touch("screening.picture")
        assert visit.has("screening.leave")
        check(visit, size)
        assert cut_texts(visit) == []

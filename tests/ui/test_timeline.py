# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A visitor on the timeline: fingers, buttons and keys."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize, Qt

from kiosk.domain.navigation import Screen
from kiosk.domain.values import ENGLISH, LATVIAN
from kiosk.ui.items import centre
from tests.support.cut_texts import cut_texts
from tests.support.timelines import (
    FIRST,
    Hand,
    chart,
    come,
    day_at,
    dragged,
    keyed,
    marks,
    overlapping,
    pressed,
    scale,
    still,
    view,
)
from tests.support.visit import LANDSCAPE, PORTRAIT, SMALL, Visit
from tests.ui.conftest import Begin
from tests.ui.test_screens import box, check, cut_off


@pytest.fixture
def visitor(visit: Visit) -> Visit:
    return come(visit)


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT, SMALL], ids=["landscape", "portrait", "small"])
def test_it_stands_well_at_each_level(begin: Begin, size: QSize) -> None:
    visit = begin(size=size)
    visit.window.resize(size)
    come(visit)
    for language in (ENGLISH, LATVIAN):
        visit.speak(language)
        check(visit, size)
        assert not cut_off(visit)
        for level in ("decade", "year", "month", "century"):
            pressed(visit, f"timeline.{level}")
            assert not overlapping([box(mark) for mark in marks(visit)])
            assert cut_texts(visit) == []
            area = box(view(visit))
            assert all(area.top() <= box(mark).top() and box(mark).bottom() <= area.bottom() for mark in marks(visit))
        assert len(marks(visit)) > 8


def test_every_moment_is_on_it_or_in_its_list(visitor: Visit) -> None:
    counts = [int(mark.property("count")) for mark in marks(visitor)]
    assert sum(counts) == 29
    assert visitor.item("timeline.undated").property("text") == "Without a date: 6"
    visitor.touch("timeline.undated")
    visitor.settle()
    rows = [item for item in visitor.items() if item.objectName().startswith("entry.moment/")]
    assert len(rows) == 6
    assert {"for more than 10 years", "over 2 years", "undated"} <= set(visitor.words())
    visitor.touch("timeline.close")
    assert visitor.has(FIRST)


def test_a_finger_moves_it_and_it_stops_at_its_ends(visitor: Visit) -> None:
    pressed(visitor, "timeline.decade")
    middle = box(view(visitor)).center().x()
    day = day_at(visitor, middle)
    hand = Hand(visitor)
    dragged(visitor, hand, middle, 20)
    # What it takes to know that it is no tap is not followed.
    assert abs(day_at(visitor, middle + 200) - day) * scale(visitor) < 50
    hand.lift()
    still(visitor)
    chart(visitor).forceActiveFocus()
    keyed(visitor, *[Qt.Key.Key_Left] * 15)
    assert view(visitor).property("contentX") == 0
    assert visitor.has("timeline.wider")
    assert "timeline.earlier" not in {item.objectName() for item in visitor.items()}


def test_the_day_under_each_finger_stays_there_while_they_spread(visitor: Visit) -> None:
    pressed(visitor, "timeline.decade")
    area = box(view(visitor))
    left, right = area.left() + 300, area.left() + 420
    days = day_at(visitor, left), day_at(visitor, right)
    before = scale(visitor)
    hand = Hand(visitor)
    hand.put(a=left)
    hand.put(a=left, b=right)
    for step in range(1, 9):
        hand.put(a=left - 20 * step, b=right + 20 * step)
        assert day_at(visitor, left - 20 * step) == pytest.approx(days[0], abs=1e-6)
        assert day_at(visitor, right + 20 * step) == pytest.approx(days[1], abs=1e-6)
    assert scale(visitor) == pytest.approx(before * 440 / 120)
    for step in range(8, 3, -1):
        hand.put(a=left - 20 * step, b=right + 20 * step)
    assert day_at(visitor, left - 80) == pytest.approx(days[0], abs=1e-6)
    hand.lift()
    still(visitor)
    assert visitor.screen == Screen.TIMELINE


def test_two_fingers_on_a_label_press_nothing(visitor: Visit) -> None:
    place = centre(visitor.item(FIRST)).x()
    hand = Hand(visitor)
    hand.put(a=place)
    hand.put(a=place, b=place + 30)
    hand.lift()
    visitor.settle()
    assert visitor.screen == Screen.TIMELINE
    visitor.touch(FIRST)
    visitor.read()
    assert visitor.screen == Screen.MOMENT


def test_after_two_fingers_one_moves_it_again(visitor: Visit) -> None:
    pressed(visitor, "timeline.decade")
    middle = box(view(visitor)).center().x()
    hand = Hand(visitor)
    hand.put(a=middle, b=middle + 100)
    hand.lift()
    day = day_at(visitor, middle)
    dragged(visitor, hand, middle, -20)
    assert day_at(visitor, middle) > day
    hand.lift()
    still(visitor)


@pytest.mark.parametrize(
    ("nearer", "further"),
    [
        (lambda visit: pressed(visit, "timeline.closer"), lambda visit: pressed(visit, "timeline.wider")),
        (lambda visit: keyed(visit, Qt.Key.Key_Plus), lambda visit: keyed(visit, Qt.Key.Key_Minus)),
        (lambda visit: keyed(visit, Qt.Key.Key_Up), lambda visit: keyed(visit, Qt.Key.Key_Down)),
    ],
    ids=["buttons", "signs", "arrows"],
)
def test_it_comes_nearer_to_where_most_is_and_goes_back(
    visitor: Visit, nearer: Callable[[Visit], None], further: Callable[[Visit], None]
) -> None:
    whole = scale(visitor)
    nearer(visitor)
    assert scale(visitor) == pytest.approx(2 * whole)
    assert {"1920", "1930", "1940", "1950"} <= set(visitor.words())
    assert "2010" not in visitor.words()
    further(visitor)
    assert scale(visitor) == pytest.approx(whole)
    assert view(visitor).property("contentX") == pytest.approx(0)


def test_buttons_and_arrows_go_on_and_back(visitor: Visit) -> None:
    pressed(visitor, "timeline.year")
    middle = box(view(visitor)).center().x()
    day = day_at(visitor, middle)
    pressed(visitor, "timeline.later")
    assert day_at(visitor, middle) - day == pytest.approx(0.6 * view(visitor).width() / scale(visitor))
    pressed(visitor, "timeline.earlier")
    chart(visitor).forceActiveFocus()
    keyed(visitor, Qt.Key.Key_Right, Qt.Key.Key_Left)
    assert day_at(visitor, middle) == pytest.approx(day)


def test_tab_goes_through_what_is_in_sight_in_the_order_of_time_and_on(visitor: Visit) -> None:
    expected = [mark.objectName() for mark in marks(visitor)]
    passed = []
    for _ in expected:
        visitor.press(Qt.Key.Key_Tab)
        assert visitor.window.activeFocusItem().property("visualFocus")
        passed.append(visitor.window.activeFocusItem().objectName())
    assert passed == expected
    visitor.press(Qt.Key.Key_Tab)
    assert visitor.window.activeFocusItem().objectName() == "timeline.closer"
    chart(visitor).forceActiveFocus()
    visitor.press(Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
    assert visitor.window.activeFocusItem().objectName() == expected[0]
    visitor.press(Qt.Key.Key_Return)
    visitor.read()
    assert visitor.screen == Screen.MOMENT


def test_back_from_a_moment_finds_place_scale_and_focus_as_they_were(visitor: Visit) -> None:
    keyed(visitor, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Right)
    visitor.press(Qt.Key.Key_Tab)
    mark = visitor.window.activeFocusItem().objectName()
    assert mark.startswith("entry.moment/")
    before = scale(visitor), view(visitor).property("contentX")
    visitor.press(Qt.Key.Key_Return)
    visitor.read()
    assert visitor.screen == Screen.MOMENT
    visitor.touch("back")
    visitor.read()
    assert (scale(visitor), view(visitor).property("contentX")) == pytest.approx(before)
    assert visitor.window.activeFocusItem().objectName() == mark

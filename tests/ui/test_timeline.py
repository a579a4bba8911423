# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A visitor on the timeline: fingers, buttons and keys."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.domain.navigation import Action, Screen
from kiosk.domain.values import ENGLISH, LATVIAN, Millis
from kiosk.ui.items import centre
from tests.support.moments import crowded
from tests.support.shelves import ToldShelves
from tests.support.visit import LANDSCAPE, PORTRAIT, SMALL, Visit
from tests.ui.conftest import Begin
from tests.ui.test_screens import arrive, box, check, cut_off

FIRST = "entry.moment/soviet-power"


def come(visit: Visit) -> Visit:
    """Before the whole of it, which moves at once, as with reduced motion: what glides takes time."""
    theme = QQmlEngine.contextForObject(visit.window).engine().singletonInstance("Kiosk", "Theme")
    assert isinstance(theme, QObject)
    theme.setProperty("reducedMotion", True)
    arrive(visit, Screen.TIMELINE)
    return visit


@pytest.fixture
def visitor(visit: Visit) -> Visit:
    return come(visit)


def chart(visit: Visit) -> QQuickItem:
    return visit.item("timeline.chart")


def view(visit: Visit) -> QQuickItem:
    return visit.item("timeline.view")


def scale(visit: Visit) -> float:
    return float(chart(visit).property("dayWidth"))


def day_at(visit: Visit, x: float) -> float:
    """Under a place of the window."""
    return float(chart(visit).property("first")) + (x - box(view(visit)).left()) / scale(visit)


def still(visit: Visit) -> None:
    """Until nothing moves any more."""
    for _ in range(500):
        if not chart(visit).property("moving"):
            return
        QTest.qWait(10)
    raise TimeoutError("it does not come to rest")


def marks(visit: Visit) -> list[QQuickItem]:
    """Labels in sight, from left to right."""
    found = (
        item for item in visit.items() if item.inherits("QQuickAbstractButton") and item.property("rank") is not None
    )
    return sorted(found, key=lambda item: float(item.property("rank")))


def pressed(visit: Visit, name: str) -> None:
    visit.touch(name)
    still(visit)


def keyed(visit: Visit, *keys: Qt.Key) -> None:
    for key in keys:
        visit.press(key)
        still(visit)


class Hand:
    """Fingers on the window."""

    def __init__(self, visit: Visit) -> None:
        self._visit = visit
        self._device: QPointingDevice = QTest.createTouchDevice()
        self._down: set[int] = set()

    def put(self, **places: float) -> None:
        """Fingers a and b at these x, all at once; those that are down move."""
        touch = QTest.touchEvent(self._visit.window, self._device, autoCommit=False)
        middle = round(box(view(self._visit)).center().y())
        for name, x in places.items():
            number, place = ord(name), QPoint(round(x), middle)
            (touch.move if number in self._down else touch.press)(number, place, self._visit.window)
            self._down.add(number)
        touch.commit()
        self._places = places

    def lift(self) -> None:
        touch = QTest.touchEvent(self._visit.window, self._device, autoCommit=False)
        middle = round(box(view(self._visit)).center().y())
        for name, x in self._places.items():
            touch.release(ord(name), QPoint(round(x), middle), self._visit.window)
        touch.commit()
        self._down.clear()


def dragged(visit: Visit, hand: Hand, x: float, by: float) -> None:
    """Ten times by so much, and until it has followed."""
    hand.put(a=x)
    for step in range(1, 11):
        hand.put(a=x + by * step)
        before = None
        while before != (before := view(visit).property("contentX")):
            QTest.qWait(20)


def overlapping(rects: list[QRectF]) -> bool:
    return any(one.intersects(other) for number, one in enumerate(rects) for other in rects[number + 1 :])


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


def test_a_topic_leaves_its_moments_and_all_come_back(visitor: Visit) -> None:
    visitor.touch("timeline.topic")
    check(visitor, SMALL)
    visitor.touch("filter.topic.deportations")
    visitor.settle()
    assert sum(int(mark.property("count")) for mark in marks(visitor)) == 3
    assert visitor.item("timeline.topic").property("text") == "Soviet mass deportations"
    assert not visitor.has("timeline.undated")
    visitor.touch("timeline.topic")
    visitor.touch("filter.topic.any")
    assert sum(int(mark.property("count")) for mark in marks(visitor)) == 29


def test_a_crowd_opens_until_all_stand_apart(begin: Begin) -> None:
    visit = come(begin(shelves=lambda: crowded(30, apart=40)))
    (crowd,) = [mark for mark in marks(visit) if mark.property("count") > 1][-1:]
    total = crowd.property("count")
    assert f"{total} moments" in visit.words()
    pressed(visit, crowd.objectName())
    assert scale(visit) > 0
    for _ in range(8):
        crowds = [mark for mark in marks(visit) if mark.property("count") > 1 and box(view(visit)).contains(box(mark))]
        if not crowds:
            break
        pressed(visit, crowds[0].objectName())
    assert not crowds


def test_those_of_one_day_open_as_a_list_that_is_there_for_who_comes_back(begin: Begin) -> None:
    visit = come(begin(shelves=lambda: crowded(25)))
    crowd = next(mark for mark in marks(visit) if mark.property("count") > 1)
    visit.touch(crowd.objectName())
    assert not visit.has("timeline.chart")
    first = next(item for item in visit.items() if item.objectName().startswith("entry.moment/"))
    name = first.objectName()
    check(visit, SMALL)
    visit.touch(name)
    visit.read()
    assert visit.screen == Screen.MOMENT
    visit.touch("back")
    visit.read()
    assert visit.has(name)
    visit.press(Qt.Key.Key_Escape)
    visit.settle()
    assert visit.has("timeline.chart")


def test_it_shows_where_the_film_was_left_and_leads_there(visitor: Visit) -> None:
    assert not visitor.has("timeline.film")
    visitor.navigation.go(Action.HOME)
    visitor.navigation.watch(Millis(162_000))
    visitor.loop.run_for(6)
    visitor.navigation.back()
    visitor.navigation.go(Action.TIMELINE)
    visitor.read()
    check(visitor, SMALL)
    assert [mark for mark in marks(visitor) if mark.property("told")]
    pressed(visitor, "timeline.film")
    assert visitor.item("entry.moment/katyn-1940").property("told")
    assert "timeline.film" not in cut_off(visitor)


def test_in_latvian_months_have_their_names(visitor: Visit) -> None:
    visitor.speak(LATVIAN)
    pressed(visitor, "timeline.year")
    months = {"februāris", "marts", "aprīlis", "maijs", "jūnijs", "jūlijs", "augusts", "septembris", "oktobris"}
    assert months & set(visitor.words())


def test_thousands_of_moments_make_few_labels(begin: Begin) -> None:
    visit = come(begin(shelves=lambda: crowded(3_000, apart=9)))
    most = 0
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Up):
        keyed(visit, key)
        made = view(visit).childItems()[0].childItems()
        most = max(most, sum(item.property("rank") is not None for item in made))
    assert 20 < most <= 64


@pytest.mark.parametrize("count", [0, 1])
def test_next_to_nothing_is_a_timeline_too(begin: Begin, count: int) -> None:
    visit = come(begin(shelves=lambda: crowded(count)))
    assert ("There is nothing here yet." in visit.words()) is (count == 0)
    assert len(marks(visit)) == count
    if count:
        keyed(visit, *[Qt.Key.Key_Up] * 12)
        keyed(visit, *[Qt.Key.Key_Down] * 12)
        assert len(marks(visit)) == 1


def test_a_moment_that_is_taken_off_is_gone_at_once(begin: Begin) -> None:
    shelves = ToldShelves()
    visit = begin(shelves=lambda: shelves)
    arrive(visit, Screen.TIMELINE)
    assert visit.has(FIRST)
    moment = next(ref for ref, card in shelves.content.cards() if str(ref) == FIRST.removeprefix("entry."))
    shelves.take_off(moment)
    visit.loop.pass_time(4_000)
    assert not visit.has(FIRST)


def test_by_buttons_it_glides(visit: Visit) -> None:
    arrive(visit, Screen.TIMELINE)
    whole = scale(visit)
    visit.touch("timeline.closer")
    assert chart(visit).property("moving")
    still(visit)
    assert scale(visit) == pytest.approx(2 * whole)

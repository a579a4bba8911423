# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The map in the real window: moved, enlarged, opened and come back to."""

from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtQuick import QQuickItem

from kiosk.domain.cards import Kind, Ref
from kiosk.domain.errors import MachineError
from kiosk.domain.map_projection import project
from kiosk.domain.navigation import Action, Screen
from kiosk.domain.values import ENGLISH, LATVIAN, Language, Slug
from kiosk.ui.bridges.map_marks import on_sheet
from tests.content.shipped import shipped
from tests.support.fingers import Fingers, middle_of, until_still
from tests.support.shelves import ToldShelves
from tests.support.visit import LANDSCAPE, PORTRAIT, SMALL, Visit
from tests.ui.conftest import Begin
from tests.ui.test_screens import arrive, box

PLACES = {place.slug for place in shipped().places}


@pytest.fixture
def visitor(begin: Begin) -> Visit:
    visit = begin()
    arrive(visit, Screen.MAP)
    return visit


def pane(visit: Visit) -> QQuickItem:
    return visit.item("map.pane")


def view(visit: Visit) -> tuple[float, float, float]:
    return tuple(float(pane(visit).property(name)) for name in ("originX", "originY", "zoom"))  # type: ignore[return-value]


def marks(visit: Visit) -> list[QQuickItem]:
    return [item for item in visit.items() if item.property("kind") in {"point", "area", "cluster"}]


def clusters(visit: Visit) -> list[QQuickItem]:
    return [mark for mark in marks(visit) if mark.property("kind") == "cluster"]


def under(visit: Visit, point: QPoint) -> QPointF:
    """The spot of the sheet at a place of the window."""
    left, top, zoom = view(visit)
    at = pane(visit).mapFromScene(QPointF(point))
    return QPointF((at.x() - left) / zoom, (at.y() - top) / zoom)


def where(visit: Visit, latitude: float, longitude: float) -> QPoint:
    """In the window."""
    left, top, zoom = view(visit)
    spot = on_sheet(project(latitude, longitude))
    return pane(visit).mapToScene(QPointF(spot.x() * zoom + left, spot.y() * zoom + top)).toPoint()


def enlarge(visit: Visit, times: int) -> None:
    for _ in range(times):
        visit.touch("map.closer")
        until_still(pane(visit))


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT, SMALL], ids=["landscape", "portrait", "small"])
@pytest.mark.parametrize("language", [ENGLISH, LATVIAN])
def test_names_never_touch_each_other_however_the_map_is_enlarged(
    begin: Begin, size: QSize, language: Language
) -> None:
    visit = begin(size=size)
    visit.window.resize(size)
    visit.speak(language)
    arrive(visit, Screen.MAP)
    for _ in range(5):
        found = [box(mark) for mark in marks(visit)]
        # Each is rounded to a pixel.
        assert not [pair for pair in combinations(found, 2) if pair[0].adjusted(1, 1, -1, -1).intersects(pair[1])]
        assert sum(int(mark.property("count")) for mark in marks(visit)) == len(PLACES)
        if pane(visit).property("isLargest"):
            break
        enlarge(visit, 1)
    assert not clusters(visit)


def test_a_finger_moves_the_map_and_cannot_lose_it(visitor: Visit) -> None:
    enlarge(visitor, 2)
    fingers, middle = Fingers(visitor.window), middle_of(pane(visitor))
    held = under(visitor, middle)
    fingers.drag(middle, middle + QPoint(120, 60))
    until_still(pane(visitor))
    now = under(visitor, middle + QPoint(120, 60))
    assert (now - held).manhattanLength() * view(visitor)[2] < 4
    for _ in range(12):
        fingers.drag(middle, middle + QPoint(280, 200))
        until_still(pane(visitor))
    assert view(visitor)[:2] == (0, 0)


def test_what_is_between_two_fingers_stays_between_them(visitor: Visit) -> None:
    middle = middle_of(pane(visitor)) + QPoint(40, 30)
    held, before = under(visitor, middle), view(visitor)[2]
    Fingers(visitor.window).spread(middle, 60, 180)
    until_still(pane(visitor))
    _, _, zoom = view(visitor)
    assert 1.8 * before < zoom <= 3.2 * before
    assert (under(visitor, middle) - held).manhattanLength() * zoom < 4


def test_two_fingers_bring_back_the_whole_map_and_no_less(visitor: Visit) -> None:
    enlarge(visitor, 1)
    for _ in range(4):
        Fingers(visitor.window).spread(middle_of(pane(visitor)), 200, 40)
        until_still(pane(visitor))
    assert view(visitor)[2] == pytest.approx(pane(visitor).property("least"))
    assert not visitor.has("map.whole")


def test_buttons_and_keys_do_the_same(visitor: Visit) -> None:
    begun = view(visitor)[2]
    enlarge(visitor, 1)
    assert view(visitor)[2] == pytest.approx(2 * begun)
    visitor.touch("map.further")
    until_still(pane(visitor))
    assert view(visitor)[2] == pytest.approx(begun)
    pane(visitor).forceActiveFocus()
    visitor.press(Qt.Key.Key_Plus)
    until_still(pane(visitor))
    left = view(visitor)[0]
    visitor.press(Qt.Key.Key_Right)
    until_still(pane(visitor))
    assert view(visitor)[0] < left
    visitor.press(Qt.Key.Key_0)
    until_still(pane(visitor))
    assert pane(visitor).property("isWhole")


def face(visit: Visit) -> str:
    """What is said in place of the map; of what comes at once nothing is seen."""
    found = visit.window.findChild(QQuickItem, "map.face")
    assert isinstance(found, QQuickItem)
    return str(found.property("standing"))


def test_no_name_is_seen_before_its_land(begin: Begin) -> None:
    visit = begin()
    visit.navigation.go(Action.WAKE)
    visit.navigation.go(Action.MAP)
    seen: list[bool] = []
    while not any(seen):
        if marks(visit):
            assert face(visit) == "loading"
        visit.loop.pass_time(2)
        seen += [mark.opacity() > 0 for mark in marks(visit)]
    assert face(visit) == "ready"
    picture, ratio = visit.window.grabWindow(), visit.window.effectiveDevicePixelRatio()
    # In the middle of Sweden, and in the Barents Sea.
    land, sea = (picture.pixelColor(where(visit, *place) * ratio) for place in ((62.3, 14.5), (73.0, 35.0)))
    assert land.lightness() > sea.lightness()
    assert not all(seen)


def test_the_button_leads_closer_to_where_places_are(visitor: Visit) -> None:
    for _ in range(3):
        enlarge(visitor, 1)
        assert any(in_pane(visitor, mark) for mark in marks(visitor))


def test_a_crowd_opens_where_it_is_touched(visitor: Visit) -> None:
    most = max(clusters(visitor), key=lambda mark: int(mark.property("count")))
    count = int(most.property("count"))
    visitor.touch_at(middle_of(most))
    until_still(pane(visitor))
    assert count > 1
    assert max((int(mark.property("count")) for mark in marks(visitor) if in_pane(visitor, mark)), default=0) < count
    assert any(in_pane(visitor, mark) for mark in marks(visitor))


def in_pane(visit: Visit, item: QQuickItem) -> bool:
    return box(pane(visit)).contains(box(item).center())


def test_a_place_opens_its_card_and_back_leads_to_the_very_view(visitor: Visit) -> None:
    enlarge(visitor, 2)
    address = "place/moscow"
    # Who uses a keyboard has it brought into sight.
    visitor.item(f"map.{address}").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    until_still(pane(visitor))
    left = view(visitor)
    visitor.touch(f"map.{address}")
    visitor.read()
    assert str(visitor.navigation.now.subject) == address
    visitor.touch("back")
    visitor.read()
    assert visitor.screen == Screen.MAP
    assert view(visitor) == pytest.approx(left, abs=1.5)
    assert [str(mark.property("address")) for mark in marks(visitor) if mark.property("marked")] == [address]


def test_a_touch_within_a_country_opens_it(visitor: Visit) -> None:
    visitor.touch_at(where(visitor, 64.5, 105.0))
    visitor.read()
    assert visitor.navigation.now.subject == Ref(Kind.PLACE, Slug("russia"))


def test_a_touch_on_the_sea_brings_it_to_the_middle(visitor: Visit) -> None:
    pane(visitor).forceActiveFocus()
    visitor.press(Qt.Key.Key_Plus)
    until_still(pane(visitor))
    at = where(visitor, 76.5, 75.0)
    spot = under(visitor, at)
    visitor.touch_at(at)
    until_still(pane(visitor))
    assert visitor.screen == Screen.MAP
    assert (under(visitor, middle_of(pane(visitor))) - spot).manhattanLength() * view(visitor)[2] < 4


def test_every_place_is_in_the_list_too(visitor: Visit) -> None:
    assert visitor.item("places.list").property("count") == len(PLACES)
    first = next(item for item in visitor.items() if item.objectName().startswith("entry.place/"))
    name = first.objectName()
    visitor.touch(name)
    visitor.read()
    assert visitor.navigation.now.subject == Ref(Kind.PLACE, Slug(name.partition("/")[2]))


def test_a_card_leads_to_its_places_on_the_map(begin: Begin) -> None:
    visit = begin()
    arrive(visit, Screen.TIMELINE)
    visit.open("moment/katyn-1940")
    # The keyboard brings it into sight.
    visit.item("card.map").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    visit.press(Qt.Key.Key_Return)
    visit.read()
    assert visit.screen == Screen.MAP
    (marked,) = (mark for mark in marks(visit) if mark.property("marked"))
    assert in_pane(visit, marked)
    # By its own name, not in a crowd; and in the list, too.
    assert marked.property("key") == "place/katyn"
    rows: list[QQuickItem] = []
    while not rows:
        visit.loop.pass_time(2)
        rows = [item for item in visit.items() if item.objectName() == "entry.place/katyn"]
    assert [row.property("marked") for row in rows] == [True]
    visit.touch("back")
    assert visit.navigation.now.subject == Ref(Kind.MOMENT, Slug("katyn-1940"))


def test_whoever_uses_a_keyboard_comes_to_every_name_and_sees_it(visitor: Visit) -> None:
    enlarge(visitor, 2)
    seen: set[str] = set()
    visitor.item("language.lv").forceActiveFocus()
    # Next after it.
    for _ in marks(visitor):
        visitor.press(Qt.Key.Key_Tab)
        until_still(pane(visitor))
        focused = visitor.window.activeFocusItem()
        seen.add(focused.objectName())
        assert in_pane(visitor, focused)
    assert seen == {mark.objectName() for mark in marks(visitor)}


def test_without_places_there_is_a_word_and_no_map(begin: Begin) -> None:
    content = replace(shipped(), places=(), links=())
    visit = begin(shelves=lambda: ToldShelves(content))
    arrive(visit, Screen.MAP)
    assert "There is nothing here yet." in visit.words()
    assert not visit.has("map.pane")


def test_a_library_that_cannot_be_used_is_said(begin: Begin) -> None:
    def broken() -> ToldShelves:
        raise MachineError("database.unusable", path="/none", detail="by the test")

    visit = begin(shelves=broken)
    visit.navigation.go(Action.WAKE)
    visit.navigation.go(Action.MAP)
    visit.read()
    assert any("cannot be shown at present" in words for words in visit.words())
    assert not visit.has("map.pane")

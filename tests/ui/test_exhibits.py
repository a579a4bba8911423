# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Exhibits in the real window: described, and looked at closely where a venue has a picture it may show."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem

from kiosk.domain.cards import Kind, Ref
from kiosk.domain.navigation import Screen
from kiosk.domain.photographs import Photograph
from kiosk.domain.values import Slug
from kiosk.media.photographs import VenuePhotographs
from tests.content.shipped import shipped
from tests.fakes.photographs import FakePhotographs
from tests.support.films import rehearsal
from tests.support.fingers import Fingers, middle_of, until, until_still
from tests.support.fonts import load_fonts
from tests.support.visit import Visit
from tests.ui.conftest import Begin
from tests.ui.test_screens import arrive, box

DOCUMENTS, OFFICERS = "exhibit/nazi-documents", "exhibit/saluting-officers-1940"
NONE_HERE = "No picture can be shown here. It is described."


@pytest.fixture
def visitor(begin: Begin) -> Visit:
    visit = begin()
    arrive(visit, Screen.EXHIBITS)
    return visit


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    image = QImage(1600, 1000, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    path = tmp_path / "documents.png"
    assert image.save(str(path))
    return path


@pytest.fixture
def shown(qapp: QGuiApplication, picture: Path) -> Iterator[Visit]:
    """Before the card of an exhibit with a picture."""
    load_fonts()
    has = {Slug("nazi-documents"): Photograph(picture, "Photograph: A. Person", "CC BY 4.0")}
    with closing(Visit(rehearsal(), exhibits=FakePhotographs(has))) as visit:
        visit.open_library()
        arrive(visit, Screen.EXHIBITS)
        visit.open(DOCUMENTS)
        until(lambda: visit.has("exhibit.picture"))
        yield visit


def pane(visit: Visit) -> QQuickItem:
    return visit.item("viewer.pane")


def look(visit: Visit) -> None:
    visit.touch("exhibit.picture")
    until(lambda: visit.has("viewer.pane"))
    until(lambda: pane(visit).property("natural").width() > 1)
    until_still(pane(visit))


def seen(visit: Visit) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of the picture in its pane."""
    found = pane(visit)
    left, top, zoom = (float(found.property(name)) for name in ("originX", "originY", "zoom"))
    natural = found.property("natural")
    return left, top, left + natural.width() * zoom, top + natural.height() * zoom


def test_each_is_listed_and_opens(visitor: Visit) -> None:
    entries = [item.objectName() for item in visitor.items() if item.objectName().startswith("entry.exhibit/")]
    assert entries == [f"entry.exhibit/{exhibit.slug}" for exhibit in shipped().exhibits]
    visitor.touch(entries[0])
    visitor.read()
    assert visitor.navigation.now.subject == Ref(Kind.EXHIBIT, shipped().exhibits[0].slug)
    visitor.touch("back")
    visitor.read()
    assert visitor.screen == Screen.EXHIBITS


def test_what_publicity_says_is_labelled_as_that(visitor: Visit) -> None:
    visitor.open(OFFICERS)
    words = visitor.words()
    assert "Publicity for the film says" in words
    assert any("salute each other, 1940" in word for word in words)


def test_one_without_a_picture_says_so_and_is_described(visitor: Visit) -> None:
    visitor.open(DOCUMENTS)
    assert NONE_HERE in visitor.words()
    assert not visitor.has("exhibit.picture")
    assert any("found in 2007" in word for word in visitor.words())


def test_a_picture_comes_with_its_credit_and_licence(shown: Visit) -> None:
    assert "Photograph: A. Person · CC BY 4.0" in shown.words()
    assert NONE_HERE not in shown.words()
    shown.open(OFFICERS)
    assert NONE_HERE in shown.words()
    assert "Photograph: A. Person · CC BY 4.0" not in shown.words()


def test_the_whole_picture_is_seen_first_and_fills_its_room(shown: Visit) -> None:
    look(shown)
    found = pane(shown)
    left, top, right, bottom = seen(shown)
    assert left >= 0
    assert top >= 0
    assert right <= found.width() + 1
    assert bottom <= found.height() + 1
    assert right - left > found.width() - 2 or bottom - top > found.height() - 2


def test_a_finger_and_two_move_and_enlarge_it_and_never_lose_it(shown: Visit) -> None:
    look(shown)
    fingers, middle = Fingers(shown.window), middle_of(pane(shown))
    whole = pane(shown).property("zoom")
    fingers.spread(middle, 60, 200)
    until_still(pane(shown))
    assert pane(shown).property("zoom") > 1.8 * whole
    for way in (QPoint(300, 200), QPoint(-300, -200)):
        for _ in range(8):
            fingers.drag(middle, middle + way)
            until_still(pane(shown))
        left, top, right, bottom = seen(shown)
        assert left <= 0
        assert top <= 0
        assert right >= pane(shown).width() - 1
        assert bottom >= pane(shown).height() - 1


def test_buttons_and_keys_enlarge_it_and_one_shows_the_whole_again(shown: Visit) -> None:
    look(shown)
    whole = pane(shown).property("zoom")
    assert not shown.has("viewer.whole")
    shown.touch("viewer.closer")
    until_still(pane(shown))
    closer = pane(shown).property("zoom")
    assert closer > whole
    pane(shown).forceActiveFocus()
    shown.press(Qt.Key.Key_Plus)
    until_still(pane(shown))
    assert pane(shown).property("zoom") > closer
    before = seen(shown)
    shown.press(Qt.Key.Key_Right)
    until_still(pane(shown))
    assert seen(shown)[0] < before[0]
    shown.touch("viewer.whole")
    until_still(pane(shown))
    assert pane(shown).property("zoom") == pytest.approx(whole)


def test_back_on_the_card_by_a_touch_and_by_a_key(shown: Visit) -> None:
    look(shown)
    shown.touch("viewer.close")
    assert not shown.has("viewer.pane")
    assert str(shown.navigation.now.subject) == DOCUMENTS
    look(shown)
    shown.press(Qt.Key.Key_Escape)
    assert not shown.has("viewer.pane")
    assert str(shown.navigation.now.subject) == DOCUMENTS


def test_nothing_below_the_picture_can_be_touched(shown: Visit) -> None:
    back = middle_of(shown.item("back")) + QPoint(0, 200)
    look(shown)
    shown.touch_at(back)
    shown.read()
    assert str(shown.navigation.now.subject) == DOCUMENTS
    assert shown.has("viewer.pane")


def test_a_picture_that_was_damaged_since_leaves_the_description(
    qapp: QGuiApplication, picture: Path, tmp_path: Path
) -> None:
    load_fonts()
    photographs = VenuePhotographs(tmp_path / "exhibits")
    photographs.add(Slug("nazi-documents"), picture, "A. Person")
    kept = photographs.all()[Slug("nazi-documents")].path
    content = bytearray(kept.read_bytes())
    content[len(content) // 2] ^= 0xFF
    kept.write_bytes(content)
    with closing(Visit(rehearsal(), exhibits=photographs)) as visit:
        visit.open_library()
        arrive(visit, Screen.EXHIBITS)
        visit.open(DOCUMENTS)
        assert NONE_HERE in visit.words()
        assert not visit.has("exhibit.picture")
        assert any("found in 2007" in word for word in visit.words())


def test_the_plate_stands_within_the_page(shown: Visit) -> None:
    plate = box(shown.item("exhibit.picture"))
    assert plate.left() >= 0
    assert plate.bottom() <= shown.window.height()

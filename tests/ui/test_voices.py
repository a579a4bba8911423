# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A visitor looks through the voices: by role and topic, and from one to the next."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.domain.cards import Kind, Ref
from kiosk.domain.content import Content
from kiosk.domain.navigation import Screen
from kiosk.domain.people import FilterRole, Part, Person
from kiosk.domain.values import ENGLISH, LATVIAN, Slug
from kiosk.ui.bridges.voice_rows import voice_row
from kiosk.ui.bridges.words import ROLES
from tests.content.shipped import shipped
from tests.support.shelves import ToldShelves
from tests.support.visit import LANDSCAPE, PORTRAIT, SMALL, Visit
from tests.ui.conftest import Begin
from tests.ui.test_screens import arrive, box, check, cut_off

FIRST, SECOND = "christopher-beazley", "andre-brie"


@pytest.fixture
def visitor(visit: Visit) -> Visit:
    """Before the voices."""
    arrive(visit, Screen.VOICES)
    return visit


def tiles(visit: Visit) -> list[QQuickItem]:
    """Those in sight, row by row; whoever has the focus is kept beyond the edge, too."""
    pane = box(grid(visit))
    some = (item for item in visit.items() if item.objectName().startswith("entry.person/"))
    found = [item for item in some if box(item).intersects(pane)]
    return sorted(found, key=lambda tile: (box(tile).top(), box(tile).left()))


def addresses(visit: Visit) -> list[str]:
    return [str(tile.property("address")).removeprefix("person/") for tile in tiles(visit)]


def grid(visit: Visit) -> QQuickItem:
    return visit.item("voices.grid")


def choose(visit: Visit, what: str, key: str) -> None:
    visit.touch(f"voices.{what}")
    visit.touch(f"filter.{what}.{key}")


def person(slug: str) -> Person:
    return next(one for one in shipped().people if one.slug == slug)


def many(count: int) -> ToldShelves:
    """So many voices."""
    content = shipped()
    some = (
        replace(content.people[0], slug=Slug(f"voice-{n}"), sort_name=f"{n:05}", part=Part.VOICE) for n in range(count)
    )
    return ToldShelves(Content(content.film, content.sources, content.advisories, tuple(some)))


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT, SMALL], ids=["landscape", "portrait", "small"])
def test_voices_their_filters_and_their_cards_stand_well(begin: Begin, size: QSize) -> None:
    visit = begin(size=size)
    visit.window.resize(size)
    arrive(visit, Screen.VOICES)
    pane, first = box(grid(visit)), tiles(visit)
    assert len({round(box(tile).top()) for tile in first if box(tile).bottom() <= pane.bottom()}) >= 2
    assert len({round(box(tile).left()) for tile in first}) == 3
    for language in (ENGLISH, LATVIAN):
        visit.speak(language)
        for what in ("role", "topic"):
            visit.touch(f"voices.{what}")
            check(visit, size)
            assert not cut_off(visit)
            visit.touch("filter.close")
    assert addresses(visit)[0] == FIRST
    choose(visit, "role", FilterRole.FORMER_OFFICIAL)
    check(visit, size)
    assert not cut_off(visit)
    visit.touch("voices.everybody")
    for address in ("person/girts-valdis-kristovskis", "person/witness-mother"):
        visit.open(address)
        (portrait,) = portraits(visit)
        assert portrait.property("paintedWidth") == portrait.width()
        words = [item for item in visit.items() if item.inherits("QQuickText")]
        assert not [text.property("text") for text in words if box(text).intersects(box(portrait))]


def test_a_role_leaves_as_many_as_it_said_and_all_come_back(visitor: Visit) -> None:
    visitor.touch("voices.role")
    option = visitor.item("filter.role.dissident")
    assert option.property("count") == 1
    visitor.touch("filter.role.dissident")
    assert addresses(visitor) == ["vladimir-bukovsky"]
    assert "Quoted by name: 1. Touch one to read and hear them." in visitor.words()
    assert visitor.item("voices.role").property("text") == "Dissidents"
    visitor.touch("voices.everybody")
    assert addresses(visitor)[0] == FIRST
    (note,) = [words for words in visitor.words() if words.startswith("Quoted by name: 23.")]
    assert note.endswith("Witnesses whom our sources do not name: 6; they come last.")
    assert not visitor.has("voices.everybody")


def test_what_would_leave_nobody_is_shown_but_cannot_be_chosen(visitor: Visit) -> None:
    choose(visitor, "role", "dissident")
    visitor.touch("voices.topic")
    possible = {item.objectName() for item in visitor.items() if item.objectName().startswith("filter.topic.")}
    joined = {topic.slug for topic, count in visitor.services.voices.now.topics if count}
    assert possible == {"filter.topic.any", *(f"filter.topic.{slug}" for slug in joined)}
    assert "The Great Famine in Ukraine" in [item.property("text") for item in every_text(visitor)]


def every_text(visit: Visit) -> list[QQuickItem]:
    """That of what cannot be touched, too."""
    items = [visit.window.contentItem()]
    for item in items:
        items.extend(item.childItems())
    return [item for item in items if item.inherits("QQuickText")]


def test_filters_stay_for_who_comes_back_from_a_card_and_go_with_who_goes_home(visitor: Visit) -> None:
    choose(visitor, "role", "historian")
    shown = addresses(visitor)
    visitor.touch(f"entry.person/{shown[1]}")
    visitor.read()
    visitor.touch("back")
    visitor.read()
    assert addresses(visitor) == shown
    visitor.touch("back")
    visitor.touch("home.voices")
    visitor.read()
    assert addresses(visitor)[:2] == [FIRST, SECOND]


def test_back_finds_the_grid_where_it_was_left(visitor: Visit) -> None:
    visitor.touch("voices.down")
    visitor.rest()
    left = grid(visitor).property("contentY")
    assert left > 0
    shown = addresses(visitor)
    visitor.touch(f"entry.person/{shown[4]}")
    visitor.read()
    visitor.touch("back")
    visitor.read()
    assert grid(visitor).property("contentY") == left
    assert addresses(visitor) == shown


def test_arrows_move_in_the_grid_and_out_of_it_at_its_edge(visitor: Visit) -> None:
    def focused() -> str:
        return visitor.window.activeFocusItem().objectName()

    order = addresses(visitor)
    assert focused() == f"entry.person/{order[0]}"
    visitor.press(Qt.Key.Key_Down)
    assert focused() == f"entry.person/{order[3]}"
    assert visitor.window.activeFocusItem().property("visualFocus")
    visitor.press(Qt.Key.Key_Right, Qt.Key.Key_Up)
    assert focused() == f"entry.person/{order[1]}"
    visitor.press(Qt.Key.Key_Up, Qt.Key.Key_Up)
    assert not focused().startswith("entry.")


def test_the_last_voice_is_reached_by_arrows_alone(visitor: Visit) -> None:
    visitor.press(*[Qt.Key.Key_Down] * 9)
    visitor.settle()
    focused = visitor.window.activeFocusItem()
    assert focused.objectName() == "entry.person/witness-other-crimes"
    assert box(focused).bottom() <= box(grid(visitor)).bottom() + 1


def test_of_thousands_only_those_in_sight_are_made(begin: Begin) -> None:
    visit = begin(shelves=lambda: many(3_000))
    arrive(visit, Screen.VOICES)
    assert grid(visit).property("count") == 3_000
    assert len(grid(visit).property("contentItem").childItems()) < 40
    visit.touch("voices.down")
    visit.rest()
    assert len(grid(visit).property("contentItem").childItems()) < 60


def test_who_is_taken_off_is_gone_from_the_open_grid(begin: Begin) -> None:
    shelves = ToldShelves()
    visit = begin(shelves=lambda: shelves)
    arrive(visit, Screen.VOICES)
    shelves.take_off(Ref(Kind.PERSON, Slug(SECOND)))
    visit.loop.pass_time(4_000)
    assert SECOND not in addresses(visit)
    assert addresses(visit)[0] == FIRST


def test_neighbours_take_the_place_of_the_card_and_back_leads_to_the_list(visitor: Visit) -> None:
    visitor.touch(f"entry.person/{FIRST}")
    visitor.read()
    assert not visitor.has("voice.before")
    assert "André Brie" in visitor.words()
    visitor.touch("voice.after")
    visitor.read()
    assert visitor.navigation.now.subject == Ref(Kind.PERSON, Slug(SECOND))
    visitor.touch("voice.before")
    visitor.read()
    assert visitor.navigation.now.subject == Ref(Kind.PERSON, Slug(FIRST))
    visitor.touch("back")
    assert visitor.screen == Screen.VOICES


def swipe(visit: Visit, across: int, down: int = 0) -> None:
    start = QPoint(visit.window.width() // 2, visit.window.height() // 2)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(visit.window, left, none, start)
    for step in range(1, 11):
        QTest.mouseMove(visit.window, start + QPoint(across * step // 10, down * step // 10))
    QTest.mouseRelease(visit.window, left, none, start + QPoint(across, down))
    visit.read()


def test_a_swipe_turns_to_the_neighbour_and_one_up_or_down_does_not(visitor: Visit) -> None:
    visitor.open(f"person/{SECOND}")
    swipe(visitor, -400)
    after = visitor.services.voices.now.before
    assert after
    assert after.slug == SECOND
    swipe(visitor, 400)
    assert visitor.navigation.now.subject == Ref(Kind.PERSON, Slug(SECOND))
    swipe(visitor, -40, -250)
    assert visitor.navigation.now.subject == Ref(Kind.PERSON, Slug(SECOND))


def test_other_cards_have_no_portrait_and_no_neighbours(visitor: Visit) -> None:
    visitor.open(f"person/{FIRST}")
    assert portraits(visitor)
    visitor.open("topic/great-purge")
    assert not portraits(visitor)
    assert not visitor.has("voice.after")
    swipe(visitor, -400)
    assert visitor.navigation.now.subject == Ref(Kind.TOPIC, Slug("great-purge"))


def portraits(visit: Visit) -> list[QQuickItem]:
    return [item for item in visit.items() if item.property("monogram")]


def test_a_voice_is_told_by_name_and_role_and_one_without_a_name_by_what_they_are() -> None:
    row = voice_row(person("christopher-beazley"), ENGLISH)
    assert (row.title, row.note) == ("Christopher Beazley", "historian, Member of the European Parliament")
    unnamed = [voice_row(one, ENGLISH) for one in shipped().people if not one.named]
    assert {row.title for row in unnamed} == {"Without a name"}
    assert "GULAG inmates" in {row.known for row in unnamed}
    assert len({(row.known, row.note) for row in unnamed}) == len(unnamed)


def test_each_role_can_be_said() -> None:
    assert set(ROLES) == set(FilterRole)


def test_a_portrait_keeps_its_form_in_another_language() -> None:
    english, latvian = (voice_row(person("christopher-beazley"), language) for language in (ENGLISH, LATVIAN))
    assert english.portrait != latvian.portrait
    assert english.portrait[:3] == latvian.portrait[:3]

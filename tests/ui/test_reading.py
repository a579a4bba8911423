# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A visitor reads: from list to card to card and back, in both languages, whatever the texts are."""

from collections.abc import Callable
from dataclasses import replace
from itertools import count, cycle, product

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtQuick import QQuickItem

from kiosk.app.ports.library import Shelves
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.errors import MachineError
from kiosk.domain.navigation import Screen
from kiosk.domain.values import ENGLISH, LATVIAN, Language, LocalText, Slug
from tests.content.shipped import shipped
from tests.support.shelves import ToldShelves
from tests.support.visit import LANDSCAPE, PORTRAIT, SMALL, Visit
from tests.ui.conftest import Begin
from tests.ui.test_screens import LANGUAGES, SIZES, arrive, box, check, within_control

DAVIES = "person/norman-davies"


@pytest.fixture
def reader(visit: Visit) -> Visit:
    """Before the list of voices."""
    arrive(visit, Screen.VOICES)
    return visit


def offset(visit: Visit) -> float:
    """How far down the pane is scrolled."""
    panes = [item for item in visit.items() if item.property("offset") is not None]
    return float(panes[0].property("offset"))


def flick(visit: Visit, to: float) -> None:
    item = next(item for item in visit.items() if item.inherits("QQuickFlickable"))
    item.setProperty("contentY", to)
    visit.settle()


def ways_of_home(visit: Visit) -> set[str]:
    names = ("chapters", "voices", "topics", "timeline", "reception", "search")
    return {name for name in names if visit.has(f"home.{name}")}


def test_from_home_to_a_voice_to_a_topic_and_back_to_each(visit: Visit) -> None:
    arrive(visit, Screen.HOME)
    visit.touch("home.voices")
    visit.read()
    visit.touch("entry.person/christopher-beazley")
    visit.read()
    assert "Christopher Beazley" in visit.words()
    visit.open("topic/great-purge")
    assert "The Great Purge" in visit.words()
    visit.touch("back")
    visit.read()
    assert "Christopher Beazley" in visit.words()
    visit.touch("back")
    visit.touch("back")
    assert visit.screen == Screen.HOME


def test_it_is_heard_in_the_film_and_back_leads_to_the_very_card(reader: Visit) -> None:
    reader.open(DAVIES)
    reader.touch("strip.watch")
    assert reader.screen == Screen.FILM
    page = reader.reading.now
    assert page.page is None
    assert reader.director.now.playing
    reader.navigation.back()
    reader.read()
    assert "Norman Davies" in reader.words()


def test_the_words_as_published_are_one_touch_away(reader: Visit) -> None:
    reader.speak(LATVIAN)
    reader.open(DAVIES)
    assert "Tulkojums: kioska redakcija" in reader.words()
    assert not [words for words in reader.words() if "People were being shot" in words]
    reader.touch("quote.published")
    assert [words for words in reader.words() if "People were being shot" in words]


def test_plain_words_are_one_touch_away(reader: Visit) -> None:
    reader.open("topic/great-purge")
    plain = next(topic for topic in shipped().topics if topic.slug == "great-purge").plain.say(ENGLISH)
    assert plain not in reader.words()
    reader.touch("text.plain")
    assert plain in reader.words()
    reader.touch("text.plain")
    assert plain not in reader.words()


def test_plain_words_take_the_place_of_the_others(reader: Visit) -> None:
    reader.open("topic/great-famine")
    topic = next(topic for topic in shipped().topics if topic.slug == "great-famine")
    summary = next(item for item in reader.items() if item.property("text") == topic.summary.say(ENGLISH))
    before = box(summary).topLeft()
    reader.touch("text.plain")
    plain = next(item for item in reader.items() if item.property("text") == topic.plain.say(ENGLISH))
    assert box(plain).topLeft() == before
    assert topic.summary.say(ENGLISH) not in reader.words()


def test_another_language_leaves_the_page_where_it_is(reader: Visit) -> None:
    flick(reader, 300)
    before = reader.item("entry.person/emma-korpa")
    reader.touch("language.lv")
    reader.settle()
    assert offset(reader) == 300
    assert reader.item("entry.person/emma-korpa") is before
    assert "Balsis" in reader.words()


def test_back_finds_the_list_where_it_was_left(reader: Visit) -> None:
    flick(reader, 300)
    reader.open(DAVIES)
    assert offset(reader) == 0
    reader.touch("back")
    reader.read()
    assert offset(reader) == 300


def test_the_page_is_turned_to_its_end_by_touch_alone(reader: Visit) -> None:
    turned = 0
    while reader.has("voices.down"):
        reader.touch("voices.down")
        reader.rest()
        turned += 1
    assert 2 <= turned < 10
    last = reader.item("entry.person/witness-other-crimes")
    assert (
        last.mapToScene(last.boundingRect().bottomLeft()).y()
        <= reader.item("voices.up").mapToScene(reader.item("voices.up").boundingRect().bottomLeft()).y()
    )


def test_a_mark_beside_the_page_says_how_far_down_one_is(reader: Visit) -> None:
    reader.open(DAVIES)
    mark = reader.item("scroll.mark")
    (part,) = mark.childItems()
    assert part.y() == 0
    while reader.has("card.down"):
        reader.touch("card.down")
        reader.rest()
    assert part.y() + part.height() == pytest.approx(mark.height(), abs=1)


def test_the_first_page_is_one_touch_away_however_far_one_has_gone(reader: Visit) -> None:
    assert not reader.has("page.home")
    for address in (DAVIES, "topic/great-purge"):
        reader.open(address)
        assert reader.has("page.home")
    reader.touch("page.home")
    assert reader.screen == Screen.HOME


def test_who_is_taken_off_is_gone_from_the_open_list(begin: Begin) -> None:
    shelves = ToldShelves()
    visit = begin(shelves=lambda: shelves)
    arrive(visit, Screen.VOICES)
    assert "Norman Davies" in visit.words()
    shelves.take_off(Ref(Kind.PERSON, Slug("norman-davies")))
    visit.loop.pass_time(4_000)
    assert "Norman Davies" not in visit.words()
    assert "Michael Gahler" in visit.words()


def test_until_the_library_is_open_home_has_the_film_and_its_chapters(begin: Begin) -> None:
    visit = begin(wait=False)
    arrive(visit, Screen.HOME)
    assert ways_of_home(visit) == {"chapters"}
    place = visit.item("home.chapters").mapToScene(visit.item("home.chapters").boundingRect().topLeft())
    visit.open_library()
    assert ways_of_home(visit) == {"chapters", "voices", "topics", "timeline", "reception", "search"}
    assert visit.item("home.chapters").mapToScene(visit.item("home.chapters").boundingRect().topLeft()) == place


def refuse() -> Shelves:
    raise MachineError("database.unusable", path="/none", detail="by the test")


@SIZES
@LANGUAGES
def test_without_a_library_home_has_the_film_and_its_chapters(begin: Begin, size: QSize, language: Language) -> None:
    visit = begin(size=size, shelves=refuse)
    visit.speak(language)
    arrive(visit, Screen.HOME)
    assert ways_of_home(visit) == {"chapters"}
    check(visit, size)


LONG = (
    "A" * 300,
    "Antidisestablishmentarianism " * 12,
    "line\nline\nline\nline\nline\nline\nline\nline\nline",
)
STRANGE = (
    "<b>bold</b> <img src='file:///etc/passwd'> &amp;",
    "שלום עולם, נעים מאוד",
    "zero\0nul",
    "\u202eright to left\u202c",
    "👩‍👩‍👧‍👦 é̂́̈",
)


def spoiled(text: str) -> Callable[[], Shelves]:
    """The shipped content with one person, topic, moment, notice and claim called so, and saying so."""
    said = LocalText({ENGLISH: text, LATVIAN: text})
    content = shipped()
    person = replace(
        content.people[0],
        name=text,
        display=said,
        about=said,
        roles=tuple(replace(role, text=said) for role in content.people[0].roles),
    )
    words = replace(content.quotes[0].words, text=text, translations={})
    changed = replace(
        content,
        people=(person, *content.people[1:]),
        quotes=(replace(content.quotes[0], words=words, people=(person.slug,)), *content.quotes[1:]),
        topics=(replace(content.topics[0], title=said, summary=said, plain=said), *content.topics[1:]),
        moments=(replace(content.moments[0], title=said, text=said), *content.moments[1:]),
        notices=(replace(content.notices[0], title=said), *content.notices[1:]),
        claims=(replace(content.claims[0], title=said, text=said), *content.claims[1:]),
    )
    return lambda: ToldShelves(changed)


@pytest.mark.parametrize(
    ("text", "size"),
    [
        *product(LONG, (LANDSCAPE, PORTRAIT, SMALL)),
        *zip(STRANGE, cycle((LANDSCAPE, PORTRAIT, SMALL)), strict=False),
    ],
    ids=map(str, count()),
)
def test_no_text_breaks_the_page(begin: Begin, text: str, size: QSize) -> None:
    visit = begin(size=size, shelves=spoiled(text))
    content = shipped()
    for screen in (Screen.VOICES, Screen.TOPICS, Screen.TIMELINE, Screen.RECEPTION):
        arrive(visit, screen)
        check(visit, size)
        visit.navigation.back()
    arrive(visit, Screen.TOPICS)
    for kind, card in (
        ("person", content.people[0]),
        ("topic", content.topics[0]),
        ("moment", content.moments[0]),
        ("notice", content.notices[0]),
        ("claim", content.claims[0]),
    ):
        visit.open(f"{kind}/{card.slug}")
        assert visit.reading.now.page is not None
        check(visit, size)
        if size is not PORTRAIT and visit.has("card.down"):
            button = visit.item("card.down")
            top = button.mapToScene(button.boundingRect().topLeft()).y()
            assert lowest_in_first_column(visit, button) <= top


def lowest_in_first_column(visit: Visit, button: QQuickItem) -> float:
    """Where the words beside the body end. button: below them."""
    words = [item for item in visit.items() if item.inherits("QQuickText") and not within_control(item)]
    column = [
        item for item in words if box(item).right() < visit.window.width() * 0.4 and box(item).top() < box(button).top()
    ]
    return max(box(item).bottom() for item in column)


def test_a_card_is_read_by_keyboard_alone(reader: Visit) -> None:
    assert reader.window.activeFocusItem().objectName() == "entry.person/christopher-beazley"
    reader.press(Qt.Key.Key_Right, Qt.Key.Key_Return)
    reader.read()
    assert "André Brie" in reader.words()
    reader.press(Qt.Key.Key_Escape)
    assert reader.screen == Screen.VOICES

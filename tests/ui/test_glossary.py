# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Words of the glossary are underlined where a text uses them, and explained in place."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem

from kiosk.domain.content import Content
from kiosk.domain.navigation import Screen
from kiosk.domain.values import ENGLISH, LATVIAN, LocalText
from tests.content.shipped import shipped
from tests.support.shelves import ToldShelves
from tests.support.visit import Visit
from tests.ui.conftest import Begin
from tests.ui.test_screens import arrive, box

PARTNERSHIP = "topic/ss-kgb-partnership"
KGB = "mention.term/kgb"


def telling(text: str) -> Content:
    """The content that ships, with this as the summary of each topic."""
    said = LocalText({ENGLISH: text, LATVIAN: text})
    topics = tuple(replace(topic, summary=said, plain=said) for topic in shipped().topics)
    return replace(shipped(), topics=topics)


def with_term(content: Content, name: str) -> Content:
    """The KGB is called so."""
    said = LocalText({ENGLISH: name, LATVIAN: name})
    terms = tuple(replace(term, title=said) if term.slug == "kgb" else term for term in content.terms)
    return replace(content, terms=terms)


def before(begin: Begin, text: str) -> Visit:
    """A card that says so."""
    visit = begin(shelves=lambda: ToldShelves(telling(text)))
    arrive(visit, Screen.TOPICS)
    visit.open(PARTNERSHIP)
    return visit


def mentions(visit: Visit) -> list[str]:
    return [item.objectName() for item in visit.items() if item.objectName().startswith("mention.")]


def paragraph(visit: Visit) -> QQuickItem:
    return next(item for item in visit.items() if item.inherits("QQuickTextEdit"))


def meaning(slug: str) -> str:
    return next(term for term in shipped().terms if term.slug == slug).meaning.say(ENGLISH)


def test_a_touch_explains_a_word_below_its_paragraph_and_another_closes_it(begin: Begin) -> None:
    visit = before(begin, "The KGB and the Gestapo.")
    assert mentions(visit) == [KGB, "mention.term/gestapo"]
    visit.touch(KGB)
    assert visit.item("term").property("meaning") == meaning("kgb")
    assert box(visit.item("term")).top() >= box(paragraph(visit)).bottom()
    visit.touch("mention.term/gestapo")
    assert visit.item("term").property("meaning") == meaning("gestapo")
    visit.touch("term.close")
    assert not visit.has("term")
    assert visit.screen == Screen.TOPIC


def test_from_the_explanation_one_comes_to_the_card_and_back(begin: Begin) -> None:
    visit = before(begin, "The KGB.")
    visit.touch(KGB)
    visit.touch("term.open")
    visit.read()
    assert visit.screen == Screen.TERM
    visit.touch("back")
    visit.read()
    assert visit.screen == Screen.TOPIC


def test_a_word_is_reached_and_explained_by_keyboard(begin: Begin) -> None:
    visit = before(begin, "The KGB.")
    visit.item(KGB).forceActiveFocus(Qt.FocusReason.TabFocusReason)
    visit.press(Qt.Key.Key_Return)
    assert visit.item("term").property("meaning") == meaning("kgb")


def test_what_looks_like_markup_is_shown_as_it_is(begin: Begin) -> None:
    text = "<b>The KGB</b> &lt;i&gt; <a href='file:///etc/passwd'>NKVD</a> <img src='file:///etc/passwd'>"
    visit = before(begin, text)
    assert text in visit.words()
    assert mentions(visit) == [KGB, "mention.term/nkvd"]


@pytest.mark.parametrize("text", ["\U0001f3db\U0001f3db The KGB", "\u05d0\u05d1\u05d2 \u05d3\u05d4 KGB \u05d5\u05d6"])
def test_the_line_is_under_the_word_whatever_stands_before_it(begin: Begin, text: str) -> None:
    visit = before(begin, text)
    words, mark = box(paragraph(visit)), box(visit.item(KGB))
    inset, piece = (visit.item(KGB).property(name) for name in ("inset", "modelData"))
    assert 20 < piece.width() < 60
    assert words.left() <= mark.left() + inset <= words.right() - piece.width()


def test_what_is_explained_far_down_comes_into_sight(begin: Begin) -> None:
    visit = before(begin, "word " * 60 + "The KGB.")
    visit.item(KGB).forceActiveFocus(Qt.FocusReason.TabFocusReason)
    visit.press(Qt.Key.Key_Return)
    pane = next(item for item in visit.items() if item.inherits("QQuickFlickable"))
    assert box(visit.item("term")).bottom() <= box(pane).bottom()


def test_a_name_over_two_lines_is_marked_on_both(begin: Begin) -> None:
    # So long that it has no room on any one line.
    name = "Molotov Ribbentrop " + "Very " * 40 + "Pact"
    visit = begin(shelves=lambda: ToldShelves(with_term(telling(f"The {name}."), name)))
    arrive(visit, Screen.TOPICS)
    visit.open(PARTNERSHIP)
    words = box(paragraph(visit))
    pieces = [item for item in visit.items() if item.objectName() == KGB]
    assert len(pieces) > 1
    assert len({box(piece).top() for piece in pieces}) == len(pieces)
    assert all(words.left() <= box(piece).left() < box(piece).right() <= words.right() for piece in pieces)
    visit.touch_at(box(pieces[-1]).center().toPoint())
    assert visit.item("term").property("title") == name


def test_another_language_finds_its_own_words(visit: Visit) -> None:
    arrive(visit, Screen.TOPICS)
    visit.open(PARTNERSHIP)
    english = set(mentions(visit))
    visit.speak(LATVIAN)
    assert english
    assert set(mentions(visit))
    visit.touch(next(iter(mentions(visit))))
    assert "Open the card" in visit.words() or "Atvērt kartīti" in visit.words()


def test_a_term_is_not_explained_on_its_own_card(visit: Visit) -> None:
    arrive(visit, Screen.TOPICS)
    visit.open("term/nkvd")
    assert "mention.term/nkvd" not in mentions(visit)
    assert KGB in mentions(visit)


def test_a_text_of_a_hundred_kilobytes_can_be_read_to_its_end(begin: Begin) -> None:
    visit = before(begin, "The KGB wrote this. " * 5_000)
    assert mentions(visit) == [KGB]
    pane = next(item for item in visit.items() if item.inherits("QQuickFlickable"))
    assert float(pane.property("contentHeight")) > float(paragraph(visit).property("contentHeight")) > 10_000
    assert visit.has("card.down")

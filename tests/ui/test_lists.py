# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A playlist where passers-by see it: its cards, whole and clear of the invitation, and a touch that wakes."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem

from kiosk.app.repertoire import ListPlay, resolve
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.exhibits import Exhibit, Medium
from kiosk.domain.navigation import Screen
from kiosk.domain.photographs import Photograph
from kiosk.domain.playlists import LONGEST_TEXT, ListItem, StoredPlaylist, What
from kiosk.domain.values import ENGLISH, LATVIAN, Language, Millis, Slug
from tests.content.shipped import shipped
from tests.fakes.catalogue import FakeCatalogue
from tests.fakes.photographs import FakePhotographs
from tests.support.cut_texts import cut_texts
from tests.support.films import rehearsal, small_film
from tests.support.fingers import until
from tests.support.fonts import load_fonts
from tests.support.visit import LANDSCAPE, PORTRAIT, SMALL, Visit
from tests.ui.conftest import Begin
from tests.ui.test_attract import INVITATIONS, cover
from tests.ui.test_screens import SIZES, box

LONG = ("Pārtraukums līdz pulksten divpadsmitiem; pārvietošanās nepieciešamības gadījumā lūdzam. " * 4)[:LONGEST_TEXT]
MAGADAN, DOCUMENTS = "exhibit/magadan-footage", "exhibit/nazi-documents"


def still(address: str) -> ListItem:
    kind, _, slug = address.partition("/")
    return ListItem(What.STILL, subject=Ref(Kind(kind), Slug(slug)), stays=Millis(5_000))


def pause(text: str) -> ListItem:
    return ListItem(What.PAUSE, text=text, stays=Millis(5_000))


def put_on(visit: Visit, *items: ListItem) -> None:
    """At once."""
    films = {Slug(""): rehearsal(), Slug("small"): small_film()}
    resolved = resolve(items, films, FakeCatalogue(shipped()))
    assert all(one.playable for one in resolved)
    visit.attract.put_on(ListPlay(StoredPlaylist("a", items, key=2), resolved), now=True)
    visit.loop.pass_time(100)
    visit.settle()


def check(visit: Visit, size: QSize, leaf: str) -> None:
    """A card stands well."""
    texts = [item for item in visit.items() if item.inherits("QQuickText")]
    assert cut_texts(visit) == []
    assert not any(item.property("truncated") for item in texts)
    assert all(box(item).left() >= 0 and box(item).right() <= size.width() + 1 for item in texts)
    page = visit.item(leaf)
    within = [item for item in page.findChildren(QQuickItem) if item.inherits("QQuickText") and item.isVisible()]
    assert within
    assert all(box(page).adjusted(-1, -1, 1, 1).contains(box(item)) for item in within)


def test_a_pause_says_what_staff_wrote_and_a_touch_wakes(visit: Visit) -> None:
    put_on(visit, pause("We are back at noon."))
    words = visit.words()
    assert "We are back at noon." in words
    assert set(words) >= INVITATIONS
    assert (cover(visit), visit.item("attract.quote.text").property("text")) == (1, "We are back at noon.")
    visit.touch("attract.wake")
    assert visit.screen == Screen.HOME


def test_no_text_of_staff_is_taken_for_markup(visit: Visit) -> None:
    put_on(visit, pause("<b>noon</b>"))
    assert "<b>noon</b>" in visit.words()


def test_a_quote_stands_with_speaker_and_source_whether_it_is_fit_for_all_or_not(visit: Visit) -> None:
    put_on(visit, still("quote/davies-quotas"))
    assert str(visit.attract.now.quote) == "quote/davies-quotas"
    assert not visit.services.fare.now.by_ref.get(Ref(Kind.QUOTE, Slug("davies-quotas")))
    assert any(words.startswith("Norman Davies, ") for words in visit.words())
    assert any(words.startswith("The Soviet Story, the film") for words in visit.words())


def longest(language: Language) -> Exhibit:
    """The one that has most to say."""
    return max(shipped().exhibits, key=lambda one: len(one.title.say(language) + one.shows.say(language)))


@SIZES
def test_every_card_is_whole_and_clear_of_the_invitation(begin: Begin, size: QSize) -> None:
    visit = begin(size=size)
    visit.window.resize(size)
    for language in (ENGLISH, LATVIAN):
        visit.speak(language)
        put_on(visit, pause(LONG))
        check(visit, size, "attract.quote")
        exhibit = longest(language)
        put_on(visit, still(f"exhibit/{exhibit.slug}"))
        assert visit.item("attract.exhibit.title").property("text") == exhibit.title.say(language)
        check(visit, size, "attract.exhibit")


def test_while_it_plays_the_film_stands_free_and_the_invitation_is_small(visit: Visit) -> None:
    large = next(item for item in visit.items() if item.property("text") in INVITATIONS).height()
    clip = ListItem(What.CLIP, start=Millis(1_000), end=Millis(9_000))
    put_on(visit, clip, replace(clip, film=Slug("small")))
    visit.loop.run_until(lambda: not visit.attract.now.covered)
    assert visit.item("attract.wake").isVisible()
    assert next(item for item in visit.items() if item.property("text") in INVITATIONS).height() < large * 0.8
    title = rehearsal().title.say(ENGLISH)
    assert title in visit.words()
    # Of another film the title of this one would be wrong, and so would be the place in it.
    visit.loop.run_until(lambda: visit.attract.now.other)
    assert title not in visit.words()


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    image = QImage(1600, 1000, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    path = tmp_path / "footage.png"
    assert image.save(str(path))
    return path


@pytest.fixture
def shown(qapp: QGuiApplication, picture: Path) -> Iterator[Visit]:
    """A kiosk that has the picture of one exhibit."""
    load_fonts()
    has = {Slug("magadan-footage"): Photograph(picture, "Footage: A. Person", "CC BY 4.0")}
    with closing(Visit(rehearsal(), exhibits=FakePhotographs(has))) as visit:
        visit.open_library()
        yield visit


def test_an_exhibit_that_a_picture_may_be_shown_of_has_it_with_its_credit(shown: Visit) -> None:
    for size in (SMALL, PORTRAIT, LANDSCAPE):
        shown.window.resize(size)
        put_on(shown, still(DOCUMENTS))
        put_on(shown, still(MAGADAN))
        until(lambda: "Footage: A. Person · CC BY 4.0" in shown.words())
        check(shown, size, "attract.exhibit")
    put_on(shown, still(DOCUMENTS))
    assert "Footage: A. Person · CC BY 4.0" not in shown.words()


def test_of_an_exhibit_it_is_said_what_it_is(visit: Visit) -> None:
    put_on(visit, still(MAGADAN))
    exhibit = next(one for one in shipped().exhibits if one.slug == "magadan-footage")
    assert exhibit.medium is Medium.FOOTAGE
    assert {"Footage", exhibit.shows.say(ENGLISH)} <= set(visit.words())

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a playlist is made of, on its page: added, set and moved by touch, by key and by drawing."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.domain.cards import Kind, Ref
from kiosk.domain.playlists import What
from kiosk.domain.values import Slug
from kiosk.ui.items import centre
from tests.support.shelves import ToldShelves
from tests.support.visit import Visit
from tests.ui.conftest import Begin
from tests.ui.playlists_page import CARD, CLIP, GONE, Page


@pytest.fixture
def page(begin: Begin) -> Page:
    shelves = ToldShelves()
    return Page(begin(shelves=lambda: shelves), shelves, Morning=(CARD, CLIP, GONE))


def test_three_touches_make_a_list_of_all_chapters(page: Page) -> None:
    page.touch("staff.playlists.new", "playlist.add.chapters")
    made = page.kept("Chapters of the film")
    film = page.visit.navigation.film
    assert film is not None
    assert [item.subject for item in made.items] == [Ref(Kind.CHAPTER, one.slug) for one in film.chapters]
    assert made.loop
    page.visit.loop.pass_time(1_000)
    page.touch("staff.playlists.all")
    assert any("Chapters of the film" in text for text in page.visit.words())


def test_each_kind_of_item_is_added_by_touch(page: Page) -> None:
    page.touch("staff.playlists.new", "playlist.add.whole")
    page.touch("playlist.add.chapter", *(f"playlist.offer.chapter/{slug}" for slug in _chapters(page)[:2]))
    page.touch("playlist.add.picked", "playlist.add.voice")
    voice = page.staff.lists.offers.now.chosen
    assert voice is not None
    page.touch(f"playlist.offer.{voice.voices[0].item.subject}", "playlist.add.pause", "playlist.pause.stays.more")
    page.type("playlist.pause.text", "At 11:00 the film begins.")
    page.touch("playlist.pause.text.keep", "playlist.add.still")
    page.touch(f"playlist.offer.{page.staff.lists.offers.now.stills[0].item.subject}", "playlist.add.clip")
    page.type("playlist.clip.begins", "0:10")
    page.type("playlist.clip.ends", "0:20")
    page.touch("playlist.clip.keep")
    assert page.order("The whole film") == [
        *(What.FILM, What.CHAPTER, What.CHAPTER, What.VOICE, What.PAUSE, What.STILL, What.CLIP)
    ]
    pause, clip = page.kept("The whole film").items[4], page.kept("The whole film").items[6]
    assert (pause.stays, pause.text, clip.start, clip.end) == (20_000, CARD.text, 10_000, 20_000)


def test_a_clip_that_cannot_be_says_why_at_its_field_and_is_taken_from_the_picture(page: Page) -> None:
    page.open("Morning")
    page.touch("playlist.part.add", "playlist.add.clip")
    page.type("playlist.clip.begins", "quarter past")
    page.type("playlist.clip.ends", "0:05")
    page.touch("playlist.clip.keep")
    assert "1:02:03" in page.says("playlist.clip.begins.error")
    page.type("playlist.clip.begins", "0:08")
    page.touch("playlist.clip.keep")
    assert "later" in page.says("playlist.clip.ends.error")
    assert page.says("playlist.clip.begins") == "0:08"
    page.touch("playlist.clip.look")
    page.visit.loop.pass_time(2_000)
    page.touch("playlist.picture.play", "playlist.picture.skip.10", "playlist.clip.to")
    assert page.says("playlist.clip.begins") == "0:08"
    page.touch("playlist.clip.keep")
    clip = page.kept("Morning").items[-1]
    assert (clip.what, clip.start) == (What.CLIP, 8_000)
    assert 18_000 < clip.end < 22_000


def test_an_item_is_set_by_touch(page: Page) -> None:
    page.open("Morning")
    page.touch("playlist.item.2", "playlist.item.gain.more", "playlist.item.gain.more", "playlist.item.captions.no")
    assert page.kept("Morning").items[2] == replace(GONE, gain=2, captions=False)
    page.touch("playlist.item.1")
    page.type("playlist.item.ends", "0:12")
    page.touch("playlist.item.keep", "playlist.item.look")
    assert page.staff.lists.engines.made[-1].opens[-1].at == CLIP.start
    assert page.kept("Morning").items[1].end == 12_000
    page.touch("playlist.item.0", "playlist.item.stays.less")
    page.visit.loop.pass_time(700)
    page.visit.read()
    assert page.kept("Morning").items[0].stays == 10_000
    page.type("playlist.item.text", "The film begins at noon.")
    page.touch("playlist.item.text.keep")
    assert page.kept("Morning").items[0].text == "The film begins at noon."


def test_what_cannot_be_played_says_so_in_words(page: Page) -> None:
    assert any("Cannot be played: 1" in text for text in page.visit.words())
    page.open("Morning")
    page.touch("playlist.item.2")
    assert "no such chapter" in page.says("playlist.item.trouble")


def test_an_item_goes_by_buttons_by_key_and_by_its_handle(page: Page) -> None:
    page.open("Morning")
    page.touch("playlist.item.0", "playlist.item.later", "playlist.item.later")
    assert page.order("Morning") == [What.CLIP, What.CHAPTER, What.PAUSE]
    page.visit.item("playlist.item.earlier").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    page.visit.press(Qt.Key.Key_Return)
    page.visit.read()
    assert page.order("Morning") == [What.CLIP, What.PAUSE, What.CHAPTER]
    draw(page.visit, 2, 0)
    assert page.order("Morning") == [What.CHAPTER, What.CLIP, What.PAUSE]
    draw(page.visit, 0, 1)
    assert page.order("Morning") == [What.CLIP, What.CHAPTER, What.PAUSE]
    page.touch("playlist.item.remove")
    assert page.order("Morning") == [What.CLIP, What.PAUSE]


def draw(visit: Visit, place: int, to: int) -> None:
    """By its handle, at the right of the row."""
    start, end = (_handle(visit, number) for number in (place, to))
    left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(visit.window, left, plain, start)
    for step in range(1, 5):
        QTest.mouseMove(visit.window, start + (end - start) * step / 4)
        visit.settle()
    QTest.mouseRelease(visit.window, left, plain, end)
    visit.read()


def _handle(visit: Visit, place: int) -> QPoint:
    row = visit.item(f"playlist.item.{place}")
    return centre(row) + QPoint(round(row.width() / 2) + 20, 0)


def _chapters(page: Page) -> list[Slug]:
    film = page.visit.navigation.film
    return [one.slug for one in film.chapters] if film else []

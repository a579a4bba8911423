# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of the playlists: by touch and by key; each change holds at once."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QSize, Qt

from kiosk.domain.cards import Kind, Ref
from kiosk.domain.errors import MachineError
from kiosk.domain.playlists import ATTRACT, LONGEST_NAME, LONGEST_TEXT, ListItem, StoredPlaylist, What
from kiosk.domain.schedule import Recurrence, Rule, RuleKind, Span
from kiosk.domain.staff import Decision
from kiosk.domain.values import ENGLISH, LATVIAN, Language
from tests.support.cut_texts import cut_texts
from tests.support.databases import NOW
from tests.support.shelves import ToldShelves
from tests.support.visit import PORTRAIT, SMALL, Visit
from tests.ui.conftest import Begin
from tests.ui.playlists_page import CARD, CLIP, GONE, Page
from tests.ui.test_screens import check


@pytest.fixture
def shelves() -> ToldShelves:
    return ToldShelves()


@pytest.fixture
def page(begin: Begin, shelves: ToldShelves) -> Page:
    return Page(begin(shelves=lambda: shelves), shelves, Morning=(CARD, CLIP, GONE))


def test_a_name_that_is_taken_is_refused_at_its_field(page: Page) -> None:
    page.make(StoredPlaylist("Evening"))
    page.visit.loop.pass_time(1_500)
    page.open("Morning")
    page.type("playlist.name.field", "evening")
    page.touch("playlist.name.keep")
    assert "evening" in page.says("playlist.name.field.error")
    assert page.says("playlist.name.field") == "evening"
    page.type("playlist.name.field", "Noon")
    page.visit.press(Qt.Key.Key_Return)
    page.visit.read()
    assert page.order("Noon")
    page.touch("staff.playlists.undo")
    assert page.order("Morning")


def test_one_that_is_used_is_not_deleted_another_one_is_and_comes_back(page: Page) -> None:
    span = Span(NOW.time().replace(hour=9), NOW.time().replace(hour=10))
    rule = Rule("Before noon", RuleKind.LIST, Recurrence(NOW.date()), playlist=page.keys["Morning"], span=span)
    page.shelves.planning.put_rule(rule, seen=0, decision=Decision("", NOW))
    page.visit.loop.pass_time(1_500)
    page.open("Morning")
    assert "Before noon" in page.says("playlist.used")
    page.touch("playlist.delete")
    assert "Before noon" in page.says("staff.playlists.refused")
    page.touch("playlist.copy")
    assert page.order("Copy of Morning")
    page.touch("playlist.delete")
    assert page.visit.has("staff.playlists.search")
    assert len(page.shelves.planning.playlists()) == 2
    page.touch("staff.playlists.undo")
    assert page.order("Copy of Morning")


def test_of_two_editors_the_second_says_which_holds(page: Page) -> None:
    page.open("Morning")
    page.make(replace(page.kept("Morning"), name="Noon"))
    page.touch("playlist.order.shuffled")
    assert "Noon" in page.says("staff.playlists.refused")
    page.touch("staff.playlists.mine")
    assert page.kept("Morning").shuffle
    assert not page.visit.has("staff.playlists.refused")


def test_on_a_full_disk_a_sentence_says_so_and_nothing_is_lost(page: Page) -> None:
    page.open("Morning")
    page.shelves.planning.fails = MachineError("data.full", path="/data", free=0)
    page.touch("playlist.loop.attract")
    assert "disk" in page.says("staff.playlists.refused")
    page.shelves.planning.fails = None
    page.touch("staff.playlists.mine")
    assert not page.kept("Morning").loop


def test_the_list_is_previewed_small_and_silent(page: Page) -> None:
    page.open("Morning")
    page.touch("playlist.part.preview")
    assert "1. " in page.says("playlist.picture.title")
    page.touch("playlist.picture.next")
    page.visit.loop.pass_time(500)
    (engine,) = page.staff.lists.engines.made
    assert engine.opens[-1].sound.volume == 0
    page.touch("playlist.picture.sound")
    assert engine.sounds[-1].volume > 0
    page.touch("playlist.part.list")
    assert engine.closed


def test_the_attract_loop_is_automatic_until_somebody_chooses(page: Page) -> None:
    page.touch(f"staff.playlists.row.{ATTRACT}")
    assert not page.visit.has("playlist.delete")
    page.touch("playlist.choose")
    assert page.shelves.planning.playlist(ATTRACT).items
    page.touch("playlist.automatic")
    assert not page.shelves.planning.playlist(ATTRACT).items


def test_a_playlist_is_found_by_name_and_opened_by_key(page: Page) -> None:
    page.make(StoredPlaylist("Evening", (CARD,)))
    page.visit.loop.pass_time(1_500)
    page.type("staff.playlists.search", "even")
    page.visit.read()
    assert not page.visit.has(f"staff.playlists.row.{ATTRACT}")
    key = page.kept("Evening").key
    page.visit.item(f"staff.playlists.row.{key}").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    page.visit.press(Qt.Key.Key_Return)
    page.visit.read()
    assert page.visit.has("playlist.name.field.input")


def test_five_hundred_lists_and_five_hundred_items_are_there(begin: Begin, shelves: ToldShelves) -> None:
    for number in range(500):
        one = StoredPlaylist(f"List {number:03}", (CARD, CLIP))
        shelves.planning.put_playlist(one, seen=0, decision=Decision("", NOW))
    page = Page(begin(shelves=lambda: shelves), shelves, Long=(CARD, CLIP) * 250)
    assert page.staff.lists.playlists.now.count == 502
    page.visit.item("staff.playlists.search").setProperty("text", "long")
    page.visit.read()
    page.open("Long")
    page.touch("playlist.items.down", "playlist.part.add", "playlist.add.whole")
    assert "500" in page.says("playlist.add.error")


@pytest.mark.parametrize(("size", "language"), [(SMALL, LATVIAN), (PORTRAIT, ENGLISH)])
def test_each_part_stands_well(begin: Begin, shelves: ToldShelves, size: QSize, language: Language) -> None:
    visit = begin(size=size, shelves=lambda: shelves)
    visit.window.resize(size)
    visit.speak(language)
    long = "Nodaļas pirmsskolas pedagogiem un viņu audzēkņiem – otrā daļa".ljust(LONGEST_NAME, "x")
    written = replace(CARD, text="Filma sākas plkst. 11.00. ".ljust(LONGEST_TEXT, "x"))
    page = Page(visit, shelves, Morning=(written, CLIP, GONE, *_chapter_items(visit)), **{long: (CLIP,)})
    check(visit, size)
    page.open("Morning")
    for part in ("list", "item", "add", "preview"):
        page.touch(f"playlist.part.{part}")
        check(visit, size)
    for place in range(4):
        page.touch(f"playlist.item.{place}", "playlist.part.item")
        check(visit, size)
        if place:
            # What stands on a card stands whole where it is written.
            assert [text for text in cut_texts(visit) if not text.startswith("Filma sākas")] == []
    page.touch("playlist.part.add")
    for kind in ("chapter", "voice", "still", "clip", "pause"):
        page.touch(f"playlist.add.{kind}")
        check(visit, size)
        page.touch("playlist.add.back")
    page.make(replace(page.kept("Morning"), shuffle=True))
    page.touch("playlist.part.list", "playlist.order.shuffled", "playlist.loop.attract")
    check(visit, size)
    assert visit.has("staff.playlists.theirs")


def _chapter_items(visit: Visit) -> tuple[ListItem, ...]:
    film = visit.navigation.film
    return tuple(ListItem(What.CHAPTER, subject=Ref(Kind.CHAPTER, one.slug)) for one in film.chapters) if film else ()

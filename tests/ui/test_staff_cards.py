# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of cards in the staff area, by touches and keys."""

import pytest
from PySide6.QtCore import QSize, Qt

from kiosk.domain.cards import Kind, Ref
from kiosk.domain.errors import MachineError
from kiosk.domain.holdings import Why
from kiosk.domain.navigation import Action, Screen
from kiosk.domain.staff import Concern, Decision, Role, StaffPage, VisitorNote, Who
from kiosk.domain.values import LATVIAN, Millis, Slug
from kiosk.ui.items import in_sight
from tests.support.attendant import FIELD, PURGE, Attendant
from tests.support.visit import PORTRAIT, SMALL
from tests.ui.conftest import Begin
from tests.ui.test_screens import check

KORPA = Ref(Kind.PERSON, Slug("emma-korpa"))


@pytest.fixture
def attendant(begin: Begin) -> Attendant:
    return Attendant(begin)


def test_one_touch_takes_off_what_lies_beneath_and_why_can_be_told_after_it(attendant: Attendant) -> None:
    assert attendant.text("staff.cards.title") == "The Great Purge"
    assert attendant.says("On the screen beneath: Topic")
    attendant.touch("staff.cards.off")
    assert attendant.told.taken_off == {PURGE}
    assert attendant.visit.screen == Screen.TOPICS
    assert attendant.says("Reason: Taken off on the spot.")
    attendant.touch("staff.cards.why.legal")
    assert attendant.told.edits.off[PURGE].reason == Why.LEGAL
    assert attendant.visit.item("staff.cards.why.legal").property("checked")
    attendant.touch("staff.cards.why.else")
    attendant.tap("capital", "n", "o", "space", "signs", "?", "end")
    assert attendant.told.edits.off[PURGE].reason == "No ?"
    attendant.touch("staff.cards.on")
    assert attendant.told.taken_off == frozenset()
    assert attendant.says("On the screen.")


def test_the_chapter_that_plays_goes_and_the_page_says_what_that_means(begin: Begin) -> None:
    attendant = Attendant(begin, address="")
    visit = attendant.visit
    visit.staff.leave()
    film = visit.navigation.film
    assert film
    visit.navigation.watch(Millis(film.chapters[4].start + 100))
    visit.loop.pass_time(500)
    visit.staff.enter(Role.DOCENT)
    attendant.go(StaffPage.CARDS)
    attendant.touch("staff.cards.off")
    chapter = film.chapters[4].slug
    assert attendant.told.taken_off == {Ref(Kind.CHAPTER, chapter)}
    assert attendant.says("the film skips it")
    visit.loop.pass_time(1_000)
    assert visit.director.now.position >= film.chapters[5].start
    visit.staff.leave()
    visit.navigation.go(Action.CHAPTERS)
    visit.read()
    assert not visit.has(f"chapters.item.{chapter}")
    assert visit.has(f"chapters.item.{film.chapters[3].slug}")
    visit.navigation.watch(Millis(film.chapters[3].start + 100))
    visit.read()
    visit.touch("player.chapters")
    visit.touch("rail.later")
    offered = [one.slug for one in film.chapters if visit.has(f"rail.item.{one.slug}")]
    assert offered == [film.chapters[number].slug for number in (5, 6, 7, 8)]


def test_any_card_is_found_and_taken_off_and_put_back_from_the_list(begin: Begin) -> None:
    attendant = Attendant(begin, address="")
    assert attendant.says("What is on the screen beneath is no card.")
    attendant.touch(FIELD)
    attendant.tap("k", "o", "r", "p", "a")
    attendant.touch("keyboard.hide")
    attendant.touch(f"staff.cards.row.{KORPA}")
    attendant.touch("staff.cards.off")
    assert attendant.told.taken_off == {KORPA}
    assert attendant.text("staff.cards.part.off") == "Off the screen: 1"
    attendant.touch("staff.cards.part.off")
    assert attendant.says("Emma Korpa")
    attendant.touch(f"staff.cards.back.{KORPA}")
    assert attendant.told.taken_off == frozenset()
    assert attendant.says("Nothing is off the screen.")


def test_who_was_slower_is_told_how_it_stands(attendant: Attendant) -> None:
    now = attendant.visit.acts.now()
    attendant.told.edits.take_off(PURGE, True, seen=0, decision=Decision("A letter.", now, Who.COMMAND))
    attendant.touch("staff.cards.off")
    said = attendant.text("staff.cards.refused")
    assert said.startswith("Somebody else was faster, so nothing was changed. You wanted it off the screen.")
    assert "(command line). Reason: A letter." in said
    assert attendant.visit.has("staff.cards.on")


def test_a_full_disk_is_a_sentence_and_what_was_written_is_still_there(attendant: Attendant) -> None:
    attendant.told.staff.fails = attendant.told.edits.fails = MachineError("data.full", path="/data", free=0)
    attendant.touch("staff.cards.off")
    assert attendant.text("staff.cards.refused").startswith("The disk is full")
    attendant.touch("staff.cards.remark")
    attendant.touch("staff.cards.note")
    attendant.tap("o", "h")
    attendant.touch("staff.cards.keep")
    assert attendant.says("The disk is full, so nothing was changed.")
    assert attendant.text("staff.cards.note") == "oh"
    attendant.told.staff.fails = None
    attendant.touch("staff.cards.keep")
    (note,) = attendant.told.staff.written
    assert (note.text, note.address, note.who) == ("oh", str(PURGE), Who.DOCENT)
    assert not attendant.visit.has("staff.cards.note")
    assert not attendant.visit.has("staff.keyboard")


def test_a_reason_that_could_not_be_kept_is_still_there_to_be_kept_again(attendant: Attendant) -> None:
    attendant.touch("staff.cards.off")
    attendant.touch("staff.cards.why.else")
    attendant.tap("o", "h")
    attendant.told.edits.fails = MachineError("data.full", path="/data", free=0)
    attendant.tap("end")
    assert attendant.text("staff.cards.reason") == "oh"
    assert attendant.text("staff.cards.reason.error").startswith("The disk is full")
    attendant.told.edits.fails = None
    attendant.touch("staff.cards.reason.input")
    attendant.tap("end")
    holding = attendant.cards.now.holdings[PURGE]
    assert holding.taken_off
    assert holding.taken_off.reason == "oh"
    assert not attendant.visit.has("staff.cards.reason")


def test_what_visitors_said_is_noted_settled_and_opened_again(attendant: Attendant) -> None:
    attendant.touch("staff.cards.part.notes")
    attendant.touch("staff.cards.about")
    assert attendant.says("No names, addresses or telephone numbers of visitors.")
    attendant.touch("staff.cards.concern.correction")
    attendant.touch("staff.cards.note")
    attendant.tap("t", "o", "o", "end", "l", "o", "u", "d", "stop")
    attendant.touch("staff.cards.keep")
    (note,) = attendant.told.staff.written
    assert (note.text, note.address, note.concern) == ("too\nloud.", "", Concern.CORRECTION)
    attendant.touch("staff.cards.settle.1")
    attendant.type("s")
    attendant.type("o")
    attendant.type("\r", Qt.Key.Key_Return)
    assert attendant.told.staff.written[0].settled == "so"
    assert attendant.says("Settled: so")
    attendant.touch("staff.cards.reopen.1")
    assert attendant.told.staff.written[0].settled == ""


def test_what_was_begun_is_there_when_one_comes_back(attendant: Attendant) -> None:
    attendant.touch("staff.cards.remark")
    attendant.touch("staff.cards.note")
    attendant.tap("h", "m")
    attendant.visit.loop.pass_time(61_000)
    assert not attendant.visit.has("staff")
    attendant.visit.staff.enter(Role.DOCENT)
    attendant.go(StaffPage.CARDS)
    assert not attendant.visit.has("staff.keyboard")
    attendant.touch("staff.cards.remark")
    assert attendant.text("staff.cards.note") == "hm"


def test_keys_go_through_the_whole_list(attendant: Attendant) -> None:
    attendant.visit.item(f"{FIELD}.input").forceActiveFocus()
    met: list[str] = []
    for _ in range(30):
        attendant.visit.press(Qt.Key.Key_Down)
        focus = attendant.visit.window.property("activeFocusItem")
        assert in_sight(focus), focus.objectName()
        met.append(focus.objectName())
    assert all(name.startswith("staff.cards.row.") for name in met)
    assert len(set(met)) == 30
    attendant.visit.press(Qt.Key.Key_Return)
    attendant.visit.read()
    assert met[-1] == f"staff.cards.row.{attendant.cards.now.chosen}"


@pytest.mark.parametrize("size", [PORTRAIT, SMALL], ids=["portrait", "small"])
def test_every_part_stands_well(begin: Begin, size: QSize) -> None:
    attendant = Attendant(begin, size)
    now = attendant.visit.acts.now()
    attendant.told.staff.keep_note(VisitorNote(now, Who.MANAGER, str(PURGE), Concern.COMPLAINT, "Too long. " * 40))
    # Whose words are longer.
    attendant.visit.speak(LATVIAN)
    for name in ("off", "part.off", "part.notes", "about", "note"):
        attendant.touch(f"staff.cards.{name}")
        check(attendant.visit, size)

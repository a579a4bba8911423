# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What staff take off is gone at once, comes back, and is never changed behind somebody's back."""

from datetime import UTC, datetime

from kiosk.app.act_book import ActBook
from kiosk.app.attendance import Attendance
from kiosk.app.attract import Attract, known_fare
from kiosk.app.beneath import Beneath
from kiosk.app.choices import Choices
from kiosk.app.reading import Reading
from kiosk.app.settings import SettingsDesk
from kiosk.app.staff_area import StaffArea
from kiosk.app.staff_cards import LONGEST_QUERY, LONGEST_REASON, StaffCards
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.errors import MachineError
from kiosk.domain.holdings import TakenOff, Why
from kiosk.domain.navigation import Action, Screen
from kiosk.domain.settings import Settings
from kiosk.domain.staff import MOST_NOTE_LETTERS, Concern, Decision, Role, StaffPage, Who
from kiosk.domain.values import Millis, Slug
from tests.app.library_stage import LibraryStage
from tests.support.films import rehearsal

NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)
FULL = MachineError("data.full", path="/data", free=0)
PURGE, GULAG = (Ref(Kind.TOPIC, Slug(slug)) for slug in ("great-purge", "gulag"))
KORPA = Ref(Kind.PERSON, Slug("emma-korpa"))


class Attendant(LibraryStage):
    """At the page of cards, which is opened over whatever the visitor was led to."""

    def __init__(self, *steps: Action | Ref, wait: bool = True) -> None:
        super().__init__(rehearsal())
        self.reading = Reading(self.navigation, self.library)
        self.attract = Attract(self.navigation, self.director, self.loop, rehearsal(), known_fare(rehearsal()))
        attendance = Attendance(self.navigation, self.director, self.loop, self.loop, ())
        desk = SettingsDesk(self.library, Settings())
        acts = ActBook(self.library, self.loop, lambda: NOON)
        self.area = StaffArea(attendance, Choices(), desk, self.loop, self.loop, acts)
        beneath = Beneath(self.navigation, self.director, self.attract)
        self.cards = StaffCards(self.library, self.area, beneath, lambda: NOON)
        self.navigation.begin()
        self.begin(wait=wait)
        self.go(*steps)

    def enter(self, role: Role = Role.DOCENT) -> "Attendant":
        self.area.enter(role)
        self.area.go(StaffPage.CARDS)
        return self.settle()

    def settle(self) -> "Attendant":
        self.loop.pass_time(50)
        return self

    def off(self, ref: Ref) -> TakenOff | None:
        return self.cards.now.holdings[ref].taken_off

    def somebody_else(self, ref: Ref, *, off: bool) -> None:
        stands = self.shelves.edits.standing(ref)
        self.shelves.edits.take_off(ref, off, seen=stands.version, decision=Decision("theirs", NOON))

    def refused(self) -> str:
        return self.cards.now.refused.error.code if self.cards.now.refused else ""


def watching(at: int) -> Attendant:
    attendant = Attendant()
    attendant.navigation.watch(Millis(at))
    attendant.settle()
    return attendant


def test_the_card_beneath_is_looked_at_and_goes_in_one_touch() -> None:
    attendant = Attendant(Action.TOPICS, PURGE).enter()
    assert attendant.cards.now.beneath == (PURGE,)
    assert attendant.cards.now.chosen == PURGE
    attendant.cards.take_off(PURGE)
    attendant.settle()
    assert attendant.off(PURGE) == TakenOff(Why.ON_THE_SPOT, NOON, Who.DOCENT)
    # Within a moment, not when the library looks again.
    assert attendant.navigation.now.screen is Screen.TOPICS
    assert attendant.cards.now.chosen == PURGE
    assert attendant.shelves.staff.acts(NOON, 1)[0].act.code == "card.taken_off"


def test_the_chapter_beneath_is_the_one_that_played_when_staff_came_in() -> None:
    film = rehearsal()
    attendant = watching(film.chapters[2].start).enter()
    chapter = Ref(Kind.CHAPTER, film.chapters[2].slug)
    assert attendant.cards.now.beneath == (chapter,)
    attendant.director.seek(film.chapters[5].start)
    attendant.settle()
    attendant.cards.take_off(chapter)
    attendant.settle()
    assert attendant.off(chapter)


def test_what_passers_by_see_can_be_taken_off() -> None:
    attendant = Attendant()
    attendant.navigation.go(Action.REST)
    attendant.loop.pass_time(1_000)
    attendant.enter()
    assert attendant.cards.now.beneath == (Ref(Kind.CHAPTER, rehearsal().chapters[0].slug),)


def test_no_card_beneath_is_none() -> None:
    attendant = Attendant(Action.MAP).enter()
    assert (attendant.cards.now.beneath, attendant.cards.now.chosen) == ((), None)
    assert attendant.cards.now.ready


def test_why_is_told_afterwards_and_by_whom_it_was_done_stays() -> None:
    attendant = Attendant(Action.TOPICS, PURGE).enter()
    attendant.cards.take_off(PURGE)
    attendant.settle()
    for reason in ("", "  ", Why.LEGAL):
        attendant.cards.say_why(PURGE, reason)
        attendant.settle()
    assert attendant.off(PURGE) == TakenOff(Why.LEGAL, NOON, Who.DOCENT)
    attendant.cards.say_why(PURGE, "x" * 10_000)
    attendant.settle()
    assert attendant.off(PURGE) == TakenOff("x" * LONGEST_REASON, NOON, Who.DOCENT)


def test_it_is_put_back() -> None:
    attendant = Attendant(Action.TOPICS, PURGE).enter()
    for verb in (attendant.cards.take_off, attendant.cards.put_back):
        verb(PURGE)
        attendant.settle()
    assert attendant.off(PURGE) is None
    assert attendant.cards.now.holdings[PURGE].shown


def test_two_touches_are_one() -> None:
    attendant = Attendant(Action.TOPICS, PURGE).enter()
    attendant.cards.take_off(PURGE)
    assert attendant.cards.now.busy
    attendant.cards.take_off(PURGE)
    attendant.settle()
    attendant.cards.take_off(PURGE)
    attendant.settle()
    assert attendant.shelves.edits.changes == 1
    assert not attendant.cards.now.busy


def test_somebody_else_was_faster_and_both_are_told() -> None:
    attendant = Attendant(Action.TOPICS, PURGE).enter()
    attendant.somebody_else(PURGE, off=True)
    attendant.somebody_else(PURGE, off=False)
    attendant.cards.take_off(PURGE)
    attendant.settle()
    assert attendant.refused() == "edit.stale"
    assert attendant.cards.now.refused
    assert (attendant.cards.now.refused.ref, attendant.cards.now.refused.off) == (PURGE, True)
    assert attendant.off(PURGE) is None
    # What is there now has been seen by then.
    attendant.cards.take_off(PURGE)
    attendant.settle()
    assert attendant.off(PURGE)
    assert attendant.refused() == ""


def test_what_somebody_else_does_is_seen_while_the_page_is_open() -> None:
    attendant = Attendant(Action.TOPICS, PURGE).enter()
    attendant.somebody_else(GULAG, off=True)
    attendant.loop.pass_time(2_100)
    assert attendant.off(GULAG) == TakenOff("theirs", NOON, Who.COMMAND)


def test_a_full_disk_is_told_and_changes_nothing() -> None:
    attendant = Attendant(Action.TOPICS, PURGE).enter()
    attendant.shelves.edits.fails = FULL
    attendant.cards.take_off(PURGE)
    attendant.settle()
    assert attendant.refused() == "data.full"
    assert attendant.off(PURGE) is None
    attendant.shelves.edits.fails = None
    attendant.cards.take_off(PURGE)
    attendant.settle()
    assert attendant.off(PURGE)


def test_before_the_library_is_open_it_says_so() -> None:
    attendant = Attendant(wait=False).enter()
    assert (attendant.cards.now.ready, attendant.cards.now.fault) == (False, "library.shut")
    attendant.cards.note(None, Concern.COMPLAINT, "It is dark.")
    assert attendant.refused() == "library.shut"
    attendant.loop.pass_time(4_000)
    assert (attendant.cards.now.ready, attendant.cards.now.fault) == (True, "")


def test_a_card_is_found_by_its_words() -> None:
    attendant = Attendant().enter()
    everything = tuple(attendant.cards.now.holdings)
    assert attendant.cards.now.found == everything
    for query, wanted in (("purge", PURGE), ("Korpa", KORPA), ("lielais terors", PURGE)):
        attendant.cards.look_for(query)
        attendant.settle()
        assert wanted in attendant.cards.now.found
        assert len(attendant.cards.now.found) < 50
    attendant.cards.look_for("q" * 1_000_000)
    attendant.settle()
    assert attendant.cards.now.found == ()
    assert len(attendant.cards.now.query) == LONGEST_QUERY
    attendant.cards.look_for("")
    attendant.settle()
    assert attendant.cards.now.found == everything


def test_what_is_off_is_found_and_looked_at_too() -> None:
    attendant = Attendant()
    attendant.shelves.take_off(PURGE)
    attendant.enter()
    attendant.cards.look_for("great purge")
    attendant.settle()
    assert PURGE in attendant.cards.now.found
    attendant.cards.choose(PURGE)
    assert attendant.cards.now.chosen == PURGE
    attendant.cards.choose(Ref(Kind.TOPIC, Slug("nowhere")))
    assert attendant.cards.now.chosen == PURGE


def test_what_a_visitor_said_is_kept_settled_and_opened_again() -> None:
    attendant = Attendant(Action.TOPICS, PURGE).enter(Role.MANAGER)
    attendant.cards.draft("The year is wro")
    attendant.cards.note(PURGE, Concern.CORRECTION, " The year is wrong. ")
    attendant.settle()
    attendant.cards.note(None, Concern.COMPLAINT, "It is too loud.")
    attendant.settle()
    kiosk, card = attendant.cards.now.notes
    assert (card.address, card.text, card.who, card.concern) == (
        str(PURGE),
        "The year is wrong.",
        Who.MANAGER,
        Concern.CORRECTION,
    )
    assert (kiosk.address, attendant.cards.now.kept, attendant.cards.now.draft) == ("", 2, "")
    attendant.cards.settle(kiosk.key, "turned down")
    attendant.settle()
    assert [note.settled for note in attendant.cards.now.notes] == ["", "turned down"]
    attendant.cards.settle(kiosk.key, "")
    attendant.settle()
    assert [note.settled for note in attendant.cards.now.notes] == ["", ""]
    attendant.cards.settle(99, "x")
    attendant.settle()
    assert attendant.refused() == "note.unknown"


def test_a_note_that_cannot_be_kept_is_not_lost() -> None:
    attendant = Attendant().enter()
    attendant.shelves.staff.fails = FULL
    attendant.cards.draft("It is too loud.")
    attendant.cards.note(None, Concern.COMPLAINT, "It is too loud.")
    attendant.settle()
    assert (attendant.refused(), attendant.cards.now.kept) == ("data.full", 0)
    attendant.area.leave()
    attendant.enter()
    assert attendant.cards.now.draft == "It is too loud."
    assert attendant.refused() == ""


def test_a_draft_is_no_longer_than_a_note() -> None:
    attendant = Attendant().enter()
    attendant.cards.draft("x" * 1_000_000)
    assert len(attendant.cards.now.draft) == MOST_NOTE_LETTERS


def test_nothing_is_asked_while_the_page_is_not_open() -> None:
    attendant = Attendant().enter()
    attendant.area.go(StaffPage.LOG)
    attendant.somebody_else(PURGE, off=True)
    attendant.loop.pass_time(5_000)
    assert attendant.off(PURGE) is None
    attendant.area.go(StaffPage.CARDS)
    attendant.settle()
    assert attendant.off(PURGE)

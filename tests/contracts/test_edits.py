# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every Edits does with cards that are taken off, the one in memory and the one over the database."""

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import pytest

from db.library import FilmLibrary
from kiosk.app.ports.catalogue import Catalogue
from kiosk.app.ports.edits import Edits
from kiosk.app.ports.staff_records import StaffRecords
from kiosk.content.loader import load_content
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.editing import Edit, Standing
from kiosk.domain.errors import EditError
from kiosk.domain.holdings import Holding, TakenOff
from kiosk.domain.people import Consent
from kiosk.domain.staff import Decision, Who
from kiosk.domain.values import ENGLISH, Slug
from tests.content.shipped import TINY, shipped
from tests.support.databases import NOW, open_with
from tests.support.shelves import ToldShelves

GULAG = Ref(Kind.TOPIC, Slug("gulag"))
KORPA = Ref(Kind.PERSON, Slug("emma-korpa"))
OPENING = Ref(Kind.CHAPTER, Slug("opening"))
NOWHERE = Ref(Kind.TOPIC, Slug("nowhere"))
LATER = NOW + timedelta(hours=1)


@dataclass
class Kept:
    edits: Edits
    staff: StaffRecords
    holdings: Callable[[], tuple[Holding, ...]]
    catalogue: Callable[[], Catalogue]

    def of(self, ref: Ref) -> Holding:
        return next(holding for holding in self.holdings() if holding.ref == ref)

    def codes(self) -> list[str]:
        return [one.act.code for one in self.staff.acts(NOW, 99)]


@pytest.fixture(params=["fake", "database"])
def kept(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Kept]:
    if request.param == "fake":
        told = ToldShelves()
        yield Kept(told.edits, told.staff, told.holdings, lambda: told.catalogue)
        return
    film = shipped().film.slug
    with closing(FilmLibrary(open_with(tmp_path, shipped()), film, lambda: date(2026, 1, 1))) as library:
        yield Kept(library.edits, library.staff, library.holdings, lambda: library.catalogue)


def why(reason: str, who: Who = Who.DOCENT, undoes: int | None = None) -> Decision:
    return Decision(reason, NOW, who, undoes)


@pytest.mark.parametrize("ref", [GULAG, KORPA, OPENING], ids=str)
def test_a_card_is_taken_off_and_put_back(kept: Kept, ref: Ref) -> None:
    assert kept.edits.take_off(ref, True, seen=0, decision=why("complaint")) == 1
    assert kept.edits.standing(ref) == Standing(1, taken_off=True)
    assert (kept.of(ref).shown, kept.of(ref).version) == (False, 1)
    assert kept.of(ref).taken_off == TakenOff("complaint", NOW, Who.DOCENT)
    assert kept.edits.take_off(ref, False, seen=1, decision=why("settled")) == 2
    assert (kept.of(ref).shown, kept.of(ref).taken_off) == (True, None)
    assert kept.codes() == ["card.put_back", "card.taken_off"]


def test_why_may_be_told_later_and_it_is_off_since_then(kept: Kept) -> None:
    kept.edits.take_off(GULAG, True, seen=0, decision=why("taken off on the spot"))
    kept.edits.take_off(GULAG, True, seen=1, decision=Decision("legal", LATER, Who.MANAGER))
    assert kept.of(GULAG).taken_off == TakenOff("legal", NOW, Who.DOCENT)
    kept.edits.take_off(GULAG, False, seen=2, decision=why(""))
    kept.edits.take_off(GULAG, True, seen=3, decision=Decision("again", LATER))
    assert kept.of(GULAG).taken_off == TakenOff("again", LATER, Who.COMMAND)


def test_who_was_slower_changes_nothing(kept: Kept) -> None:
    kept.edits.take_off(GULAG, True, seen=0, decision=why("complaint"))
    for off in (True, False):
        with pytest.raises(EditError, match=r"edit\.stale"):
            kept.edits.take_off(GULAG, off, seen=0, decision=why("me, too"))
    assert kept.of(GULAG).taken_off == TakenOff("complaint", NOW, Who.DOCENT)
    assert kept.codes() == ["card.taken_off"]


def test_what_is_not_there_cannot_be_taken_off(kept: Kept) -> None:
    with pytest.raises(EditError, match=r"edit\.unknown"):
        kept.edits.take_off(NOWHERE, True, seen=0, decision=why(""))
    assert kept.codes() == []


def test_an_act_is_taken_back_once(kept: Kept) -> None:
    kept.edits.take_off(GULAG, True, seen=0, decision=why("complaint"))
    (act,) = kept.staff.acts(NOW, 9)
    kept.edits.take_off(GULAG, False, seen=1, decision=why("", undoes=act.key))
    with pytest.raises(EditError, match=r"act\.undone"):
        kept.edits.take_off(GULAG, True, seen=2, decision=why("", undoes=act.key))
    assert kept.edits.standing(GULAG) == Standing(2)


def test_consent_stands_beside_what_is_off(kept: Kept) -> None:
    kept.edits.take_off(KORPA, True, seen=0, decision=why("complaint"))
    kept.edits.consent(KORPA, Consent.WITHDRAWN, None, seen=1, decision=why("a letter"))
    assert kept.edits.standing(KORPA) == Standing(2, taken_off=True, consent=Consent.WITHDRAWN)
    assert kept.of(KORPA).taken_off == TakenOff("complaint", NOW, Who.DOCENT)
    with pytest.raises(EditError, match=r"edit\.unknown"):
        kept.edits.consent(GULAG, Consent.WITHDRAWN, None, seen=0, decision=why(""))


def test_a_text_is_written_and_as_shipped_again(kept: Kept) -> None:
    assert kept.edits.text(GULAG, "title", ENGLISH) == Edit()
    assert kept.edits.write(GULAG, "title", ENGLISH, "Camps", seen=0, decision=why("")) == 1
    assert kept.edits.text(GULAG, "title", ENGLISH) == Edit(1, "Camps")
    with pytest.raises(EditError, match=r"edit\.stale"):
        kept.edits.write(GULAG, "title", ENGLISH, "Mine", seen=0, decision=why(""))
    with pytest.raises(EditError, match=r"edit\.empty"):
        kept.edits.write(GULAG, "title", ENGLISH, " ", seen=1, decision=why(""))
    with pytest.raises(EditError, match=r"edit\.field"):
        kept.edits.write(GULAG, "slug", ENGLISH, "x", seen=0, decision=why(""))
    kept.edits.write(GULAG, "title", ENGLISH, None, seen=1, decision=why(""))
    assert kept.codes() == ["card.as_shipped", "card.rewritten"]


def test_everything_there_is_is_held_once_in_the_order_of_kinds(kept: Kept) -> None:
    found = kept.holdings()
    chapters = {Ref(Kind.CHAPTER, slug) for slug in shipped().chapters()}
    assert {holding.ref for holding in found} == {ref for ref, _ in shipped().cards()} | chapters
    assert len(found) == len({holding.ref for holding in found})
    kinds = [holding.ref.kind for holding in found]
    assert kinds == sorted(kinds, key=list(Kind).index)
    assert [one.ref.slug for one in found if one.ref.kind is Kind.TOPIC] == [topic.slug for topic in shipped().topics]
    assert all(holding.shown and holding.taken_off is None and holding.version == 0 for holding in found)
    assert kept.of(KORPA).title.say(ENGLISH) == "Emma Korpa"


def test_what_hangs_on_something_that_is_off_is_held_and_not_shown(kept: Kept) -> None:
    kept.edits.take_off(KORPA, True, seen=0, decision=why(""))
    quotes = [Ref(Kind.QUOTE, quote.slug) for quote in shipped().quotes if KORPA.slug in quote.people]
    assert quotes
    assert [(kept.of(quote).shown, kept.of(quote).taken_off) for quote in quotes] == [(False, None)] * len(quotes)


def test_of_a_chapter_that_is_off_nothing_is_offered_whoever_is_heard_in_it(kept: Kept) -> None:
    copy = Slug("rehearsal")
    marks = kept.catalogue().marks(copy)
    assert marks
    chapter, heard = next(
        (mark.chapter, seen)
        for mark in marks.chapters
        for seen in marks.appearances
        if mark.chapter.start <= seen.start and seen.end <= mark.chapter.end
    )
    ref, person = Ref(Kind.CHAPTER, chapter.slug), Ref(Kind.PERSON, heard.person)
    assert (heard.start, heard.end) in kept.catalogue().places(person, copy)
    kept.edits.take_off(ref, True, seen=0, decision=why(""))
    assert kept.catalogue().places(ref, copy) == ()
    assert not any(start < chapter.end and chapter.start < end for start, end in kept.catalogue().places(person, copy))
    left = kept.catalogue().marks(copy)
    assert left
    told = [(one.start, one.end) for one in left.appearances] + [(one.start, one.end) for one in left.stretches]
    assert told
    assert not any(start < chapter.end and chapter.start < end for start, end in told)


def test_whom_a_consent_keeps_back_is_held_all_the_same(tmp_path: Path) -> None:
    content = load_content(TINY)
    with closing(FilmLibrary(open_with(tmp_path, content), content.film.slug, lambda: date(2026, 1, 1))) as library:
        stored = library.holdings()
    told = ToldShelves(content).holdings()
    assert [one for one in told if not one.shown]
    assert {one.ref: (one.shown, one.title) for one in stored} == {one.ref: (one.shown, one.title) for one in told}

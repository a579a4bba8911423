# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Acts of staff are taken back: in one go, once, and only where nothing came after."""

from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from db.library import FilmLibrary
from kiosk.app.ports.library import Shelves
from kiosk.app.undoing import inverse, take_back, undoable
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.editing import Edit, Standing
from kiosk.domain.errors import EditError
from kiosk.domain.people import Consent
from kiosk.domain.staff import Act, Concern, Decision, KeptAct, VisitorNote, Who
from kiosk.domain.staff_log import Reach, beginning
from kiosk.domain.values import ENGLISH, Slug
from tests.content.shipped import shipped
from tests.support.databases import NOW, open_with
from tests.support.shelves import ToldShelves

KORPA = Ref(Kind.PERSON, Slug("emma-korpa"))
GULAG = Ref(Kind.TOPIC, Slug("gulag"))
BY_MANAGER = Decision("a reason", NOW, Who.MANAGER)


@pytest.fixture(params=["database", "fake"])
def shelves(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Shelves]:
    if request.param == "fake":
        yield ToldShelves()
        return
    with closing(FilmLibrary(open_with(tmp_path, shipped()), shipped().film.slug, lambda: date(2026, 1, 1))) as library:
        yield library


def acts(shelves: Shelves) -> tuple[KeptAct, ...]:
    return shelves.staff.acts(beginning(Reach.ALL, NOW), 100)


def undo(shelves: Shelves, who: Who = Who.MANAGER) -> None:
    """The last act."""
    take_back(shelves, acts(shelves)[0].key, who, NOW)


def test_a_card_that_was_taken_off_is_put_back_and_taken_off_again(shelves: Shelves) -> None:
    shelves.edits.take_off(KORPA, True, seen=0, decision=BY_MANAGER)
    undo(shelves)
    assert not shelves.edits.standing(KORPA).taken_off
    undo(shelves, Who.DOCENT)
    assert shelves.edits.standing(KORPA) == Standing(3, True)
    last, before, first = acts(shelves)
    assert [kept.act.code for kept in (last, before, first)] == ["card.taken_off", "card.put_back", "card.taken_off"]
    assert (last.undoes, before.undoes) == (before.key, first.key)
    assert (last.undone, before.undone, first.undone) == (False, True, True)
    assert last.act.who is Who.DOCENT


def test_a_text_is_again_what_it_was_before_however_long(shelves: Shelves) -> None:
    long = "Camps " * 200
    for seen, text in enumerate((long, "Short", None)):
        shelves.edits.write(GULAG, "title", ENGLISH, text, seen=seen, decision=BY_MANAGER)
    undo(shelves)
    assert shelves.edits.text(GULAG, "title", ENGLISH) == Edit(4, "Short")
    keys = [kept.key for kept in acts(shelves)]
    with pytest.raises(EditError) as raised:
        take_back(shelves, keys[2], Who.MANAGER, NOW)
    assert raised.value.code == "edit.stale"
    undo(shelves)
    assert shelves.edits.text(GULAG, "title", ENGLISH).text is None


def test_the_whole_text_comes_back(shelves: Shelves) -> None:
    long = ("Camps " * 200).strip()
    for seen, text in enumerate((long, "Short")):
        shelves.edits.write(GULAG, "title", ENGLISH, text, seen=seen, decision=BY_MANAGER)
    undo(shelves)
    assert shelves.edits.text(GULAG, "title", ENGLISH).text == long


def test_a_setting_is_again_what_it_was_or_as_usual(shelves: Shelves) -> None:
    shelves.settings.write("volume-start", "40", seen=0, decision=BY_MANAGER)
    shelves.settings.write("volume-start", "50", seen=1, decision=BY_MANAGER)
    undo(shelves)
    assert shelves.settings.standing("volume-start") == Edit(3, "40")
    undo(shelves)
    assert shelves.settings.standing("volume-start").text == "50"


def test_a_first_value_gives_way_to_the_usual_one(shelves: Shelves) -> None:
    shelves.settings.write("volume-start", "40", seen=0, decision=BY_MANAGER)
    undo(shelves)
    assert shelves.settings.standing("volume-start").text is None


def test_a_note_that_was_settled_is_open_again(shelves: Shelves) -> None:
    key = shelves.staff.keep_note(VisitorNote(NOW, Who.DOCENT, str(GULAG), Concern.CORRECTION, "A date is wrong."))
    shelves.staff.settle_note(key, "Mended.", Decision("", NOW, Who.MANAGER))
    settled = acts(shelves)[0].key
    undo(shelves)
    assert [note.settled for note in shelves.staff.notes()] == [""]
    assert settled not in undoable(acts(shelves), Who.MANAGER)
    with pytest.raises(EditError) as raised:
        take_back(shelves, settled, Who.MANAGER, NOW)
    assert raised.value.code == "act.undone"


def test_what_was_changed_since_stays_as_it_is(shelves: Shelves) -> None:
    shelves.edits.take_off(KORPA, True, seen=0, decision=BY_MANAGER)
    first = acts(shelves)[0].key
    shelves.edits.take_off(KORPA, False, seen=1, decision=BY_MANAGER)
    shelves.edits.take_off(KORPA, True, seen=2, decision=BY_MANAGER)
    written = len(acts(shelves))
    with pytest.raises(EditError) as raised:
        take_back(shelves, first, Who.MANAGER, NOW)
    assert raised.value.code == "edit.stale"
    assert shelves.edits.standing(KORPA) == Standing(3, True)
    assert len(acts(shelves)) == written


def test_nothing_is_taken_back_twice(shelves: Shelves) -> None:
    shelves.edits.take_off(KORPA, True, seen=0, decision=BY_MANAGER)
    first = acts(shelves)[0].key
    undo(shelves)
    with pytest.raises(EditError) as raised:
        take_back(shelves, first, Who.MANAGER, NOW)
    assert raised.value.code == "act.undone"


def test_what_changes_nothing_and_what_is_not_there_cannot_be_taken_back(shelves: Shelves) -> None:
    shelves.staff.keep([Act(NOW, Who.MANAGER, "staff.entered")])
    for key in (acts(shelves)[0].key, 999):
        with pytest.raises(EditError) as raised:
            take_back(shelves, key, Who.MANAGER, NOW)
        assert raised.value.code == "act.lasting"


def test_only_the_last_act_of_each_thing_is_offered(shelves: Shelves) -> None:
    shelves.edits.take_off(KORPA, True, seen=0, decision=BY_MANAGER)
    shelves.settings.write("volume-start", "40", seen=0, decision=BY_MANAGER)
    shelves.edits.take_off(KORPA, False, seen=1, decision=BY_MANAGER)
    shelves.staff.keep([Act(NOW, Who.MANAGER, "staff.left")])
    _, put_back, changed, _ = acts(shelves)
    assert undoable(acts(shelves), Who.MANAGER) == {put_back.key, changed.key}
    undo_key = put_back.key
    take_back(shelves, undo_key, Who.MANAGER, NOW)
    assert undo_key not in undoable(acts(shelves), Who.MANAGER)
    assert acts(shelves)[0].key in undoable(acts(shelves), Who.MANAGER)


def test_a_docent_takes_back_what_a_docent_could_have_done(shelves: Shelves) -> None:
    shelves.settings.write("volume-start", "40", seen=0, decision=BY_MANAGER)
    shelves.edits.write(GULAG, "title", ENGLISH, "Camps", seen=0, decision=BY_MANAGER)
    shelves.edits.take_off(KORPA, True, seen=0, decision=BY_MANAGER)
    off, text, setting = (kept.key for kept in acts(shelves))
    assert undoable(acts(shelves), Who.DOCENT) == {off}
    assert undoable(acts(shelves), Who.MANAGER) == {off, text, setting}
    for key in (text, setting):
        with pytest.raises(EditError) as raised:
            take_back(shelves, key, Who.DOCENT, NOW)
        assert raised.value.code == "act.others"
    assert shelves.settings.standing("volume-start").text == "40"


def test_consent_is_again_what_it_was(tmp_path: Path) -> None:
    film = shipped().film.slug
    with closing(FilmLibrary(open_with(tmp_path, shipped()), film, lambda: date(2026, 1, 1))) as library:
        library.edits.consent(KORPA, Consent.GIVEN, date(2027, 3, 4), seen=0, decision=BY_MANAGER)
        library.edits.consent(KORPA, Consent.WITHDRAWN, None, seen=1, decision=BY_MANAGER)
        undo(library)
        assert library.edits.standing(KORPA) == Standing(3, False, Consent.GIVEN, date(2027, 3, 4))
        undo(library)
        assert library.edits.standing(KORPA).consent is Consent.WITHDRAWN


@pytest.mark.parametrize(
    "act",
    [
        Act(NOW, Who.MANAGER, "card.taken_off"),
        Act(NOW, Who.MANAGER, "card.taken_off", {"address": "nothing", "version": 1}),
        Act(NOW, Who.MANAGER, "card.taken_off", {"address": "topic/gulag", "version": "x"}),
        Act(NOW, Who.MANAGER, "card.consent", {"address": "person/a", "version": 1, "consent_before": "odd"}),
        Act(NOW, Who.MANAGER, "of.another", {"address": "topic/gulag", "version": 1}),
    ],
)
def test_an_act_that_another_version_wrote_cannot_be_taken_back(act: Act) -> None:
    assert inverse(act) is None
    assert undoable([KeptAct(1, act)], Who.MANAGER) == frozenset()

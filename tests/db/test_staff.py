# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What staff did, in the database: with what it changed, bounded, and never what cannot be kept."""

from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

import db.acts
from db.library import FilmLibrary
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.errors import EditError
from kiosk.domain.people import Consent
from kiosk.domain.staff import MOST_NOTE_LETTERS, Act, Concern, Decision, KeptAct, VisitorNote, Who
from kiosk.domain.values import ENGLISH, Slug
from tests.content.shipped import shipped
from tests.support.databases import NOW, open_with

KORPA = Ref(Kind.PERSON, Slug("emma-korpa"))
BY_MANAGER = Decision("a letter", NOW, Who.MANAGER)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[FilmLibrary]:
    with closing(
        FilmLibrary(open_with(tmp_path, shipped()), shipped().film.slug, lambda: date(2026, 11, 22))
    ) as opened:
        yield opened


def acts(library: FilmLibrary) -> tuple[KeptAct, ...]:
    return library.staff.acts(NOW - timedelta(days=1), 99)


def test_each_change_is_written_down_with_what_it_changed(library: FilmLibrary) -> None:
    library.edits.take_off(KORPA, True, seen=0, decision=BY_MANAGER)
    library.edits.take_off(KORPA, False, seen=1, decision=BY_MANAGER)
    library.edits.consent(KORPA, Consent.WITHDRAWN, None, seen=2, decision=BY_MANAGER)
    library.edits.write(KORPA, "about", ENGLISH, "A witness.", seen=0, decision=BY_MANAGER)
    library.edits.write(KORPA, "about", ENGLISH, None, seen=1, decision=BY_MANAGER)
    library.settings.write("volume-start", "30", seen=0, decision=BY_MANAGER)
    library.settings.write("volume-start", None, seen=1, decision=BY_MANAGER)
    found = acts(library)
    assert [kept.act.code for kept in reversed(found)] == [
        *("card.taken_off", "card.put_back", "card.consent", "card.rewritten", "card.as_shipped"),
        *("setting.changed", "setting.changed"),
    ]
    assert {kept.act.who for kept in found} == {Who.MANAGER}
    assert dict(found[-1].act.arguments) == {
        "film": shipped().film.slug,
        "address": "person/emma-korpa",
        "version": 1,
        "reason": "a letter",
    }
    assert dict(found[0].act.arguments) == {
        "name": "volume-start",
        "before": "30",
        "version": 2,
        "reason": "a letter",
    }


def test_what_is_refused_is_not_written_down(library: FilmLibrary) -> None:
    with pytest.raises(EditError, match=r"edit\.stale"):
        library.edits.take_off(KORPA, True, seen=3, decision=BY_MANAGER)
    with pytest.raises(EditError, match=r"setting\.wrong"):
        library.settings.write("volume-start", "loud", seen=0, decision=BY_MANAGER)
    assert acts(library) == ()


def test_what_cannot_be_taken_back_any_more_is_not_changed(library: FilmLibrary) -> None:
    library.edits.take_off(KORPA, True, seen=0, decision=BY_MANAGER)
    (first,) = acts(library)
    back = Decision("", NOW, Who.MANAGER, undoes=first.key)
    library.edits.take_off(KORPA, False, seen=1, decision=back)
    with pytest.raises(EditError, match=r"act\.undone"):
        library.edits.take_off(KORPA, True, seen=2, decision=back)
    assert not library.edits.standing(KORPA).taken_off
    assert len(acts(library)) == 2


def test_what_was_done_to_a_card_of_another_film_is_not_taken_back_here(library: FilmLibrary) -> None:
    arguments: dict[str, str | int] = {"film": "another", "address": str(KORPA), "version": 1}
    library.staff.keep([Act(NOW, Who.MANAGER, "card.put_back", arguments)])
    library.edits.take_off(KORPA, True, seen=0, decision=BY_MANAGER)
    of_another = acts(library)[1].key
    with pytest.raises(EditError, match=r"act\.lasting"):
        library.edits.take_off(KORPA, False, seen=1, decision=Decision("", NOW, Who.MANAGER, undoes=of_another))
    assert library.edits.standing(KORPA).taken_off
    assert len(acts(library)) == 2


def test_the_oldest_acts_go_and_those_that_took_them_back_stay(
    library: FilmLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(db.acts, "KEPT", 3)
    library.staff.keep([Act(NOW, Who.DOCENT, "staff.entered")])
    library.staff.keep([Act(NOW, Who.DOCENT, "staff.left")], undoes=acts(library)[0].key)
    for number in range(2):
        library.staff.keep([Act(NOW, Who.DOCENT, f"more.{number}")])
    assert [(kept.act.code, kept.undoes) for kept in acts(library)] == [
        ("more.1", None),
        ("more.0", None),
        ("staff.left", None),
    ]


@pytest.mark.parametrize(
    ("address", "text", "code"),
    [
        ("person/nobody", "x", "edit.unknown"),
        ("no address", "x", "edit.unknown"),
        ("person/emma-korpa", "\ud800", "edit.unstorable"),
        ("person/emma-korpa", "x" * (MOST_NOTE_LETTERS + 1), "note.long"),
    ],
)
def test_a_note_that_cannot_be_kept_is_refused(library: FilmLibrary, address: str, text: str, code: str) -> None:
    with pytest.raises(EditError) as raised:
        library.staff.keep_note(VisitorNote(NOW, Who.DOCENT, address, Concern.COMPLAINT, text))
    assert raised.value.code == code
    assert library.staff.notes() == ()


def test_acts_are_no_new_version_of_what_visitors_see(library: FilmLibrary) -> None:
    before = library.version()
    library.staff.keep([Act(NOW, Who.DOCENT, "staff.entered")])
    assert library.version() == before
    library.edits.take_off(KORPA, True, seen=0, decision=BY_MANAGER)
    assert library.version() != before

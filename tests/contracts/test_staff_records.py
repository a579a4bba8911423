# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every StaffRecords does, the one in memory and the one over the database."""

from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from db.staff import FilmStaffRecords
from kiosk.app.ports.staff_records import StaffRecords
from kiosk.domain.errors import EditError
from kiosk.domain.staff import Act, Answer, Concern, Decision, KeptCheck, Occasion, VisitorNote, Who
from tests.content.shipped import shipped
from tests.fakes.staff_records import FakeStaffRecords
from tests.support.databases import NOW, open_with

EARLIER = NOW - timedelta(hours=1)
ENTERED = Act(NOW, Who.DOCENT, "staff.entered", {"by": "touch", "times": 2})


@pytest.fixture(params=["fake", "database"])
def records(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[StaffRecords]:
    if request.param == "fake":
        yield FakeStaffRecords()
        return
    with closing(open_with(tmp_path, shipped())) as database:
        yield FilmStaffRecords(database, shipped().film.slug)


def note(text: str, address: str = "person/emma-korpa") -> VisitorNote:
    return VisitorNote(NOW, Who.DOCENT, address, Concern.CORRECTION, text)


def codes(records: StaffRecords) -> list[str]:
    return [kept.act.code for kept in records.acts(EARLIER, 99)]


def test_acts_come_back_as_they_were_the_newest_first(records: StaffRecords) -> None:
    records.keep([Act(EARLIER, Who.COMMAND, "pin.set", {"role": "manager"}), ENTERED])
    newest, oldest = records.acts(EARLIER, 99)
    assert newest.act == ENTERED
    assert (oldest.act.code, oldest.act.who) == ("pin.set", Who.COMMAND)
    assert records.act(newest.key) == newest
    assert [kept.act for kept in records.acts(NOW, 99)] == [ENTERED]
    assert len(records.acts(EARLIER, 1)) == 1


def test_there_is_no_act_that_was_not_kept(records: StaffRecords) -> None:
    assert records.act(1) is None
    with pytest.raises(EditError, match=r"act\.undone"):
        records.keep([ENTERED], undoes=7)
    assert records.acts(EARLIER, 99) == ()


def test_an_act_is_taken_back_once(records: StaffRecords) -> None:
    records.keep([ENTERED])
    (first,) = records.acts(EARLIER, 99)
    records.keep([Act(NOW, Who.MANAGER, "staff.entered")], undoes=first.key)
    second, undone = records.acts(EARLIER, 99)
    assert (second.undoes, undone.undone) == (first.key, True)
    with pytest.raises(EditError, match=r"act\.undone"):
        records.keep([ENTERED], undoes=first.key)
    assert len(records.acts(EARLIER, 99)) == 2


def test_what_took_something_back_can_be_taken_back(records: StaffRecords) -> None:
    records.keep([ENTERED])
    records.keep([ENTERED], undoes=records.acts(EARLIER, 99)[0].key)
    records.keep([ENTERED], undoes=records.acts(EARLIER, 99)[0].key)
    assert [kept.undone for kept in records.acts(EARLIER, 99)] == [False, True, True]


def test_notes_wait_until_they_are_settled(records: StaffRecords) -> None:
    first = records.keep_note(note("  The year is another. "))
    second = records.keep_note(note("The screen is too high.", address=""))
    records.settle_note(second, "a stool is there now", Decision("", NOW, Who.MANAGER))
    assert [(one.key, one.text, one.settled, one.address) for one in records.notes()] == [
        (first, "The year is another.", "", "person/emma-korpa"),
        (second, "The screen is too high.", "a stool is there now", ""),
    ]
    records.settle_note(second, "", Decision("", NOW, Who.MANAGER))
    assert [one.key for one in records.notes()] == [second, first]
    assert codes(records) == ["note.reopened", "note.settled", "note.written", "note.written"]


def test_a_note_that_says_nothing_is_refused(records: StaffRecords) -> None:
    with pytest.raises(EditError, match=r"note\.empty"):
        records.keep_note(note("  "))
    with pytest.raises(EditError, match=r"note\.unknown"):
        records.settle_note(3, "done", Decision("", NOW))
    assert records.notes() == ()
    assert codes(records) == []


def test_a_check_comes_back_in_the_order_of_its_steps(records: StaffRecords) -> None:
    answers = {"picture": Answer.WELL, "sound": Answer.ILL, "clock": Answer.SKIPPED}
    check = KeptCheck(NOW, Who.DOCENT, Occasion.OPENING, answers, {"sound": "hums"})
    key = records.keep_check(check)
    records.keep_check(KeptCheck(NOW, Who.DOCENT, Occasion.CLOSING, {}))
    closing_check, opening = records.checks(9)
    assert (opening.key, list(opening.answers.items()), opening.remarks) == (
        key,
        list(answers.items()),
        {"sound": "hums"},
    )
    assert closing_check.occasion is Occasion.CLOSING
    assert len(records.checks(1)) == 1

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Acts of staff are taken back: in one go, once, and only where nothing came after."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest

from db.library import FilmLibrary
from kiosk.app.ports.library import Shelves
from kiosk.app.undoing import inverse, take_back, undoable
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.editing import Edit, Standing
from kiosk.domain.errors import EditError
from kiosk.domain.people import Consent
from kiosk.domain.playlists import ATTRACT, ListItem, StoredPlaylist, What
from kiosk.domain.schedule import (
    OpeningHours,
    Recurrence,
    Rule,
    RuleKind,
    Span,
    SpecialDay,
    VolumeHours,
    VolumeSpan,
)
from kiosk.domain.staff import Act, Concern, Decision, KeptAct, VisitorNote, Who
from kiosk.domain.staff_log import Reach, beginning
from kiosk.domain.values import ENGLISH, Millis, Slug
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


def test_a_playlist_is_as_it_was_gone_and_back_again(shelves: Shelves) -> None:
    clip = ListItem(What.CLIP, start=Millis(1_000), end=Millis(9_000), gain=-3)
    made = StoredPlaylist("Morning", (clip,))
    key = shelves.planning.put_playlist(made, seen=0, decision=BY_MANAGER)
    undo(shelves)
    assert [one.key for one in shelves.planning.playlists()] == [ATTRACT]
    undo(shelves)
    assert shelves.planning.playlist(key) == replace(made, key=key, version=3)
    shelves.planning.put_playlist(StoredPlaylist("Evening", key=key), seen=3, decision=BY_MANAGER)
    undo(shelves)
    assert shelves.planning.playlist(key) == replace(made, key=key, version=5)
    assert [kept.act.code.partition(".")[2] for kept in reversed(acts(shelves))] == [
        *("made", "removed", "made", "changed", "changed")
    ]


def test_a_rule_and_a_special_day_that_were_removed_are_back(shelves: Shelves) -> None:
    planning, days = shelves.planning, Recurrence(date(2026, 11, 23), without=(date(2026, 12, 24),))
    film = Rule("The film", RuleKind.SCREENING, days, starts=(time(11), time(14)), doors=15)
    closed = SpecialDay("Christmas", date(2026, 12, 24), date(2026, 12, 26))
    rule = planning.put_rule(film, seen=0, decision=BY_MANAGER)
    day = planning.put_special_day(closed, seen=0, decision=BY_MANAGER)
    before = planning.schedule()
    planning.remove_rule(rule, seen=1, decision=BY_MANAGER)
    undo(shelves)
    planning.remove_special_day(day, seen=1, decision=BY_MANAGER)
    undo(shelves)
    found = planning.schedule()
    assert found.rules == (replace(before.rules[0], version=3),)
    assert found.special_days == (replace(before.special_days[0], version=3),)


def test_hours_and_volumes_are_again_what_they_were_or_as_usual(shelves: Shelves) -> None:
    planning, span = shelves.planning, Span(time(10), time(18))
    volumes = VolumeHours((VolumeSpan(span, 30, 60),))
    planning.put_hours(OpeningHours(((span,),) * 7), seen=0, decision=BY_MANAGER)
    planning.put_volumes(volumes, seen=0, decision=BY_MANAGER)
    planning.put_volumes(VolumeHours(), seen=1, decision=BY_MANAGER)
    undo(shelves)
    assert planning.schedule().volumes == replace(volumes, version=3)
    hours = next(kept.key for kept in acts(shelves) if kept.act.code == "hours.changed")
    assert hours in undoable(acts(shelves), Who.MANAGER)
    assert hours not in undoable(acts(shelves), Who.DOCENT)
    take_back(shelves, hours, Who.MANAGER, NOW)
    assert planning.schedule().hours == OpeningHours(None, 2)


def test_what_others_need_by_now_is_not_taken_back(shelves: Shelves) -> None:
    planning, days = shelves.planning, Recurrence(date(2026, 11, 23))
    key = planning.put_playlist(StoredPlaylist("Morning"), seen=0, decision=BY_MANAGER)
    made = acts(shelves)[0].key
    rule = Rule("Mornings", RuleKind.LIST, days, playlist=key, span=Span(time(9), time(12)))
    planning.put_rule(rule, seen=0, decision=BY_MANAGER)
    with pytest.raises(EditError) as raised:
        take_back(shelves, made, Who.MANAGER, NOW)
    assert raised.value.code == "plan.used"
    assert planning.playlist(key).version == 1


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
        Act(NOW, Who.MANAGER, "rule.made", {"version": 1}),
        Act(NOW, Who.MANAGER, "playlist.changed", {"key": 2, "called": "Long ago", "version": 1}),
        Act(NOW, Who.MANAGER, "hours.changed", {"version": 3}),
    ],
)
def test_an_act_that_another_version_wrote_cannot_be_taken_back(act: Act) -> None:
    assert inverse(act) is None
    assert undoable([KeptAct(1, act)], Who.MANAGER) == frozenset()

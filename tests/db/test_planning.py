# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Playlists and the schedule in the database: what is left of damage, of other versions and of much use."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path

import pytest

import db.planned
from db.database import Database
from db.planning import VenuePlanning
from db.staff import FilmStaffRecords
from kiosk.domain.errors import EditError, MachineError
from kiosk.domain.playlists import ATTRACT, ListItem, StoredPlaylist, What
from kiosk.domain.schedule import (
    OpeningHours,
    Recurrence,
    Rule,
    RuleKind,
    Span,
    SpecialDay,
    VolumeHours,
)
from kiosk.domain.staff import Decision
from kiosk.domain.values import Slug
from tests.support.databases import NOW, open_empty

WHY = Decision("", NOW)
FILM = Rule("The film", RuleKind.SCREENING, Recurrence(date(2026, 11, 23)), starts=(time(11),))
CHRISTMAS = SpecialDay("Christmas", date(2026, 12, 24), date(2026, 12, 26))
ODD = ["", "no JSON", "[]", "[" * 50_000, "1" * 5_000, '{"of": "another version"}', '{"items": [{"what": "dance"}]}']


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with closing(open_empty(tmp_path)) as opened:
        yield opened


@pytest.fixture
def planning(database: Database) -> VenuePlanning:
    return VenuePlanning(database)


def keys(database: Database, table: str = "playlist") -> list[int]:
    with database.reading() as session:
        return list(session.connection().exec_driver_sql(f"SELECT id FROM {table} ORDER BY id").scalars())  # noqa: S608


@pytest.mark.parametrize("record", ODD, ids=lambda text: text[:12])
def test_what_cannot_be_understood_is_left_out_and_told_and_the_rest_holds(
    database: Database, planning: VenuePlanning, record: str
) -> None:
    playlist = planning.put_playlist(StoredPlaylist("Morning"), seen=0, decision=WHY)
    for one in (StoredPlaylist("Kept"), StoredPlaylist("Kept too")):
        planning.put_playlist(one, seen=0, decision=WHY)
    for rule in (FILM, replace(FILM, title="Kept")):
        planning.put_rule(rule, seen=0, decision=WHY)
    planning.put_special_day(CHRISTMAS, seen=0, decision=WHY)
    planning.put_hours(OpeningHours(((),) * 7), seen=0, decision=WHY)
    planning.put_volumes(VolumeHours(), seen=0, decision=WHY)
    before = planning.schedule()
    with database.writing() as connection:
        for table in ("playlist", "schedule_rule", "special_day", "schedule_sheet"):
            where = {"playlist": f"id = {playlist}", "schedule_rule": "id = 1"}.get(table, "true")
            connection.exec_driver_sql(f"UPDATE {table} SET record = ? WHERE {where}", (record,))  # noqa: S608
    found = planning.schedule()
    assert found.unreadable == ("Morning", "The film", "Christmas", "hours", "volumes")
    assert (found.rules, found.special_days) == (before.rules[1:], ())
    assert (found.hours, found.volumes) == (OpeningHours(None, 1), VolumeHours((), 1))
    assert [one.name for one in planning.playlists()] == ["", "Kept", "Kept too"]
    with pytest.raises(EditError, match=r"plan\.unreadable"):
        planning.playlist(playlist)
    assert database.damage == ""


def test_what_cannot_be_understood_can_be_written_anew_and_is_not_taken_back(
    database: Database, planning: VenuePlanning
) -> None:
    planning.put_hours(OpeningHours(((),) * 7), seen=0, decision=WHY)
    with database.writing() as connection:
        connection.exec_driver_sql("UPDATE playlist SET record = '?'")
        connection.exec_driver_sql("UPDATE schedule_sheet SET record = '?'")
    assert planning.playlist(ATTRACT) == planning.playlists()[0] == StoredPlaylist("", key=ATTRACT, version=1)
    ours = StoredPlaylist("", (ListItem(What.FILM),), key=ATTRACT)
    planning.put_playlist(ours, seen=1, decision=WHY)
    planning.put_hours(OpeningHours(((),) * 7), seen=1, decision=WHY)
    assert planning.playlists() == (replace(ours, version=2),)
    assert planning.schedule().unreadable == ()
    acts = FilmStaffRecords(database, Slug("rehearsal")).acts(NOW, 2)
    assert ["before" in kept.act.arguments for kept in acts] == [False, False]


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE playlist SET version = 'three' WHERE id > 1",
        "UPDATE playlist SET record = X'00ff' WHERE id > 1",
        "UPDATE playlist SET name = X'00ff' WHERE id > 1",
        "UPDATE playlist SET name = '' WHERE id > 1",
        "UPDATE playlist SET changed_at = 'soon', record = '' WHERE id > 1",
        'UPDATE playlist SET record = replace(record, \'[]\', \'[{"what":"film","gain":99}]\') WHERE id > 1',
    ],
)
def test_rows_that_nobody_here_wrote_stop_nothing(database: Database, planning: VenuePlanning, damage: str) -> None:
    planning.put_playlist(StoredPlaylist("Morning"), seen=0, decision=WHY)
    with database.writing() as connection:
        connection.exec_driver_sql(damage)
    assert [one.key for one in planning.playlists()] == [ATTRACT]
    assert len(planning.schedule().unreadable) == 1
    planning.put_playlist(StoredPlaylist("Another"), seen=0, decision=WHY)
    with pytest.raises(EditError):
        planning.remove_playlist(2, seen=99, decision=WHY)


def test_without_its_row_the_attract_loop_is_there_and_can_be_filled(
    database: Database, planning: VenuePlanning
) -> None:
    with database.writing() as connection:
        connection.exec_driver_sql("DELETE FROM playlist")
    (loop,) = planning.playlists()
    assert loop == planning.playlist(ATTRACT) == StoredPlaylist("", key=ATTRACT)
    planning.put_playlist(replace(loop, items=(ListItem(What.FILM),)), seen=0, decision=WHY)
    assert keys(database) == [ATTRACT]


def test_two_who_have_it_open_lose_nothing_of_each_other(tmp_path: Path, database: Database) -> None:
    mine = VenuePlanning(database)
    key = mine.put_playlist(StoredPlaylist("Morning"), seen=0, decision=WHY)
    with closing(Database(tmp_path)) as other:
        theirs = VenuePlanning(other)
        seen = (mine.playlist(key), theirs.playlist(key))
        assert seen[0] == seen[1]
        number = other.version()
        mine.put_playlist(replace(seen[0], name="Mine"), seen=1, decision=WHY)
        assert other.version() != number
        with pytest.raises(EditError) as raised:
            theirs.put_playlist(replace(seen[1], name="Theirs"), seen=1, decision=WHY)
        assert raised.value.arguments == {"yours": "Theirs (0)", "theirs": "Mine (0)"}
        assert [one.name for one in theirs.playlists()] == ["", "Mine"]
        theirs.put_playlist(replace(seen[1], name="Theirs"), seen=2, decision=WHY)
    assert [one.name for one in mine.playlists()] == ["", "Theirs"]


def test_two_who_make_the_same_name_are_told(tmp_path: Path, database: Database) -> None:
    VenuePlanning(database).put_playlist(StoredPlaylist("Morning"), seen=0, decision=WHY)
    with closing(Database(tmp_path)) as other, pytest.raises(EditError, match=r"plan\.name_taken"):
        VenuePlanning(other).put_playlist(StoredPlaylist("MORNING"), seen=0, decision=WHY)


def test_while_a_copy_stands_in_nothing_is_kept(database: Database, planning: VenuePlanning) -> None:
    database.withhold(MachineError("data.full", path="/data", free=0))
    with pytest.raises(MachineError, match=r"data\.full"):
        planning.put_playlist(StoredPlaylist("Morning"), seen=0, decision=WHY)
    with pytest.raises(MachineError, match=r"data\.full"):
        planning.put_hours(OpeningHours(), seen=0, decision=WHY)
    assert [one.name for one in planning.playlists()] == [""]


def test_those_go_that_were_removed_long_ago_and_none_that_a_rule_played(
    database: Database, planning: VenuePlanning, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(db.planned, "KEPT_REMOVED", 2)
    played = planning.put_playlist(StoredPlaylist("Played"), seen=0, decision=WHY)
    rule = replace(FILM, kind=RuleKind.LIST, playlist=played, span=Span(time(9), time(12)))
    planning.remove_rule(planning.put_rule(rule, seen=0, decision=WHY), seen=1, decision=WHY)
    made = [planning.put_playlist(StoredPlaylist(f"No. {number}"), seen=0, decision=WHY) for number in range(5)]
    for minute, key in enumerate([played, *reversed(made)]):
        planning.remove_playlist(key, seen=1, decision=Decision("", NOW + timedelta(minutes=minute)))
    # The newest key stays, too, so that it is not given again.
    assert keys(database) == [ATTRACT, played, made[0], made[1], made[4]]
    assert planning.put_playlist(StoredPlaylist("Next"), seen=0, decision=WHY) == made[4] + 1


def test_old_acts_say_no_more_what_was_before(
    database: Database, planning: VenuePlanning, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(db.planned, "KEPT_BEFORE", 2)
    for seen in range(4):
        planning.put_hours(OpeningHours(), seen=seen, decision=WHY)
    acts = FilmStaffRecords(database, Slug("rehearsal")).acts(NOW, 9)
    assert ["before" in kept.act.arguments for kept in acts] == [True, True, False, False]
    assert [kept.act.arguments["version"] for kept in acts] == [4, 3, 2, 1]


def test_what_did_not_change_is_not_read_anew(planning: VenuePlanning) -> None:
    for number in range(3):
        planning.put_playlist(StoredPlaylist(f"No. {number}"), seen=0, decision=WHY)
    first = planning.playlists()
    planning.put_playlist(replace(first[2], name="No. 9"), seen=1, decision=WHY)
    second = planning.playlists()
    assert [one is other for one, other in zip(first, (second[0], second[1], second[3], second[2]), strict=True)] == [
        *(True, True, False, True)
    ]

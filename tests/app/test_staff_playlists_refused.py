# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Playlists that are not kept as they were wished: refused, changed by somebody else, never lost without a word."""

from dataclasses import replace

import pytest

from kiosk.domain.errors import MachineError
from kiosk.domain.playlists import ATTRACT, MOST_ITEMS, ListItem, What
from kiosk.domain.staff import Decision, Role
from kiosk.domain.values import Millis
from tests.app.playlist_stage import CARD, FILM, PlaylistStage
from tests.support.databases import NOW

FULL = MachineError("data.full", path="/data", free=0)
CLIP = ListItem(What.CLIP, start=Millis(1_000), end=Millis(9_000))


@pytest.fixture
def stage() -> PlaylistStage:
    return PlaylistStage()


def test_one_that_a_rule_plays_is_not_deleted_and_the_rule_is_named(stage: PlaylistStage) -> None:
    key = stage.opened("Morning", CARD)
    stage.rule("Before noon", key)
    stage.playlists.delete()
    stage.wait()
    refused = stage.playlists.desk.now.refused
    assert refused is not None
    assert (refused.code, refused.fault.arguments["by"]) == ("plan.used", "Before noon")
    assert stage.kept(key).name == "Morning"


def test_a_name_that_is_refused_stays_to_be_mended_and_all_else_is_kept(stage: PlaylistStage) -> None:
    stage.made("Evening")
    key = stage.opened("Morning", CARD)
    stage.playlists.editor.rename("evening")
    stage.playlists.editor.play_on(loop=False)
    stage.wait()
    refused = stage.playlists.desk.now.refused
    assert refused is not None
    assert (stage.refusal, refused.typed) == ("plan.name_taken name", "evening")
    assert (stage.kept(key).name, stage.kept(key).loop) == ("Morning", False)
    stage.playlists.editor.play_on(shuffle=True)
    stage.wait()
    assert (stage.kept(key).shuffle, stage.refusal) == (True, "plan.name_taken name")
    stage.playlists.editor.rename("Morning")
    assert stage.refusal == ""


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [(5_000, 5_000, "plan.clip_end"), (6_000, 5_000, "plan.clip_end"), (0, 3_600_000, "item.beyond")],
)
def test_a_clip_that_cannot_be_is_refused_at_its_field(
    stage: PlaylistStage, start: int, end: int, expected: str
) -> None:
    key = stage.opened("Morning", CARD)
    wrong = replace(CLIP, start=Millis(start), end=Millis(end))
    assert not stage.playlists.editor.add((wrong,))
    assert stage.refusal == f"{expected} items.1.end"
    assert stage.playlists.editor.add((CLIP,))
    assert not stage.playlists.editor.alter(1, wrong)
    stage.wait()
    assert stage.kept(key).items == (CARD, CLIP)


def test_a_list_that_is_full_takes_no_more(stage: PlaylistStage) -> None:
    key = stage.opened("Morning", *([CARD] * MOST_ITEMS))
    assert not stage.playlists.editor.add((CARD,))
    assert stage.refusal == "plan.items_many items"
    stage.playlists.editor.play_on(loop=False)
    stage.wait()
    assert stage.kept(key).version == 2


def test_on_a_full_disk_nothing_is_changed_and_nothing_is_lost(stage: PlaylistStage) -> None:
    key = stage.opened("Morning", CARD)
    stage.shelves.planning.fails = FULL
    stage.playlists.editor.add((FILM,))
    stage.wait(3_000)
    assert (stage.refusal, len(stage.editor.playlist.items), len(stage.kept(key).items)) == ("data.full", 2, 1)
    assert stage.playlists.editor.is_stuck
    stage.shelves.planning.fails = None
    stage.playlists.editor.keep_mine()
    stage.wait()
    assert (len(stage.kept(key).items), stage.refusal) == (2, "")


def test_what_could_not_be_kept_is_still_there_for_who_comes_back(stage: PlaylistStage) -> None:
    key = stage.opened("Morning", CARD)
    stage.shelves.planning.fails = FULL
    stage.playlists.editor.add((FILM,))
    stage.wait()
    stage.playlists.attend(False)
    stage.shelves.planning.fails = None
    stage.playlists.attend(True)
    stage.wait()
    assert len(stage.kept(key).items) == 2


def test_what_somebody_else_made_of_it_is_shown(stage: PlaylistStage) -> None:
    key = stage.opened("Morning", CARD)
    stage.changed(key, items=(FILM, CARD))
    stage.wait(2_000)
    assert stage.editor.playlist.items == (FILM, CARD)
    assert stage.editor.resolved[0] is not None


def test_of_two_editors_the_second_is_shown_both_and_says_which_holds(stage: PlaylistStage) -> None:
    key = stage.opened("Morning", CARD)
    stage.changed(key, name="Noon")
    stage.playlists.editor.add((FILM,))
    stage.wait()
    assert stage.editor.theirs is not None
    assert (stage.editor.theirs.name, len(stage.editor.playlist.items)) == ("Noon", 2)
    stage.playlists.editor.add((FILM,))
    assert len(stage.editor.playlist.items) == 2
    stage.playlists.editor.keep_mine()
    stage.wait()
    assert (stage.kept(key).name, len(stage.kept(key).items)) == ("Morning", 2)


def test_which_holds_is_said_by_somebody_also_when_they_come_back(stage: PlaylistStage) -> None:
    key = stage.opened("Morning", CARD)
    stage.changed(key, name="Noon")
    stage.playlists.editor.add((FILM,))
    stage.wait()
    stage.playlists.attend(False)
    stage.playlists.attend(True)
    stage.wait(1_000)
    assert stage.editor.theirs is not None
    assert (stage.kept(key).name, stage.kept(key).version) == ("Noon", 2)


def test_or_theirs_is_taken(stage: PlaylistStage) -> None:
    key = stage.opened("Morning", CARD)
    stage.changed(key, name="Noon")
    stage.playlists.editor.add((FILM,))
    stage.wait()
    stage.playlists.editor.take_theirs()
    stage.wait(1_000)
    assert (stage.editor.playlist.name, stage.editor.playlist.items, stage.refusal) == ("Noon", (CARD,), "")
    assert stage.kept(key).name == "Noon"


def test_what_was_deleted_meanwhile_is_kept_as_a_new_one(stage: PlaylistStage) -> None:
    key = stage.opened("Morning", CARD)
    stage.shelves.planning.remove_playlist(key, seen=1, decision=Decision("", NOW))
    stage.playlists.editor.add((FILM,))
    stage.wait()
    assert stage.refusal.startswith("plan.unknown")
    stage.playlists.editor.keep_mine()
    stage.wait(1_000)
    assert stage.names == ["", "Morning"]
    assert len(stage.kept(stage.editor.playlist.key).items) == 2


def test_who_has_one_open_that_is_deleted_meanwhile_is_told(stage: PlaylistStage) -> None:
    key = stage.opened("Morning", CARD)
    stage.shelves.planning.remove_playlist(key, seen=1, decision=Decision("", NOW))
    stage.wait(2_000)
    assert stage.playlists.editor.now is None
    assert stage.refusal.startswith("plan.unknown")


def test_a_docent_changes_nothing() -> None:
    stage = PlaylistStage(Role.DOCENT)
    stage.playlists.create("Playlist")
    stage.playlists.open(ATTRACT)
    stage.playlists.editor.add((CARD,))
    stage.wait()
    assert stage.shelves.planning.changes == 0


def test_while_the_library_is_shut_nothing_can_be_asked_and_then_it_can() -> None:
    stage = PlaylistStage(wait=False)
    assert stage.playlists.desk.now.fault == "library.shut"
    stage.playlists.create("Playlist")
    assert stage.refusal == "library.shut"
    stage.wait(5_000)
    assert (stage.playlists.desk.now.ready, stage.names) == (True, [""])

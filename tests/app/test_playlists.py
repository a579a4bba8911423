# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists and stretches follow each other without a gap, and what cannot be played is passed over."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.domain.playlist import Item, Playlist
from kiosk.domain.values import Millis
from tests.app.stage import Stage
from tests.support.films import small_film


@pytest.fixture
def stage() -> Iterator[Stage]:
    made = Stage()
    yield made
    made.close()


def test_items_of_a_list_follow_each_other_without_a_gap(stage: Stage) -> None:
    second = replace(stage.film, media=replace(stage.film.media, length=Millis(2000)), chapters=())
    stage.director.play_list(Playlist((Item(stage.film, Millis(58_000)), Item(second))))
    stage.loop.run_for(2.3)
    last = stage.screen.shown.index(Millis(59_960))
    assert stage.screen.shown[last + 1] == 0
    assert stage.screen.times[last + 1] - stage.screen.times[last] <= 80
    stage.loop.run_for(5)
    assert stage.director.now.ended
    assert stage.director.now.index == 1


def test_a_stretch_ends_on_its_last_picture(stage: Stage) -> None:
    stage.director.play_list(Playlist((Item(stage.film, Millis(10_000), Millis(12_000)),)))
    stage.loop.run_for(5)
    assert stage.director.now.ended
    assert stage.screen.shown[-1] == 11_960
    stage.loop.run_for(5)
    assert stage.screen.shown[-1] == 11_960
    assert stage.director.replaced == 0


def test_a_stretch_that_is_paused_before_its_end_does_not_end(stage: Stage) -> None:
    stage.director.play_list(Playlist((Item(stage.film, Millis(10_000), Millis(12_000)),)))
    stage.loop.run_until(lambda: stage.director.now.position >= 11_960)
    stage.director.pause()
    stage.loop.run_for(5)
    assert not stage.director.now.ended
    stage.director.pause(False)
    stage.loop.run_for(1)
    assert stage.director.now.ended


@pytest.mark.parametrize(("to", "at"), [(45_000, 11_960), (0, 10_000), (11_000, 11_000)])
def test_a_seek_stays_within_a_stretch_of_a_list(stage: Stage, to: int, at: int) -> None:
    stage.director.play_list(Playlist((Item(stage.film, Millis(10_000), Millis(12_000)), Item(stage.film))))
    stage.director.seek(Millis(to))
    assert stage.director.now.position == at
    stage.loop.run_for(3)
    assert stage.director.now.index == 1


def test_a_seek_beyond_a_loose_stretch_makes_it_all_of_the_film(stage: Stage) -> None:
    stage.director.play_list(Playlist((Item(stage.film, Millis(10_000), Millis(12_000), loose=True),)))
    stage.director.seek(Millis(45_000))
    assert stage.director.now.item == Item(stage.film)
    stage.loop.run_for(5)
    assert stage.director.now.position > 48_000
    stage.director.seek(Millis(11_900))
    stage.loop.run_for(5)
    assert stage.director.now.position > 15_000


def test_a_loop_of_one_begins_again_with_a_cue(stage: Stage) -> None:
    stage.play(58_000, attract=True)
    stage.loop.run_for(2.3)
    last = stage.screen.shown.index(Millis(59_960))
    assert stage.screen.shown[last + 1] == 0
    assert stage.screen.times[last + 1] - stage.screen.times[last] <= 80


def test_a_bad_item_is_skipped_and_the_list_goes_on(stage: Stage) -> None:
    gone = small_film(Path("/nowhere/film.mkv"))
    stage.director.play_list(Playlist((Item(gone), Item(stage.film)), loop=True))
    stage.loop.run_for(15)
    assert stage.director.now.film is stage.film
    assert stage.director.now.playing


def test_a_file_with_two_strikes_is_not_tried_again(stage: Stage) -> None:
    gone = small_film(Path("/nowhere/film.mkv"))
    short = replace(stage.film, media=replace(stage.film.media, length=Millis(1000)), chapters=())
    stage.director.play_list(Playlist((Item(gone), Item(short)), loop=True))
    stage.loop.run_for(60)
    before = sum(opening.media.path == gone.media.path for engine in stage.engines.made for opening in engine.opens)
    stage.loop.run_for(60)
    after = sum(opening.media.path == gone.media.path for engine in stage.engines.made for opening in engine.opens)
    assert before == after
    assert before <= 4
    assert stage.given_up == [gone]


def test_a_list_of_nothing_but_bad_files_ends_and_does_not_spin(stage: Stage) -> None:
    gone = [Item(small_film(Path(f"/nowhere/{n}.mkv"))) for n in range(3)]
    stage.director.play_list(Playlist(tuple(gone), loop=True))
    stage.loop.run_for(120)
    assert stage.director.now.ended
    assert stage.director.now.fault == "film.missing"
    opens = [opening for engine in stage.engines.made for opening in engine.opens]
    assert len(opens) <= 2 * 2 * len(gone)

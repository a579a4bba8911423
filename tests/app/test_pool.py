# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is likely to be wanted next is held ready, and nothing that goes wrong with that reaches the screen."""

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.domain.values import ENGLISH, Millis
from tests.app.stage import Stage
from tests.support.films import small_film


@pytest.fixture
def stage() -> Iterator[Stage]:
    made = Stage()
    yield made
    made.close()


def test_the_next_item_is_cued_shortly_before_it_is_due(stage: Stage) -> None:
    stage.play(45_000, attract=True)
    stage.loop.run_for(1)
    assert stage.holder is None
    stage.loop.run_for(6)
    assert stage.cued == 0


def test_the_next_chapter_is_cued_where_somebody_watches(stage: Stage) -> None:
    stage.play()
    stage.loop.run_for(5)
    first, second = (stage.film.chapter_after(Millis(at)) for at in (0, 25_000))
    assert stage.cued == first
    stage.director.seek(Millis(25_000))
    stage.loop.run_for(5)
    assert stage.cued == second


def test_what_is_held_stays_held_while_nothing_else_is_wanted(stage: Stage) -> None:
    stage.play()
    stage.loop.run_for(5)
    holder, made = stage.holder, len(stage.engines.made)
    stage.director.sound.set_volume(20)
    stage.director.seek(Millis(5_000))
    stage.loop.run_for(10)
    assert stage.holder is holder
    assert len(stage.engines.made) == made


def test_a_cued_chapter_shows_at_once(stage: Stage) -> None:
    stage.play()
    stage.loop.run_for(2)
    stage.director.cue(stage.film, Millis(20_000))
    stage.loop.run_for(0.3)
    before = len(stage.screen.shown)
    stage.director.play(stage.film, Millis(20_000))
    assert stage.screen.shown[before:] == [20_000]
    stage.loop.run_for(0.2)
    assert stage.screen.shown[before + 1] == 20_040


def test_while_a_finger_is_down_no_engine_is_started(stage: Stage) -> None:
    stage.play()
    stage.loop.run_for(2)
    made = len(stage.engines.made)
    stage.director.cue(stage.film, Millis(40_000))
    stage.loop.run_for(2.5)
    assert len(stage.engines.made) == made
    stage.director.play(stage.film, Millis(40_000))
    stage.loop.run_for(1)
    assert len(stage.engines.made) == made + 1


def test_a_finger_on_a_chapter_has_it_cued(stage: Stage) -> None:
    stage.play()
    stage.loop.run_for(2)
    stage.director.cue(stage.film, Millis(40_000))
    stage.loop.run_for(0.3)
    before = len(stage.screen.shown)
    stage.director.play(stage.film, Millis(40_000))
    assert stage.screen.shown[before:] == [40_000]


def test_captions_that_are_said_again_do_not_undo_a_cue(stage: Stage) -> None:
    stage.play()
    stage.loop.run_for(2)
    stage.director.set_captions(ENGLISH)
    stage.director.cue(stage.film, Millis(40_000))
    stage.loop.run_for(0.3)
    before = len(stage.screen.shown)
    stage.director.set_captions(ENGLISH)
    stage.director.play(stage.film, Millis(40_000))
    assert stage.screen.shown[before:] == [40_000]


def test_a_finger_that_slides_off_while_the_film_waits_leaves_no_cue(stage: Stage) -> None:
    stage.play()
    stage.loop.run_for(2)
    stage.director.pause()
    stage.director.cue(stage.film, Millis(40_000))
    stage.loop.run_for(1)
    assert stage.cued == 40_000
    stage.loop.run_for(4)
    assert stage.cued is None


def test_a_finger_that_slides_off_changes_nothing(stage: Stage) -> None:
    stage.play()
    stage.loop.run_for(2)
    stage.director.cue(stage.film, Millis(40_000))
    stage.loop.run_for(1)
    assert stage.cued == 40_000
    stage.loop.run_for(4)
    assert stage.cued == stage.film.chapter_after(Millis(0))
    assert 6_500 <= stage.director.now.position <= 7_500
    assert stage.director.replaced == 0


def test_a_cue_that_is_not_ready_yet_is_taken_all_the_same(stage: Stage) -> None:
    stage.play()
    stage.loop.run_for(2)
    stage.director.cue(stage.film, Millis(40_000))
    stage.director.play(stage.film, Millis(40_000))
    stage.loop.run_for(0.5)
    assert 40_000 <= stage.director.now.position < 40_500
    assert stage.director.replaced == 0


def test_a_cue_is_silent_and_loud_when_taken(stage: Stage) -> None:
    stage.play()
    stage.loop.run_for(2)
    waiting = stage.reserve
    stage.director.cue(stage.film, Millis(50_000))
    assert waiting.cues[-1].sound.volume == 0
    stage.director.play(stage.film, Millis(50_000))
    assert waiting.sounds[-1].volume == stage.director.now.volume


def test_a_take_while_paused_shows_the_place_and_stands_still(stage: Stage) -> None:
    stage.play()
    stage.loop.run_for(1)
    stage.director.pause()
    stage.director.seek(Millis(20_000))
    stage.loop.run_for(2)
    assert stage.screen.shown[-1] == 20_000
    assert not stage.director.now.playing


def test_the_old_engine_is_ended_and_another_stands_by(stage: Stage) -> None:
    stage.play()
    stage.loop.run_for(2)
    old, waiting = stage.engines.playing, stage.reserve
    stage.director.play(stage.film, Millis(50_000))
    stage.loop.run_for(1)
    assert old.closed
    assert stage.engines.playing is waiting
    assert stage.reserve is not waiting


def test_a_crash_takes_the_engine_that_holds_nothing(stage: Stage) -> None:
    stage.play()
    stage.loop.run_for(5)
    reserve, holder, at = stage.reserve, stage.holder, stage.director.now.position
    stage.engines.playing.die()
    stage.loop.run_for(0.5)
    assert stage.engines.playing is reserve
    assert stage.holder is holder
    assert at <= stage.director.now.position <= at + 500


def test_another_wish_never_changes_a_cue(stage: Stage) -> None:
    stage.play()
    stage.loop.run_for(5)
    first, reserve = stage.holder, stage.reserve
    assert first
    stage.director.cue(stage.film, Millis(50_000))
    assert first.closed
    assert stage.holder is reserve
    stage.loop.run_for(5)
    assert stage.reserve is not reserve


@pytest.mark.parametrize("whom", ["holder", "reserve"])
def test_a_standby_that_hangs_is_replaced_and_nobody_sees_it(stage: Stage, whom: str) -> None:
    stage.play()
    stage.loop.run_for(5)
    waiting = getattr(stage, whom)
    waiting.hang()
    stage.loop.run_for(10)
    assert waiting.closed
    assert stage.holder is not None
    assert waiting not in (stage.holder, stage.reserve)
    assert stage.director.replaced == 0


def test_a_cue_that_kills_its_engine_is_given_up_after_two(stage: Stage) -> None:
    stage.play(50_500, attract=True)
    died = 0
    for _ in range(90):
        stage.loop.pass_time(100)
        for engine in [one for one in stage.engines.made if one.cues and not one.opens and not one.closed]:
            engine.die("signal 11")
            died += 1
    assert died == 2
    assert stage.director.replaced == 0


def test_a_cue_of_a_missing_file_is_told_when_it_is_wanted(stage: Stage) -> None:
    gone = small_film(Path("/nowhere/film.mkv"))
    stage.play()
    stage.loop.run_for(1)
    stage.director.cue(gone, Millis(0))
    stage.loop.run_for(1)
    assert stage.director.now.fault is None
    stage.director.play(gone)
    stage.loop.run_for(20)
    assert stage.director.now.fault == "film.missing"


def test_a_visitor_comes_back_a_little_before_the_place_that_was_left(stage: Stage) -> None:
    stage.play(10_000)
    stage.loop.run_for(2)
    assert stage.director.left(stage.film) is None
    stage.director.leave()
    at = stage.director.now.position
    assert stage.director.left(stage.film) == at - 3000
    stage.director.forget()
    assert stage.director.left(stage.film) is None


def test_many_seeks_wear_an_engine_out(stage: Stage) -> None:
    stage.play()
    stage.loop.run_for(1)
    first = stage.engines.playing
    for at in range(250):
        stage.director.seek(Millis(21_000 + at))
        stage.loop.pass_time(50)
    assert first.closed
    assert stage.director.replaced == 0


def test_a_file_that_hung_an_engine_when_left_is_opened_by_the_standby(stage: Stage) -> None:
    stage.play()
    stage.loop.run_for(1)
    stage.director.seek(Millis(30_000))
    stage.engines.playing.hang()
    stage.loop.run_for(5)
    assert stage.director.replaced == 1
    before = stage.engines.playing
    stage.director.seek(Millis(50_000))
    stage.loop.run_for(1)
    assert before.closed
    assert stage.director.replaced == 1
    assert stage.director.now.position >= 50_000


def test_fresh_engines_take_over_without_a_gap_where_the_machine_has_something_new(stage: Stage) -> None:
    stage.play(10_000)
    stage.loop.run_for(3)
    old = [engine for engine in stage.engines.made if not engine.closed]
    stage.director.renew_engines()
    before = len(stage.screen.shown)
    stage.loop.run_for(5)
    assert all(engine.closed for engine in old)
    assert stage.director.replaced == 0
    shown = stage.screen.shown[before:]
    assert shown == list(range(shown[0], shown[0] + 40 * len(shown), 40))
    gaps = [b - a for a, b in itertools.pairwise(stage.screen.times[before:])]
    assert max(gaps) <= 80
    assert stage.engines.playing.sounds[-1].volume == stage.director.now.volume


def test_a_seek_leads_to_a_fresh_engine_where_the_machine_has_something_new(stage: Stage) -> None:
    stage.play(10_000)
    stage.loop.run_for(3)
    stage.director.pause()
    old = stage.engines.playing
    stage.director.renew_engines()
    stage.loop.run_for(1)
    stage.director.seek(Millis(45_000))
    stage.loop.run_for(1)
    assert old.closed
    assert stage.screen.shown[-1] == 45_000
    assert not stage.director.now.playing

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The director decides right, whatever engines do."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.domain.film import Track
from kiosk.domain.values import ENGLISH, LATVIAN, Language, Millis
from tests.app.stage import Stage
from tests.support.films import small_film


@pytest.fixture
def stage() -> Iterator[Stage]:
    made = Stage()
    yield made
    made.close()


def test_a_play_moves_through_the_film_and_its_chapters(stage: Stage) -> None:
    stage.play(19_500)
    chapters = []
    stage.director.subscribe(lambda now: chapters.append(now.chapter and now.chapter.slug))
    stage.loop.run_for(2)
    assert chapters[0] == "part-0"
    assert chapters[-1] == "part-1"


def test_a_spare_engine_stands_by_once_the_film_moves(stage: Stage) -> None:
    stage.play(55_000, attract=True)
    assert len(stage.engines.made) == 1
    stage.loop.run_for(0.8)
    assert len(stage.engines.made) == 2


def test_a_killed_engine_costs_no_more_than_its_opening(stage: Stage) -> None:
    stage.play()
    stage.loop.run_for(10)
    before = stage.director.now.position
    stage.engines.playing.die()
    stage.loop.run_for(1)
    assert stage.director.now.playing
    assert before <= stage.director.now.position <= before + 1000
    assert stage.director.replaced == 1
    assert stage.engines.playing.opens[0].at == before


@pytest.mark.parametrize("what", ["hang", "stand"])
def test_an_engine_without_life_or_pictures_is_replaced_within_four_seconds(stage: Stage, what: str) -> None:
    stage.play()
    stage.loop.run_for(10)
    before = stage.director.now.position
    getattr(stage.engines.playing, what)()
    stage.loop.run_for(4)
    assert stage.director.replaced == 1
    assert before <= stage.director.now.position <= before + 1000


def test_a_paused_film_is_not_taken_for_a_standing_one(stage: Stage) -> None:
    stage.play()
    stage.director.pause()
    stage.loop.run_for(60)
    assert stage.director.replaced == 0


def test_an_engine_killed_in_a_pause_is_replaced_by_a_paused_one(stage: Stage) -> None:
    stage.play()
    stage.loop.run_for(5)
    stage.director.pause()
    stood = stage.director.now.position
    stage.engines.playing.die()
    stage.loop.run_for(3)
    assert stage.director.now.position == stood
    stage.director.pause(False)
    stage.loop.run_for(1)
    assert stage.director.now.position > stood


def test_engines_that_all_die_are_not_started_in_a_spin(stage: Stage) -> None:
    stage.play()
    for _ in range(600):
        alive = [engine for engine in stage.engines.made if not engine.closed]
        for engine in alive:
            engine.die()
        stage.loop.pass_time(100)
    assert len(stage.engines.made) <= 2 + 3 + 2 * 60 / 5 + 1


def test_a_spare_that_keeps_dying_is_not_replaced_in_a_spin(stage: Stage) -> None:
    stage.play()
    for _ in range(100):
        for engine in stage.engines.made:
            if not engine.opens and not engine.closed:
                engine.die()
        stage.loop.pass_time(100)
    assert stage.director.replaced == 0
    assert len(stage.engines.made) <= 1 + 10 / 5 + 1


def test_a_machine_on_which_no_engine_lives_is_a_fault_until_one_does(stage: Stage) -> None:
    stage.director.play(stage.film)
    for _ in range(300):
        for engine in [engine for engine in stage.engines.made if not engine.closed]:
            engine.die()
        stage.loop.pass_time(90)
    faults = [stage.director.now.fault]
    stage.loop.run_for(12)
    faults.append(stage.director.now.fault)
    assert faults == ["engine.unstartable", None]
    assert stage.director.now.playing


@pytest.mark.parametrize("paused", [False, True])
def test_an_engine_killed_near_the_end_does_not_end_the_film(stage: Stage, paused: bool) -> None:
    stage.play(57_500)
    if paused:
        stage.director.pause()
    stage.engines.playing.die()
    stage.loop.run_for(1)
    assert not stage.director.now.ended
    assert 57_400 <= stage.director.now.position < 59_000


def test_an_attract_loop_that_waits_behind_a_screen_is_not_started_by_a_dying_engine(stage: Stage) -> None:
    stage.play(59_500, attract=True)
    stage.director.pause()
    stage.engines.playing.die()
    stage.loop.run_for(3)
    assert not stage.director.now.playing


def test_lost_pictures_add_up_over_opens_that_count_from_nothing(stage: Stage) -> None:
    stage.play()
    for lost in (2, 3, 0, 1):
        stage.engines.playing.lose(lost)
    assert stage.director.now.lost == 4


def test_a_machine_that_starts_no_process_for_a_while_plays_when_it_does_again(stage: Stage) -> None:
    stage.play()
    stage.engines.refuse = 2
    for engine in list(stage.engines.made):
        engine.die()
    stage.loop.run_for(20)
    before = stage.director.now.position
    stage.loop.run_for(1)
    assert stage.director.now.position > before


def test_the_end_of_the_film_ends_it_on_its_last_picture(stage: Stage) -> None:
    stage.play(59_000)
    stage.loop.run_for(3)
    assert stage.director.now.ended
    assert not stage.director.now.playing
    assert stage.screen.shown[-1] == 59_960
    stage.loop.run_for(60)
    assert stage.director.replaced == 0


def test_an_end_that_is_never_told_is_noticed(stage: Stage) -> None:
    stage.play(59_000)
    stage.engines.playing.stand()
    stage.loop.run_for(5)
    assert stage.director.now.ended


def test_the_attract_loop_begins_again_and_is_silent(stage: Stage) -> None:
    stage.play(59_000, attract=True)
    stage.loop.run_for(3)
    assert not stage.director.now.ended
    assert stage.director.now.position < 3000
    assert all(opening.sound.volume == 0 for engine in stage.engines.made for opening in engine.opens)


def test_a_film_that_breaks_off_twice_at_one_place_is_given_up(stage: Stage) -> None:
    stage.play(20_000)
    for _ in range(2):
        stage.loop.run_for(1)
        stage.engines.playing.end()
    assert stage.director.now.fault == "film.broken"
    assert stage.director.now.ended


def test_a_film_that_breaks_off_once_goes_on(stage: Stage) -> None:
    stage.play(20_000)
    stage.engines.playing.end()
    stage.loop.run_for(10)
    assert stage.director.now.fault is None
    assert stage.director.now.position > 29_000


def test_a_missing_file_is_given_up_with_its_reason(stage: Stage) -> None:
    stage.film = small_film(Path("/nowhere/film.mkv"))
    stage.director.play(stage.film)
    stage.loop.run_for(20)
    assert stage.director.now.fault == "film.missing"
    assert not stage.director.now.playing


@pytest.mark.parametrize(("to", "lands"), [(-5000, 0), (30_000, 30_000), (99_000, 59_960)])
def test_a_seek_stays_within_the_film(stage: Stage, to: int, lands: int) -> None:
    stage.play()
    stage.director.seek(Millis(to))
    assert stage.director.now.position == lands


def test_a_skip_back_after_the_end_plays_again(stage: Stage) -> None:
    stage.play(59_500)
    stage.loop.run_for(3)
    stage.director.seek(Millis(stage.director.now.position - 10_000))
    stage.loop.run_for(1)
    assert stage.director.now.playing
    assert 49_000 <= stage.director.now.position <= 52_000


@pytest.mark.parametrize(("volume", "becomes"), [(-3, 0), (55, 55), (250, 100)])
def test_volume_stays_within_its_bounds(stage: Stage, volume: int, becomes: int) -> None:
    stage.play()
    stage.director.sound.set_volume(volume)
    assert stage.director.now.volume == becomes
    assert stage.engines.playing.sounds[-1].volume == becomes


@pytest.mark.parametrize(("language", "track"), [(ENGLISH, 1), (LATVIAN, 2), (Language("fr"), None), (None, None)])
def test_captions_that_are_pictures_are_chosen_by_language(
    stage: Stage, language: Language | None, track: int | None
) -> None:
    tracks = (Track(ENGLISH), Track(ENGLISH, bitmap=True), Track(LATVIAN, bitmap=True), Track(Language("fr")))
    stage.film = replace(stage.film, media=replace(stage.film.media, captions=tracks))
    stage.play()
    stage.director.set_captions(Language("xx"))
    stage.director.set_captions(language)
    assert stage.engines.playing.captions[-1] == track


def test_verbs_without_a_film_do_nothing(stage: Stage) -> None:
    stage.director.seek(Millis(5))
    stage.director.pause()
    stage.director.seek(Millis(stage.director.now.position + 3))
    assert stage.director.now.film is None

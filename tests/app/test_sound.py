# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Volume, mute and language of the sound, as the engines are told."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from kiosk.app.director import Director
from kiosk.app.ports.engine import Sound
from kiosk.domain.film import Film, Track
from kiosk.domain.hearing import ChosenSound, SoundLimits
from kiosk.domain.loudness import Loudness
from kiosk.domain.values import ENGLISH, LATVIAN, Language, Millis
from tests.app.stage import Stage
from tests.support.films import small_film


def film_in(*tracks: Track) -> Film:
    film = small_film()
    return replace(film, media=replace(film.media, sound=tracks))


BOTH = film_in(Track(ENGLISH), Track(LATVIAN))


@pytest.fixture
def stage() -> Iterator[Stage]:
    made = Stage()
    made.film = BOTH
    yield made
    made.close()


def heard(stage: Stage) -> Sound:
    engine = stage.engines.playing
    return engine.sounds[-1] if engine.sounds else engine.opens[-1].sound


def test_the_visitors_language_is_heard_where_the_film_has_it(stage: Stage) -> None:
    stage.director.sound.speak(LATVIAN)
    stage.play()
    assert heard(stage).track == 1


def test_another_language_leaves_the_films_own_first(stage: Stage) -> None:
    stage.director.sound.speak(Language("de"))
    stage.play()
    assert heard(stage).track == 0


def test_a_language_chosen_while_it_plays_is_heard_at_once(stage: Stage) -> None:
    stage.play()
    stage.director.sound.choose(ChosenSound(LATVIAN))
    assert heard(stage).track == 1
    stage.director.sound.choose(None)
    assert heard(stage).track == 0


def test_a_commentary_in_the_same_language_is_reached_by_its_number(stage: Stage) -> None:
    stage.film = film_in(Track(ENGLISH), Track(LATVIAN), Track(LATVIAN, "Commentary"))
    stage.play()
    stage.director.sound.choose(ChosenSound(LATVIAN, 1))
    assert heard(stage).track == 2


def test_what_is_held_is_held_anew_in_the_language_chosen(stage: Stage) -> None:
    stage.play()
    stage.loop.run_for(5)
    stage.director.sound.choose(ChosenSound(LATVIAN))
    stage.loop.run_for(5)
    assert stage.holder is not None
    assert stage.holder.cues[-1].sound.track == 1


def test_a_visitor_who_turns_to_another_language_hears_that(stage: Stage) -> None:
    stage.director.sound.choose(ChosenSound(ENGLISH))
    stage.director.sound.speak(LATVIAN)
    stage.play()
    assert heard(stage).track == 1


def test_a_language_that_is_said_again_changes_nothing(stage: Stage) -> None:
    stage.director.sound.speak(ENGLISH)
    stage.director.sound.choose(ChosenSound(LATVIAN))
    stage.director.sound.speak(ENGLISH)
    assert stage.director.sound.now.chosen == ChosenSound(LATVIAN)


def test_a_mute_keeps_the_volume_for_later(stage: Stage) -> None:
    stage.play()
    stage.director.sound.set_volume(55)
    stage.director.sound.mute()
    assert heard(stage).volume == 0
    assert stage.director.now.volume == 55
    stage.director.sound.mute(False)
    assert heard(stage).volume == 55


def test_a_mute_is_over_when_the_volume_is_turned(stage: Stage) -> None:
    stage.play()
    stage.director.sound.mute()
    stage.director.sound.set_volume(30)
    assert heard(stage).volume == 30


def test_nothing_is_louder_than_the_ceiling(stage: Stage) -> None:
    director = Director(stage.engines, stage.loop, stage.loop)
    director.sound.limit(SoundLimits(50, 60))
    assert director.now.volume == 50
    director.sound.set_volume(100)
    assert director.now.volume == 60
    director.close()


def test_the_next_visit_begins_with_the_start_level_and_no_choice(stage: Stage) -> None:
    stage.play()
    stage.director.sound.set_volume(10)
    stage.director.sound.choose(ChosenSound(LATVIAN))
    stage.director.sound.mute()
    stage.director.forget()
    hearing = stage.director.now.hearing
    assert (hearing.volume, hearing.muted, hearing.chosen) == (SoundLimits().start, False, None)


def test_each_film_is_levelled_by_its_own_loudness(stage: Stage) -> None:
    stage.film = film_in(Track(ENGLISH, loudness=Loudness(-13, 0)))
    stage.play()
    assert heard(stage).level == -10
    other = film_in(Track(ENGLISH, loudness=Loudness(-26, -20)))
    stage.director.play(other, Millis(0))
    assert stage.engines.playing.opens[-1].sound.level == 3


def test_a_track_that_was_not_measured_is_as_it_is(stage: Stage) -> None:
    stage.play()
    assert heard(stage).level == 0


def test_two_films_of_different_loudness_get_gains_that_make_them_alike() -> None:
    loud, soft = (Sound(70, 0, Loudness(lufs, -20).level).gain for lufs in (-10.0, -30.0))
    assert soft / loud == pytest.approx(10)


def test_attract_is_silent_whatever_was_chosen(stage: Stage) -> None:
    stage.director.sound.choose(ChosenSound(LATVIAN))
    stage.director.sound.set_volume(90)
    stage.play(attract=True)
    assert heard(stage).gain == 0


def test_an_engine_that_is_followed_by_another_may_fade_out(stage: Stage) -> None:
    stage.play()
    stage.loop.run_for(2)
    before = stage.engines.playing
    stage.director.play(stage.film, Millis(20_000))
    assert before.left


def test_an_engine_that_fell_ill_is_ended_at_once(stage: Stage) -> None:
    stage.play()
    stage.loop.run_for(2)
    before = stage.engines.playing
    before.stand()
    stage.loop.run_for(6)
    assert before.closed
    assert not before.left

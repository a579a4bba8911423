# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is looked at of a playlist, beside what is on air."""

import pytest

from kiosk.app.repertoire import resolve
from kiosk.domain.playlists import ListItem, What
from kiosk.domain.values import Millis
from tests.app.playlist_stage import PlaylistStage

CARD = ListItem(What.PAUSE, text="At 11:00 the film begins.", stays=Millis(5_000))
CLIPS = tuple(ListItem(What.CLIP, start=Millis(at), end=Millis(at + 2_000), gain=-6) for at in (4_000, 20_000))


@pytest.fixture
def stage() -> PlaylistStage:
    return PlaylistStage()


def play(stage: PlaylistStage, number: int = 0) -> None:
    stage.preview.play(resolve((CLIPS[0], CARD, CLIPS[1]), stage.films, None), number)
    stage.wait(500)


def test_the_list_is_played_item_by_item_and_then_rests(stage: PlaylistStage) -> None:
    play(stage)
    now = stage.preview.now
    assert (now.number, now.pictured) == (0, True)
    assert 4_000 <= now.at < 6_000
    stage.wait(2_500)
    assert (stage.preview.now.number, stage.preview.now.card and stage.preview.now.card.text) == (1, CARD.text)
    stage.wait(5_000)
    assert stage.preview.now.number == 2
    stage.wait(3_000)
    assert not stage.preview.now.on
    assert all(engine.closed for engine in stage.previews.made)


def test_it_is_silent_until_somebody_wants_to_hear_it_as_loud_as_the_item(stage: PlaylistStage) -> None:
    play(stage)
    (engine,) = stage.previews.made
    assert engine.opens[-1].sound.volume == 0
    stage.preview.hear(True)
    assert engine.sounds[-1].volume == stage.director.sound.limits.usual().volume
    quiet = engine.sounds[-1].level
    stage.preview.look_through(stage.films[CARD.film], Millis(0))
    assert engine.opens[-1].sound.level == quiet + 6


def test_what_is_on_air_goes_on_as_it_was(stage: PlaylistStage) -> None:
    stage.navigation.watch(Millis(60_000))
    stage.wait(1_000)
    before = stage.director.now
    play(stage)
    stage.preview.hear(True)
    stage.preview.rest()
    after = stage.director.now
    assert (after.playing, after.item, after.hearing) == (True, before.item, before.hearing)
    assert after.position > before.position


def test_a_film_is_looked_through_from_a_place_and_paused(stage: PlaylistStage) -> None:
    stage.preview.look_through(stage.films[CARD.film], Millis(10_000))
    stage.wait(500)
    stage.preview.skip(10_000)
    stage.wait(300)
    stage.preview.pause(True)
    at = stage.preview.now.at
    assert 20_000 <= at < 21_500
    stage.wait(1_000)
    assert stage.preview.now.at == at
    stage.preview.skip(-60_000)
    stage.wait(300)
    assert stage.preview.now.at == 0


def test_a_card_waits_while_it_is_paused(stage: PlaylistStage) -> None:
    play(stage, 1)
    stage.preview.pause(True)
    stage.wait(20_000)
    assert stage.preview.now.number == 1
    stage.preview.pause(False)
    stage.wait(5_500)
    assert stage.preview.now.number == 2


def test_one_turns_from_item_to_item(stage: PlaylistStage) -> None:
    play(stage, 1)
    stage.preview.turn(-1)
    assert stage.preview.now.number == 0
    stage.preview.turn(1)
    assert stage.preview.now.number == 1
    stage.preview.turn(1)
    stage.preview.turn(1)
    assert stage.preview.now.number == 2
    stage.preview.turn(-1)
    assert stage.preview.now.card is not None


def test_where_nothing_can_be_played_that_is_told(stage: PlaylistStage) -> None:
    stage.previews.refuse = 1
    play(stage)
    assert (stage.preview.now.fault, stage.preview.now.on) == ("engine.unstartable", False)
    play(stage)
    stage.previews.made[-1].die()
    assert stage.preview.now.fault == "signal 9"

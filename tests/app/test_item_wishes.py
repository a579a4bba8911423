# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each item is as loud, and captioned, as it asks for, from its first picture on."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace

import pytest

from kiosk.domain.film import Track
from kiosk.domain.loudness import Loudness
from kiosk.domain.playlist import Item, Playlist
from kiosk.domain.values import ENGLISH, LATVIAN, Millis
from tests.app.spoken_stage import SpokenStage
from tests.app.stage import Stage
from tests.fakes.captions import track

EN = track(ENGLISH, (1000, 3000, "one"), (30_000, 33_000, "far"))


@pytest.fixture
def stage() -> Iterator[SpokenStage]:
    with closing(SpokenStage(EN, bitmaps=(LATVIAN,))) as made:
        made.watch()
        yield made


def play(stage: Stage, *items: Item) -> None:
    stage.director.play_list(Playlist(items))
    stage.loop.run_for(1)


def item(stage: Stage, start: int, **fields: object) -> Item:
    """Two seconds of the film."""
    return replace(Item(stage.film, Millis(start), Millis(start + 2000)), **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("loudness", "gain", "level"),
    [(None, 6, 0), (None, -6, -6), (Loudness(-20, -9), 5, 2), (Loudness(-20, -2), 9, 1), (Loudness(-35, -20), -4, 8)],
)
def test_the_next_item_is_held_as_loud_as_it_wants_to_be(loudness: Loudness | None, gain: int, level: float) -> None:
    stage = Stage()
    stage.film = replace(stage.film, media=replace(stage.film.media, sound=(Track(ENGLISH, loudness=loudness),)))
    play(stage, item(stage, 10_000), item(stage, 30_000, gain=gain))
    stage.loop.run_for(2)
    assert stage.director.now.position >= 30_000
    assert stage.engines.playing.sounds[-1].level == level
    stage.director.sound.set_volume(40)
    sound = stage.engines.playing.sounds[-1]
    assert (sound.volume, sound.level) == (40, level)


def test_captions_are_shown_where_an_item_wants_them_and_else_as_chosen(stage: SpokenStage) -> None:
    stage.choices.show_captions(False)
    play(stage, item(stage, 0), item(stage, 30_000, captions=True), item(stage, 1_000, captions=False))
    assert stage.now == []
    stage.loop.run_until(lambda: stage.director.now.position >= 30_400)
    assert (stage.now, stage.spoken.captions.now.languages) == (["far"], (ENGLISH,))
    stage.choices.show_captions(True)
    stage.loop.run_until(lambda: stage.director.now.position < 30_000)
    stage.loop.run_for(0.5)
    assert (stage.now, stage.spoken.captions.now.languages) == ([], ())
    stage.director.play(stage.film, Millis(30_000))
    stage.loop.run_for(1)
    assert stage.now == ["far"]


def test_captions_that_are_pictures_come_with_the_open(stage: SpokenStage) -> None:
    stage.choices.speak(LATVIAN)
    stage.choices.show_captions(False)
    play(stage, item(stage, 10_000), item(stage, 30_000, captions=True), item(stage, 40_000, captions=False))
    stage.loop.run_until(lambda: stage.director.now.position >= 30_000)
    opened = [stage.engines.playing.opens[-1].captions]
    pictures = [stage.spoken.captions.now.in_picture]
    stage.choices.show_captions(True)
    stage.loop.run_until(lambda: stage.director.now.position >= 40_000)
    opened.append(stage.engines.playing.opens[-1].captions)
    pictures.append(stage.spoken.captions.now.in_picture)
    assert (opened, pictures) == ([0, None], [True, False])


def test_what_comes_next_can_be_changed_while_an_item_plays() -> None:
    stage = Stage()
    play(stage, item(stage, 10_000), item(stage, 30_000))
    stage.director.then(item(stage, 50_000), item(stage, 40_000))
    stage.loop.run_for(1.5)
    assert stage.screen.shown[-1] >= 50_000
    last = stage.screen.shown.index(Millis(50_000))
    assert (stage.screen.shown[last - 1], stage.screen.times[last] - stage.screen.times[last - 1] <= 80) == (
        11_960,
        True,
    )
    stage.director.then()
    stage.loop.run_for(3)
    assert (stage.director.now.ended, stage.screen.shown[-1]) == (True, 51_960)

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the director writes down of what was on air."""

from collections.abc import Iterator

import pytest

from kiosk.domain.played import Reason
from kiosk.domain.playlist import Item, Playlist
from kiosk.domain.values import Millis
from tests.app.stage import Stage
from tests.support.films import small_film


@pytest.fixture
def stage() -> Iterator[Stage]:
    made = Stage()
    yield made
    made.close()


def test_an_item_that_ended_has_its_places_and_how_soon_it_came(stage: Stage) -> None:
    stage.director.play_list(Playlist((Item(stage.film, Millis(10_000), Millis(12_000)),)))
    stage.loop.run_for(5)
    (played,) = stage.played
    assert (played.film, played.reason) == (stage.film.slug, Reason.ENDED)
    assert (played.start, played.end) == (10_000, 11_960)
    assert played.first_picture == 100
    assert 2000 <= played.lasted <= 2300
    assert (played.lost, played.engines, played.fault, played.attract) == (0, 0, "", False)


def test_what_gives_way_to_something_else_was_left(stage: Stage) -> None:
    stage.play(attract=True)
    stage.loop.run_for(2)
    stage.director.play(stage.film, Millis(20_000))
    (played,) = stage.played
    assert (played.reason, played.attract) == (Reason.LEFT, True)


def test_lost_pictures_and_engines_are_counted_for_the_item_alone(stage: Stage) -> None:
    stage.play()
    stage.engines.playing.lose(5)
    stage.director.play(stage.film, Millis(20_000))
    stage.loop.run_for(2)
    stage.engines.playing.lose(2)
    stage.engines.playing.die()
    stage.loop.run_for(2)
    stage.director.stop()
    assert [(played.lost, played.engines) for played in stage.played] == [(5, 0), (2, 1)]
    assert stage.played[-1].reason is Reason.STOPPED


def test_a_file_that_is_given_up_says_why(stage: Stage) -> None:
    gone = small_film(stage.film.media.path.with_name("gone.mkv"))
    stage.director.play(gone)
    stage.loop.run_for(20)
    (played,) = stage.played
    assert (played.reason, played.fault, played.first_picture) == (Reason.FAILED, "film.missing", None)


def test_each_round_of_a_loop_is_one_entry(stage: Stage) -> None:
    stage.play(58_000, attract=True)
    stage.loop.run_for(2.5 + 60 + 1)
    assert [played.reason for played in stage.played] == [Reason.ENDED, Reason.ENDED]

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""When the kiosk says that it is there, and that it lives."""

from collections.abc import Iterator

import pytest

from kiosk.app.heartbeat import Heartbeat
from kiosk.domain.values import Millis
from tests.app.stage import Stage

EVERY = Millis(3000)


class Watched:
    """A heart whose window paints when asked, unless it is frozen or cannot be seen."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.every: Millis | None = EVERY
        self.frozen = self.unseen = False
        self.told: list[str] = []

    def begin(self) -> None:
        loop = self.stage.loop
        self.heart = Heartbeat(
            self.stage.director,
            loop,
            loop,
            self._paint,
            lambda: self.told.append("ready"),
            lambda: self.told.append("beat"),
            self.every,
        )

    def beats_in(self, seconds: int) -> int:
        before = self.told.count("beat")
        self.stage.loop.pass_time(seconds * 1000)
        return self.told.count("beat") - before

    def _painted(self) -> None:
        self.heart.painted()

    def _paint(self) -> bool:
        if self.unseen:
            return False
        if not self.frozen:
            self.stage.loop.after(Millis(16), self._painted)
        return True


@pytest.fixture
def watched() -> Iterator[Watched]:
    watched = Watched(Stage())
    yield watched
    watched.heart.close()
    watched.stage.director.close()


def test_it_is_ready_with_the_first_frame_where_nothing_should_play(watched: Watched) -> None:
    watched.frozen = True
    watched.begin()
    watched.stage.loop.pass_time(5000)
    assert watched.told == []
    watched.frozen = False
    watched.stage.loop.pass_time(300)
    assert watched.told[0] == "ready"


def test_it_is_not_ready_before_the_film_that_should_play_shows_a_picture(watched: Watched) -> None:
    watched.stage.engines.starts = Millis(4000)
    watched.stage.director.play(watched.stage.film)
    watched.begin()
    watched.stage.loop.pass_time(3900)
    assert watched.told == []
    watched.stage.loop.pass_time(1000)
    assert watched.told[:2] == ["ready", "beat"]


def test_a_film_that_shows_nothing_does_not_keep_it_from_being_ready(watched: Watched) -> None:
    watched.stage.engines.refuse = 10_000
    watched.stage.director.play(watched.stage.film)
    watched.begin()
    watched.stage.loop.pass_time(25_000)
    assert watched.told.count("ready") == 1


def test_it_lives_while_the_film_plays_or_is_held_by_a_visitor(watched: Watched) -> None:
    watched.stage.play()
    watched.begin()
    assert watched.beats_in(15) == 5
    watched.stage.director.pause()
    assert watched.beats_in(300) == 100
    watched.stage.director.pause(False)
    assert watched.beats_in(15) == 5


def test_it_gives_no_sign_of_life_while_nothing_is_painted(watched: Watched) -> None:
    watched.begin()
    watched.stage.loop.pass_time(5000)
    watched.frozen = True
    watched.stage.loop.pass_time(3000)
    assert watched.beats_in(60) == 0
    watched.frozen = False
    assert watched.beats_in(60) >= 18


def test_a_window_that_nobody_can_see_need_not_be_painted(watched: Watched) -> None:
    watched.unseen = True
    watched.begin()
    assert watched.beats_in(60) >= 19
    assert "ready" in watched.told


def test_a_film_that_stands_for_a_minute_though_it_should_play_is_no_life(watched: Watched) -> None:
    watched.stage.play()
    watched.begin()
    watched.stage.loop.pass_time(5000)
    # As a director that has forgotten its film.
    watched.stage.director.close()
    assert watched.beats_in(50) >= 15
    watched.stage.loop.pass_time(20_000)
    assert watched.beats_in(300) == 0


def test_engines_that_have_to_be_replaced_are_life(watched: Watched) -> None:
    watched.stage.play()
    watched.begin()
    for engine in watched.stage.engines.made:
        engine.hang()
    assert watched.beats_in(60) >= 19
    watched.stage.engines.refuse = 10_000
    for engine in watched.stage.engines.made:
        engine.die()
    assert watched.beats_in(600) == 200
    assert watched.stage.director.now.fault == "engine.unstartable"


def test_who_is_not_asked_for_signs_of_life_gives_none(watched: Watched) -> None:
    watched.every = None
    watched.begin()
    watched.stage.loop.pass_time(10_000)
    assert watched.told == ["ready"]


def test_after_its_close_it_says_nothing(watched: Watched) -> None:
    watched.begin()
    watched.heart.close()
    assert watched.beats_in(60) == 0
    assert watched.told == []

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is to be read, and when."""

from collections.abc import Callable, Iterator
from contextlib import closing
from typing import TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.app.caption_tracks import CaptionTracks
from kiosk.app.captions import wanted_languages
from kiosk.app.choices import Chosen
from kiosk.app.picture_place import PicturePlace
from kiosk.app.ports.loop import Cancel
from kiosk.domain.captions import CaptionTrack
from kiosk.domain.errors import ContentError
from kiosk.domain.navigation import Action
from kiosk.domain.values import ENGLISH, LATVIAN, Language, Millis
from tests.app.spoken_stage import SpokenStage
from tests.fakes.captions import track

GERMAN = Language("de")
ResultT = TypeVar("ResultT")
EN = track(ENGLISH, (1000, 3000, "one"), (2000, 4000, "two"), (30_000, 31_000, "far"))
LV = track(LATVIAN, (1000, 3000, "viens"), (2000, 4000, "divi"))


@pytest.fixture
def stage() -> Iterator[SpokenStage]:
    with closing(SpokenStage(EN, LV)) as made:
        yield made


def at(stage: SpokenStage, place: int) -> list[str]:
    stage.loop.run_until(lambda: stage.director.now.position >= place)
    return stage.now


def test_lines_come_and_go_with_their_pictures(stage: SpokenStage) -> None:
    stage.watch()
    frame = round(stage.film.media.frame_length)
    for place, lines in ((1000, ["one"]), (2000, ["one", "two"]), (3000, ["two"]), (4000, [])):
        stage.loop.run_until(lambda place=place: stage.director.now.position >= place - frame)  # type: ignore[misc]
        assert stage.now != lines
        stage.loop.run_until(lambda place=place: stage.director.now.position >= place)  # type: ignore[misc]
        assert stage.now == lines


def test_only_what_changes_is_told(stage: SpokenStage) -> None:
    stage.watch()
    stage.told.clear()
    at(stage, 5000)
    assert [[line.text for line in told.lines] for told in stage.told] == [["one"], ["one", "two"], ["two"], []]


def test_after_a_seek_the_line_waits_for_its_picture(stage: SpokenStage) -> None:
    stage.watch()
    assert at(stage, 1200) == ["one"]
    count = len(stage.screen.shown)
    stage.director.seek(Millis(30_200))
    assert (len(stage.screen.shown), stage.now) == (count, ["one"])
    stage.loop.run_until(lambda: len(stage.screen.shown) > count)
    assert stage.now == ["far"]


def test_a_line_stays_in_a_pause_and_follows_a_seek_in_it(stage: SpokenStage) -> None:
    stage.watch()
    at(stage, 1200)
    stage.director.pause()
    stage.loop.run_for(5)
    assert stage.now == ["one"]
    stage.seek(30_500)
    assert stage.now == ["far"]
    assert not stage.director.now.playing


def test_nothing_of_one_film_is_read_in_another(stage: SpokenStage) -> None:
    stage.watch(1200)
    assert stage.now == ["one"]
    stage.director.play(stage.other, Millis(1200))
    assert stage.now == []
    stage.loop.run_for(2)
    assert stage.now == []
    stage.director.play(stage.film, Millis(30_000))
    stage.loop.run_for(0.5)
    assert stage.now == ["far"]


def test_nothing_of_the_attract_loop_is_read_when_the_film_begins(stage: SpokenStage) -> None:
    stage.director.play(stage.film, attract=True)
    stage.loop.run_until(lambda: stage.now == ["one"])
    stage.navigation.go(Action.WAKE)
    stage.told.clear()
    stage.navigation.watch(Millis(30_000))
    assert stage.now == []
    stage.loop.run_until(lambda: stage.now == ["far"])
    assert [line.text for told in stage.told for line in told.lines] == ["far"]


def test_captions_are_read_after_the_first_picture(stage: SpokenStage) -> None:
    stage.director.play(stage.film)
    assert (stage.screen.shown, stage.source.asked) == ([], [])
    stage.loop.run_until(lambda: bool(stage.source.asked))
    assert stage.screen.shown


def test_captions_that_are_read_too_late_are_those_of_no_other_film(stage: SpokenStage) -> None:
    held: list[Callable[[], object]] = []

    class Slow:
        def run(self, work: Callable[[], ResultT], done: Callable[[ResultT], None], failed: object) -> Cancel:
            held.append(lambda: done(work()))
            return lambda: None

    tracks = CaptionTracks(stage.source, Slow(), PicturePlace(stage.director))
    stage.director.play(stage.film)
    stage.loop.run_for(1)
    stage.director.play(stage.other)
    stage.loop.run_for(1)
    for done in reversed(held):
        done()
    assert (tracks.now.film, tracks.now.tracks) == (stage.other, ())


def test_captions_that_cannot_be_read_are_none(stage: SpokenStage) -> None:
    stage.source.fails = ContentError("captions.damaged", path="/x")
    stage.director.play(stage.film)
    stage.loop.run_for(3)
    assert (stage.now, stage.spoken.captions.now.offered) == ([], ())


def test_two_languages_are_shown_at_once(stage: SpokenStage) -> None:
    stage.watch(1200)
    stage.choices.caption_in(LATVIAN, ENGLISH)
    assert stage.now == ["viens", "one"]
    assert stage.spoken.captions.now.languages == (LATVIAN, ENGLISH)


def test_they_follow_the_visitors_language_and_can_be_switched_off(stage: SpokenStage) -> None:
    stage.watch(1200)
    stage.choices.speak(LATVIAN)
    assert stage.now == ["viens"]
    stage.choices.show_captions(False)
    assert (stage.now, stage.spoken.captions.now.languages) == ([], ())
    stage.choices.reset()
    assert stage.now == ["one"]


@pytest.mark.parametrize(
    ("offered", "chosen", "given"),
    [
        ((ENGLISH, LATVIAN), Chosen(LATVIAN), (LATVIAN,)),
        ((GERMAN, ENGLISH), Chosen(LATVIAN), (GERMAN,)),
        ((), Chosen(LATVIAN), ()),
        ((ENGLISH, LATVIAN), Chosen(captions=False), ()),
        ((GERMAN, ENGLISH), Chosen(caption_languages=(ENGLISH, GERMAN)), (ENGLISH, GERMAN)),
        ((GERMAN, LATVIAN), Chosen(LATVIAN, caption_languages=(ENGLISH,)), (LATVIAN,)),
    ],
)
def test_those_chosen_else_ones_own_else_the_first(
    offered: tuple[Language, ...], chosen: Chosen, given: tuple[Language, ...]
) -> None:
    assert wanted_languages(chosen, offered) == given


def test_pictures_are_asked_of_the_engine_only_where_there_is_no_text() -> None:
    with closing(SpokenStage(EN, bitmaps=(ENGLISH, GERMAN))) as stage:
        stage.watch(1200)
        assert stage.spoken.captions.now.offered == (ENGLISH, GERMAN)
        assert (stage.director.now.captions, stage.spoken.captions.now.in_picture) == (None, False)
        stage.choices.caption_in(GERMAN)
        assert stage.spoken.captions.now.in_picture
        assert stage.engines.playing.captions == [1]
        assert stage.now == []
        stage.choices.caption_in(ENGLISH)
        assert stage.engines.playing.captions == [1, None]
        assert stage.now == ["one"]


def test_pictures_are_there_from_the_first_time_that_a_film_is_opened() -> None:
    with closing(SpokenStage(bitmaps=(ENGLISH, GERMAN))) as stage:
        stage.navigation.go(Action.WAKE)
        stage.loop.run_until(lambda: stage.spoken.captions.now.in_picture)
        stage.navigation.watch(Millis(1200))
        assert [opening.captions for opening in stage.engines.playing.opens] == [0]
        stage.loop.run_for(1)
        assert stage.engines.playing.captions == []


SPANS = st.lists(st.tuples(st.integers(0, 200), st.integers(1, 100)), max_size=12)


@settings(max_examples=25, deadline=None)
@given(SPANS, SPANS)
def test_at_every_picture_exactly_its_lines_are_read(one: list[tuple[int, int]], other: list[tuple[int, int]]) -> None:
    tracks: list[CaptionTrack] = [
        track(language, *((10 * a, 10 * (a + b), f"{language}{n}") for n, (a, b) in enumerate(sorted(spans))))
        for language, spans in ((ENGLISH, one), (LATVIAN, other))
    ]
    with closing(SpokenStage(*tracks)) as stage:
        stage.choices.caption_in(ENGLISH, LATVIAN)
        stage.watch()
        while stage.director.now.position < 3500:
            count, place = len(stage.screen.shown), stage.director.now.position
            lines = [line.text for track_ in tracks for line in track_.lines if line.start <= place < line.end]
            assert stage.now == lines
            stage.loop.run_until(lambda count=count: len(stage.screen.shown) > count)  # type: ignore[misc]

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The examination before the doors open, with an engine, a machine and a library around it."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from kiosk.domain.check_clip import PLACES
from kiosk.domain.errors import MachineError
from kiosk.domain.navigation import Action, Screen
from kiosk.domain.opening_check import FIELDS, PATIENCE, Step
from kiosk.domain.staff import Answer, Occasion, Role, Who
from kiosk.domain.values import LATVIAN, Millis
from tests.app.check_stage import CheckStage


@pytest.fixture
def stage() -> Iterator[CheckStage]:
    stage = CheckStage()
    yield stage
    stage.check.leave()
    stage.director.close()


def step(stage: CheckStage) -> Step | None:
    return stage.check.now.run.step if stage.check.now.run else None


def touch_all(stage: CheckStage) -> None:
    for field in range(FIELDS):
        stage.check.reach(field)


def hear(stage: CheckStage) -> None:
    """As somebody who listens first."""
    stage.loop.pass_time(600)
    stage.check.choose("here")


def go_through(stage: CheckStage, picture: str = "whole") -> None:
    """As an attendant does who finds nothing but what the picture may lack."""
    stage.check.begin()
    stage.loop.pass_time(500)
    stage.check.choose(picture)
    hear(stage)
    hear(stage)
    touch_all(stage)
    stage.loop.run_until(lambda: not stage.check.now.running)
    stage.loop.pass_time(50)


def test_where_all_is_well_it_is_kept_and_printed_without_another_touch(stage: CheckStage) -> None:
    stage.choices.speak(LATVIAN)
    go_through(stage)
    (check,) = stage.kept
    assert (check.occasion, check.who) == (Occasion.OPENING, Who.MANAGER)
    assert set(check.answers.values()) == {Answer.WELL}
    ((printed, language),) = stage.printed
    assert (printed.answers, language) == (check.answers, LATVIAN)
    assert stage.book.now.page == "/data/reports/check.pdf"
    assert stage.check.now.kept


def test_the_clip_is_played_at_the_place_of_each_step_and_ends_before_the_grid(stage: CheckStage) -> None:
    stage.check.begin()
    stage.loop.pass_time(500)
    engine = stage.checking.playing
    assert (engine.opens[-1].at, engine.opens[-1].media.path.name) == (0, "clip.mkv")
    stage.check.choose("whole")
    hear(stage)
    assert len(stage.checking.made) == 1
    assert engine.seeks == [PLACES[Step.LEFT], PLACES[Step.RIGHT]]
    hear(stage)
    assert step(stage) is Step.TOUCH
    assert engine.left


def test_it_is_as_loud_as_a_visit_begins_whatever_was_muted(stage: CheckStage) -> None:
    stage.director.sound.set_volume(7)
    stage.director.sound.mute()
    stage.check.begin()
    assert stage.checking.playing.opens[-1].sound.volume == stage.director.sound.limits.usual().volume


def test_nobody_there_ends_it_within_a_minute_and_keeps_what_the_machine_found(stage: CheckStage) -> None:
    began = stage.loop.now()
    stage.check.begin()
    while stage.check.now.running:
        stage.loop.pass_time(1_000)
        stage.area.touched()
        assert stage.loop.now() - began <= 60_000
    (check,) = stage.kept
    assert check.answers["picture"] is Answer.SKIPPED
    assert (check.answers["film"], check.answers["disk"]) == (Answer.WELL, Answer.WELL)


def test_without_a_sound_device_that_is_said_and_not_asked(stage: CheckStage) -> None:
    stage.facts = replace(stage.facts, sound=False)
    stage.check.begin()
    stage.loop.pass_time(100)
    stage.check.choose("whole")
    assert step(stage) is Step.TOUCH
    assert stage.check.now.quiet
    run = stage.check.now.run
    assert run is not None
    assert str(run.found[Step.LEFT].remark) == "no-sound"


def test_what_a_visitor_watches_waits_and_goes_on_where_it_was(stage: CheckStage) -> None:
    stage.navigation.go(Action.WAKE)
    stage.navigation.watch(Millis(60_000))
    stage.loop.pass_time(2_000)
    before = stage.director.now
    assert before.playing
    go_through(stage)
    after = stage.director.now
    assert after.item is before.item
    assert after.playing
    assert 0 <= after.position - before.position < 1_500
    assert stage.navigation.now.screen is Screen.FILM


def test_what_was_paused_stays_so_and_the_attract_loop_runs_on(stage: CheckStage) -> None:
    stage.loop.pass_time(1_000)
    assert stage.director.now.attract
    before = stage.director.now.position
    go_through(stage)
    assert stage.director.now.playing
    assert stage.director.now.position > before
    stage.navigation.go(Action.WAKE)
    stage.navigation.watch(Millis(0))
    stage.loop.pass_time(500)
    stage.director.pause()
    go_through(stage)
    assert not stage.director.now.playing


def test_an_engine_that_dies_is_told_and_the_next_step_has_another(stage: CheckStage) -> None:
    stage.check.begin()
    stage.loop.pass_time(500)
    stage.checking.playing.die("signal 11")
    run = stage.check.now.run
    assert run is not None
    assert str(run.found[Step.PICTURE].remark) == "unplayed signal 11"
    assert step(stage) is Step.LEFT
    assert stage.checking.playing.opens[-1].at == PLACES[Step.LEFT]


def test_where_no_engine_starts_the_rest_is_examined_all_the_same(stage: CheckStage) -> None:
    stage.checking.refuse = 100
    stage.check.begin()
    assert step(stage) is Step.TOUCH
    touch_all(stage)
    stage.loop.pass_time(2_000)
    run = stage.check.now.run
    assert run is not None
    assert set(run.ill) == {Step.PICTURE, Step.LEFT, Step.RIGHT, Step.FILM}


def test_a_film_without_pictures_is_ill_when_its_time_is_over(stage: CheckStage) -> None:
    stage.check.begin()
    stage.loop.pass_time(200)
    stage.check.choose("whole")
    hear(stage)
    hear(stage)
    touch_all(stage)
    stage.checking.playing.hang()
    stage.loop.pass_time(PATIENCE[Step.FILM] + 100)
    run = stage.check.now.run
    assert run is not None
    assert str(run.found[Step.FILM].remark) == "no-answer"


def test_what_is_ill_waits_for_a_word_and_is_kept_with_it_once(stage: CheckStage) -> None:
    go_through(stage, "cut")
    assert stage.check.now.awaits_words
    assert not stage.kept
    stage.check.say("the frame hides it")
    stage.check.keep()
    stage.check.say("again")
    stage.check.keep()
    stage.loop.pass_time(50)
    assert [check.remarks["words"] for check in stage.kept] == ["the frame hides it"]


def test_who_leaves_without_a_word_has_it_kept_all_the_same(stage: CheckStage) -> None:
    go_through(stage, "cut")
    stage.area.leave()
    stage.loop.pass_time(50)
    assert [check.answers["picture"] for check in stage.kept] == [Answer.ILL]
    assert "words" not in stage.kept[0].remarks


def test_who_leaves_while_typing_has_it_kept_with_what_is_there(stage: CheckStage) -> None:
    go_through(stage, "cut")
    stage.check.say("the frame hides")
    stage.area.leave()
    stage.area.enter(Role.DOCENT)
    go_through(stage, "cut")
    stage.check.keep()
    stage.loop.pass_time(50)
    assert [check.remarks.get("words", "") for check in stage.kept] == ["the frame hides", ""]


def test_who_leaves_in_the_middle_has_nothing_kept_and_no_engine_left(stage: CheckStage) -> None:
    stage.check.begin()
    stage.loop.pass_time(500)
    stage.area.leave()
    assert stage.check.now.run is None
    stage.loop.pass_time(70_000)
    assert not stage.kept
    assert all(engine.closed for engine in stage.checking.made)


def test_nobody_of_staff_begins_nothing(stage: CheckStage) -> None:
    stage.area.leave()
    stage.check.begin()
    assert stage.check.now.run is None


def test_a_full_disk_keeps_it_waiting_and_says_why_until_there_is_room(stage: CheckStage) -> None:
    stage.shelves.staff.fails = MachineError("data.full", path="/data", free=0)
    stage.unprintable = MachineError("data.full", path="/data", free=0)
    go_through(stage)
    shelf = stage.book.now
    assert (shelf.waiting, shelf.fault, shelf.unprinted) == (1, "data.full", "data.full")
    assert [check.occasion for check in shelf.checks] == [Occasion.OPENING]
    stage.shelves.staff.fails = None
    stage.area.touched()
    stage.loop.pass_time(31_000)
    assert (stage.book.now.waiting, stage.book.now.fault) == (0, "")
    assert len(stage.kept) == 1


def test_a_library_that_cannot_be_asked_is_asked_when_it_can_be(stage: CheckStage) -> None:
    go_through(stage)
    stage.shelves.fails = MachineError("database.busy", path="/data")
    stage.loop.run_until(lambda: not stage.library.now.ready)
    stage.book.look()
    assert not stage.book.now.known
    stage.shelves.fails = None
    stage.loop.run_until(lambda: stage.book.now.known)
    assert len(stage.book.now.checks) == 1


def test_earlier_ones_are_told_the_newest_first(stage: CheckStage) -> None:
    go_through(stage)
    go_through(stage, "cut")
    stage.check.keep()
    stage.loop.pass_time(50)
    stage.book.look()
    stage.loop.pass_time(50)
    shelf = stage.book.now
    assert shelf.known
    assert [check.answers["picture"] for check in shelf.checks] == [Answer.ILL, Answer.WELL]

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is on the screen, for whom, and what comes next."""

from dataclasses import replace

import pytest

from kiosk.app.staff_now import Use
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.coming import codes, named_chapter, next_and_why
from kiosk.domain.marks import Stretch
from kiosk.domain.navigation import Action, Screen
from kiosk.domain.values import ENGLISH, Millis, Slug
from tests.app.takeover_stage import TakeoverStage


@pytest.fixture
def stage() -> TakeoverStage:
    return TakeoverStage()


def coming(stage: TakeoverStage) -> str:
    code = stage.now.now.coming.code
    assert code in codes()
    return code


def test_passers_by_see_a_part_and_what_follows_is_named_with_its_chapter(stage: TakeoverStage) -> None:
    stage.rest()
    now = stage.now.now
    assert (now.use, now.screen, now.playing) == (Use.ATTRACT, Screen.ATTRACT, True)
    turn = stage.attract.following.stretch
    assert turn
    assert (now.start, now.end) == (turn.start, turn.end)
    assert (now.coming.code, now.coming.arguments) == ("attract.stretch", {"chapter": turn.subject.slug})
    title = named_chapter(now.coming, stage.film)
    assert title
    assert title.say(ENGLISH) in next_and_why(now.coming, title, ENGLISH)[0]


def test_a_visitor_reads_watches_and_pauses(stage: TakeoverStage) -> None:
    assert (stage.now.now.use, coming(stage)) == (Use.VISIT, "visit.reading")
    assert stage.now.now.coming.arguments == {"seconds": 60}
    stage.navigation.watch(Millis(30_000))
    stage.loop.pass_time(500)
    assert (stage.now.now.playing, coming(stage)) == (True, "visit.stars")
    stage.director.pause()
    assert (stage.now.now.playing, coming(stage)) == (False, "visit.paused")
    assert stage.now.now.coming.arguments == {"seconds": 180}


def test_a_part_has_its_own_end(stage: TakeoverStage) -> None:
    stage.navigation.hear(Stretch(Ref(Kind.PERSON, Slug("norman-davies")), Millis(38_000), Millis(48_000)))
    stage.loop.pass_time(500)
    assert (coming(stage), stage.now.now.start, stage.now.now.end) == ("visit.stretch", 38_000, 48_000)


def test_a_fault_is_tried_again(stage: TakeoverStage) -> None:
    stage.navigation.go(Action.FAIL)
    assert (stage.now.now.use, coming(stage)) == (Use.FAULT, "fault")


def test_a_docent_has_it_until_a_time_that_is_told(stage: TakeoverStage) -> None:
    stage.begin()
    until = stage.takeover.now.until
    assert until
    uses = [stage.now.now.use]
    assert stage.now.now.coming.arguments == {"until": f"{until:%H:%M}"}
    stage.takeover.hold(True)
    assert stage.now.now.held
    stage.takeover.end()
    assert [*uses, stage.now.now.use] == [Use.TAKEOVER, Use.ATTRACT]


def test_when_it_is_closed_nothing_else_is_told(stage: TakeoverStage) -> None:
    stage.rest()
    stage.now.shut(True)
    stage.loop.pass_time(1_000)
    assert (stage.now.now.use, coming(stage)) == (Use.CLOSED, "closed")
    stage.now.shut(False)
    assert stage.shown[-1].use is Use.ATTRACT


def test_the_place_is_told_once_a_second(stage: TakeoverStage) -> None:
    stage.navigation.watch(Millis(30_000))
    stage.loop.pass_time(1_000)
    stage.shown.clear()
    stage.loop.pass_time(5_000)
    assert [now.position % 1000 for now in stage.shown] == [0] * 5
    assert [replace(now, position=Millis(0)) for now in stage.shown] == [
        replace(stage.shown[0], position=Millis(0))
    ] * 5

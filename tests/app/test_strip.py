# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the strip lights."""

import pytest

from kiosk.app.strip import Lit
from kiosk.domain.navigation import Action, Screen
from kiosk.domain.values import Millis
from tests.app.conftest import Begin
from tests.app.stretch_stage import StretchStage, also_at, heard, ref


def test_on_a_voice_it_lights_where_that_person_speaks(stage: StretchStage) -> None:
    stage.go(Action.VOICES, "person/norman-davies")
    assert stage.lit() == [(37, 48)]


def test_on_a_topic_it_lights_where_it_is_discussed_and_on_a_moment_where_it_is_shown(stage: StretchStage) -> None:
    stage.go(Action.TOPICS, "topic/gulag")
    assert stage.lit() == [(248, 274)]
    stage.go("exhibit/magadan-footage")
    assert stage.lit() == [(265, 274)]


def test_it_lights_every_place_of_a_card(begin: Begin) -> None:
    stage = begin(also_at(heard("person/norman-davies", 300, 310)))
    stage.go(Action.VOICES, "person/norman-davies")
    assert stage.lit() == [(37, 48), (300, 310)]


def test_it_goes_dark_with_the_card(stage: StretchStage) -> None:
    stage.go(Action.VOICES, "person/norman-davies", Action.HOME)
    assert stage.strip.now == Lit()


def test_who_is_taken_off_is_gone_from_it_at_once(stage: StretchStage) -> None:
    stage.go(Action.VOICES, "person/norman-davies")
    stage.shelves.take_off(ref("person/norman-davies"))
    stage.loop.pass_time(4_000)
    assert stage.strip.now == Lit()


def test_of_a_copy_without_marks_it_says_so_where_something_can_be_expected(begin: Begin) -> None:
    stage = begin(copy="a-venue")
    stage.go(Action.VOICES, "person/norman-davies")
    assert stage.strip.now == Lit(unmarked=True)
    stage.go("notice/ijabs")
    assert stage.strip.now == Lit()


def test_in_a_list_it_lights_what_is_pointed_at(stage: StretchStage) -> None:
    stage.go(Action.VOICES)
    stage.strip.point(ref("person/emma-korpa"))
    stage.loop.pass_time(100)
    assert stage.lit() == [(249, 256)]
    stage.strip.point(None)
    assert stage.lit() == []


def test_the_last_that_was_pointed_at_counts(stage: StretchStage) -> None:
    stage.go(Action.VOICES)
    stage.strip.point(ref("person/emma-korpa"))
    stage.strip.point(ref("person/ari-vatanen"))
    stage.loop.pass_time(100)
    assert stage.lit() == [(214.5, 225)]


def test_a_card_is_about_itself_whatever_is_pointed_at(stage: StretchStage) -> None:
    stage.go(Action.VOICES, "person/norman-davies")
    stage.strip.point(ref("person/emma-korpa"))
    stage.loop.pass_time(100)
    assert stage.lit() == [(37, 48)]


def test_what_is_lit_is_heard_and_stays_lit_when_it_is_over(stage: StretchStage) -> None:
    stage.go(Action.VOICES, "person/norman-davies")
    stage.strip.hear(Millis(37_000))
    assert stage.navigation.now.stretch == heard("person/norman-davies", 37, 48)
    assert stage.lit() == []
    stage.director.seek(Millis(47_900))
    stage.loop.run_until(lambda: stage.navigation.now.screen is Screen.HEARD)
    assert stage.lit() == [(37, 48)]


def test_what_is_not_lit_is_not_heard(stage: StretchStage) -> None:
    stage.go(Action.VOICES, "person/norman-davies")
    stage.strip.hear(Millis(38_000))
    assert stage.navigation.now.screen is Screen.VOICE


@pytest.mark.parametrize(
    ("place", "found"), [(0, None), (9.4, None), (9.5, 10), (15, 10), (25.4, 20.1), (25.6, None), (20.04, 10)]
)
def test_the_nearest_is_found_within_a_fingertip(place: float, found: float | None) -> None:
    lit = Lit((heard("person/emma-korpa", 10, 20), heard("person/emma-korpa", 20.1, 25)))
    near = lit.nearest(Millis(round(place * 1000)), Millis(500))
    assert (near.start / 1000 if near else None) == found

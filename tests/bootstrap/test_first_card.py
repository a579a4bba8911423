# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A visit may begin at a card."""

from contextlib import closing

import pytest

from kiosk.bootstrap.first_card import FirstCard
from kiosk.domain.navigation import Action, Screen
from tests.app.stretch_stage import StretchStage, ref


def begin(stage: StretchStage, address: str) -> None:
    FirstCard(ref(address), stage.navigation, stage.reading, stage.library)


@pytest.mark.parametrize(
    ("address", "by"),
    [
        ("person/emma-korpa", Screen.VOICES),
        ("topic/katyn", Screen.TOPICS),
        ("exhibit/magadan-footage", Screen.SEARCH),
    ],
)
def test_it_begins_at_the_card_as_if_one_had_come_by_its_list(address: str, by: Screen) -> None:
    with closing(StretchStage(wait=False)) as stage:
        begin(stage, address)
        assert stage.navigation.now.screen is Screen.ATTRACT
        stage.loop.pass_time(5_000)
        assert stage.navigation.now.subject == ref(address)
        stage.navigation.back()
        assert stage.navigation.now.screen is by


def test_a_quote_is_shown_with_who_said_it() -> None:
    with closing(StretchStage(wait=False)) as stage:
        begin(stage, "quote/davies-quotas")
        stage.loop.pass_time(5_000)
        assert stage.navigation.now.subject == ref("person/norman-davies")


def test_who_has_touched_the_screen_before_stays_where_they_are() -> None:
    with closing(StretchStage(wait=False)) as stage:
        begin(stage, "person/emma-korpa")
        stage.navigation.go(Action.WAKE)
        stage.loop.pass_time(5_000)
        assert stage.navigation.now.screen is Screen.HOME


def test_it_is_gone_to_once() -> None:
    with closing(StretchStage(wait=False)) as stage:
        begin(stage, "person/emma-korpa")
        stage.loop.pass_time(5_000)
        stage.navigation.go(Action.REST)
        stage.shelves.take_off(ref("topic/katyn"))
        stage.loop.pass_time(5_000)
        assert stage.navigation.now.screen is Screen.ATTRACT

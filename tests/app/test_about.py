# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the page about the film is made of."""

import pytest

from kiosk.app.about import About
from kiosk.app.library import Library
from kiosk.app.reading import State
from kiosk.domain.errors import KioskError
from kiosk.domain.navigation import Action
from kiosk.domain.rating import Ratings, Tally
from kiosk.domain.values import ENGLISH, Slug
from kiosk.domain.visits import Event, EventKind, Visit
from tests.app.guide_stage import GuideStage
from tests.domain.test_visits import MINUTE, played
from tests.fakes.background import FakeBackground


def ask(stage: GuideStage, copy: Slug | None) -> About:
    library = Library(lambda: stage.shelves, FakeBackground(stage.loop), stage.loop, copy)
    library.begin()
    stage.loop.pass_time(4_000)
    found: list[About] = []
    library.about(found.append, lambda error: pytest.fail(str(error)))
    stage.loop.pass_time(100)
    return found[0]


def test_both_lengths_stand_in_it_and_what_they_rest_on() -> None:
    about = ask(GuideStage(), Slug("rehearsal"))
    lengths = {fact.value.say(ENGLISH) for fact in about.film.facts if "length" in fact.slug}
    assert lengths == {"85 min.", "85:29"}
    assert [source.slug for source in about.sources] == ["film-page", "film-text"]
    assert about.content


def test_it_counts_the_copy_that_is_shown_and_no_other() -> None:
    stage = GuideStage()
    rated = Event(EventKind.RATING, "rehearsal", "5")
    stage.shelves.visits.keep([Visit(MINUTE, 90, (played("rehearsal", 0, 80), rated))])
    assert ask(stage, Slug("rehearsal")).tally == Tally(1, Ratings((0, 0, 0, 0, 1)))
    assert ask(stage, Slug("another-copy")).tally == Tally()
    assert ask(stage, None).tally == Tally()


def test_it_is_read_like_any_list_and_a_fault_is_told() -> None:
    stage = GuideStage().open_library()
    stage.navigation.go(Action.ABOUT)
    stage.loop.pass_time(100)
    assert isinstance(stage.reading.now.page, About)
    stage.navigation.go(Action.HOME)
    stage.shelves.visits.fails = KioskError("database.unusable")
    stage.navigation.go(Action.ABOUT)
    stage.loop.pass_time(100)
    assert stage.reading.now.state is State.FAULT


def test_it_lies_beside_the_lists() -> None:
    stage = GuideStage().open_library()
    stage.navigation.go(Action.ABOUT)
    assert stage.screen == "about"
    stage.navigation.back()
    assert stage.screen == "home"

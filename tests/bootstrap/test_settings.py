# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Services go by what is set, from the moment it is known."""

from collections.abc import Iterator

import pytest

from kiosk.app.attendance import Attendance
from kiosk.app.choices import Choices
from kiosk.app.library import Library
from kiosk.app.navigation import Navigation
from kiosk.app.settings import SettingsDesk
from kiosk.bootstrap.settings import follow_settings
from kiosk.domain.idle import Asking
from kiosk.domain.navigation import Action
from kiosk.domain.setting_forms import Value
from kiosk.domain.settings import Given, Settings, Source
from kiosk.domain.values import ENGLISH, LATVIAN
from tests.app.stage import Stage
from tests.fakes.background import FakeBackground
from tests.support.shelves import ToldShelves


class Venue(Stage):
    def __init__(self) -> None:
        super().__init__()
        self.shelves = ToldShelves()
        self.choices = Choices()
        self.navigation = Navigation(self.director, self.film, self.loop)
        library = Library(lambda: self.shelves, FakeBackground(self.loop), self.loop, self.film.slug)
        resets = (self.choices.reset,)
        self.attendance = Attendance(self.navigation, self.director, self.loop, self.loop, resets)
        follow_settings(SettingsDesk(library, Settings()), self.director.sound, self.choices, self.attendance)
        library.begin()

    def decide(self, **values: Value) -> None:
        given = {name.replace("_", "-"): Given(value, Source.DATABASE, "") for name, value in values.items()}
        self.shelves.ledger.venue = Settings(given)
        self.shelves.number += 1
        self.loop.run_for(5)


@pytest.fixture
def venue() -> Iterator[Venue]:
    made = Venue()
    made.loop.run_for(5)
    yield made
    made.close()


def test_the_volume_a_visit_begins_with_and_the_loudest(venue: Venue) -> None:
    venue.decide(volume_start=40, volume_ceiling=60)
    assert venue.director.now.hearing.volume == 40
    assert venue.director.now.hearing.ceiling == 60
    venue.director.sound.set_volume(100)
    assert venue.director.now.volume == 60
    venue.decide(volume_start=30, volume_ceiling=50)
    assert venue.director.now.volume == 50


def test_the_languages_and_what_a_visit_begins_in(venue: Venue) -> None:
    venue.decide(languages=("lv",), captions=False)
    assert venue.choices.offered == (LATVIAN,)
    assert (venue.choices.now.language, venue.choices.now.captions) == (LATVIAN, False)


def test_how_captions_look_when_a_visit_begins(venue: Venue) -> None:
    venue.decide(caption_size="largest", caption_ground="solid", caption_edge="top")
    now = venue.choices.now
    assert (now.caption_size, now.caption_ground, now.caption_edge) == ("largest", "solid", "top")


def test_what_a_visitor_chose_stays_until_the_visit_is_over(venue: Venue) -> None:
    venue.choices.speak(LATVIAN)
    venue.decide(captions=False)
    assert (venue.choices.now.language, venue.choices.now.captions) == (LATVIAN, True)
    venue.choices.reset()
    assert (venue.choices.now.language, venue.choices.now.captions) == (ENGLISH, False)


def test_how_long_it_waits_for_somebody(venue: Venue) -> None:
    venue.navigation.go(Action.WAKE)
    venue.decide(idle_browsing=30)
    venue.loop.run_for(24)
    asked = [venue.attendance.now.asking]
    venue.loop.run_for(2)
    asked.append(venue.attendance.now.asking)
    assert asked == [Asking.QUIET, Asking.ASKED]

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The page about the film and this kiosk."""

import pytest
from PySide6.QtCore import Qt

from kiosk import __version__
from kiosk.domain.navigation import Screen
from kiosk.domain.rating import ENOUGH
from kiosk.domain.values import LATVIAN
from kiosk.domain.visits import Event, EventKind
from kiosk.domain.visits import Visit as Visited
from tests.domain.test_visits import MINUTE, played
from tests.support.shelves import ToldShelves
from tests.support.visit import Visit
from tests.ui.conftest import Begin
from tests.ui.test_rating import shelves
from tests.ui.test_screens import arrive


@pytest.fixture
def about(visit: Visit) -> Visit:
    arrive(visit, Screen.HOME)
    visit.touch("home.about")
    visit.read()
    return visit


def said(visit: Visit) -> str:
    return "\n".join(visit.words())


def test_it_tells_both_lengths_the_sources_the_licences_and_the_versions(about: Visit) -> None:
    words = said(about)
    for wanted in ("85 min.", "85:29", "Edvīns Šnore", "General Public License", "IBM Plex", "libVLC", __version__):
        assert wanted in words, wanted
    assert "The page that played the film (LivingScoop)" in words
    assert "0123456789ab" in words


def test_a_credit_leads_to_the_card_and_back_again(about: Visit) -> None:
    about.item("entry.person/edvins-snore").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    about.press(Qt.Key.Key_Return)
    assert about.screen == Screen.VOICE
    about.read()
    about.touch("back")
    assert about.screen == Screen.ABOUT


def test_it_says_from_how_many_ratings_on_there_is_an_average_and_then_what_it_is(begin: Begin) -> None:
    told = ToldShelves()
    visit = begin(shelves=lambda: told)
    arrive(visit, Screen.ABOUT)
    assert "An average is shown from 5 ratings on.\nRatings so far: 0" in said(visit)
    stars = Event(EventKind.RATING, "rehearsal", "4")
    told.visits.keep([Visited(MINUTE, 90, (played("rehearsal", 0, 70), stars))] * ENOUGH)
    told.number += 1
    visit.loop.pass_time(5_000)
    assert "4.0 of 5 stars on average" in said(visit)
    visit.speak(LATVIAN)
    assert "4,0" in said(visit)


def test_an_address_for_corrections_stands_there_if_the_venue_has_one(begin: Begin) -> None:
    arrive(visit := begin(), Screen.ABOUT)
    assert "example.org" not in said(visit)
    arrive(visit := begin(shelves=lambda: shelves(corrections_address="film@example.org")), Screen.ABOUT)
    assert "film@example.org" in said(visit)

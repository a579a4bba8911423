# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""After the film: one question, answered by one touch, and an address to take away."""

from collections.abc import Mapping

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.domain.navigation import Action, Screen
from kiosk.domain.settings import Given, Settings
from kiosk.domain.values import LATVIAN, Language, Millis, Slug
from kiosk.ui.codes import modules
from tests.support.shelves import ToldShelves
from tests.support.visit import Visit
from tests.ui.conftest import Begin
from tests.ui.test_codes import read_codes
from tests.ui.test_screens import LANGUAGES, SIZES, arrive, box, check, controls

ADDRESS = "https://museum.example.org/the-soviet-story"
MINUTE = 60_000


def shelves(**given: str) -> ToldShelves:
    """Of a venue that has set these."""
    told = ToldShelves()
    values: Mapping[str, Given] = {name.replace("_", "-"): Given(value) for name, value in given.items()}
    told.ledger.venue = Settings(values)
    return told


@pytest.fixture
def ended(visit: Visit) -> Visit:
    arrive(visit, Screen.ENDED)
    return visit


def seen(visit: Visit, address: str) -> bool:
    """Whether a phone reads it from the window, at the latest when the page has come up and stands there."""
    for _ in range(40):
        if read_codes(visit.window.grabWindow()) == [address]:
            return True
        QTest.qWait(50)
    return False


def answer(visit: Visit) -> str:
    return str(visit.item("rate.answer").property("text"))


def test_a_touch_gives_so_many_stars_and_another_one_changes_it(ended: Visit) -> None:
    before = answer(ended)
    ended.touch("rate.4")
    assert ended.rating.now == 4
    assert answer(ended) != before
    ended.touch("rate.2")
    assert ended.rating.now == 2
    filled = [number for number in range(1, 6) if ended.item(f"rate.{number}").property("filled")]
    assert filled == [1, 2]
    assert [ended.item(f"rate.{number}").property("chosen") for number in (1, 2, 3)] == [False, True, False]


def test_it_is_given_by_keyboard_too(ended: Visit) -> None:
    ended.item("rate.1").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    ended.press(Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left)
    assert ended.window.activeFocusItem().objectName() == "rate.3"
    assert ended.rating.now is None
    ended.press(Qt.Key.Key_Return)
    assert ended.rating.now == 3


def test_it_stands_while_the_visit_goes_on_and_the_next_visit_finds_none(ended: Visit) -> None:
    ended.touch("rate.5")
    ended.touch("ended.home")
    ended.navigation.watch(Millis(0))
    ended.navigation.go(Action.END)
    assert ended.item("rate.5").property("chosen")
    ended.navigation.go(Action.REST)
    arrive(ended, Screen.ENDED)
    assert not ended.item("rate.5").property("chosen")


def test_a_visit_counts_as_one_rating(begin: Begin) -> None:
    told = ToldShelves()
    visit = begin(shelves=lambda: told)
    for stars in ("rate.1", "rate.5"):
        arrive(visit, Screen.ENDED)
        visit.touch("rate.3")
        visit.touch(stars)
        visit.navigation.go(Action.REST)
        visit.loop.pass_time(100)
    assert told.visits.tally(Slug("rehearsal")).ratings.given == (1, 0, 0, 0, 1)


def test_a_film_that_ends_with_nobody_there_asks_and_then_everything_begins_anew(visit: Visit) -> None:
    arrive(visit, Screen.HOME)
    visit.speak(LATVIAN)
    visit.navigation.watch(Millis(0))
    visit.engines.hasten()
    visit.loop.run_until(lambda: visit.screen == Screen.ENDED, seconds=400)
    assert visit.has("rate.1")
    visit.loop.pass_time(MINUTE + 15_000 - 1)
    assert visit.screen == Screen.ENDED
    visit.loop.pass_time(1)
    assert visit.screen == Screen.ATTRACT
    assert visit.choices.now.language == "en"


@SIZES
@LANGUAGES
def test_question_and_code_stand_well(begin: Begin, size: QSize, language: Language) -> None:
    visit = begin(size=size, shelves=lambda: shelves(take_away_address=ADDRESS))
    visit.window.resize(size)
    visit.speak(language)
    arrive(visit, Screen.ENDED)
    check(visit, size)
    code = box(visit.item("take.code"))
    assert not [one.objectName() for one in controls(visit) if box(one).intersects(code)]
    assert seen(visit, ADDRESS)


def test_modules_of_the_code_are_large_enough_to_be_read_half_a_metre_away(begin: Begin) -> None:
    longest = ADDRESS + "/" + "x" * (200 - len(ADDRESS) - 1)
    visit = begin(shelves=lambda: shelves(take_away_address=longest))
    arrive(visit, Screen.ABOUT)
    visit.read()
    code = visit.item("take.code")
    # Not asked of the window: PySide would let go of the screen together with it.
    pixels = QGuiApplication.primaryScreen().physicalDotsPerInch() / 25.4
    assert code.width() / len(modules(longest)) / pixels >= 0.9
    assert seen(visit, longest)


def test_without_an_address_there_is_no_code(ended: Visit) -> None:
    assert not ended.has("take.code")


def test_a_code_is_another_one_when_the_venue_has_set_another_address(begin: Begin) -> None:
    told = shelves(take_away_address=ADDRESS)
    visit = begin(shelves=lambda: told)
    arrive(visit, Screen.ENDED)
    assert visit.has("take.code")
    told.ledger.venue = Settings({"take-away-address": Given(ADDRESS + "/2")})
    told.number += 1
    visit.loop.pass_time(5_000)
    assert seen(visit, ADDRESS + "/2")
    told.ledger.venue = Settings()
    told.number += 1
    visit.loop.pass_time(5_000)
    assert not visit.has("take.code")

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""More on the glass than one finger: a palm, and two people at once."""

import pytest
from PySide6.QtCore import QPoint

from kiosk.domain.navigation import Action, Screen
from kiosk.ui.items import centre
from tests.monkey.hands import Hands
from tests.support.visit import Visit
from tests.ui.test_screens import box, controls

_WAYS = {"home.voices": Screen.VOICES, "home.topics": Screen.TOPICS, "home.exhibits": Screen.EXHIBITS}
_APART = 60


@pytest.fixture
def hands(visit: Visit) -> Hands:
    """Before the first page."""
    visit.touch("attract.wake")
    visit.read()
    return Hands(visit.window)


def free_place(visit: Visit) -> QPoint:
    """Where a palm covers nothing that can be pressed."""
    taken = [box(control).adjusted(-_APART, -_APART, _APART, _APART) for control in controls(visit)]
    window = visit.window
    places = (
        QPoint(x, y)
        for y in range(_APART, window.height() - _APART, 20)
        for x in range(_APART, window.width() - _APART, 20)
    )
    return next(place for place in places if not any(area.contains(place.toPointF()) for area in taken))


def answers(visit: Visit) -> bool:
    """Whether one finger still leads somewhere, and back."""
    visit.navigation.go(Action.HOME)
    visit.read()
    visit.touch("home.chapters")
    visit.read()
    there = visit.screen
    visit.touch("back")
    visit.read()
    return (there, visit.screen) == (Screen.CHAPTERS, Screen.HOME)


def test_a_palm_on_the_glass_keeps_no_finger_from_touching(visit: Visit, hands: Hands) -> None:
    palm = free_place(visit)
    hands.press({number: palm + QPoint(8 * number, 5 * number) for number in range(5)})
    visit.read()
    assert visit.screen == Screen.HOME
    hands.press({5: centre(visit.item("home.voices"))})
    hands.lift([5])
    visit.read()
    assert visit.screen == Screen.VOICES
    hands.lift_all()
    visit.read()
    assert visit.screen == Screen.VOICES
    assert answers(visit)


def test_a_palm_over_several_ways_leads_to_one_of_them_at_most(visit: Visit, hands: Hands) -> None:
    for number, name in enumerate(_WAYS):
        place = centre(visit.item(name))
        hands.press({2 * number: place, 2 * number + 1: place + QPoint(30, 6)})
    for number in range(2 * len(_WAYS)):
        hands.lift([number])
        visit.read()
    assert visit.screen in {Screen.HOME, *_WAYS.values()}
    assert answers(visit)


def test_two_people_who_touch_at_once_come_to_one_page_together(visit: Visit, hands: Hands) -> None:
    first, second = (centre(visit.item(name)) for name in ("home.voices", "home.topics"))
    hands.press({0: first, 1: second})
    hands.lift([0, 1])
    visit.read()
    assert visit.screen in {Screen.VOICES, Screen.TOPICS}
    for _ in range(2):
        if visit.screen != Screen.HOME:
            visit.touch("back")
            visit.read()
    assert visit.screen == Screen.HOME
    assert answers(visit)

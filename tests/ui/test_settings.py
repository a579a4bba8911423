# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What staff set while the kiosk runs is on the screen at once."""

from kiosk.app.choices import Chosen
from kiosk.domain.hearing import SoundLimits
from kiosk.domain.navigation import Screen
from kiosk.domain.values import ENGLISH, LATVIAN
from kiosk.ui.bridges.sound import SoundBridge
from tests.support.visit import Visit
from tests.ui.test_screens import arrive


def test_only_languages_that_are_offered_can_be_chosen(visit: Visit) -> None:
    arrive(visit, Screen.HOME)
    english = visit.words()
    visit.choices.offer((LATVIAN, ENGLISH), Chosen(LATVIAN))
    assert visit.item("language.lv").x() < visit.item("language.en").x()
    assert visit.words() != english
    visit.choices.offer((LATVIAN,), Chosen(LATVIAN))
    assert not visit.has("language.lv")
    assert not visit.has("language.en")


def test_who_lowers_the_loudest_lowers_what_is_heard(visit: Visit) -> None:
    bridge = SoundBridge(visit.director)
    heard: list[int] = []
    bridge.ceilingChanged.connect(lambda: heard.append(bridge.property("ceiling")))
    visit.director.sound.limit(SoundLimits(70, 60))
    visit.director.sound.limit(SoundLimits(70, 60))
    assert heard == [60]
    assert bridge.property("volume") == 60

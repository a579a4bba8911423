# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a visitor has chosen."""

from kiosk.app.choices import Choices, Chosen
from kiosk.domain.values import ENGLISH, LATVIAN, Language


def test_only_a_change_is_told() -> None:
    choices = Choices()
    told: list[Chosen] = []
    choices.subscribe(told.append)
    choices.speak(ENGLISH)
    choices.speak(LATVIAN)
    choices.show_captions(True)
    assert told == [Chosen(LATVIAN)]


def test_a_language_that_is_not_offered_changes_nothing() -> None:
    choices = Choices()
    choices.speak(Language("de"))
    assert choices.now == Chosen()


def test_reset_leaves_nothing_of_the_visit() -> None:
    choices = Choices(usual=Chosen(LATVIAN))
    choices.speak(ENGLISH)
    choices.show_captions(False)
    choices.reset()
    assert choices.now == Chosen(LATVIAN)

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a visitor has chosen."""

from kiosk.app.choices import Choices, Chosen
from kiosk.domain.caption_look import CaptionEdge, CaptionGround, CaptionSize
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
    choices.caption_in(LATVIAN, ENGLISH)
    choices.look(CaptionSize.LARGEST, CaptionGround.NONE, CaptionEdge.TOP)
    choices.reset()
    assert choices.now == Chosen(LATVIAN)


def test_two_languages_of_captions_at_most_each_once() -> None:
    choices = Choices()
    choices.caption_in(LATVIAN, LATVIAN, ENGLISH, Language("de"))
    assert choices.now.caption_languages == (LATVIAN, ENGLISH)


def test_who_chooses_a_language_of_captions_wants_them() -> None:
    choices = Choices()
    choices.show_captions(False)
    choices.caption_in(LATVIAN)
    assert choices.now.captions


def test_looks_are_chosen_one_by_one() -> None:
    choices = Choices()
    choices.look(size=CaptionSize.SMALL)
    choices.look(edge=CaptionEdge.TOP)
    assert choices.now == Chosen(caption_size=CaptionSize.SMALL, caption_edge=CaptionEdge.TOP)

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The guide for staff: in their language, left where it was left, and said where it is not there."""

from kiosk.app.choices import Choices
from kiosk.app.staff_guide import GuideState, StaffGuide
from kiosk.domain.errors import MachineError
from kiosk.domain.values import ENGLISH, LATVIAN, Language
from tests.fakes.background import FakeBackground
from tests.fakes.loop import FakeLoop

TEXTS = {
    ENGLISH: "# Guide\n\n## Morning\n\nA text.\n\n## Evening\n\nA text.\n",
    LATVIAN: "# Ceļvedis\n\n## Rīts\n\nTeksts.\n\n## Vakars\n\nTeksts.\n",
}


class Shelf:
    """texts: what there is to read. asked: in which languages it was asked for."""

    def __init__(self) -> None:
        self.texts = dict(TEXTS)
        self.asked: list[Language] = []
        self.loop, self.choices = FakeLoop(), Choices()
        self.guide = StaffGuide(self.choices, FakeBackground(self.loop), self._markdown)

    def open(self) -> str:
        self.guide.attend(True)
        return self.title()

    def title(self) -> str:
        self.loop.pass_time(100)
        text = self.guide.now.text
        return text.chapters[self.guide.now.chapter].title if text else ""

    def _markdown(self, language: Language) -> str:
        self.asked.append(language)
        if language not in self.texts:
            raise MachineError("guide.unreadable", path="/none", detail="by the test")
        return self.texts[language]


def test_it_is_read_in_the_language_that_is_spoken_from_then_on() -> None:
    shelf = Shelf()
    assert shelf.open() == "Morning"
    shelf.guide.open(1)
    shelf.choices.speak(LATVIAN)
    assert shelf.title() == "Vakars"


def test_it_is_opened_where_it_was_left() -> None:
    shelf = Shelf()
    shelf.open()
    shelf.guide.open(1)
    shelf.guide.attend(False)
    assert shelf.guide.now.state is GuideState.CLOSED
    assert shelf.open() == "Evening"


def test_a_chapter_that_is_not_there_opens_none() -> None:
    shelf = Shelf()
    shelf.open()
    for chapter in (-1, 2):
        shelf.guide.open(chapter)
        assert shelf.title() == "Morning"


def test_one_that_cannot_be_read_is_told_and_asked_for_the_next_time() -> None:
    shelf = Shelf()
    del shelf.texts[ENGLISH]
    assert not shelf.open()
    assert shelf.guide.now.state is GuideState.FAULT
    shelf.texts = {ENGLISH: "no guide"}
    assert not shelf.open()
    assert shelf.guide.now.state is GuideState.FAULT
    shelf.texts = dict(TEXTS)
    assert shelf.open() == "Morning"


def test_nothing_is_read_while_nobody_reads() -> None:
    shelf = Shelf()
    shelf.choices.speak(LATVIAN)
    shelf.loop.pass_time(100)
    assert not shelf.asked

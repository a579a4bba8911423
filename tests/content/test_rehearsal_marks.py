# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The marks of the rehearsal film agree with the script it was made from."""

import pytest

from kiosk.content.rehearsal import read_rehearsal_script
from kiosk.domain.advisories import Level
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.content import Content
from kiosk.domain.rehearsal import RehearsalScript
from kiosk.domain.values import ENGLISH, LATVIAN
from tests.content.shipped import ASSETS, shipped


@pytest.fixture(scope="module")
def content() -> Content:
    return shipped()


@pytest.fixture(scope="module")
def script() -> RehearsalScript:
    return read_rehearsal_script(ASSETS / "rehearsal" / "script.yaml")


def test_the_marks_have_the_chapters_of_the_rehearsal_film(content: Content, script: RehearsalScript) -> None:
    assert tuple(mark.chapter for mark in content.marks[0].chapters) == script.film_chapters()


def test_every_caption_of_a_speaker_is_an_appearance_with_their_words(
    content: Content, script: RehearsalScript
) -> None:
    spoken = [
        (cue.speaker, start + cue.at, start + cue.at + cue.length, cue.text.say(ENGLISH), cue.text.say(LATVIAN))
        for start, chapter in script.placed()
        for cue in chapter.cues
        if cue.speaker
    ]
    marked = []
    for appearance in content.marks[0].appearances:
        assert appearance.quote
        words = next(quote.words for quote in content.quotes if quote.slug == appearance.quote)
        latvian = words.translations[LATVIAN].text
        marked.append((appearance.person, appearance.start, appearance.end, words.text, latvian))
    assert marked == spoken


def test_every_caption_and_chapter_has_an_advisory(content: Content, script: RehearsalScript) -> None:
    begins = [start + cue.at for start, chapter in script.placed() for cue in chapter.cues]
    assert [line.start for line in content.marks[0].lines] == begins
    assert [mark.chapter.slug for mark in content.marks[0].chapters if not mark.advisory] == []


def test_every_speaker_of_the_rehearsal_film_is_a_voice_of_the_same_name(
    content: Content, script: RehearsalScript
) -> None:
    assert {voice.slug: voice.display for voice in content.voices()} == dict(script.speakers)


def test_marks_lie_inside_the_chapters_that_speak_of_them(content: Content) -> None:
    marks = content.marks[0]
    for stretch in marks.stretches:
        assert any(m.chapter.start <= stretch.start < stretch.end <= m.chapter.end for m in marks.chapters), stretch


def test_every_topic_but_the_one_no_card_speaks_of_has_its_place(content: Content) -> None:
    marks = content.marks[0]
    unmarked = {topic.slug for topic in content.topics if not marks.places_of(Ref(Kind.TOPIC, topic.slug))}
    assert unmarked == {"holocaust"}


def test_a_chapter_warns_at_least_as_much_as_what_is_said_in_it(content: Content) -> None:
    level = {advisory.slug: list(Level).index(advisory.level) for advisory in content.advisories}
    marks = content.marks[0]
    for mark in marks.chapters:
        inside = [line for line in marks.lines if mark.chapter.start <= line.start < mark.chapter.end]
        assert mark.advisory
        assert level[mark.advisory] >= max([level[line.advisory] for line in inside], default=0), mark.chapter.slug

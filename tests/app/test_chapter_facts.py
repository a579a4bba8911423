# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is told of each chapter, and what is pictured of it."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.app.chapter_facts import UNMARKED, Chapters
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.navigation import Action
from kiosk.domain.values import ENGLISH, Slug
from tests.app.guide_stage import GuideStage
from tests.content.shipped import shipped
from tests.support.films import small_film

OPENING, PURGE = Slug("opening"), Slug("great-purge")
DAVIES = Ref(Kind.PERSON, Slug("norman-davies"))


@pytest.fixture
def stage() -> GuideStage:
    return GuideStage().open_library()


def test_a_chapter_knows_who_is_heard_in_it_and_what_it_is_about(stage: GuideStage) -> None:
    (marks,) = shipped().marks
    chapter = stage.chapter(PURGE)
    heard = [seen.person for seen in marks.appearances if chapter.start <= seen.start < chapter.end]
    facts = stage.guide.facts.now.of(PURGE)
    assert [entry.ref.slug for entry in facts.speakers] == list(dict.fromkeys(heard))
    assert "The Great Purge" in [entry.title.say(ENGLISH) for entry in facts.topics]
    assert all(entry.ref.kind is Kind.TOPIC for entry in facts.topics)


def test_who_is_kept_back_is_named_no_more(stage: GuideStage) -> None:
    assert DAVIES in [entry.ref for entry in stage.guide.facts.now.of(PURGE).speakers]
    stage.shelves.take_off(DAVIES)
    stage.loop.pass_time(3_000)
    assert DAVIES not in [entry.ref for entry in stage.guide.facts.now.of(PURGE).speakers]


def test_a_copy_without_marks_has_chapters_without_facts() -> None:
    stage = GuideStage(small_film()).open_library()
    assert stage.guide.facts.now.of(Slug("part-1")) == UNMARKED


def test_nothing_is_known_before_the_library_is_open() -> None:
    assert GuideStage().guide.facts.now == Chapters()


def test_no_picture_is_shown_of_what_is_disturbing_or_marked(stage: GuideStage) -> None:
    stage.thumbnails.pictures = {chapter.slug: Path("/a.jpg") for chapter in stage.film.chapters}
    stage.navigation.go(Action.CHAPTERS)
    stage.loop.pass_time(100)
    marked = {ref for ref, card in shipped().cards() if card.care.markings}
    (marks,) = shipped().marks
    asks = {
        chapter for chapter, told in stage.guide.facts.now.facts.items() if told.advisory and told.advisory.level.asks
    }
    about = {mark.chapter.slug for mark in marks.chapters if marked & set(mark.about)}
    assert asks
    assert about
    assert set(stage.guide.pictures.now) == {chapter.slug for chapter in stage.film.chapters} - asks - about


def test_no_picture_is_shown_before_the_library_has_told_which_may_not_be() -> None:
    stage = GuideStage()
    stage.thumbnails.pictures = {OPENING: Path("/a.jpg")}
    stage.navigation.go(Action.CHAPTERS)
    stage.loop.pass_time(200)
    assert stage.guide.pictures.now == {}
    stage.open_library()
    assert stage.guide.pictures.now == stage.thumbnails.pictures


def test_what_becomes_disturbing_is_pictured_no_more(stage: GuideStage) -> None:
    stage.thumbnails.pictures = {OPENING: Path("/a.jpg")}
    stage.navigation.go(Action.CHAPTERS)
    stage.loop.pass_time(100)
    (marks,) = stage.shelves.content.marks
    chapters = tuple(replace(mark, advisory=Slug("terror")) for mark in marks.chapters)
    stage.shelves.content = replace(stage.shelves.content, marks=(replace(marks, chapters=chapters),))
    stage.shelves.number += 1
    assert stage.guide.pictures.now
    stage.loop.pass_time(3_000)
    assert stage.guide.pictures.now == {}


def test_pictures_are_made_when_a_visitor_first_looks_at_the_chapters(stage: GuideStage) -> None:
    stage.thumbnails.pictures = {OPENING: Path("/pictures/0.jpg")}
    assert stage.thumbnails.asked == []
    for _ in range(2):
        stage.navigation.go(Action.CHAPTERS)
        stage.loop.pass_time(100)
        stage.navigation.go(Action.HOME)
    assert stage.thumbnails.asked == [stage.film.slug]
    assert stage.guide.pictures.now == stage.thumbnails.pictures


def test_terms_are_asked_for_again_when_the_content_changes(stage: GuideStage) -> None:
    kgb = Ref(Kind.TERM, Slug("kgb"))
    assert kgb.slug in [term.slug for term in stage.guide.glossary.now]
    stage.shelves.take_off(kgb)
    stage.loop.pass_time(3_000)
    assert kgb.slug not in [term.slug for term in stage.guide.glossary.now]


def test_an_advisory_that_was_taken_off_a_chapter_is_gone(stage: GuideStage) -> None:
    (marks,) = stage.shelves.content.marks
    chapters = tuple(replace(mark, advisory=None) for mark in marks.chapters)
    stage.shelves.content = replace(stage.shelves.content, marks=(replace(marks, chapters=chapters),))
    stage.shelves.number += 1
    stage.loop.pass_time(3_000)
    assert stage.guide.facts.now.of(PURGE).advisory is None

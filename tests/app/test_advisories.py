# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A visitor is asked before something disturbing, and once."""

from dataclasses import replace

import pytest

from kiosk.app.advisories import Question
from kiosk.app.pages import CardPage
from kiosk.domain.advisories import Level
from kiosk.domain.errors import MachineError
from kiosk.domain.marks import Stretch
from kiosk.domain.navigation import Action
from kiosk.domain.values import ENGLISH, Millis, Slug
from tests.app.guide_stage import EMMA, FAMINE, PURGE, GuideStage
from tests.support.films import rehearsal

TERROR = "great-purge"
"""A chapter that is disturbing. The one after it is serious."""


@pytest.fixture
def stage() -> GuideStage:
    return GuideStage().open_library()


def test_a_chapter_that_is_disturbing_is_asked_about_before_it_plays(stage: GuideStage) -> None:
    stage.navigation.watch(stage.chapter(TERROR).start)
    asked = stage.guide.advisories.now
    assert (stage.asked, stage.screen) == (f"chapter/{TERROR}", "home")
    assert asked.advisory
    assert asked.advisory.level is Level.DISTURBING
    assert asked.chapter == stage.chapter(TERROR)
    stage.guide.advisories.show()
    assert (stage.asked, stage.screen) == ("", "film")
    assert stage.director.now.position == stage.chapter(TERROR).start


def test_a_place_in_the_middle_of_it_is_asked_about_too(stage: GuideStage) -> None:
    stage.navigation.watch(Millis(stage.chapter(TERROR).end - 1))
    assert stage.asked == f"chapter/{TERROR}"


def test_what_is_serious_or_not_judged_plays_at_once(stage: GuideStage) -> None:
    for slug in ("great-famine", "opening"):
        stage.navigation.watch(stage.chapter(slug).start)
        assert (stage.asked, stage.screen) == ("", "film")


def test_what_was_shown_once_in_a_visit_is_not_asked_about_again(stage: GuideStage) -> None:
    place = stage.chapter(TERROR).start
    stage.navigation.watch(place)
    stage.guide.advisories.show()
    stage.navigation.go(Action.HOME)
    stage.navigation.watch(place)
    assert (stage.asked, stage.screen) == ("", "film")


def test_the_next_visit_is_asked_again(stage: GuideStage) -> None:
    place = stage.chapter(TERROR).start
    stage.navigation.watch(place)
    stage.guide.advisories.show()
    stage.navigation.go(Action.REST)
    stage.navigation.go(Action.WAKE)
    stage.navigation.watch(place)
    assert stage.asked == f"chapter/{TERROR}"


def test_skipping_plays_the_next_chapter(stage: GuideStage) -> None:
    chapters = stage.film.chapters
    after = chapters[chapters.index(stage.chapter(TERROR)) + 1]
    stage.navigation.watch(stage.chapter(TERROR).start)
    assert stage.guide.advisories.now.after == after.start
    stage.guide.advisories.skip()
    assert (stage.asked, stage.screen) == ("", "film")
    assert stage.director.now.position == after.start


def test_the_film_waits_where_it_comes_to_such_a_chapter_by_itself(stage: GuideStage) -> None:
    chapter = stage.chapter(TERROR)
    stage.navigation.watch(Millis(chapter.start - 2_000))
    assert stage.asked == ""
    stage.loop.run_until(lambda: bool(stage.asked))
    assert stage.asked == f"chapter/{TERROR}"
    assert not stage.director.now.playing
    assert chapter.start - 500 < stage.director.now.position < chapter.start
    stage.guide.advisories.show()
    stage.loop.run_for(3)
    assert (stage.asked, stage.screen) == ("", "film")
    assert stage.director.now.position > chapter.start + 1_000


def test_it_waits_where_the_visitor_sends_it_there(stage: GuideStage) -> None:
    stage.navigation.watch(Millis(0))
    stage.loop.run_for(1)
    stage.director.seek(Millis(stage.chapter(TERROR).start + 10_000))
    stage.loop.run_for(1)
    assert (stage.asked, stage.director.now.playing) == (f"chapter/{TERROR}", False)


def test_a_film_that_waits_goes_on_after_the_chapter_that_is_skipped(stage: GuideStage) -> None:
    chapter = stage.chapter(TERROR)
    stage.navigation.watch(Millis(chapter.start - 500))
    stage.loop.run_until(lambda: bool(stage.asked))
    stage.guide.advisories.skip()
    stage.loop.run_for(1)
    assert (stage.asked, stage.screen, stage.director.now.playing) == ("", "film", True)
    assert stage.director.now.position >= chapter.end


def test_who_says_no_to_a_film_that_waits_is_back_where_they_were(stage: GuideStage) -> None:
    stage.navigation.go(Action.CHAPTERS)
    stage.navigation.watch(Millis(stage.chapter(TERROR).start - 500))
    stage.loop.run_until(lambda: bool(stage.asked))
    stage.guide.advisories.leave()
    assert (stage.asked, stage.screen) == ("", "chapters")


def test_the_attract_loop_asks_nobody(stage: GuideStage) -> None:
    stage.navigation.go(Action.REST)
    stage.director.play(stage.film, attract=True)
    stage.loop.run_until(lambda: stage.director.now.position > stage.chapter(TERROR).start, seconds=60)
    assert stage.questions == []


def test_the_last_chapter_has_none_to_skip_to() -> None:
    rehearsal = GuideStage().film
    upto = rehearsal.chapters.index(next(one for one in rehearsal.chapters if one.slug == TERROR)) + 1
    stage = GuideStage(replace(rehearsal, chapters=rehearsal.chapters[:upto])).open_library()
    stage.navigation.watch(stage.chapter(TERROR).start)
    assert stage.asked
    assert stage.guide.advisories.now.after is None
    stage.guide.advisories.skip()
    assert (stage.asked, stage.screen) == (f"chapter/{TERROR}", "home")


def test_who_says_no_to_a_chapter_stays_where_they_are(stage: GuideStage) -> None:
    stage.navigation.go(Action.CHAPTERS)
    stage.navigation.watch(stage.chapter(TERROR).start)
    stage.guide.advisories.leave()
    assert (stage.asked, stage.screen) == ("", "chapters")
    stage.navigation.watch(stage.chapter(TERROR).start)
    assert stage.asked


def test_who_goes_elsewhere_is_asked_no_more(stage: GuideStage) -> None:
    stage.navigation.watch(stage.chapter(TERROR).start)
    stage.navigation.go(Action.CHAPTERS)
    assert stage.asked == ""


def test_a_card_that_is_disturbing_asks_as_it_is_opened(stage: GuideStage) -> None:
    stage.read(PURGE)
    assert (stage.asked, stage.guide.advisories.now.chapter) == (str(PURGE), None)
    stage.guide.advisories.show()
    assert (stage.asked, stage.screen) == ("", "topic")
    stage.navigation.back()
    stage.read(PURGE)
    assert stage.asked == ""


def test_who_says_no_to_a_card_goes_back(stage: GuideStage) -> None:
    stage.read(PURGE)
    stage.guide.advisories.leave()
    assert (stage.asked, stage.screen) == ("", "topics")


def test_a_card_that_is_serious_asks_nothing(stage: GuideStage) -> None:
    stage.read(FAMINE)
    assert stage.questions == []


def test_a_yes_to_a_card_is_one_to_what_is_heard_of_it_and_none_to_the_chapter(stage: GuideStage) -> None:
    chapter = stage.chapter("gulag")
    stage.read(EMMA)
    stage.guide.advisories.show()
    page = stage.reading.now.page
    assert isinstance(page, CardPage)
    (stretch,) = page.stretches
    stage.navigation.watch(chapter.start)
    assert (stage.asked, stretch.start > chapter.start) == ("chapter/gulag", True)
    stage.guide.advisories.leave()
    assert (stage.asked, stage.screen) == ("", "voice")
    stage.navigation.hear(stretch)
    stage.loop.run_until(lambda: stage.screen == "heard")
    assert stage.asked == ""
    stage.navigation.watch(chapter.start)
    assert stage.asked == "chapter/gulag"


def test_a_stretch_that_ends_where_such_a_chapter_begins_asks_nothing(stage: GuideStage) -> None:
    end = stage.chapter(TERROR).start
    stage.navigation.go(Action.TOPICS)
    stage.navigation.hear(Stretch(FAMINE, Millis(end - 2_000), end))
    stage.loop.run_until(lambda: stage.screen == "heard")
    assert stage.questions == []


def test_of_the_film_we_made_nothing_is_asked_before_the_library_has_told_of_it() -> None:
    stage = GuideStage()
    stage.navigation.watch(stage.chapter(TERROR).start)
    assert (stage.asked, stage.screen) == ("", "film")


@pytest.fixture
def unknown() -> GuideStage:
    """A film of the venue's, and a library that cannot be opened."""
    stage = GuideStage(replace(rehearsal(), slug=Slug("film"), rehearsal=False))
    stage.shelves.fails = MachineError("database.unusable", path="/x", detail="gone")
    return stage.open_library()


def test_a_film_of_which_the_library_tells_nothing_is_asked_about_once_in_a_visit(unknown: GuideStage) -> None:
    unknown.navigation.watch(Millis(5_000))
    assert (unknown.guide.advisories.now, unknown.screen) == (Question(whole=True), "home")
    unknown.guide.advisories.show()
    assert (unknown.guide.advisories.now, unknown.screen) == (Question(), "film")
    assert unknown.director.now.position == 5_000
    unknown.navigation.back()
    unknown.navigation.watch(unknown.chapter(TERROR).start)
    assert (len(unknown.questions), unknown.screen) == (2, "film")
    unknown.navigation.go(Action.REST)
    unknown.navigation.go(Action.WAKE)
    unknown.navigation.watch()
    assert unknown.guide.advisories.now.whole


def test_who_says_no_to_a_film_of_which_nothing_is_told_stays_where_they_are(unknown: GuideStage) -> None:
    unknown.navigation.go(Action.CHAPTERS)
    unknown.navigation.watch()
    unknown.guide.advisories.skip()
    assert unknown.guide.advisories.now.whole
    unknown.guide.advisories.leave()
    assert (unknown.guide.advisories.now, unknown.screen) == (Question(), "chapters")
    unknown.navigation.watch()
    unknown.navigation.go(Action.HOME)
    assert unknown.guide.advisories.now == Question()


def test_what_the_library_tells_of_later_is_asked_about_where_it_comes() -> None:
    stage = GuideStage(replace(rehearsal(), rehearsal=False))
    stage.navigation.watch(stage.chapter(TERROR).start)
    assert stage.guide.advisories.now.whole
    stage.open_library()
    assert stage.guide.advisories.now.whole
    stage.guide.advisories.show()
    assert (stage.asked, stage.screen) == (f"chapter/{TERROR}", "home")
    stage.guide.advisories.show()
    assert (stage.asked, stage.screen) == ("", "film")


def test_a_film_that_the_library_has_told_of_asks_nothing_as_a_whole() -> None:
    stage = GuideStage(replace(rehearsal(), rehearsal=False)).open_library()
    stage.navigation.watch()
    assert (stage.questions, stage.screen) == ([], "film")


def test_nobody_is_asked_where_nobody_is_there(stage: GuideStage) -> None:
    stage.guide.advisories.ask(False)
    stage.read(PURGE)
    stage.navigation.watch(stage.chapter(TERROR).start)
    assert (stage.questions, stage.screen) == ([], "film")


def test_every_question_has_its_sentence(stage: GuideStage) -> None:
    for chapter in stage.film.chapters:
        advisory = stage.guide.facts.now.of(chapter.slug).advisory
        assert advisory
        assert advisory.sentence.say(ENGLISH)

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A chapter that staff took off is not shown, however one comes to it."""

from dataclasses import replace
from fractions import Fraction

import pytest

from kiosk.app.left_out import LeftOut
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.editing import Standing
from kiosk.domain.film import Chapter
from kiosk.domain.marks import Stretch
from kiosk.domain.navigation import Screen
from kiosk.domain.staff import Decision
from kiosk.domain.values import Millis
from tests.app.guide_stage import GuideStage
from tests.app.library_stage import LibraryStage
from tests.support.databases import NOW
from tests.support.films import small_film


class Watcher(GuideStage):
    """Whose film has chapters that are off, by their numbers."""

    def __init__(self, *off: int) -> None:
        super().__init__()
        self.guide.advisories.ask(False)
        self.shelves.take_off(*(Ref(Kind.CHAPTER, self.film.chapters[number].slug) for number in off))
        self.open_library()

    def at(self, number: int) -> Chapter:
        return self.film.chapters[number]

    def watch(self, at: int) -> None:
        self.navigation.watch(Millis(at))
        self.loop.pass_time(500)

    @property
    def shown(self) -> int:
        """The number of the chapter that is on the screen."""
        chapter = self.film.chapter_at(self.director.now.position)
        assert chapter
        return self.film.chapters.index(chapter)


def test_which_they_are_is_known() -> None:
    watcher = Watcher(2, 3)
    assert watcher.guide.left_out.now == {watcher.at(2).slug, watcher.at(3).slug}


@pytest.mark.parametrize(("off", "tapped", "shown"), [((2,), 2, 3), ((2, 3), 2, 4), ((0,), 0, 1), ((2,), 4, 4)])
def test_who_chooses_one_is_shown_what_comes_after_it(off: tuple[int, ...], tapped: int, shown: int) -> None:
    watcher = Watcher(*off)
    watcher.watch(watcher.at(tapped).start + 10)
    assert watcher.screen == Screen.FILM
    assert watcher.shown == shown
    assert watcher.director.now.playing


def test_the_last_ones_are_not_shown_at_all() -> None:
    last = len(GuideStage().film.chapters) - 1
    watcher = Watcher(last)
    watcher.watch(watcher.at(last).start)
    assert watcher.screen == Screen.HOME


def test_the_film_goes_on_after_it_and_none_of_it_is_seen() -> None:
    watcher = Watcher(2)
    seen: set[int] = set()
    watcher.director.subscribe(lambda on_air: seen.add(watcher.shown))
    watcher.watch(watcher.at(2).start - 1_000)
    watcher.loop.pass_time(3_000)
    assert seen == {1, 3}
    assert watcher.director.now.playing


def test_a_film_of_few_pictures_is_not_sent_on_for_ever() -> None:
    film = small_film()
    slow = replace(film.media, frame_rate=Fraction(2))
    first, second, third = film.chapters
    uneven = (first, replace(second, end=Millis(40_150)), replace(third, start=Millis(40_150)))
    stage = LibraryStage(replace(film, media=slow, chapters=uneven))
    left_out = LeftOut(stage.library, stage.navigation, stage.director, stage.navigation.film)
    stage.shelves.edits.standing = lambda ref: Standing(taken_off=ref.slug == second.slug)  # type: ignore[method-assign]
    stage.begin(wait=True)
    assert left_out.now == {second.slug}
    stage.navigation.watch(Millis(19_000))
    stage.loop.pass_time(4_000)
    assert stage.director.now.position > 41_000


def test_the_film_is_over_where_nothing_comes_after_it() -> None:
    last = len(GuideStage().film.chapters) - 1
    watcher = Watcher(last)
    watcher.watch(watcher.at(last).start - 1_000)
    watcher.loop.pass_time(3_000)
    assert watcher.screen == Screen.ENDED


def test_it_goes_while_it_is_watched() -> None:
    watcher = Watcher()
    watcher.watch(watcher.at(2).start + 1_000)
    assert watcher.shown == 2
    watcher.shelves.take_off(Ref(Kind.CHAPTER, watcher.at(2).slug))
    watcher.loop.pass_time(3_000)
    assert watcher.shown == 3


def test_a_stretch_of_it_that_is_heard_is_over() -> None:
    watcher = Watcher()
    chapter = watcher.at(2)
    stretch = Stretch(Ref(Kind.CHAPTER, chapter.slug), chapter.start, chapter.end)
    watcher.navigation.hear(stretch)
    watcher.loop.pass_time(500)
    assert watcher.screen == Screen.FILM
    watcher.shelves.take_off(Ref(Kind.CHAPTER, chapter.slug))
    watcher.loop.pass_time(3_000)
    assert watcher.screen == Screen.HEARD


def test_what_ends_where_one_begins_is_heard_to_its_end() -> None:
    watcher = Watcher(2)
    chapter = watcher.at(1)
    places: list[int] = []
    watcher.director.subscribe(lambda on_air: places.append(on_air.position))
    watcher.navigation.hear(Stretch(Ref(Kind.CHAPTER, chapter.slug), Millis(chapter.end - 1_000), chapter.end))
    watcher.loop.pass_time(3_000)
    assert watcher.screen == Screen.HEARD
    assert max(places) >= chapter.end - 40


def test_the_film_is_heard_to_its_end_where_others_are_off() -> None:
    watcher = Watcher(2)
    places: list[int] = []
    watcher.director.subscribe(lambda on_air: places.append(on_air.position))
    watcher.watch(watcher.film.length - 1_000)
    watcher.loop.pass_time(3_000)
    assert watcher.screen == Screen.ENDED
    assert max(places) >= watcher.film.length - 40


def test_one_that_is_put_back_is_shown_again() -> None:
    watcher = Watcher(2)
    edits, ref = watcher.shelves.edits, Ref(Kind.CHAPTER, watcher.at(2).slug)
    edits.take_off(ref, False, seen=1, decision=Decision("", NOW))
    watcher.loop.pass_time(3_000)
    watcher.watch(watcher.at(2).start)
    assert watcher.shown == 2


def test_the_gate_of_the_advisories_still_stands_behind_it() -> None:
    watcher = Watcher(2)
    watcher.guide.advisories.ask(True)
    disturbing = next(
        number
        for number, chapter in enumerate(watcher.film.chapters)
        if (facts := watcher.guide.facts.now.of(chapter.slug)).advisory and facts.advisory.level.asks
    )
    watcher.watch(watcher.at(disturbing).start)
    assert watcher.asked == f"chapter/{watcher.at(disturbing).slug}"
    assert watcher.navigation.now.screen is not Screen.FILM


def test_who_has_paused_in_it_does_not_go_on_seeing_it() -> None:
    watcher = Watcher()
    watcher.watch(watcher.at(2).start + 5_000)
    watcher.director.pause()
    watcher.shelves.take_off(Ref(Kind.CHAPTER, watcher.at(2).slug))
    watcher.loop.pass_time(5_000)
    assert watcher.shown == 3
    assert not watcher.director.now.playing

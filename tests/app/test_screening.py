# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A screening: all of the film, for everybody who is there, whatever anybody does."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.app.rating import Rating
from kiosk.app.screening_note import Note, ScreeningNote
from kiosk.app.screening_plays import ScreeningPlays
from kiosk.app.visit_log import VisitLog
from kiosk.app.visit_records import VisitRecords
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.film import Chapter
from kiosk.domain.idle import Asking
from kiosk.domain.navigation import Action, Place, Screen
from kiosk.domain.played import Occasion, Played
from kiosk.domain.values import LATVIAN, Millis, Slug
from tests.app.takeover_stage import TakeoverStage
from tests.fakes.screenings import MORNING, FakeScreenings
from tests.support.films import small_film

LATE = Millis(300_000)


class Hall(TakeoverStage):
    """A visitor on the first page. played: what went into the playback log. note: what a touch is told."""

    def __init__(self) -> None:
        super().__init__()
        self.played: list[Played] = []
        self.director.log_to(self)
        clock = FakeScreenings().clock(self.loop)
        self.began = clock() - MORNING
        self.note = ScreeningNote(self.navigation, self.director, clock)
        records = VisitRecords(self.library, self.loop, clock)
        rating = Rating(self.film.slug)
        self.visits = VisitLog(self.navigation, self.choices, self.director, rating, self.loop, records)
        ScreeningPlays(self.navigation, self.director, records.screened)

    def record(self, played: Played) -> None:
        self.played.append(played)

    def off(self, number: int) -> Chapter:
        """Take a chapter off, and let that be known."""
        chapter = self.film.chapters[number]
        self.shelves.take_off(Ref(Kind.CHAPTER, chapter.slug))
        self.loop.run_for(3)
        return chapter

    def fail(self, times: int) -> None:
        """The film breaks off where it is."""
        for _ in range(times):
            before = self.director.now.position
            self.loop.run_until(lambda before=before: self.director.now.position > before)  # type: ignore[misc]
            self.engines.playing.end()


@pytest.fixture
def hall() -> Iterator[Hall]:
    made = Hall()
    yield made
    made.director.close()


def test_it_ends_a_visit_and_plays_with_the_usual_sound_and_captions(hall: Hall) -> None:
    hall.choices.speak(LATVIAN)
    hall.choices.show_captions(False)
    hall.navigation.watch(Millis(60_000))
    hall.director.sound.set_volume(5)
    hall.loop.run_for(2)
    hall.navigation.screen(hall.film)
    hall.loop.run_for(1)
    assert hall.navigation.now == Place(Screen.SCREENING)
    assert (hall.director.now.playing, hall.director.now.position < 2_000) == (True, True)
    assert (hall.director.now.volume, hall.choices.now.captions) == (70, True)
    assert hall.director.left(hall.film) is None


def test_it_begins_at_the_place_it_would_be_at(hall: Hall) -> None:
    hall.navigation.go(Action.REST)
    hall.navigation.screen(hall.film, LATE)
    hall.loop.run_for(1)
    assert LATE <= hall.director.now.position < LATE + 2_000


def test_after_its_last_picture_the_attract_loop_returns(hall: Hall) -> None:
    hall.navigation.screen(hall.film, Millis(hall.film.length - 3_000))
    hall.loop.run_for(2)
    assert hall.screen == Screen.SCREENING
    hall.loop.run_for(2)
    assert hall.screen == Screen.ATTRACT
    assert hall.navigation.screening is None
    assert hall.director.now.attract
    (played,) = [one for one in hall.played if one.occasion]
    assert (played.occasion, played.attract, played.film) == (Occasion.SCREENING, False, hall.film.slug)


def test_no_touch_leads_out_of_it_unless_the_house_lets_it(hall: Hall) -> None:
    hall.navigation.screen(hall.film)
    for action in Action:
        if action not in {Action.REST, Action.FAIL}:
            hall.navigation.go(action)
    hall.navigation.back()
    hall.navigation.watch(LATE)
    hall.navigation.open(Ref(Kind.TOPIC, Slug("katyn")))
    assert hall.screen == Screen.SCREENING
    hall.navigation.may_leave = lambda: True
    hall.navigation.go(Action.WAKE)
    assert hall.screen == Screen.HOME
    assert not hall.director.now.playing
    assert hall.navigation.screening is None


def test_nobody_is_asked_anything(hall: Hall) -> None:
    hall.guide.advisories.ask(True)
    hall.navigation.screen(hall.film)
    hall.engines.hasten()
    hall.loop.run_for(120)
    assert (hall.screen, hall.asked, hall.attendance.now.asking) == (Screen.SCREENING, "", Asking.QUIET)
    assert not hall.attendance.touched()
    assert hall.attendance.now.asking is Asking.QUIET


def test_it_is_nobodys_visit(hall: Hall) -> None:
    hall.navigation.go(Action.REST)
    hall.loop.run_for(3)
    hall.shelves.visits.kept.clear()
    hall.engines.hasten()
    hall.navigation.screen(hall.film)
    hall.loop.run_for(90)
    hall.navigation.go(Action.REST)
    hall.loop.run_for(3)
    assert hall.shelves.visits.kept == []


def test_it_counts_as_one_play_of_its_film_whatever_happens_in_it(hall: Hall) -> None:
    hall.engines.hasten()
    hall.navigation.screen(hall.film)
    hall.loop.run_for(50)
    assert hall.shelves.visits.plays == []
    hall.loop.run_for(20)
    assert hall.shelves.visits.plays == [hall.film.slug]
    hall.fail(2)
    hall.loop.run_for(120)
    assert hall.screen == Screen.SCREENING
    assert hall.shelves.visits.plays == [hall.film.slug]
    hall.navigation.go(Action.REST)
    hall.navigation.screen(hall.film)
    hall.loop.run_for(70)
    assert hall.shelves.visits.tally(hall.film.slug).plays == 2


def test_chapters_that_are_off_are_left_out_of_it(hall: Hall) -> None:
    first, second = hall.off(0), hall.off(2)
    seen: set[Slug] = set()
    hall.director.subscribe(lambda on_air: seen.add(on_air.chapter.slug) if on_air.chapter else None)
    hall.navigation.screen(hall.film)
    hall.loop.run_for(0.5)
    assert hall.director.now.position >= first.end
    hall.navigation.screen(hall.film, Millis(second.start - 1_000))
    hall.loop.run_for(3)
    assert hall.director.now.position >= second.end
    assert not {first.slug, second.slug} & seen


def test_one_that_is_taken_off_while_it_plays_is_left_and_at_the_end_it_is_over(hall: Hall) -> None:
    chapter = hall.film.chapters[1]
    hall.navigation.screen(hall.film, Millis(chapter.start + 2_000))
    hall.off(1)
    assert hall.director.now.position >= chapter.end
    last = hall.film.chapters[-1]
    hall.navigation.screen(hall.film, Millis(last.start - 1_000))
    hall.off(len(hall.film.chapters) - 1)
    assert hall.screen == Screen.ATTRACT


def test_of_another_film_they_are_left_out_too(hall: Hall) -> None:
    other = small_film()
    chapters = (replace(hall.film.chapters[1], start=Millis(20_000), end=Millis(40_000)),)
    hall.off(1)
    hall.navigation.screen(replace(other, chapters=chapters), Millis(18_000))
    hall.loop.run_for(4)
    assert hall.director.now.film
    assert hall.director.now.film.slug == other.slug
    assert hall.director.now.position >= 40_000


def test_a_fault_is_told_and_then_it_goes_on_where_it_was(hall: Hall) -> None:
    hall.navigation.screen(hall.film, LATE)
    hall.loop.run_for(2)
    hall.fail(2)
    assert hall.screen == Screen.FAULT
    assert hall.navigation.screening is hall.film
    left = hall.director.now.position
    hall.loop.run_for(31)
    assert hall.screen == Screen.SCREENING
    assert left <= hall.director.now.position < left + 3_000
    hall.loop.run_for(5)
    assert hall.director.now.playing


def test_where_engines_cannot_be_started_for_a_while_it_goes_on_when_they_can(hall: Hall) -> None:
    hall.navigation.screen(hall.film, LATE)
    hall.loop.run_for(2)
    hall.engines.refuse = 12
    for engine in hall.engines.made:
        if not engine.closed:
            engine.die("signal 9")
    hall.loop.run_until(lambda: hall.screen == Screen.FAULT, seconds=60)
    hall.loop.run_until(lambda: hall.director.now.position > LATE + 6_000, seconds=300)
    assert (hall.screen, hall.director.now.fault, hall.director.now.playing) == (Screen.SCREENING, None, True)
    hall.director.seek(Millis(hall.film.length - 1_000))
    hall.loop.run_for(3)
    assert hall.screen == Screen.ATTRACT


def test_what_is_given_up_meanwhile_is_not_gone_on_with(hall: Hall) -> None:
    hall.navigation.screen(hall.film, LATE)
    hall.fail(2)
    hall.navigation.go(Action.REST)
    hall.loop.run_for(40)
    assert hall.screen == Screen.ATTRACT
    assert hall.navigation.screening is None


def test_an_engine_that_dies_is_none_of_the_audiences_business(hall: Hall) -> None:
    hall.navigation.screen(hall.film, LATE)
    hall.loop.run_for(2)
    hall.engines.playing.die()
    hall.loop.run_for(2)
    assert hall.screen == Screen.SCREENING
    assert LATE + 2_000 <= hall.director.now.position < LATE + 5_000


def test_a_touch_is_told_what_is_shown_and_until_when(hall: Hall) -> None:
    hall.note.ask()
    assert hall.note.now == Note()
    hall.navigation.screen(hall.film, LATE)
    hall.loop.run_for(1)
    hall.note.ask()
    now = hall.note.now
    ends = timedelta(milliseconds=hall.film.length - LATE)
    assert now.until
    assert (now.title, now.may_leave) == (hall.film.title, False)
    assert abs(now.until - (FakeScreenings().clock(hall.loop)() + ends)) < timedelta(seconds=2)
    hall.note.leave()
    assert hall.screen == Screen.SCREENING
    hall.navigation.go(Action.REST)
    assert hall.note.now == Note()


def test_without_a_film_there_is_none() -> None:
    hall = Hall()
    hall.navigation.begins = lambda _film, _at: None
    hall.navigation.screen(hall.film)
    assert hall.screen == Screen.HOME

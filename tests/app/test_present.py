# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who speaks at a second of the film, and what is told of there."""

from collections.abc import Iterable, Iterator
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.app.library import Library
from kiosk.app.picture_place import PicturePlace
from kiosk.app.present import Happening, Present, course_of
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.entries import Entry
from kiosk.domain.errors import MachineError
from kiosk.domain.film import Chapter
from kiosk.domain.marks import Appearance, ChapterMark, Marks, Stretch
from kiosk.domain.values import ENGLISH, LocalText, Millis, Slug
from tests.app.stage import Stage
from tests.fakes.background import FakeBackground
from tests.fakes.catalogue import FakeCatalogue
from tests.support.films import rehearsal, small_film
from tests.support.shelves import ToldShelves

DAVIES, KARPOV = Ref(Kind.PERSON, Slug("norman-davies")), Ref(Kind.PERSON, Slug("vladimir-karpov"))
POLLED = 3
"""Seconds after which a change of the library is known."""


class Unreadable(FakeCatalogue):
    def marks(self, copy: Slug) -> Marks | None:
        raise MachineError("database.unusable", path="/x", detail="")


class Shelves(ToldShelves):
    """unreadable: what is marked cannot be read."""

    unreadable = False

    @property
    def catalogue(self) -> FakeCatalogue:
        return Unreadable(self.content) if self.unreadable else super().catalogue


class PresentStage(Stage):
    """The rehearsal film, and what is marked in it. told: every snapshot."""

    def __init__(self, *taken_off: Ref) -> None:
        super().__init__()
        self.film = rehearsal()
        self.shelves = Shelves()
        if taken_off:
            self.shelves.take_off(*taken_off)
        self.background = FakeBackground(self.loop)
        self.library = Library(lambda: self.shelves, self.background, self.loop, self.film.slug)
        self.present = Present(PicturePlace(self.director), self.library)
        self.told: list[Happening] = []
        self.present.subscribe(self.told.append)
        self.library.begin()
        self.loop.run_until(lambda: self.library.now.ready)

    def watch(self, at: int) -> None:
        """Until its picture, and what is marked, are there."""
        self.play(at)
        self.loop.pass_time(100)

    def until(self, place: int) -> None:
        self.loop.run_until(lambda: self.director.now.position >= place)

    @property
    def speakers(self) -> list[Ref]:
        return [one.ref for one in self.present.now.speakers]

    @property
    def topics(self) -> list[str]:
        return [str(one.ref) for one in self.present.now.topics]


@pytest.fixture
def stage() -> Iterator[PresentStage]:
    with closing(PresentStage()) as made:
        yield made


def test_who_speaks_comes_and_goes_with_the_pictures(stage: PresentStage) -> None:
    stage.watch(36_000)
    frame = round(stage.film.media.frame_length)
    for place, speakers in ((37_000, [DAVIES]), (48_000, []), (48_500, [KARPOV])):
        stage.until(place - frame)
        assert stage.speakers != speakers
        stage.until(place)
        assert stage.speakers == speakers


def test_only_what_changes_is_told(stage: PresentStage) -> None:
    stage.watch(36_500)
    stage.told.clear()
    stage.until(50_000)
    assert [[one.ref for one in told.speakers] for told in stage.told] == [[DAVIES], [], [KARPOV]]


def test_what_is_told_of_begins_with_the_most_particular(stage: PresentStage) -> None:
    stage.watch(40_000)
    assert stage.topics == ["topic/killing-by-quotas", "topic/great-purge"]


def test_after_a_seek_it_waits_for_the_picture(stage: PresentStage) -> None:
    stage.watch(40_000)
    count = len(stage.screen.shown)
    stage.director.seek(Millis(50_000))
    assert (len(stage.screen.shown), stage.speakers) == (count, [DAVIES])
    stage.loop.run_until(lambda: len(stage.screen.shown) > count)
    assert stage.speakers == [KARPOV]


def test_who_is_kept_back_is_not_named() -> None:
    with closing(PresentStage(DAVIES)) as stage:
        stage.watch(40_000)
        assert stage.speakers == []
        stage.until(49_000)
        assert stage.speakers == [KARPOV]


def test_who_is_taken_off_while_speaking_is_gone(stage: PresentStage) -> None:
    stage.watch(38_000)
    stage.shelves.take_off(DAVIES)
    stage.loop.run_for(POLLED)
    assert stage.director.now.position < 48_000
    assert stage.speakers == []


def test_what_can_no_longer_be_asked_names_nobody(stage: PresentStage) -> None:
    stage.watch(38_000)
    stage.shelves.unreadable = True
    stage.shelves.number += 1
    stage.loop.run_for(POLLED)
    assert stage.present.now == Happening()


def test_a_library_that_opens_late_is_asked_then() -> None:
    with closing(Stage()) as stage:
        library = Library(ToldShelves, FakeBackground(stage.loop), stage.loop, None)
        present = Present(PicturePlace(stage.director), library)
        stage.film = rehearsal()
        stage.play(38_000)
        assert present.now == Happening()
        library.begin()
        stage.loop.run_for(4)
        assert [one.ref for one in present.now.speakers] == [DAVIES]


def test_a_film_without_marks_has_nothing(stage: PresentStage) -> None:
    stage.film = small_film()
    stage.watch(10_000)
    assert stage.present.now == Happening()
    assert stage.background.asked


def test_nothing_of_one_film_is_told_in_another(stage: PresentStage) -> None:
    stage.play(38_000)
    stage.director.play(small_film(), Millis(38_000))
    stage.loop.run_for(2)
    assert stage.present.now == Happening()


def named(refs: Iterable[Ref]) -> list[Entry]:
    return [Entry(ref, LocalText({ENGLISH: str(ref)})) for ref in refs]


def chapter(start: int, end: int, *about: Ref) -> ChapterMark:
    text = LocalText({ENGLISH: "…"})
    return ChapterMark(Chapter(Slug("part"), text, text, Millis(start), Millis(end)), about)


def test_where_no_topic_is_marked_the_chapters_are_told() -> None:
    war, peace, person = Ref(Kind.TOPIC, Slug("war")), Ref(Kind.TOPIC, Slug("peace")), Ref(Kind.PERSON, Slug("one"))
    stretches = (Stretch(war, Millis(10), Millis(20)), Stretch(person, Millis(10), Millis(20)))
    course = course_of(Marks(Slug("copy"), (chapter(0, 30, peace, person),), stretches=stretches), named)
    told = [[one.ref for one in course.at(Millis(place)).topics] for place in (5, 15, 25, 35)]
    assert told == [[peace], [war], [peace], []]
    assert all(not course.at(Millis(place)).speakers for place in range(40))


SPANS = st.lists(st.tuples(st.integers(0, 40), st.integers(0, 20), st.sampled_from("abc")), max_size=12)


@given(SPANS)
def test_at_every_place_exactly_those_speak_who_are_marked(spans: list[tuple[int, int, str]]) -> None:
    marks = tuple(Appearance(Slug(name), Millis(start), Millis(start + length)) for start, length, name in spans)
    course = course_of(Marks(Slug("copy"), (), marks), named)
    for place in range(-1, 62):
        found = [one.ref.slug for one in course.at(Millis(place)).speakers]
        assert sorted(found) == sorted({mark.person for mark in marks if mark.start <= place < mark.end})

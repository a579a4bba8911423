# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The timeline, as a visitor looks through it."""

from datetime import date

import pytest

from kiosk.app.reading import State
from kiosk.app.timeline import Chart, Room, Timeline
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.moments import Strand
from kiosk.domain.navigation import Action
from kiosk.domain.timeline import Dated
from kiosk.domain.timeline_axis import Level, View
from kiosk.domain.values import Millis, Slug
from tests.app.library_stage import BROKEN, LibraryStage
from tests.content.shipped import shipped
from tests.support.films import rehearsal
from tests.support.moments import LABEL, TODAY, WIDTH, crowded
from tests.support.shelves import ToldShelves

KATYN, FAMINE = Slug("katyn"), Slug("great-famine")
ROOM = Room(WIDTH, LABEL, 8)


class Visitor(LibraryStage):
    """On the first page, with the library open. published: every chart."""

    def __init__(self, shelves: ToldShelves | None = None, *, wait: bool = True) -> None:
        super().__init__(rehearsal())
        self.shelves = shelves or self.shelves
        self.timeline = Timeline(self.navigation, self.library, self.director, rehearsal(), lambda: TODAY)
        self.published: list[Chart] = []
        self.timeline.subscribe(self.published.append)
        self.begin(wait=wait)

    def come(self) -> "Visitor":
        self.go(Action.HOME, Action.TIMELINE)
        self.timeline.fit(ROOM)
        self.loop.pass_time(1_000)
        return self

    @property
    def now(self) -> Chart:
        return self.timeline.now

    def state(self) -> State:
        return self.now.state

    def chosen(self) -> Slug | None:
        return self.now.topic.slug if self.now.topic else None

    @property
    def view(self) -> View:
        view = self.timeline.sights.view
        assert view
        return view

    def drawn(self) -> list[Dated]:
        return [one for band in self.now.bands for one in band.moments]

    def moment(self, slug: str) -> Dated:
        return next(one for one in (*self.drawn(), *self.now.undated) if one.slug == slug)


@pytest.fixture
def visitor() -> Visitor:
    return Visitor().come()


def test_every_moment_is_drawn_or_undated(visitor: Visitor) -> None:
    assert visitor.state() is State.READY
    assert len(visitor.drawn()) + len(visitor.now.undated) == visitor.now.of_any_topic == len(shipped().moments)
    assert {one.slug for one in visitor.now.undated} >= {"delegation", "filming", "material-collected"}
    axis = visitor.now.axis
    assert axis
    assert (axis.begins, axis.on(axis.days - 1)) == (date(1910, 1, 1), TODAY)
    assert [band.strand for band in visitor.now.bands].index(Strand.FILM) == len(visitor.now.bands) - 1


def test_nothing_is_asked_before_a_visitor_comes_to_the_timeline() -> None:
    visitor = Visitor()
    visitor.go(Action.TOPICS)
    assert visitor.now == Chart()
    assert not visitor.published


def test_a_topic_leaves_its_moments_where_they_were(visitor: Visitor) -> None:
    axis, counts = visitor.now.axis, {topic.slug: count for topic, count in visitor.now.topics}
    visitor.timeline.choose_topic(KATYN)
    assert len(visitor.drawn()) == counts[KATYN] == 3
    assert (visitor.chosen(), visitor.now.axis) == (KATYN, axis)
    assert [band.topic for band in visitor.now.bands] == [KATYN]
    visitor.timeline.choose_topic(None)
    assert visitor.chosen() is None
    assert len(visitor.drawn()) > 3


def test_place_and_topic_are_kept_for_who_comes_back_from_a_card(visitor: Visitor) -> None:
    visitor.timeline.choose_topic(KATYN)
    view = View(9_000.0, 2.0)
    visitor.timeline.sights.look(view)
    visitor.go(Ref(Kind.MOMENT, Slug("katyn-1940")), Ref(Kind.TOPIC, FAMINE))
    visitor.navigation.back()
    visitor.navigation.back()
    assert visitor.view == view
    assert visitor.chosen() == KATYN


@pytest.mark.parametrize("steps", [(Action.HOME,), (Action.REST, Action.WAKE)])
def test_place_and_topic_are_forgotten_by_who_leaves_the_timeline(visitor: Visitor, steps: tuple[Action, ...]) -> None:
    visitor.timeline.choose_topic(KATYN)
    visitor.timeline.sights.look(View(9_000.0, 2.0))
    visitor.timeline.list_these(visitor.now.undated)
    visitor.go(*steps, Action.TIMELINE)
    assert visitor.chosen() is None
    assert visitor.now.listed == ()
    assert visitor.now.axis
    assert visitor.view == visitor.now.axis.whole()


def test_a_narrower_screen_shows_as_many_days(visitor: Visitor) -> None:
    visitor.timeline.sights.look(View(9_000.0, 2.0))
    visitor.timeline.fit(Room(WIDTH / 2, LABEL, 12))
    assert visitor.view == View(9_000.0, 1.0)


def test_who_is_taken_off_is_gone_from_axis_and_list(visitor: Visitor) -> None:
    visitor.timeline.list_these(visitor.now.undated)
    visitor.shelves.take_off(Ref(Kind.MOMENT, Slug("delegation")), Ref(Kind.MOMENT, Slug("katyn-1940")))
    visitor.loop.pass_time(4_000)
    assert "delegation" not in {one.slug for one in (*visitor.now.undated, *visitor.now.listed)}
    assert "katyn-1940" not in {one.slug for one in visitor.drawn()}
    assert visitor.now.listed


def test_without_a_library_there_is_a_fault_and_later_the_timeline() -> None:
    visitor = Visitor(wait=False)
    visitor.refuse = BROKEN
    visitor.go(Action.TIMELINE)
    assert visitor.state() is State.LOADING
    visitor.loop.pass_time(4_000)
    assert visitor.state() is State.FAULT
    visitor.refuse = None
    visitor.loop.pass_time(60_000)
    assert visitor.state() is State.READY


def test_what_stands_apart_further_on_is_opened_by_coming_nearer() -> None:
    visitor = Visitor(crowded(12, apart=20)).come()
    sights, axis = visitor.timeline.sights, visitor.now.axis
    assert axis
    for _ in range(20):
        crowds = [one for one in sights.layout(visitor.view.scale).placed if len(one.moments) > 1]
        if not crowds:
            break
        assert sights.crowd(crowds[0].moments[0]) == crowds[0]
        apart, before = sights.apart(crowds[0]), visitor.view
        assert apart
        assert apart.scale >= before.scale * 2 - 1e-9 or apart.scale == pytest.approx(axis.most)
        sights.look(apart)
    assert not crowds


def test_those_of_one_day_stand_apart_nowhere() -> None:
    visitor = Visitor(crowded(20)).come()
    sights = visitor.timeline.sights
    crowd = next(one for one in sights.layout(visitor.view.scale).placed if len(one.moments) > 1)
    assert sights.apart(crowd) is None
    visitor.timeline.list_these(crowd.moments)
    assert visitor.now.listed == crowd.moments
    visitor.timeline.close_list()
    assert visitor.now.listed == ()


def test_a_moment_is_found_in_the_middle_and_alone(visitor: Visitor) -> None:
    moment, sights = visitor.moment("order-00447"), visitor.timeline.sights
    view = sights.alone(moment)
    assert view
    sights.look(view)
    placed = sights.layout(view.scale).of(moment)
    assert placed
    assert placed.moments == (moment,)
    assert 0 <= view.x_of(placed.start) <= WIDTH - LABEL + 1


@pytest.mark.parametrize("topic", [KATYN, FAMINE])
def test_a_topic_that_is_not_in_sight_is_found_no_nearer_than_one_was(visitor: Visitor, topic: Slug) -> None:
    axis, sights = visitor.now.axis, visitor.timeline.sights
    assert axis
    far = axis.within(View(axis.days, axis.scale_of(Level.DECADE)))
    sights.look(far)
    visitor.timeline.choose_topic(topic)
    assert sights.bare
    view = sights.found()
    assert view
    assert view.scale <= far.scale
    firsts = [moment.when.first for moment in visitor.drawn() if moment.when.first]
    assert all(0 <= view.x_of(axis.day(first)) <= WIDTH - LABEL + 1 for first in firsts)


def test_layouts_are_made_beforehand_and_in_the_background(visitor: Visitor) -> None:
    axis, sights = visitor.now.axis, visitor.timeline.sights
    assert axis
    before = visitor.background.asked
    visitor.timeline.choose_topic(KATYN)
    visitor.loop.pass_time(1_000)
    assert visitor.background.asked >= before + axis.steps
    first = sights.layout(axis.most)
    assert sights.layout(axis.most) is first


def test_the_moment_that_the_film_tells_of_where_it_was_left_is_marked(visitor: Visitor) -> None:
    assert visitor.now.told == frozenset()
    visitor.navigation.go(Action.HOME)
    visitor.navigation.watch(Millis(30_000))
    visitor.loop.run_until(lambda: visitor.director.now.position > 33_000)
    visitor.navigation.back()
    visitor.go(Action.TIMELINE)
    assert visitor.now.told == {FAMINE}
    assert visitor.now.film
    assert visitor.now.film.slug == FAMINE


def test_it_follows_the_film_while_that_plays(visitor: Visitor) -> None:
    visitor.director.play(rehearsal(), Millis(20_000))
    visitor.loop.run_until(lambda: visitor.now.told == {FAMINE})
    visitor.director.seek(Millis(160_000))
    visitor.loop.run_until(lambda: Slug("katyn-1940") in visitor.now.told)

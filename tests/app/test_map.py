# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The places on the map, as a visitor comes to them and back."""

from dataclasses import replace

import pytest

from kiosk.app.map import Chart, Charted, PlacesMap
from kiosk.app.reading import State
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.map_outlines import Outlines
from kiosk.domain.map_projection import Point, project
from kiosk.domain.map_view import View
from kiosk.domain.navigation import Action, Screen
from kiosk.domain.values import Slug
from kiosk.host.outlines import shipped_outlines
from tests.app.library_stage import BROKEN, LibraryStage
from tests.content.shipped import shipped

KATYN, LATVIA, MAGADAN = (Ref(Kind.PLACE, Slug(slug)) for slug in ("katyn", "latvia", "magadan"))
DEPORTATION = Ref(Kind.MOMENT, Slug("deportation-june-1941"))


class Visitor(LibraryStage):
    """On the first page, with the library open. published: every chart."""

    def __init__(self, *, wait: bool = True, outlines: Outlines | None = None) -> None:
        super().__init__()
        self.map = PlacesMap(self.navigation, self.library, lambda: outlines or shipped_outlines())
        self.published: list[Chart] = []
        self.map.subscribe(self.published.append)
        self.begin(wait=wait)

    @property
    def now(self) -> Chart:
        return self.map.now

    def state(self) -> State:
        return self.now.state

    def one(self, ref: Ref) -> Charted:
        return next(one for one in self.now.places if one.place.slug == ref.slug)


@pytest.fixture
def visitor() -> Visitor:
    found = Visitor()
    found.go(Action.MAP)
    return found


def test_every_place_is_there_in_the_order_of_the_editors(visitor: Visitor) -> None:
    assert visitor.state() is State.READY
    assert [one.place.slug for one in visitor.now.places] == [place.slug for place in shipped().places]
    assert all(one.at for one in visitor.now.places)


def test_a_town_stands_where_it_is_and_a_country_within_its_borders(visitor: Visitor) -> None:
    assert visitor.one(MAGADAN).at == project(59.57, 150.80)
    at = visitor.one(LATVIA).at
    assert at
    assert visitor.map.country_at(at) == LATVIA


def test_a_country_without_a_card_leads_nowhere(visitor: Visitor) -> None:
    assert visitor.map.country_at(project(59.9, 14.5)) is None
    assert visitor.map.country_at(project(57.0, 20.0)) is None


def test_nothing_is_asked_before_a_visitor_comes_to_the_map() -> None:
    visitor = Visitor()
    visitor.go(Action.TOPICS)
    assert visitor.now == Chart()
    before = visitor.background.asked
    visitor.go(Action.HOME, Action.MAP, KATYN)
    visitor.navigation.back()
    assert visitor.background.asked == before + 1


def test_nothing_is_marked_for_who_comes_from_the_first_page(visitor: Visitor) -> None:
    assert visitor.now.marked == frozenset()


def test_who_comes_from_a_card_finds_its_places_marked() -> None:
    visitor = Visitor()
    visitor.go(Action.TIMELINE, DEPORTATION, Action.MAP)
    assert visitor.now.marked == {"latvia", "estonia", "lithuania"}
    visitor.navigation.back()
    assert visitor.navigation.now.subject == DEPORTATION


def test_who_comes_back_from_a_place_finds_it_marked(visitor: Visitor) -> None:
    visitor.go(KATYN)
    visitor.navigation.back()
    assert visitor.navigation.now.screen is Screen.MAP
    assert visitor.now.marked == {"katyn"}


def test_where_it_was_left_is_kept_for_who_comes_back_and_goes_with_who_leaves(visitor: Visitor) -> None:
    left = View(Point(0.1, -0.2), 3000)
    visitor.map.leave(left)
    visitor.go(KATYN, Ref(Kind.TOPIC, Slug("katyn")))
    visitor.navigation.back()
    visitor.navigation.back()
    assert visitor.map.left == left
    visitor.go(Action.HOME, Action.MAP)
    assert visitor.map.left is None


def test_a_place_that_is_taken_off_is_gone(visitor: Visitor) -> None:
    visitor.shelves.take_off(KATYN)
    visitor.loop.pass_time(4_000)
    assert "katyn" not in {one.place.slug for one in visitor.now.places}


def test_a_place_beyond_the_map_is_only_in_the_list() -> None:
    visitor = Visitor()
    places = tuple(
        replace(place, latitude=-33.9, longitude=151.2) if place.slug == "katyn" else place
        for place in shipped().places
    )
    visitor.shelves.content = replace(shipped(), places=places)
    visitor.go(Action.MAP)
    assert visitor.one(KATYN).at is None


def test_without_outlines_the_towns_are_there_all_the_same() -> None:
    visitor = Visitor(outlines=Outlines(countries={"ZZ": shipped_outlines().countries["LV"]}))
    visitor.go(Action.MAP)
    assert visitor.one(KATYN).at
    assert visitor.one(LATVIA).at is None


def test_a_library_that_cannot_be_used_is_a_fault_until_it_can() -> None:
    visitor = Visitor()
    visitor.shelves.fails = BROKEN
    visitor.loop.pass_time(4_000)
    visitor.go(Action.MAP)
    assert visitor.state() is State.FAULT

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A playlist in place of the attract loop: films without a gap, cards between, and no fault that visitors see."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.app.attraction import Attraction
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.film import Film
from kiosk.domain.navigation import Action, Screen
from kiosk.domain.played import Occasion, Reason
from kiosk.domain.playlists import ListItem, What
from kiosk.domain.values import Millis, Slug
from tests.app.passing_stage import A, B, C, Passing, clip, pause


@pytest.fixture
def passing() -> Passing:
    return Passing()


def test_it_is_heard_and_its_films_follow_each_other_without_a_gap(passing: Passing) -> None:
    passing.begin(A, B)
    passing.loop.run_for(5)
    shown = passing.screen.shown
    last = shown.index(Millis(11_960))
    assert shown[last + 1] == 30_000
    assert passing.screen.times[last + 1] - passing.screen.times[last] <= 80
    assert passing.attract.now == Attraction(listed=True)
    assert not passing.director.now.attract
    assert passing.engines.playing.sounds[-1].volume == 70
    # And begins again.
    assert 10_000 < passing.director.now.position < 12_000


def test_it_is_written_down_as_what_it_is(passing: Passing) -> None:
    passing.begin(A, B)
    passing.loop.run_for(7)
    played = [one for one in passing.played if one.occasion is Occasion.LIST]
    assert [(one.start, one.end, one.reason, one.attract) for one in played[:2]] == [
        (10_000, 11_960, Reason.ENDED, False),
        (30_000, 31_960, Reason.ENDED, False),
    ]


def test_each_item_has_its_own_loudness_and_captions(passing: Passing) -> None:
    passing.begin(clip(10, 12, gain=-6, captions=False), clip(30, 32, gain=-3))
    assert passing.director.now.item
    assert (passing.director.now.item.gain, passing.director.now.item.captions) == (-6, False)
    assert passing.engines.playing.opens[-1].sound.level == -6
    passing.loop.run_for(3)
    assert passing.engines.playing.opens[-1].at == 30_000
    assert passing.engines.playing.sounds[-1].level == -3


def test_a_card_covers_the_film_for_as_long_as_it_stays(passing: Passing) -> None:
    passing.begin(A, pause(5, "Back soon"), B)
    passing.until(pause(5, "Back soon"))
    card = passing.attract.now.card
    assert passing.attract.now.covered
    assert card
    assert card.text == "Back soon"
    passing.loop.run_for(4.9)
    assert passing.attract.now.card is card
    assert not passing.director.now.playing
    passing.loop.run_for(1)
    assert passing.attract.now == Attraction(listed=True)
    assert 30_000 <= passing.director.now.position < 31_000


def test_what_a_visitor_watched_is_covered_until_a_picture_of_the_list_comes(passing: Passing) -> None:
    passing.begin(A, B)
    passing.navigation.go(Action.WAKE)
    assert passing.attract.now == Attraction()
    assert not passing.director.now.playing
    passing.navigation.watch(Millis(45_000))
    passing.loop.run_for(2)
    passing.navigation.go(Action.REST)
    assert passing.attract.now.covered
    shown = len(passing.screen.shown)
    passing.loop.run_until(lambda: not passing.attract.now.covered)
    assert {at // 1000 for at in passing.screen.shown[shown:]} == {10}


def test_after_a_visit_it_goes_on_with_the_item_it_was_in(passing: Passing) -> None:
    passing.begin(A, B, C)
    passing.until(B)
    passing.loop.run_for(1)
    passing.navigation.go(Action.WAKE)
    passing.loop.run_for(30)
    passing.navigation.go(Action.REST)
    assert passing.here == 30
    assert passing.director.now.position == 30_000
    passing.until(C)


def test_one_that_catches_up_goes_on_where_it_would_be(passing: Passing) -> None:
    began = passing.loop.now()
    passing.begin(A, B, C, at=lambda: Millis(passing.loop.now() - began))
    passing.navigation.go(Action.WAKE)
    passing.loop.pass_time(6_000 + 3_500)
    passing.navigation.go(Action.REST)
    assert passing.here == 30
    assert passing.director.now.position == 31_500
    passing.until(C)


def test_the_same_wish_again_changes_nothing(passing: Passing) -> None:
    passing.begin(A, B)
    passing.loop.run_for(1)
    item, told = passing.director.now.item, len(passing.told)
    passing.attract.put_on(passing.list_of(A, B))
    passing.loop.run_for(0.2)
    assert (passing.director.now.item, len(passing.told)) == (item, told)
    passing.until(B)


def test_a_list_that_is_changed_goes_on_behind_the_item_that_plays(passing: Passing) -> None:
    passing.begin(A, B)
    passing.loop.run_for(1)
    passing.attract.put_on(passing.list_of(C, A, pause(3)))
    passing.loop.run_for(0.2)
    assert passing.here == 10
    passing.until(pause(3))


def test_what_is_taken_off_the_screen_is_gone_at_once(passing: Passing) -> None:
    passing.begin(A, B)
    passing.loop.run_for(1)
    off = frozenset({Ref(Kind.CHAPTER, passing.film.chapters[0].slug)})
    passing.attract.put_on(passing.list_of(A, B, off=off))
    assert passing.here == 30
    shown = len(passing.screen.shown)
    passing.loop.run_for(1)
    assert all(at >= 30_000 for at in passing.screen.shown[shown:])


def broken(passing: Passing) -> Film:
    return replace(passing.other, slug=Slug("broken"), media=replace(passing.other.media, path=Path("/nowhere/x.mkv")))


def test_a_film_that_cannot_be_played_is_passed_over_and_visitors_see_no_fault(passing: Passing) -> None:
    items = ListItem(What.FILM, film=Slug("broken")), pause(5), A
    passing.attract.put_on(passing.list_of(*items, gone=broken(passing)), now=True)
    seen = set()
    passing.navigation.subscribe(lambda place: seen.add(place.screen))
    for item in (*items[1:], *items[1:]):
        passing.until(item)
    assert seen == set()


def test_where_nothing_of_it_can_be_played_the_attract_loop_is_shown_and_it_is_not_tried_all_the_time(
    passing: Passing,
) -> None:
    items = ListItem(What.FILM, film=Slug("broken")), clip(1, 2, film=Slug("broken"))
    passing.attract.put_on(passing.list_of(*items, gone=broken(passing)), now=True)
    passing.loop.run_for(60)
    assert passing.director.now.attract or passing.attract.now.quote
    opens = [
        one for engine in passing.engines.made for one in engine.opens if one.media.path == broken(passing).media.path
    ]
    assert len(opens) <= 4
    assert passing.navigation.now.screen is Screen.ATTRACT


def test_a_fault_of_the_film_in_use_is_one_of_the_kiosk(passing: Passing) -> None:
    passing.begin(A, pause(5))
    for _ in range(2):
        passing.screen.shown.clear()
        passing.loop.run_until(lambda: len(passing.screen.shown) > 3)
        passing.engines.playing.end()
    passing.loop.run_until(lambda: passing.navigation.now.screen is Screen.FAULT)


def test_of_another_film_that_is_told(passing: Passing) -> None:
    passing.begin(clip(1, 3, film=Slug("other")), A)
    assert passing.attract.now.other
    passing.until(A)
    assert not passing.attract.now.other

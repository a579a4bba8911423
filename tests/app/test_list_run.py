# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a playlist stands after so long, and what comes next in it."""

from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kiosk.app.list_run import ListRun, Spot
from kiosk.app.repertoire import ListPlay, resolve
from kiosk.domain.playlists import ATTRACT, ListItem, StoredPlaylist, What
from kiosk.domain.values import Millis, Slug
from tests.support.films import small_film

FILM = small_film()


def pause(seconds: float, text: str = "x") -> ListItem:
    return ListItem(What.PAUSE, text=text, stays=Millis(round(seconds * 1000)))


def run(*items: ListItem, loop: bool = True, shuffle: bool = False, key: int = 2, seed: int = 0) -> ListRun:
    playlist = StoredPlaylist("a", items, loop, shuffle, key)
    return ListRun(ListPlay(playlist, resolve(items, {Slug(""): FILM}, None)), seed=seed)


def names(made: ListRun, count: int) -> list[str]:
    """What is shown, from the beginning on."""
    spot, seen = Spot(), []
    for _ in range(count):
        seen.append(made.item(spot).item.text)
        found = made.after(spot)
        if found is None:
            return seen
        spot = found
    return seen


def test_after_the_last_item_comes_the_first_or_nothing() -> None:
    items = pause(1, "a"), pause(1, "b")
    assert names(run(*items), 5) == ["a", "b", "a", "b", "a"]
    assert names(run(*items, loop=False), 5) == ["a", "b"]


def test_what_cannot_be_played_is_not_in_it() -> None:
    made = run(ListItem(What.FILM, film=Slug("gone")), pause(1, "a"), ListItem(What.VOICE))
    assert (made.count, names(made, 2)) == (1, ["a", "a"])
    assert run(ListItem(What.VOICE)).at(Millis(5)) is None


def test_the_attract_loops_own_has_only_what_is_fit_for_everyone() -> None:
    film = ListItem(What.FILM)
    assert run(film, pause(1), key=ATTRACT).count == 1
    assert run(film, pause(1)).count == 2


def test_a_place_of_it_lies_in_an_item() -> None:
    made = run(pause(10, "a"), ListItem(What.CLIP, start=Millis(1000), end=Millis(6000)), pause(5, "b"))
    assert made.at(Millis(0)) == Spot()
    assert made.at(Millis(12_500)) == Spot(0, 1, 0, Millis(2500))
    assert made.at(Millis(20_000)) == Spot(1)
    assert made.left(Spot(0, 1, 0, Millis(2500))) == 2500
    assert run(pause(10), loop=False).at(Millis(10_000)) is None


def test_what_would_not_be_over_in_time_is_passed_over() -> None:
    made = run(pause(60, "long"), pause(10, "short"), pause(30, "mid"))
    assert made.fitting(Spot(), None) == Spot()
    assert made.fitting(Spot(), 60_000) == Spot()
    assert made.fitting(Spot(), 59_999) == Spot(0, 1)
    assert made.fitting(Spot(0, 2), 20_000) == Spot(1, 1)
    assert made.fitting(Spot(), 9_999) is None
    # Of one that has begun, what is left of it counts.
    assert made.fitting(Spot(0, 0, 0, Millis(55_000)), 5_000) == Spot(0, 0, 0, Millis(55_000))


def test_an_item_is_found_again_in_a_list_that_was_changed() -> None:
    a, b, c = (pause(1, name) for name in "abc")
    before, after = run(a, b, c), run(c, a)
    spot = Spot(0, 1)
    assert after.following(b, spot) == Spot(0, 1)
    assert after.following(c, Spot(0, 2)) == Spot(0, 1)
    assert after.following(a, Spot()) == Spot(1)
    assert after.kept(b, before.step(spot), spot) is None
    assert after.kept(c, before.step(Spot(3, 2, 0, Millis(5))), Spot(3, 2, 0, Millis(5))) == Spot(3, 0, 0, Millis(5))
    assert run().again(a, spot) is None


@given(count=st.integers(1, 9), seed=st.integers(0, 99), rounds=st.integers(1, 5))
def test_shuffled_each_round_has_every_item_once_and_none_twice_in_a_row(count: int, seed: int, rounds: int) -> None:
    items = [pause(1, str(number)) for number in range(count)]
    made = run(*items, shuffle=True, seed=seed)
    seen = names(made, count * rounds)
    for start in range(0, len(seen), count):
        assert sorted(seen[start : start + count]) == [str(number) for number in range(count)]
    if count > 1:
        assert all(one != other for one, other in pairwise(seen))
    assert names(run(*items, shuffle=True, seed=seed), count * rounds) == seen


@given(
    lengths=st.lists(st.integers(1, 40), min_size=1, max_size=6),
    place=st.integers(0, 500),
    shuffle=st.booleans(),
    loop=st.booleans(),
)
def test_to_whatever_place_one_comes_by_playing_there_it_stands(
    lengths: list[int], place: int, shuffle: bool, loop: bool
) -> None:
    made = run(*(pause(seconds, str(n)) for n, seconds in enumerate(lengths)), shuffle=shuffle, loop=loop)
    spot: Spot | None = Spot()
    passed = 0
    while spot is not None and passed + made.step(spot).length <= place * 1000:
        passed += made.step(spot).length
        spot = made.after(spot)
    expected = replace(spot, into=Millis(place * 1000 - passed)) if spot else None
    assert made.at(Millis(place * 1000)) == expected

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a touch does to the items of a playlist, and how places of a film are written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.playlists import LONGEST_STAY, LOUDEST, QUIETEST, SHORTEST_STAY, ListItem, StoredPlaylist, What
from kiosk.domain.staff_playlists import (
    longer,
    louder,
    matching_lists,
    moved,
    read_place,
    say_place,
    substance,
    without,
)
from kiosk.domain.values import Millis

ITEMS = tuple(ListItem(What.PAUSE, text=letter) for letter in "abcd")


def order(items: tuple[ListItem, ...]) -> str:
    return "".join(item.text for item in items)


@pytest.mark.parametrize(
    ("place", "to", "expected"), [(0, 2, "bcad"), (3, 0, "dabc"), (1, 9, "acdb"), (2, -5, "cabd"), (7, 0, "abcd")]
)
def test_an_item_goes_to_another_place(place: int, to: int, expected: str) -> None:
    assert order(moved(ITEMS, place, to)) == expected


def test_an_item_that_is_not_there_is_not_taken_out() -> None:
    assert (order(without(ITEMS, 1)), order(without(ITEMS, 4))) == ("acd", "abcd")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("1:02:03", 3_723_000),
        ("62:03", 3_723_000),
        ("0:07", 7_000),
        ("75", 75_000),
        (" 1:15.5 ", 75_500),
        ("0:00,04", 40),
    ],
)
def test_a_place_of_a_film_is_read(text: str, place: int) -> None:
    assert read_place(text) == place


@pytest.mark.parametrize(
    "text", ["", "a", "1:60", "1:60:00", "-1:00", "1:2:3:4", "1.5.5", "1 :0", "٣", "9" * 40, "1:00\n2", ":5"]
)
def test_what_is_no_place_is_none(text: str) -> None:
    assert read_place(text) is None


@given(st.integers(0, 99 * 3_600_000))
def test_every_place_is_read_as_it_is_written(place: int) -> None:
    assert read_place(say_place(place)) == place


@given(st.text(max_size=30))
def test_nothing_that_is_typed_is_too_odd_to_be_read(text: str) -> None:
    found = read_place(text)
    assert found is None or found >= 0


def test_a_card_stays_longer_by_round_steps_and_not_for_ever() -> None:
    card = ListItem(What.PAUSE, stays=Millis(15_000))
    assert [longer(card, up=up).stays for up in (True, False)] == [20_000, 10_000]
    for up, end in ((True, LONGEST_STAY), (False, SHORTEST_STAY)):
        item = card
        for _ in range(200):
            item = longer(item, up=up)
        assert item.stays == end


def test_loudness_has_its_bounds() -> None:
    for up, end in ((True, LOUDEST), (False, QUIETEST)):
        item = ListItem(What.FILM)
        for _ in range(60):
            item = louder(item, up=up)
        assert item.gain == end


def test_how_loud_it_is_does_not_change_what_it_is() -> None:
    item = ListItem(What.FILM)
    assert substance(louder(item, up=True)) == substance(item)


def test_lists_are_found_by_the_words_of_their_names() -> None:
    lists = tuple(StoredPlaylist(name) for name in ("Rīts", "Morning for schools", "Morning"))
    assert [one.name for one in matching_lists(lists, "morn school")] == ["Morning for schools"]
    assert [one.name for one in matching_lists(lists, "rits")] == ["Rīts"]
    assert matching_lists(lists, " ! ") == lists

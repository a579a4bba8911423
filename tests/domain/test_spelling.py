# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What may have been meant."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.spelling import closest, looser
from kiosk.domain.values import ENGLISH, LATVIAN, LocalText

KATYN, PURGE = LocalText({ENGLISH: "Katyn", LATVIAN: "Katiņa"}), LocalText({ENGLISH: "The Great Purge"})
STALIN = LocalText({ENGLISH: "Joseph Stalin", LATVIAN: "Josifs Staļins"})


def test_of_several_words_each_is_looked_for_alone_and_then_less_of_the_longest() -> None:
    assert list(looser("katyn massacra")) == ["massacra", "katyn", "massacr", "massac", "massa", "mass", "mas"]


def test_of_one_word_ever_less_is_looked_for() -> None:
    assert list(looser("Katinn")) == ["Katin", "Kati", "Kat"]


def test_what_is_short_has_nothing_looser() -> None:
    assert list(looser("ka")) == list(looser("…")) == list(looser("")) == []


def test_a_title_spelled_nearly_so_is_close_in_whatever_language() -> None:
    titles = (PURGE, STALIN, KATYN)
    assert closest("katinn", titles, 4) == (KATYN,)
    assert closest("stalyn", titles, 4) == (STALIN,)
    assert closest("Стален", titles, 4) == (STALIN,)
    assert closest("qqq", titles, 4) == ()


def test_the_closest_comes_first_and_no_more_than_wanted() -> None:
    titles = (LocalText({ENGLISH: "Stalinism"}), STALIN)
    assert closest("stalin", titles, 1) == (STALIN,)


@given(st.text(max_size=300))
def test_any_string_has_few_looser_ones(query: str) -> None:
    tries = list(looser(query))
    assert len(tries) <= 10
    assert all(2 < len(one) < len(query) or one in query for one in tries)
    closest(query, (KATYN, PURGE), 4)

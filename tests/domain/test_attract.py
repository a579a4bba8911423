# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What follows what while nobody is there."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.attract import Fare, Turn, quote_stays
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.marks import Stretch
from kiosk.domain.values import Millis, Slug


def stretch(number: int) -> Stretch:
    return Stretch(Ref(Kind.CHAPTER, Slug(f"part-{number}")), Millis(number * 1000), Millis(number * 1000 + 500))


def quote(number: int) -> Ref:
    return Ref(Kind.QUOTE, Slug(f"quote-{number}"))


def fare(stretches: int, quotes: int) -> Fare:
    return Fare(tuple(map(stretch, range(stretches))), tuple(map(quote, range(quotes))))


def shown(fare: Fare, count: int) -> list[Stretch | Ref | None]:
    turn, seen = Turn(), []
    for _ in range(count):
        turn = turn.following(fare)
        seen.append(turn.stretch or turn.quote)
    return seen


def test_the_film_comes_first_and_a_quote_after_each_stretch() -> None:
    assert shown(fare(2, 3), 8) == [
        *(stretch(0), quote(0), stretch(1), quote(1)),
        *(stretch(0), quote(2), stretch(1), quote(0)),
    ]


def test_where_no_stretch_is_fit_quotes_follow_each_other() -> None:
    assert shown(fare(0, 2), 3) == [quote(0), quote(1), quote(0)]


def test_without_quotes_the_film_goes_on_with_its_next_stretch() -> None:
    assert shown(fare(2, 0), 3) == [stretch(0), stretch(1), stretch(0)]


def test_without_anything_fit_nothing_is_shown() -> None:
    assert shown(Fare(), 2) == [None, None]


def test_what_is_still_fit_stays_when_other_things_become_so() -> None:
    turn = Turn().following(fare(1, 0))
    assert turn.under(fare(3, 3)) is turn


def test_what_is_no_longer_fit_goes_at_once() -> None:
    turn = Turn().following(fare(1, 0))
    assert turn.under(Fare((stretch(1),), ())).stretch == stretch(1)
    assert turn.under(Fare()) == Turn(stretches=1)


def test_a_quote_stays_for_twelve_seconds_and_a_long_one_until_it_can_be_read() -> None:
    assert quote_stays(60) == 12_000
    assert quote_stays(300) > 20_000


@given(st.integers(0, 4), st.integers(0, 4))
def test_everything_that_is_fit_is_shown_and_nothing_else(stretches: int, quotes: int) -> None:
    offered = fare(stretches, quotes)
    seen = shown(offered, 2 * (stretches or 1) * (quotes or 1))
    assert {one for one in seen if one} == {*offered.stretches, *offered.quotes}

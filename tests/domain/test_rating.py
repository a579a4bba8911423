# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What stars come to."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.rating import ENOUGH, MOST_STARS, Ratings, is_rating


def test_stars_are_one_to_five() -> None:
    assert [stars for stars in range(-1, 8) if is_rating(stars)] == [1, 2, 3, 4, 5]


def test_too_few_make_no_average() -> None:
    few = Ratings((0, 0, 1, 0, ENOUGH - 2))
    assert few.average is None
    enough = Ratings((0, 0, 1, 0, ENOUGH - 1))
    assert enough.average == pytest.approx((3 + 5 * (ENOUGH - 1)) / ENOUGH)


@given(st.lists(st.integers(1, MOST_STARS), min_size=ENOUGH, max_size=40))
def test_the_average_is_that_of_all_that_were_given(stars: list[int]) -> None:
    ratings = Ratings(tuple(stars.count(number) for number in range(1, MOST_STARS + 1)))
    assert ratings.count == len(stars)
    assert ratings.average == pytest.approx(sum(stars) / len(stars))

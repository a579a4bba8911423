# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The stars of a visit."""

from kiosk.app.rating import Rating
from kiosk.domain.values import Slug

FILM = Slug("rehearsal")


def test_stars_can_be_changed_until_the_visit_ends_and_are_told_once() -> None:
    rating = Rating(FILM)
    told: list[int | None] = []
    rating.subscribe(told.append)
    rating.give(4)
    rating.give(4)
    rating.give(2)
    rating.reset()
    rating.reset()
    assert rating.now is None
    assert told == [4, 2, None]


def test_what_is_no_rating_changes_nothing() -> None:
    rating = Rating(FILM)
    rating.give(3)
    for stars in (0, 6, -1, 1000):
        rating.give(stars)
    assert rating.now == 3


def test_without_a_film_there_is_nothing_to_rate() -> None:
    rating = Rating(None)
    rating.give(3)
    assert rating.now is None

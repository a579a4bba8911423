# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the film goes on when chapters are left out."""

import pytest

from kiosk.domain.values import Millis, Slug
from tests.support.films import small_film

FILM = small_film()
ONE, TWO, THREE = (chapter.slug for chapter in FILM.chapters)


@pytest.mark.parametrize(
    ("at", "without", "goes_on"),
    [
        (5_000, (), 5_000),
        (5_000, (TWO,), 5_000),
        (5_000, (ONE,), 20_000),
        (5_000, (ONE, TWO), 40_000),
        (25_000, (ONE, TWO), 40_000),
        (45_000, (THREE,), None),
        (60_010, (ONE,), 60_010),
        (0, (ONE, TWO, THREE), None),
    ],
)
def test_it_goes_on_after_them(at: int, without: tuple[Slug, ...], goes_on: int | None) -> None:
    assert FILM.past(Millis(at), frozenset(without)) == goes_on


def test_the_buttons_for_chapters_pass_over_them() -> None:
    without = frozenset({TWO})
    assert FILM.chapter_after(Millis(5_000), without=without) == 40_000
    assert FILM.chapter_before(Millis(40_500), without=without) == 0
    assert FILM.chapter_after(Millis(25_000), without=frozenset({THREE})) is None
    assert FILM.chapter_before(Millis(21_000), without=frozenset({ONE})) == 0

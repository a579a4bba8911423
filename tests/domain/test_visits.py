# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a visit comes to, and what of a search may be kept."""

from datetime import UTC, datetime

import pytest

from kiosk.domain.values import Millis, Slug
from kiosk.domain.visits import Event, EventKind, Visit, kept_term

MINUTE = datetime(2026, 5, 4, 9, 12, tzinfo=UTC)


def played(film: str, start: int, end: int) -> Event:
    return Event(EventKind.PLAYED, film, start=Millis(start * 1000), end=Millis(end * 1000))


def visit(*events: Event) -> Visit:
    return Visit(MINUTE, 300, events)


def test_a_minute_of_a_film_in_however_many_stretches_is_a_play() -> None:
    assert visit(played("a", 0, 59)).played() == frozenset()
    assert visit(played("a", 0, 30), played("a", 100, 130)).played() == {"a"}
    assert visit(played("a", 0, 30), played("b", 0, 30)).played() == frozenset()
    assert visit(played("a", 0, 60), played("b", 0, 60)).played() == {"a", "b"}


def test_the_stars_of_a_visit_are_known_by_the_film() -> None:
    stars = Event(EventKind.RATING, "a", "4")
    assert visit(played("a", 0, 60), stars).ratings() == {Slug("a"): 4}
    assert visit().ratings() == {}


@pytest.mark.parametrize(
    ("query", "term"),
    [
        ("  Holodomor ", "holodomor"),
        ("Gestapo   NKVD", "gestapo nkvd"),
        ("Šņore", "šņore"),
        ("1937 troika", "1937 troika"),
        ("ab", None),
        ("...", None),
        ("anna@example.org", None),
        ("call 29123456", None),
        ("+371 29 12 34 56 please", None),
        ("x" * 81, None),
        ("", None),
    ],
)
def test_a_term_is_kept_in_one_form_and_nothing_that_looks_like_an_address_or_a_number(
    query: str, term: str | None
) -> None:
    assert kept_term(query) == term

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The steps of the tour on the search: what is found as one types, what is not, and a line that plays."""

from kiosk.cli.tour import Act, Tour
from kiosk.ui.visitor import LostError

_SETTLES = 0.4
_FOUND, _MISSPELT = "stalin", "gorbatow"


def found(tour: Tour) -> None:
    _type(tour, _FOUND)
    answer = tour.kiosk.house.search.now.found
    if answer is None or not answer.groups:
        raise LostError(f"nothing is found for {_FOUND}")


def nothing(tour: Tour) -> None:
    tour.visitor.touch("search.clear")
    _type(tour, _MISSPELT)
    tour.visitor.wait(lambda: tour.visitor.sees("search.near.0"), "what may have been meant")


def other_letters(tour: Tour) -> None:
    tour.visitor.touch("key.letters")
    tour.visitor.linger(_SETTLES)


def _type(tour: Tour, word: str) -> None:
    for letter in word:
        tour.visitor.touch(f"key.{letter}")
    search = tour.kiosk.house.search
    tour.visitor.wait(lambda: bool(search.now.found and search.now.found.query == word), f"an answer to {word}")
    tour.visitor.linger(_SETTLES)


SEARCH: tuple[tuple[str, Act], ...] = (
    ("search-found", found),
    ("search-nothing", nothing),
    ("search-letters", other_letters),
)

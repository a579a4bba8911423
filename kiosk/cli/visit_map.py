# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The steps of the tour on the map: closer, a place, back to where it was left, and the whole of it."""

from kiosk.cli.tour import Act, Tour
from kiosk.domain.navigation import Screen

_SETTLES = 0.6


def closer(tour: Tour) -> None:
    for _ in range(2):
        tour.visitor.touch("map.closer")
        tour.visitor.linger(_SETTLES)


def place(tour: Tour) -> None:
    """By the list, where every place stands whatever the map shows."""
    tour.visitor.touch("entry.place/berlin")
    tour.visitor.wait(lambda: tour.kiosk.navigation.now.screen is Screen.PLACE, "the card of a place")
    tour.visitor.linger(_SETTLES)
    if tour.visitor.sees("gate.show"):
        tour.visitor.touch("gate.show")
        tour.visitor.linger(_SETTLES)


def marked(tour: Tour) -> None:
    tour.visitor.touch("card.map")
    tour.expect_screen("map")
    tour.visitor.linger(_SETTLES)


def whole(tour: Tour) -> None:
    tour.visitor.touch("map.whole")
    tour.visitor.linger(_SETTLES)


MAP: tuple[tuple[str, Act], ...] = (
    ("map-closer", closer),
    ("place", place),
    ("map-marked", marked),
    ("map-whole", whole),
)

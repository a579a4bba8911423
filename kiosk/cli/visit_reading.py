# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The steps of the tour through what is known about the film: lists, cards, and back to each of them."""

from dataclasses import dataclass

from kiosk.app.reading import State
from kiosk.cli.tour import Act, Tour
from kiosk.cli.visit_map import MAP
from kiosk.cli.visit_search import SEARCH
from kiosk.cli.visit_timeline import TIMELINE
from kiosk.domain.cards import Ref
from kiosk.domain.navigation import Stop
from kiosk.ui.items import centre, visible_items
from kiosk.ui.visitor import LostError

_SETTLES = 0.4
_OPENS = 30
"""Seconds that a library may take to open."""
_PAGES = 20
"""So many pages are turned before what is looked for is not there."""


def voices(tour: Tour) -> None:
    _enter(tour, "home.voices", "voices")


def voice(tour: Tour) -> None:
    _open(tour, "person/")


def hear(tour: Tour) -> float:
    """From the card to the film, at the place that the card names."""
    tour.visitor.touch("strip.watch")
    _agree(tour)
    tour.expect_screen("film")
    tour.wait_for_picture()
    return 0.5


def voice_again(tour: Tour) -> None:
    _back(tour)
    _expect_card(tour, "person/")


def topic(tour: Tour) -> None:
    """By an address on the card."""
    _open(tour, "topic/")


def voice_after_topic(tour: Tour) -> None:
    _back(tour)
    _expect_card(tour, "person/")


def voices_again(tour: Tour) -> None:
    _back(tour)
    tour.expect_screen("voices")


def topics(tour: Tour) -> None:
    _home(tour)
    _enter(tour, "home.topics", "topics")


def plain_words(tour: Tour) -> None:
    _open(tour, "topic/")
    tour.visitor.touch("text.plain")
    tour.visitor.linger(_SETTLES)


def timeline(tour: Tour) -> None:
    _home(tour)
    _enter(tour, "home.timeline", "timeline")


def moment(tour: Tour) -> None:
    _open(tour, "moment/")


def exhibits(tour: Tour) -> None:
    _home(tour)
    _enter(tour, "home.exhibits", "exhibits")


def exhibit(tour: Tour) -> None:
    _open(tour, "exhibit/")


def places(tour: Tour) -> None:
    _home(tour)
    _enter(tour, "home.map", "map")


def reception(tour: Tour) -> None:
    _home(tour)
    _enter(tour, "home.reception", "reception")


def notice(tour: Tour) -> None:
    _open(tour, "notice/")


def search(tour: Tour) -> None:
    _home(tour)
    _enter(tour, "home.search", "search")


def about(tour: Tour) -> None:
    _home(tour)
    _enter(tour, "home.about", "about")


def home_again(tour: Tour) -> None:
    _home(tour)


def visit_to(ref: Ref) -> tuple[tuple[str, Act], ...]:
    """To one card, which the kiosk was told to begin at."""

    def look(tour: Tour) -> None:
        tour.visitor.wait(lambda: tour.kiosk.navigation.now.subject is not None, f"the card {ref}", seconds=_OPENS)
        tour.visitor.wait(lambda: tour.kiosk.house.reading.now.state is not State.LOADING, f"what is on the card {ref}")
        tour.visitor.linger(_SETTLES)

    return ((ref.slug, look),)


def _enter(tour: Tour, entry: str, screen: str) -> None:
    tour.visitor.touch(entry)
    tour.expect_screen(screen)


def _open(tour: Tour, kind: str) -> None:
    """The first card of a kind, however far down its address stands. kind: as an address begins."""
    prefix = f"entry.{kind}"
    tour.visitor.wait(lambda: _first(tour, prefix) is not None, f"an address of {kind}")
    # What has only just come may not have found its place yet.
    tour.visitor.linger(_SETTLES)
    for _ in range(_PAGES):
        found, down = _first(tour, prefix), _first(tour, suffix=".down")
        if found and (down is None or found.y < down.y):
            tour.visitor.touch(found.name)
            _expect_card(tour, kind)
            return
        if down:
            tour.visitor.touch(down.name)
            tour.visitor.linger(_SETTLES)
    raise LostError(f"no address of {kind} came into sight")


def _expect_card(tour: Tour, kind: str) -> None:
    navigation = tour.kiosk.navigation
    tour.visitor.wait(lambda: str(navigation.now.subject).startswith(kind), f"a card of {kind}")
    tour.visitor.wait(lambda: _shown(tour) == navigation.now.stop, "the card itself")
    tour.visitor.linger(_SETTLES)
    _agree(tour)


def _agree(tour: Tour) -> None:
    """To what is asked before something disturbing is shown, if anything is."""
    if tour.visitor.sees("gate.show"):
        tour.visitor.touch("gate.show")
        tour.visitor.linger(_SETTLES)


def _shown(tour: Tour) -> Stop | None:
    sheet = tour.kiosk.house.reading.now
    return sheet.stop if sheet.page is not None else None


def _back(tour: Tour) -> None:
    if not tour.visitor.sees("back"):
        tour.visitor.touch("player.picture")
    before = tour.kiosk.navigation.now
    tour.visitor.touch("back")
    tour.visitor.wait(lambda: tour.kiosk.navigation.now != before, "the way back")


def _home(tour: Tour) -> None:
    for _ in range(_PAGES):
        if tour.kiosk.navigation.now.screen == "home":
            break
        _back(tour)
    tour.expect_screen("home")


@dataclass(frozen=True, slots=True)
class _Seen:
    """Something on the screen. y: of its middle, in pixels from the top."""

    name: str
    y: int


def _first(tour: Tour, prefix: str = "", suffix: str = "") -> _Seen | None:
    items = visible_items(tour.kiosk.window.window)
    named = ((item.objectName(), item) for item in items)
    found = ((name, item) for name, item in named if name.startswith(prefix) and name.endswith(suffix))
    return next((_Seen(name, centre(item).y()) for name, item in found), None)


READING: tuple[tuple[str, Act], ...] = (
    ("voices", voices),
    ("voice", voice),
    ("hear", hear),
    ("voice-again", voice_again),
    ("topic", topic),
    ("voice-after-topic", voice_after_topic),
    ("voices-again", voices_again),
    ("topics", topics),
    ("plain-words", plain_words),
    ("timeline", timeline),
    *TIMELINE,
    ("moment", moment),
    ("exhibits", exhibits),
    ("exhibit", exhibit),
    ("map", places),
    *MAP,
    ("reception", reception),
    ("notice", notice),
    ("search", search),
    *SEARCH,
    ("about", about),
    ("home-again", home_again),
)

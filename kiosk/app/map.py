# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The places that the sources name, as a visitor looks at them on the map."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from kiosk.app.answer import Answer
from kiosk.app.library import Library, Standing
from kiosk.app.navigation import Navigation
from kiosk.app.ports.catalogue import Catalogue
from kiosk.app.reading import State
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.map_outlines import Outlines
from kiosk.domain.map_projection import SHEET, Point, project
from kiosk.domain.map_view import View
from kiosk.domain.navigation import CARDS, Screen
from kiosk.domain.navigation import Place as Stand
from kiosk.domain.places import Extent, Place
from kiosk.domain.values import Slug


@dataclass(frozen=True, slots=True)
class Charted:
    """A place. at: on the map, None where that does not show it. joined: the cards it belongs to."""

    place: Place
    at: Point | None
    joined: frozenset[Ref] = field(default=frozenset())

    @property
    def is_country(self) -> bool:
        return self.place.extent is Extent.COUNTRY


@dataclass(frozen=True, slots=True)
class Chart:
    """places: in the order of the editors. marked: those that the card is about which the visitor came from."""

    state: State = State.CLOSED
    places: tuple[Charted, ...] = ()
    marked: frozenset[Slug] = field(default=frozenset())


Subscriber = Callable[[Chart], None]


class PlacesMap:
    """Owns the chart, asked for when a visitor comes to the map, and anew when the library has changed.

    outlines: loads those of the countries; called in the background. Where the map was left is forgotten when the way
    back no longer leads to it.
    """

    def __init__(self, navigation: Navigation, library: Library, outlines: Callable[[], Outlines]) -> None:
        self._navigation = navigation
        self.outlines = outlines
        self._now = Chart()
        self._known = Answer[tuple[Charted, ...]](
            library, lambda shelves: chart(shelves.catalogue, self.outlines()), (), self._show
        )
        self._left: View | None = None
        self._card: Ref | None = None
        self._from: Ref | None = None
        self._subscribers: list[Subscriber] = []
        navigation.subscribe(self._follow)
        library.subscribe(self._renew)

    @property
    def now(self) -> Chart:
        return self._now

    def subscribe(self, subscriber: Subscriber) -> None:
        self._subscribers.append(subscriber)

    @property
    def left(self) -> View | None:
        """What was seen of the map when the visitor left it, None where they did not come back to it."""
        return self._left

    def leave(self, view: View) -> None:
        self._left = view

    def country_at(self, point: Point) -> Ref | None:
        """The card of the country that a place of the map lies in, None where it has none."""
        code = self.outlines().country_at(point) if self._now.places else None
        found = (one.place for one in self._now.places if one.is_country and one.place.country == code)
        place = next(found, None)
        return Ref(Kind.PLACE, place.slug) if place else None

    def _follow(self, stand: Stand) -> None:
        if Screen.MAP not in {stand.screen, *(stop.screen for stop in stand.history)}:
            self._left = None
        if stand.screen is Screen.MAP:
            self._from = self._card
            self._known.forget_old()
            self._known.ask()
            self._show()
        self._card = stand.subject if stand.screen in CARDS else None

    def _renew(self, _: Standing) -> None:
        if self._navigation.now.screen is Screen.MAP:
            self._known.ask()
            self._show()

    def _show(self) -> None:
        places = self._known.now
        marked = frozenset(one.place.slug for one in places if self._from and _concerns(one, self._from))
        self._publish(Chart(self._known.state, places, marked))

    def _publish(self, now: Chart) -> None:
        if now == self._now:
            return
        self._now = now
        for subscriber in self._subscribers:
            subscriber(now)


def chart(catalogue: Catalogue, outlines: Outlines) -> tuple[Charted, ...]:
    with catalogue.looking() as look:
        return tuple(_charted(look, place, outlines) for place in look.all(Place))


def _charted(look: Catalogue, place: Place, outlines: Outlines) -> Charted:
    joined = frozenset(entry.ref for entry in look.linked(Ref(Kind.PLACE, place.slug)))
    return Charted(place, _within_the_sheet(_point(place, outlines)), joined)


def _point(place: Place, outlines: Outlines) -> Point | None:
    if place.latitude is not None and place.longitude is not None:
        return project(place.latitude, place.longitude)
    country = outlines.countries.get(place.country)
    return country.at if country else None


def _within_the_sheet(point: Point | None) -> Point | None:
    return point if point and SHEET.holds(point) else None


def _concerns(one: Charted, card: Ref) -> bool:
    return card in one.joined or card == Ref(Kind.PLACE, one.place.slug)


def points_of(places: Iterable[Charted]) -> tuple[Point, ...]:
    """Of those that the map shows."""
    return tuple(one.at for one in places if one.at)

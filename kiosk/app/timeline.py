# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The timeline, as a visitor looks through it."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date

from kiosk.app.answer import Answer
from kiosk.app.director import Director
from kiosk.app.library import Library, Standing
from kiosk.app.navigation import Navigation
from kiosk.app.ports.catalogue import Catalogue
from kiosk.app.reading import State
from kiosk.app.timeline_sights import Sights
from kiosk.domain.film import Film
from kiosk.domain.marks import Marks
from kiosk.domain.navigation import Place, Screen
from kiosk.domain.timeline import FEWEST_ROWS, Band, Dated, bands_of, told_at
from kiosk.domain.timeline_axis import Axis, axis_of
from kiosk.domain.topics import Topic
from kiosk.domain.values import Millis, Slug


@dataclass(frozen=True, slots=True)
class Room:
    """What the screen has for it. width, label: of the view and of a label, in pixels. rows: of labels."""

    width: float
    label: float
    rows: int


@dataclass(frozen=True, slots=True)
class Chart:
    """topic: the one chosen. topics: what can be chosen, with how many moments each has; of_any_topic: all of them.

    bands: of the moments with a place in time; undated: the others. axis: None where nothing can be drawn, or nobody
    has said yet how much room there is. listed: moments that are shown as a list instead.
    told: those that the film tells of where it plays, or was left; film: the first of them in time.
    """

    state: State = State.CLOSED
    topic: Topic | None = None
    topics: tuple[tuple[Topic, int], ...] = ()
    of_any_topic: int = 0
    bands: tuple[Band, ...] = ()
    undated: tuple[Dated, ...] = ()
    axis: Axis | None = None
    listed: tuple[Dated, ...] = ()
    told: frozenset[Slug] = field(default=frozenset())
    film: Dated | None = None


Subscriber = Callable[[Chart], None]


@dataclass(frozen=True, slots=True)
class _Known:
    """What was found when it was asked for last."""

    moments: tuple[Dated, ...] = ()
    topics: tuple[Topic, ...] = ()
    marks: Marks | None = None


class Timeline:
    """Owns the chart, asked for when a visitor comes to the timeline, and anew when the library has changed.

    What was chosen, and where it was left, is forgotten when the way back no longer leads here.
    sights: what of it is in sight. today: up to when it reaches.
    """

    def __init__(
        self, navigation: Navigation, library: Library, director: Director, film: Film | None, today: Callable[[], date]
    ) -> None:
        copy = film.slug if film else None
        self._navigation = navigation
        self._director = director
        self._film = film
        self._today = today
        self._now = Chart()
        self._known = Answer(library, lambda shelves: _gather(shelves.catalogue, copy), _Known(), self._take)
        self._room: Room | None = None
        self._topic: Slug | None = None
        self._place: Millis | None = None
        self._subscribers: list[Subscriber] = []
        self.sights = Sights(library)
        navigation.subscribe(self._follow)
        library.subscribe(self._renew)
        director.subscribe(lambda _: self._listen())

    @property
    def now(self) -> Chart:
        return self._now

    def subscribe(self, subscriber: Subscriber) -> None:
        self._subscribers.append(subscriber)

    def fit(self, room: Room) -> None:
        """The screen has so much room for it."""
        room = replace(room, rows=max(FEWEST_ROWS, room.rows))
        if room != self._room:
            self._room = room
            self._show()

    def choose_topic(self, topic: Slug | None) -> None:
        if topic != self._topic:
            self._topic = topic
            self._show()

    def list_these(self, moments: tuple[Dated, ...]) -> None:
        self._publish(replace(self._now, listed=moments))

    def close_list(self) -> None:
        self._publish(replace(self._now, listed=()))

    def _follow(self, place: Place) -> None:
        if Screen.TIMELINE not in {place.screen, *(stop.screen for stop in place.history)}:
            self._topic = None
            self.sights.forget()
            self.sights.lay_out((), None)
            self._publish(Chart())
        if place.screen is not Screen.TIMELINE:
            return
        if self._known.forget_old():
            self.close_list()
        self._known.ask()
        self._place = self._told_place()
        self._show()

    def _renew(self, _: Standing) -> None:
        if self._navigation.now.screen is Screen.TIMELINE:
            self._known.ask()
            self._show()

    def _listen(self) -> None:
        """The film goes on."""
        if self._navigation.now.screen is Screen.TIMELINE and self._place != self._told_place():
            self._place = self._told_place()
            self._tell(self._now)

    def _told_place(self) -> Millis | None:
        on_air = self._director.now
        if on_air.playing and not on_air.attract and on_air.film is self._film:
            return on_air.position
        return self._navigation.left

    def _take(self) -> None:
        known = self._known.now
        if self._known.state is State.READY and self._topic not in {topic.slug for topic in known.topics}:
            self._topic = None
        self._now = replace(self._now, listed=_still(self._now.listed, known.moments))
        self._show()

    def _show(self) -> None:
        known, room, wanted = self._known.now, self._room, self._topic
        chosen = next((topic for topic in known.topics if topic.slug == wanted), None)
        some = tuple(one for one in known.moments if wanted is None or wanted in one.topics)
        topics = [wanted] if wanted else [topic.slug for topic in known.topics]
        bands = bands_of(some, topics, room.rows) if room else ()
        # Of all moments: whoever chooses a topic stays where they are.
        axis = axis_of(known.moments, self._today(), room.width, room.label) if room else None
        self.sights.lay_out(bands, axis)
        counts = Counter(topic for one in known.moments for topic in one.topics)
        self._tell(
            Chart(
                self._known.state,
                chosen,
                tuple((topic, counts[topic.slug]) for topic in known.topics if counts[topic.slug]),
                len(known.moments),
                bands,
                tuple(one for one in some if not one.when.placed),
                axis,
                self._now.listed,
            )
        )

    def _tell(self, chart: Chart) -> None:
        """With what the film tells of, of what is drawn."""
        drawn = tuple(moment for band in chart.bands for moment in band.moments)
        marks, place = self._known.now.marks, self._place
        told = told_at(marks, place, drawn) if marks and place is not None else frozenset()
        named = (moment for moment in drawn if moment.slug in told)
        self._publish(replace(chart, told=told, film=min(named, key=_first_day, default=None)))

    def _publish(self, chart: Chart) -> None:
        if chart == self._now:
            return
        self._now = chart
        for subscriber in self._subscribers:
            subscriber(chart)


def _gather(catalogue: Catalogue, copy: Slug | None) -> _Known:
    """Moments and topics in the order of the editors."""
    with catalogue.looking() as look:
        return _Known(look.dated(), look.all(Topic), look.marks(copy) if copy else None)


def _first_day(moment: Dated) -> date:
    return moment.when.first or date.max


def _still(listed: tuple[Dated, ...], moments: tuple[Dated, ...]) -> tuple[Dated, ...]:
    """Those of a list that are there yet, as they are now."""
    known = {moment.slug: moment for moment in moments}
    return tuple(known[moment.slug] for moment in listed if moment.slug in known)

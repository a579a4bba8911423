# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes down what each visit does, and not who does it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from datetime import datetime

from kiosk.app.choices import Choices, Chosen
from kiosk.app.director import Director
from kiosk.app.navigation import Navigation
from kiosk.app.on_air import OnAir
from kiosk.app.ports.clock import Clock
from kiosk.app.rating import Rating
from kiosk.app.visit_records import VisitRecords
from kiosk.app.watched import Watched
from kiosk.domain.hearing import Hearing
from kiosk.domain.navigation import NO_VISIT, Place, Screen, Stop
from kiosk.domain.values import Millis, Slug
from kiosk.domain.visits import MOST_EVENTS, Event, EventKind, Visit

_UNCHOSEN = frozenset({"speaks", "faded"})
"""Which language the visitor speaks is one of their choices already; that sound fades is none."""
_NOBODY = NO_VISIT | {Screen.FAULT}
"""Where no visit begins. One that meets a fault goes on."""


@dataclass(slots=True)
class _Open:
    """The visit as far as it has come. at: when it began, by the clock. chosen: what is chosen now, by its name.

    here: what is on the screen, and since: when that came.
    """

    begun: datetime
    at: Millis
    chosen: dict[str, str]
    here: Stop
    since: Millis
    stars: int | None = None
    events: list[Event] = field(default_factory=list)
    unnoted: dict[Slug, Millis] = field(default_factory=dict)


class VisitLog:
    """MUST be made before what resets the choices of a visit, whose end it is told of first."""

    def __init__(
        self,
        navigation: Navigation,
        choices: Choices,
        director: Director,
        rating: Rating,
        clock: Clock,
        records: VisitRecords,
    ) -> None:
        self._navigation = navigation
        self._choices = choices
        self._director = director
        self._rating = rating
        self._clock = clock
        self._records = records
        self._open: _Open | None = None
        self._hearing = director.now.hearing
        self._watched = Watched(self._play)
        navigation.subscribe(self._turn)
        choices.subscribe(lambda _: self._choose())
        director.subscribe(self._hear)
        rating.subscribe(self._rate)

    def close(self) -> None:
        """The kiosk ends: so does the visit."""
        self._finish()

    def _turn(self, place: Place) -> None:
        if place.screen in NO_VISIT:
            self._finish()
        elif self._open is None:
            if place.screen not in _NOBODY:
                self._begin(place.stop)
        elif place.stop != self._open.here:
            self._leave(self._open)
            self._open.here, self._open.since = place.stop, self._clock.now()

    def _begin(self, here: Stop) -> None:
        now, chosen = self._clock.now(), self._chosen()
        begun = self._records.now().replace(second=0, microsecond=0)
        self._open = _Open(begun, now, chosen, here, now)
        self._add(Event(EventKind.CHOICE, "language", chosen["language"]))

    def _finish(self) -> None:
        visit = self._open
        if visit is None:
            return
        self._watched.close()
        self._leave(visit)
        self._open = None
        if visit.stars and self._rating.film:
            visit.events.append(Event(EventKind.RATING, self._rating.film, str(visit.stars)))
        self._records.keep(Visit(visit.begun, self._seconds(visit.at), tuple(visit.events), visit.unnoted))

    def _leave(self, visit: _Open) -> None:
        subject = str(visit.here.subject) if visit.here.subject else ""
        self._add(Event(EventKind.SCREEN, visit.here.screen, subject, self._seconds(visit.since)))

    def _hear(self, now: OnAir) -> None:
        if self._open is None:
            return
        self._watched.see(now)
        if now.hearing is not self._hearing:
            self._hearing = now.hearing
            self._choose()

    def _choose(self) -> None:
        visit = self._open
        # What changes in the attract loop, or in a screening, is no visitor's doing.
        if visit is None or self._navigation.now.screen in NO_VISIT:
            return
        before, visit.chosen = visit.chosen, self._chosen()
        for name, value in visit.chosen.items():
            if value != before[name]:
                self._add(Event(EventKind.CHOICE, name, value))

    def _chosen(self) -> dict[str, str]:
        return {**_codes(self._choices.now), **_codes(self._director.now.hearing)}

    def _rate(self, stars: int | None) -> None:
        if self._open and stars:
            self._open.stars = stars

    def _play(self, film: Slug, start: Millis, end: Millis) -> None:
        visit = self._open
        if visit and len(visit.events) >= MOST_EVENTS:
            visit.unnoted[film] = Millis(visit.unnoted.get(film, 0) + end - start)
        self._add(Event(EventKind.PLAYED, film, start=start, end=end))

    def _add(self, event: Event) -> None:
        """One choice after the other of the same is one: a volume is looked for step by step."""
        if self._open is None:
            return
        events = self._open.events
        last = events[-1] if events else None
        if last and event.kind is last.kind is EventKind.CHOICE and event.name == last.name:
            events[-1] = event
        elif len(events) < MOST_EVENTS:
            events.append(event)

    def _seconds(self, since: Millis) -> int:
        return round((self._clock.now() - since) / 1000)


def _codes(chosen: Chosen | Hearing) -> Mapping[str, str]:
    """What is chosen, by the names of the fields, so that what can be chosen tomorrow is written down, too."""
    return dict(_named(chosen))


def _named(chosen: Chosen | Hearing) -> Iterator[tuple[str, str]]:
    for one in fields(chosen):
        if one.name not in _UNCHOSEN:
            yield one.name, _code(getattr(chosen, one.name))


def _code(value: object) -> str:
    if isinstance(value, bool):
        return "on" if value else "off"
    if isinstance(value, tuple):
        return " ".join(map(str, value))
    return "" if value is None else str(value)

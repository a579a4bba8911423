# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is on the screen now, for whom, and what comes next."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from kiosk.app.attract import Attract
from kiosk.app.director import Director
from kiosk.app.navigation import Navigation
from kiosk.app.next_up import NextUp
from kiosk.app.on_air import OnAir
from kiosk.app.programme_now import ProgrammeTold
from kiosk.app.takeover import DocentTakeover
from kiosk.domain.cards import Ref
from kiosk.domain.coming import Coming
from kiosk.domain.film import Chapter, Film
from kiosk.domain.navigation import Screen
from kiosk.domain.values import Millis

_SECOND = 1000


class Use(StrEnum):
    """Whose the screen is: passers-by's, a visitor's, a docent's, or nobody's.

    fault: the film cannot be played. closed: by staff, or outside the hours. list: passers-by's, with a playlist on it.
    screening: whoever came for it.
    """

    ATTRACT = "attract"
    LIST = "list"
    SCREENING = "screening"
    VISIT = "visit"
    TAKEOVER = "takeover"
    FAULT = "fault"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class OnScreen:
    """position: of the film on air, in whole seconds. start, end: of the part of it that plays, where it is one.

    playing: it moves; else it stands. held: by a docent. quote: what passers-by read now.
    fault: a code why nothing plays, or "". playlist: the name of the one that plays for passers-by, or "".
    """

    use: Use
    screen: Screen
    coming: Coming
    film: Film | None = None
    chapter: Chapter | None = None
    position: Millis = Millis(0)
    start: Millis | None = None
    end: Millis | None = None
    playing: bool = False
    held: bool = False
    quote: Ref | None = None
    fault: str = ""
    playlist: str = ""


Subscriber = Callable[[OnScreen], None]


class StaffNow:
    """Tells of each change, of the position once a second.

    next_up: asked whenever something has changed, and while the film moves.
    """

    def __init__(
        self,
        navigation: Navigation,
        director: Director,
        attract: Attract,
        takeover: DocentTakeover,
        next_up: NextUp,
        programme: ProgrammeTold,
    ) -> None:
        self._navigation = navigation
        self._director = director
        self._attract = attract
        self._takeover = takeover
        self._next_up = next_up
        self._programme = programme
        self._closed = self._by_hand = False
        self._subscribers: list[Subscriber] = []
        self._seen = _told(director.now)
        self._now = self._look()
        navigation.subscribe(lambda _: self._publish())
        attract.subscribe(lambda _: self._publish())
        takeover.subscribe(lambda _: self._publish())
        programme.subscribe(lambda _: self._publish())
        director.subscribe(self._follow)

    @property
    def now(self) -> OnScreen:
        return self._now

    def subscribe(self, subscriber: Subscriber) -> None:
        self._subscribers.append(subscriber)

    def shut(self, closed: bool, *, by_hand: bool = True) -> None:
        """It is closed, or open again: what plays is not seen meanwhile. by_hand: staff have closed it."""
        self._closed, self._by_hand = closed, by_hand
        self._publish()

    def _follow(self, on_air: OnAir) -> None:
        # Told of each picture: nearly always nothing is new.
        before, self._seen = self._seen, _told(on_air)
        if self._seen != before:
            self._publish()

    def _look(self) -> OnScreen:
        on_air, takeover = self._director.now, self._takeover.now
        item = on_air.item
        # A card of a playlist, with nothing of the film to be seen.
        carded = self._navigation.now.screen is Screen.ATTRACT and self._attract.now.card is not None
        part = item if item and item.end is not None else None
        return OnScreen(
            use=self._use(),
            screen=self._navigation.now.screen,
            coming=self._coming(),
            film=None if carded else on_air.film or self._navigation.film,
            chapter=None if carded else on_air.chapter,
            position=Millis(on_air.position // _SECOND * _SECOND),
            start=part.start if part else None,
            end=part.end if part else None,
            playing=on_air.playing,
            held=takeover.held,
            quote=self._attract.now.quote,
            fault=on_air.fault or "",
            playlist=self._playlist(),
        )

    def _coming(self) -> Coming:
        if not self._closed:
            return self._next_up()
        return Coming("closed") if self._by_hand else self._next_up.closed()

    def _playlist(self) -> str:
        programme = self._programme.now
        entry = programme.entry if self._attract.now.listed else None
        return programme.playlists.get(entry.playlist, "") if entry else ""

    def _use(self) -> Use:
        screen = self._navigation.now.screen
        if self._closed:
            return Use.CLOSED
        if screen is Screen.FAULT:
            return Use.FAULT
        if self._takeover.now.active:
            return Use.TAKEOVER
        if screen is Screen.SCREENING:
            return Use.SCREENING
        if screen is Screen.ATTRACT:
            return Use.LIST if self._attract.now.listed else Use.ATTRACT
        return Use.VISIT

    def _publish(self) -> None:
        now = self._look()
        if now == self._now:
            return
        self._now = now
        for subscriber in self._subscribers:
            subscriber(now)


def _told(on_air: OnAir) -> tuple[object, ...]:
    return on_air.item, on_air.playing, on_air.fault, on_air.position // _SECOND

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A docent has the kiosk for a group: the film is on the screen, and nothing else can be reached, for a while."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from kiosk.app.act_book import ActBook
from kiosk.app.attendance import Attendance
from kiosk.app.director import Director
from kiosk.app.guide import Guide
from kiosk.app.navigation import Navigation
from kiosk.app.on_air import OnAir
from kiosk.app.ports.clock import Clock
from kiosk.app.ports.loop import Cancel, Loop
from kiosk.domain.advisories import Advisory
from kiosk.domain.film import Chapter
from kiosk.domain.navigation import Action, Place, Screen
from kiosk.domain.staff import Who
from kiosk.domain.values import Millis

EXTENSION = Millis(600_000)
LONGEST = Millis(14_400_000)
"""Nobody has it for longer than that, however often it is extended: a class that goes home may leave it behind."""
LAST_MINUTE = 60
"""Seconds before its end from which on it is told that it is about to end."""
_AHEAD = Millis(20_000)
"""So long before a chapter that is disturbing it is told of, so that it can still be left out."""
_SECOND = 1000
_START = Millis(0)


@dataclass(frozen=True, slots=True)
class Warned:
    """chapter: one before which visitors are asked. seconds: until it begins, 0 while it plays."""

    chapter: Chapter
    advisory: Advisory
    seconds: int


@dataclass(frozen=True, slots=True)
class Takeover:
    """until: when it ends by itself, by the clock of the machine, and left: in how many seconds, 0 for not active.

    held: the picture stands until it is released. through: the film was over, and stands at its beginning again.
    warned: of what a docent is to know before it is shown.
    """

    active: bool = False
    until: datetime | None = None
    left: int = 0
    held: bool = False
    through: bool = False
    warned: Warned | None = None


Subscriber = Callable[[Takeover], None]
_OVER = Takeover()


class DocentTakeover:
    """Owns it. Visitors are asked nothing meanwhile, neither whether they are there nor before what is disturbing.

    It ends when its time is over, also where the picture is held; where the film cannot be played; or when it is ended.
    Then the attract loop returns, and all is as before a visit. Its end is told a minute before, and waits for nobody's
    sentence. One that is running when the kiosk ends is over.
    """

    def __init__(
        self,
        navigation: Navigation,
        director: Director,
        attendance: Attendance,
        guide: Guide,
        acts: ActBook,
        clock: Clock,
        loop: Loop,
    ) -> None:
        self._navigation = navigation
        self._director = director
        self._attendance = attendance
        self._guide = guide
        self._acts = acts
        self._clock = clock
        self._loop = loop
        self._now = _OVER
        self._who = Who.DOCENT
        self._begun = self._ends = Millis(0)
        self._played = self._asked = False
        self._release: Cancel = lambda: None
        self._wait: Cancel = lambda: None
        self._subscribers: list[Subscriber] = []
        navigation.subscribe(self._follow)
        director.subscribe(self._see)
        guide.facts.subscribe(lambda _: self._warn())

    @property
    def now(self) -> Takeover:
        return self._now

    @property
    def can_begin(self) -> bool:
        """Not without a film that plays."""
        film_plays = self._navigation.film is not None and self._navigation.now.screen is not Screen.FAULT
        return film_plays and not self._now.active

    def subscribe(self, subscriber: Subscriber) -> None:
        self._subscribers.append(subscriber)

    def begin(self, length: Millis, who: Who) -> None:
        """For so long. A film that a visitor watches goes on; else it stands at where it would go on, or begin."""
        if not self.can_begin:
            return
        self._who = who
        self._release = self._attendance.hold()
        advisories = self._guide.advisories
        self._asked = advisories.asks
        advisories.ask(False)
        self._begun = self._clock.now()
        self._ends = Millis(self._begun + length)
        # Before the film comes: what shows it is another screen than a visitor's.
        self._publish(Takeover(active=True, until=self._until(length), left=length // _SECOND))
        self._acts.note(who, "takeover.begun", minutes=length // 60_000)
        self._show_film()
        self._count()

    def extend(self) -> None:
        """By ten minutes, as far as LONGEST goes from its beginning on."""
        if self._now.active:
            self._ends = Millis(max(self._ends, min(self._ends + EXTENSION, self._begun + LONGEST)))
            self._publish(replace(self._now, until=self._until(Millis(self._ends - self._clock.now()))))
            self._count()

    def end(self, by: str = "docent") -> None:
        """Calling it again does nothing. by: who or what ends it, for the log: docent, time, fault; see close."""
        if not self._now.active:
            return
        self._wait()
        self._acts.note(self._who, "takeover.ended", by=by)
        # While it is still active, so that none of a visitor's screens is made in between.
        self._navigation.go(Action.REST)
        self._publish(_OVER)
        self._guide.advisories.ask(self._asked)
        self._release()

    def close(self) -> None:
        """The kiosk ends, and with it what was taken over."""
        self._wait()
        if self._now.active:
            self._acts.note(self._who, "takeover.ended", by="stop")

    def hold(self, held: bool) -> None:
        """The picture stands, whatever is touched, until it is released; then it goes on as it was."""
        if not self._now.active or held is self._now.held:
            return
        if held:
            self._played = self._director.now.playing
            self._director.pause()
        self._publish(replace(self._now, held=held))
        if not held and self._played:
            self._director.pause(False)

    def _until(self, length: Millis) -> datetime:
        return self._acts.now() + timedelta(milliseconds=length)

    def _count(self) -> None:
        """For the next second of the time that is left, or its end."""
        self._wait()
        left = self._ends - self._clock.now()
        if left <= 0:
            self.end("time")
            return
        self._publish(replace(self._now, left=-(-left // _SECOND)))
        self._wait = self._loop.after(Millis(left % _SECOND or _SECOND), self._count)

    def _show_film(self) -> None:
        """All of it, where a visitor heard a part."""
        place, on_air = self._navigation.now, self._director.now
        if place.screen is Screen.SCREENING:
            self._navigation.go(Action.REST)
            self._put_up(on_air.position if on_air.film is self._navigation.film else _START)
        elif place.screen is not Screen.FILM or on_air.ended:
            self._put_up(self._navigation.left or _START)
        elif place.stretch:
            self._navigation.watch(on_air.position)

    def _put_up(self, at: Millis) -> None:
        """The film, standing at a place."""
        if self._navigation.now.screen is Screen.ATTRACT:
            self._navigation.go(Action.WAKE)
        self._navigation.watch(at)
        self._director.pause()

    def _follow(self, place: Place) -> None:
        if not self._now.active or place.screen is Screen.FILM:
            return
        # Later: whoever led elsewhere has yet to do so, and the director to bring its engine to rest.
        self._loop.after(Millis(0), self._return)

    def _return(self) -> None:
        """The film may have ended, or cannot be played."""
        screen = self._navigation.now.screen
        if not self._now.active or screen is Screen.FILM:
            return
        if screen is Screen.FAULT:
            self.end("fault")
            return
        through = screen is Screen.ENDED
        self._put_up(_START if through else self._navigation.left or _START)
        self._publish(replace(self._now, through=through, held=False))

    def _see(self, on_air: OnAir) -> None:
        if not self._now.active:
            return
        if self._now.through and on_air.playing:
            self._publish(replace(self._now, through=False))
        self._warn()

    def _warn(self) -> None:
        if self._now.active and (warned := self._warned()) != self._now.warned:
            self._publish(replace(self._now, warned=warned))

    def _warned(self) -> Warned | None:
        """The first chapter, of the one that plays and those that come soon, before which visitors are asked."""
        film, at = self._navigation.film, self._director.now.position
        near = (one for one in film.chapters if one.start - _AHEAD <= at < one.end) if film else ()
        return next(filter(None, (self._of(one, at) for one in near)), None)

    def _of(self, chapter: Chapter, at: Millis) -> Warned | None:
        advisory = self._guide.facts.now.of(chapter.slug).advisory
        if advisory is None or not advisory.level.asks:
            return None
        return Warned(chapter, advisory, max(0, -(-(chapter.start - at) // _SECOND)))

    def _publish(self, takeover: Takeover) -> None:
        if takeover == self._now:
            return
        self._now = takeover
        for subscriber in self._subscribers:
            subscriber(takeover)

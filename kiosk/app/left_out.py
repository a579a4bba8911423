# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Chapters that staff took off the screen: the film goes on after them."""

from collections.abc import Callable
from collections.abc import Set as AbstractSet

from kiosk.app.director import Director
from kiosk.app.library import Library
from kiosk.app.navigation import Gate, Navigation
from kiosk.app.picture_place import PicturePlace, Seen
from kiosk.app.ports.library import Shelves
from kiosk.app.renewal import Renewal
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.film import Film
from kiosk.domain.navigation import Action, Screen
from kiosk.domain.values import Millis, Slug

Subscriber = Callable[[AbstractSet[Slug]], None]
_AHEAD = Millis(80)
"""Two pictures at most: none of it is to be seen."""


class LeftOut:
    """Owns which chapters those are; it asks whenever the library changes.

    Who is to be shown one begins after it. While the film plays on into one, it goes on after that, or is over; so is a
    stretch of it that is heard. So it is in a screening, of another film too, about which is asked when it begins. To
    be made after whatever else asks before a place of the film is shown. film: None where there is none.
    """

    def __init__(self, library: Library, navigation: Navigation, director: Director, film: Film | None) -> None:
        self._library = library
        self._navigation = navigation
        self._director = director
        self._film = film
        self._now: AbstractSet[Slug] = frozenset()
        self._other: tuple[Film | None, AbstractSet[Slug]] = (None, frozenset())
        self._sought: Millis | None = None
        self._subscribers: list[Subscriber] = []
        if film is None:
            return
        Renewal(library, lambda shelves: off_chapters(shelves, film), self._take, "which chapters are off is as it was")
        self._may_play: Gate = navigation.may_play
        navigation.may_play = self.may_play
        navigation.begins = self.begins
        self._place = PicturePlace(director)
        self._place.subscribe(self._see)

    @property
    def now(self) -> AbstractSet[Slug]:
        return self._now

    def subscribe(self, subscriber: Subscriber) -> None:
        self._subscribers.append(subscriber)

    def may_play(self, at: Millis, play: Callable[[], None]) -> bool:
        """See Navigation. What begins in one begins after it, where anything comes."""
        to = self._past(at)
        if to == at:
            return self._may_play(at, play)
        if to is not None:
            self._navigation.watch(to)
        return False

    def begins(self, film: Film, at: Millis) -> Millis | None:
        """See Navigation."""
        if film is not self._film:
            self._other = film, frozenset()
            self._ask_of_other()
        return film.past(at, self._off(film))

    def _past(self, at: Millis) -> Millis | None:
        return self._film.past(at, self._now) if self._film else at

    def _off(self, film: Film) -> AbstractSet[Slug]:
        """Of the film in use, or of the one of a screening."""
        return self._now if film is self._film else self._other[1] if film is self._other[0] else frozenset()

    def _ask_of_other(self) -> None:
        film = self._other[0]
        if film is None or not self._library.now.ready:
            return

        def told(chapters: AbstractSet[Slug]) -> None:
            if self._other[0] is film:
                self._other = film, chapters
                self._see(self._place.now)

        self._library.ask(lambda shelves: off_chapters(shelves, film), told, lambda _: None)

    def _see(self, seen: Seen) -> None:
        screen, film = self._navigation.now.screen, seen.film
        if film is None or not self._off(film) or screen not in {Screen.FILM, Screen.SCREENING}:
            return
        ahead, stretch = Millis(seen.at + _AHEAD), self._navigation.now.stretch
        if stretch and seen.at < stretch.end:
            # What comes after it is not shown in any case.
            ahead = min(ahead, Millis(stretch.end - 1))
        to = film.past(ahead, self._off(film))
        if to == ahead:
            self._sought = None
        elif stretch:
            self._navigation.go(Action.HEAR_OUT)
        elif to is None:
            self._navigation.go(Action.END if screen is Screen.FILM else Action.REST)
        elif to != self._sought:
            # Once: of a film with few pictures a second the nearest one may still be before that.
            self._sought = to
            self._director.seek(to)

    def _take(self, chapters: AbstractSet[Slug]) -> None:
        if self._navigation.now.screen is Screen.SCREENING:
            self._ask_of_other()
        if chapters == self._now:
            return
        self._now = chapters
        for subscriber in self._subscribers:
            subscriber(chapters)
        # A film that is paused in one brings no other picture by itself.
        self._see(self._place.now)


def off_chapters(shelves: Shelves, film: Film) -> AbstractSet[Slug]:
    """Of this copy of the film, whatever of it is marked."""
    slugs = (chapter.slug for chapter in film.chapters)
    return frozenset(slug for slug in slugs if shelves.edits.standing(Ref(Kind.CHAPTER, slug)).taken_off)

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of the chapters of the film, from when a visitor first looks at the list of them."""

import logging
from collections.abc import Callable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from pathlib import Path

from kiosk.app.library import Library
from kiosk.app.navigation import Navigation
from kiosk.app.ports.background import Background
from kiosk.app.ports.catalogue import Catalogue
from kiosk.app.ports.thumbnails import Thumbnails
from kiosk.app.renewal import Renewal
from kiosk.domain.cards import Ref
from kiosk.domain.errors import KioskError
from kiosk.domain.film import Film
from kiosk.domain.marks import ChapterMark
from kiosk.domain.navigation import Place, Screen
from kiosk.domain.values import Slug

_log = logging.getLogger(__name__)

Pictures = Mapping[Slug, Path]
Subscriber = Callable[[Pictures], None]


class ChapterPictures:
    """Owns the pictures that may be shown: none before the library has told which may not.

    Not pictured is a chapter that calls for a question before it is shown, and one that is about anything marked as a
    slur, a symbol or the dead. background: making them takes it for seconds.
    """

    def __init__(
        self,
        navigation: Navigation,
        library: Library,
        film: Film | None,
        thumbnails: Thumbnails,
        background: Background,
    ) -> None:
        self._library = library
        self._film = film
        self._thumbnails = thumbnails
        self._background = background
        self._made: Pictures | None = None
        self._barred: AbstractSet[Slug] | None = None
        self._now: Pictures = {}
        self._subscribers: list[Subscriber] = []
        navigation.subscribe(self._turn)

    @property
    def now(self) -> Pictures:
        return self._now

    def subscribe(self, subscriber: Subscriber) -> None:
        self._subscribers.append(subscriber)

    def _turn(self, place: Place) -> None:
        film = self._film
        if film is None or self._made is not None or place.screen is not Screen.CHAPTERS:
            return
        self._made = {}
        self._background.run(lambda: self._thumbnails.of(film), self._take, _fail)
        Renewal(
            self._library, lambda shelves: _barred(shelves.catalogue, film.slug), self._bar, "no pictures of chapters"
        )

    def _take(self, made: Pictures) -> None:
        self._made = made
        self._publish()

    def _bar(self, barred: AbstractSet[Slug]) -> None:
        self._barred = barred
        self._publish()

    def _publish(self) -> None:
        made, barred = self._made or {}, self._barred
        shown = {} if barred is None else {slug: path for slug, path in made.items() if slug not in barred}
        if shown == self._now:
            return
        self._now = shown
        for subscriber in self._subscribers:
            subscriber(shown)


def _barred(catalogue: Catalogue, copy: Slug) -> frozenset[Slug]:
    with catalogue.looking() as look:
        marks = look.marks(copy)
        return frozenset(_of_barred(look, marks.chapters)) if marks else frozenset()


def _of_barred(look: Catalogue, chapters: tuple[ChapterMark, ...]) -> Iterator[Slug]:
    for mark in chapters:
        advisory = look.advisory(mark.advisory) if mark.advisory else None
        if (advisory and advisory.level.asks) or any(_is_marked(look, ref) for ref in mark.about):
            yield mark.chapter.slug


def _is_marked(look: Catalogue, ref: Ref) -> bool:
    card = look.card(ref)
    return card is not None and bool(card.care.markings)


def _fail(error: KioskError) -> None:
    _log.error("no pictures of chapters: %s", error)

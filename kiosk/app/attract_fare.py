# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the library holds that is fit for everyone who passes by."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from kiosk.app.attract import Attract
from kiosk.app.library import Library
from kiosk.app.ports.catalogue import Catalogue
from kiosk.app.renewal import Renewal
from kiosk.app.sayings import Saying, is_for_everyone, saying_of
from kiosk.app.settings import SettingsDesk
from kiosk.domain.attract import Fare
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.marks import Stretch
from kiosk.domain.quotes import Quote
from kiosk.domain.values import Slug


@dataclass(frozen=True, slots=True)
class Sayings:
    """by_ref: the quotes that are shown to passers-by, in the order they are shown in."""

    by_ref: Mapping[Ref, Saying] = field(default_factory=dict)


Subscriber = Callable[[Sayings], None]


class AttractFare:
    """Asks whenever the library changes, and tells the attract loop. copy: of the film, None where there is no film.

    Where the venue shows passers-by no film (attract-film), there are quotes alone.
    """

    def __init__(self, library: Library, attract: Attract, copy: Slug | None, settings: SettingsDesk) -> None:
        self._attract = attract
        self._settings = settings
        self._stretches: tuple[Stretch, ...] | None = None
        self._now = Sayings()
        self._subscribers: list[Subscriber] = []
        Renewal(
            library,
            lambda shelves: _fit(shelves.catalogue, copy),
            self._offer,
            "what is fit for attract stays as it was",
        )
        settings.subscribe(lambda _: self._tell())

    @property
    def now(self) -> Sayings:
        return self._now

    def subscribe(self, subscriber: Subscriber) -> None:
        self._subscribers.append(subscriber)

    def _offer(self, found: tuple[tuple[Stretch, ...], Sayings]) -> None:
        self._stretches, self._now = found
        for subscriber in self._subscribers:
            subscriber(self._now)
        self._tell()

    def _tell(self) -> None:
        # Until the library has told, what is known to be fit is all there is.
        if self._stretches is None:
            return
        letters = {ref: len(saying.quote.words.text) for ref, saying in self._now.by_ref.items()}
        film = self._settings.now.attract_film
        self._attract.offer(Fare(self._stretches if film else (), tuple(letters), film), letters)


def _fit(catalogue: Catalogue, copy: Slug | None) -> tuple[tuple[Stretch, ...], Sayings]:
    with catalogue.looking() as look:
        stretches = tuple(_stretches(look, copy)) if copy else ()
        return stretches, Sayings({Ref(Kind.QUOTE, one.quote.slug): one for one in _sayings(look)})


def _stretches(look: Catalogue, copy: Slug) -> Iterator[Stretch]:
    marks = look.marks(copy)
    for mark in marks.chapters if marks else ():
        if mark.attract and is_for_everyone(look, mark.advisory):
            yield Stretch(Ref(Kind.CHAPTER, mark.chapter.slug), mark.chapter.start, mark.chapter.end)


def _sayings(look: Catalogue) -> Iterator[Saying]:
    for quote in look.all(Quote):
        care = quote.care
        if care.attract and not care.markings and is_for_everyone(look, care.advisory):
            yield saying_of(look, quote)

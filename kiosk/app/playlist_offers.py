# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What there is to be put into a playlist."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from kiosk.app.library import Library
from kiosk.app.playlist_look import There, resolve_items
from kiosk.app.ports.catalogue import Catalogue
from kiosk.app.ports.library import Shelves
from kiosk.app.ports.loop import Cancel
from kiosk.app.repertoire import Resolved
from kiosk.domain.attract import quote_stays
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.errors import KioskError
from kiosk.domain.exhibits import Exhibit
from kiosk.domain.film import Film
from kiosk.domain.folding import words
from kiosk.domain.playlists import ListItem, What
from kiosk.domain.queries import Sought, sought
from kiosk.domain.quotes import Quote
from kiosk.domain.values import LocalText, Millis, Slug

LONGEST_QUERY = 80


@dataclass(frozen=True, slots=True)
class Offer:
    """note: who it is, or who said it."""

    resolved: Resolved
    note: LocalText | None = None

    @property
    def item(self) -> ListItem:
        return self.resolved.item


@dataclass(frozen=True, slots=True)
class OfferedFilm:
    """slug: as items call it. whole: all of it."""

    slug: Slug
    film: Film
    whole: Offer
    chapters: tuple[Offer, ...] = ()
    voices: tuple[Offer, ...] = ()


@dataclass(frozen=True, slots=True)
class OffersState:
    """ready: it is known what there is. fault: a code why that cannot be asked, or "". film: whose parts are offered.

    stills: those that answer to the query; all, while that is empty.
    """

    ready: bool = False
    fault: str = ""
    films: tuple[OfferedFilm, ...] = ()
    film: Slug = Slug("")
    query: str = ""
    stills: tuple[Offer, ...] = ()

    @property
    def chosen(self) -> OfferedFilm | None:
        return next((one for one in self.films if one.slug == self.film), None)


Subscriber = Callable[[OffersState], None]
_Found = tuple[tuple[OfferedFilm, ...], tuple[Offer, ...]]


class PlaylistOffers:
    """Asks when somebody is about to add something. there: the films, asked in the background."""

    def __init__(self, library: Library, there: Callable[[], There]) -> None:
        self._library = library
        self._there = there
        self._now = OffersState()
        self._stills: tuple[Offer, ...] = ()
        self._cancel: Cancel = lambda: None
        self._cancel_search: Cancel = lambda: None
        self._subscribers: list[Subscriber] = []

    @property
    def now(self) -> OffersState:
        return self._now

    def subscribe(self, subscriber: Subscriber) -> None:
        self._subscribers.append(subscriber)

    def look(self) -> None:
        """Ask what there is now. What was known stays until the answer comes."""
        self._cancel()
        standing = self._library.now
        if standing.ready:
            there = self._there
            self._cancel = self._library.ask(lambda shelves: _offers(shelves, there()), self._see, self._fail)
        else:
            self._publish(ready=False, fault=standing.fault or "library.shut")

    def choose_film(self, slug: Slug) -> None:
        """Offer the parts of another one of those there are."""
        if any(one.slug == slug for one in self._now.films):
            self._publish(film=slug)

    def look_for(self, query: str) -> None:
        """Among the stills. query: the whole of it; what is too long is cut."""
        self._publish(query=query[:LONGEST_QUERY])
        self._find()

    def _see(self, found: _Found) -> None:
        films, self._stills = found
        film = self._now.film if any(one.slug == self._now.film for one in films) else Slug("")
        self._publish(ready=True, fault="", films=films, film=film)
        self._find()

    def _fail(self, error: KioskError) -> None:
        self._publish(ready=False, fault=error.code)

    def _find(self) -> None:
        """In the background: so many words are compared."""
        self._cancel_search()
        stills, query = self._stills, self._now.query
        if not sought(query):
            self._publish(stills=stills)
        elif self._library.now.ready:
            self._cancel_search = self._library.ask(
                lambda _: _matching(stills, query), lambda found: self._publish(stills=found), lambda _: None
            )

    def _publish(self, **changes: object) -> None:
        now = replace(self._now, **changes)  # type: ignore[arg-type]
        if now == self._now:
            return
        self._now = now
        for subscriber in self._subscribers:
            subscriber(now)


def _offers(shelves: Shelves, there: There) -> _Found:
    with shelves.catalogue.looking() as look:
        films = dict(_different(there.films))
        voices = {slug: tuple(_voices(look, slug, film)) for slug, film in films.items()}
        stills = tuple(_stills(look))
    parts = {slug: tuple(_parts(slug, film)) for slug, film in films.items()}
    found = iter(resolve_items(shelves, tuple(item for items in parts.values() for item in items), there))
    offered = []
    for slug, film in films.items():
        whole, *chapters = (Offer(next(found)) for _ in parts[slug])
        offered.append(OfferedFilm(slug, film, whole, tuple(chapters), voices[slug]))
    return tuple(offered), stills


def _different(films: Mapping[Slug, Film]) -> Iterator[tuple[Slug, Film]]:
    """The one in use first, and not once more under its own name."""
    used = films.get(Slug(""))
    for slug, film in sorted(films.items(), key=lambda one: one[0]):
        if not slug or used is None or film.slug != used.slug:
            yield slug, film


def _parts(slug: Slug, film: Film) -> Iterator[ListItem]:
    yield ListItem(What.FILM, slug)
    for chapter in film.chapters:
        yield ListItem(What.CHAPTER, slug, Ref(Kind.CHAPTER, chapter.slug))


def _voices(look: Catalogue, slug: Slug, film: Film) -> Iterator[Offer]:
    """What else is to be known of one is found out when it is added: these are many, and a question each."""
    marks = look.marks(film.slug)
    spoken: dict[Ref, int] = {}
    for one in marks.appearances if marks else ():
        ref = Ref(Kind.PERSON, one.person)
        spoken[ref] = spoken.get(ref, 0) + one.end - one.start
    for entry in look.entries(spoken):
        item = ListItem(What.VOICE, slug, entry.ref)
        yield Offer(Resolved(item, entry.title, Millis(spoken[entry.ref])), entry.note)


def _stills(look: Catalogue) -> Iterator[Offer]:
    """As with voices."""
    letters = {Ref(Kind.QUOTE, quote.slug): len(quote.words.text) for quote in look.all(Quote)}
    exhibits = [Ref(Kind.EXHIBIT, exhibit.slug) for exhibit in look.all(Exhibit)]
    for entry in look.entries((*letters, *exhibits)):
        item = ListItem(What.STILL, subject=entry.ref, stays=quote_stays(letters.get(entry.ref, 0)))
        yield Offer(Resolved(item, entry.title, item.stays), entry.note)


def _matching(offers: Iterable[Offer], query: str) -> tuple[Offer, ...]:
    wanted = sought(query)
    return tuple(one for one in offers if _has_all(one, wanted))


def _has_all(offer: Offer, wanted: Iterable[Sought]) -> bool:
    texts = (text for local in (offer.resolved.title, offer.note) if local for text in local.texts.values())
    found = [match[0] for text in texts for match in words(text)]
    return all(any(one.finds(word, name=True) for word in found) for one in wanted)

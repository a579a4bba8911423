# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the items of playlists come to with the films and cards that are there."""

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from kiosk.app.copy_marks import CopyMarks
from kiosk.app.ports.catalogue import Catalogue
from kiosk.app.ports.library import Shelves
from kiosk.app.sayings import Saying, is_for_everyone, saying_of
from kiosk.domain.advisories import Level
from kiosk.domain.cards import Care, Kind, Ref
from kiosk.domain.exhibits import Exhibit
from kiosk.domain.film import Film
from kiosk.domain.people import Person
from kiosk.domain.playlist import Item
from kiosk.domain.playlists import OF_A_FILM, ListItem, StoredPlaylist, What
from kiosk.domain.quotes import Quote
from kiosk.domain.values import ENGLISH, LocalText, Millis, Slug

DISTURBING, UNJUDGED = "disturbing", "unjudged"
"""What is to be said of an item beforehand; see kiosk.domain.repertoire_words."""


@dataclass(frozen=True, slots=True)
class FilmStep:
    """A film, or a stretch of one."""

    item: Item

    @property
    def length(self) -> Millis:
        return self.item.length


@dataclass(frozen=True, slots=True)
class CardStep:
    """card: a quote or an exhibit, None for a pause. text: of a pause. stays: how long it stands.

    saying, exhibit: what is shown of the card.
    """

    card: Ref | None
    text: str
    stays: Millis
    saying: Saying | None = None
    exhibit: Exhibit | None = None

    @property
    def length(self) -> Millis:
        return self.stays


Step = FilmStep | CardStep


@dataclass(frozen=True, slots=True)
class Resolved:
    """An item of a playlist with what there is of it. title: of the film, chapter, person or card; a pause's text.

    fault: a code why it cannot be played, or "": see kiosk.domain.repertoire_words. Then it has neither steps nor
    length. care: DISTURBING, UNJUDGED, or "" where nothing is to be said beforehand.
    fit: everybody who passes by may see it, so the attract loop may show it.
    """

    item: ListItem
    title: LocalText
    length: Millis = Millis(0)
    steps: tuple[Step, ...] = ()
    fault: str = ""
    care: str = ""
    fit: bool = False

    @property
    def playable(self) -> bool:
        return bool(self.steps)


@dataclass(frozen=True, slots=True)
class ListPlay:
    """A playlist to be played. items: what its items come to, in their order."""

    playlist: StoredPlaylist
    items: tuple[Resolved, ...]


def total(resolved: Iterable[Resolved]) -> Millis:
    """How long all that can be played of them takes."""
    return Millis(sum(one.length for one in resolved))


def resolve(
    items: Iterable[ListItem], films: Mapping[Slug, Film], look: Catalogue | None, off: AbstractSet[Ref] = frozenset()
) -> tuple[Resolved, ...]:
    """What items come to. films: by the copy's slug, "" for the one in use. look: None where nothing is known.

    off: chapters and cards that are known, and that nobody may see today.
    """
    return Repertoire(films, look, off).resolve(items)


def resolve_all(
    shelves: Shelves,
    playlists: Sequence[StoredPlaylist],
    films: Mapping[Slug, Film],
    given_up: AbstractSet[Slug] = frozenset(),
) -> Mapping[int, tuple[Resolved, ...]]:
    """What the items of playlists come to, by their keys; in the background. given_up: films that are not tried again.

    Raises MachineError, as the catalogue does.
    """
    wanted = _named(playlists, films)
    titles = shelves.titles(wanted)
    with shelves.catalogue.looking() as look:
        shown = {entry.ref for entry in look.entries(wanted)}
        chapters = (ref for ref in wanted if ref.kind is Kind.CHAPTER)
        taken_off = {ref for ref in chapters if shelves.edits.standing(ref).taken_off}
        off = taken_off | {ref for ref in titles if ref not in shown and ref.kind is not Kind.CHAPTER}
        there = Repertoire(films, look, off, given_up=given_up, titles=titles)
        return {one.key: there.resolve(one.items) for one in playlists}


def _named(playlists: Iterable[StoredPlaylist], films: Mapping[Slug, Film]) -> tuple[Ref, ...]:
    """All cards they name, and all chapters of the films they play."""
    items = [item for playlist in playlists for item in playlist.items]
    cards = (item.subject for item in items if item.subject)
    played = {item.film for item in items if item.what in OF_A_FILM}
    chapters = (chapter for slug in sorted(played) if slug in films for chapter in films[slug].chapters)
    return tuple(dict.fromkeys((*cards, *(Ref(Kind.CHAPTER, chapter.slug) for chapter in chapters))))


@dataclass(frozen=True, slots=True)
class Repertoire:
    """What there is to play, as one look finds it. Keeps what it has looked up. See resolve and resolve_all."""

    films: Mapping[Slug, Film]
    look: Catalogue | None
    off: AbstractSet[Ref] = frozenset()
    given_up: AbstractSet[Slug] = frozenset()
    titles: Mapping[Ref, LocalText] = field(default_factory=lambda: MappingProxyType({}))
    _copies: dict[Slug, CopyMarks] = field(default_factory=dict)
    _known: dict[ListItem, Resolved] = field(default_factory=dict)

    def resolve(self, items: Iterable[ListItem]) -> tuple[Resolved, ...]:
        return tuple(self._known.get(item) or self._look_up(item) for item in items)

    def _look_up(self, item: ListItem) -> Resolved:
        self._known[item] = self._one(item)
        return self._known[item]

    def _one(self, item: ListItem) -> Resolved:
        if item.what is What.PAUSE:
            step = CardStep(None, item.text, item.stays)
            return Resolved(item, LocalText({ENGLISH: item.text}), item.stays, (step,), fit=True)
        return self._still(item) if item.what is What.STILL else self._of_film(item)

    def _of_film(self, item: ListItem) -> Resolved:
        film = self.films.get(item.film)
        if film is None or film.slug in self.given_up:
            slug, title = (film.slug, film.title) if film else (item.film, None)
            return self._faulty(item, "item.quarantined" if slug in self.given_up else "item.no_film", title)
        match item.what:
            case What.VOICE:
                return self._voice(item, film)
            case What.CHAPTER:
                return self._chapter(item, film)
            case What.CLIP:
                return self._clip(item, film)
            case _:
                return self._stretches(item, film, film.title, [(Millis(0), film.length)])

    def _clip(self, item: ListItem, film: Film) -> Resolved:
        if not 0 <= item.start < item.end <= film.length:
            return self._faulty(item, "item.beyond", film.title)
        return self._stretches(item, film, film.title, [(item.start, item.end)])

    def _chapter(self, item: ListItem, film: Film) -> Resolved:
        found = (one for one in film.chapters if item.subject == Ref(Kind.CHAPTER, one.slug))
        chapter = next(found, None)
        if chapter is None:
            return self._faulty(item, "item.no_chapter")
        return self._stretches(item, film, chapter.title, [(chapter.start, chapter.end)])

    def _voice(self, item: ListItem, film: Film) -> Resolved:
        person = self.look.get(Person, item.subject.slug) if self.look and item.subject else None
        if person is None:
            return self._faulty(item, "item.off" if item.subject in self.off else "item.no_person")
        spoken = self._copy(film).spoken_by(person.slug)
        if not spoken:
            return self._faulty(item, "item.not_marked", person.display)
        return self._stretches(item, film, person.display, spoken)

    def _stretches(
        self, item: ListItem, film: Film, title: LocalText, wanted: Sequence[tuple[Millis, Millis]]
    ) -> Resolved:
        """Of a film, without what of it is off the screen."""
        copy = self._copy(film)
        left = [part for start, end in wanted for part in copy.without_off(start, end)]
        if not left:
            return self._faulty(item, "item.off", title)
        levels = {level for start, end in left for level in copy.levels(start, end)}
        fit = all(copy.is_fit(start, end) for start, end in left)
        steps = tuple(FilmStep(_item(item, film, start, end)) for start, end in left)
        return Resolved(item, title, Millis(sum(one.length for one in steps)), steps, "", _care(levels), fit)

    def _still(self, item: ListItem) -> Resolved:
        card = self.look.card(item.subject) if self.look and item.subject else None
        if self.look is None or item.subject is None or not isinstance(card, Quote | Exhibit):
            return self._faulty(item, "item.off" if item.subject in self.off else "item.no_card")
        saying = saying_of(self.look, card) if isinstance(card, Quote) else None
        step = CardStep(item.subject, "", item.stays, saying, card if isinstance(card, Exhibit) else None)
        title = next(iter(self.look.entries([item.subject]))).title
        fit = card.care.attract and not card.care.markings and is_for_everyone(self.look, card.care.advisory)
        return Resolved(item, title, item.stays, (step,), "", _care({self._level(card.care)}), fit)

    def _level(self, care: Care) -> Level | None:
        advisory = self.look.advisory(care.advisory) if self.look and care.advisory else None
        return advisory.level if advisory else None

    def _copy(self, film: Film) -> CopyMarks:
        if film.slug not in self._copies:
            self._copies[film.slug] = CopyMarks(film, self.look, self.off)
        return self._copies[film.slug]

    def _faulty(self, item: ListItem, fault: str, title: LocalText | None = None) -> Resolved:
        """title: None for what the library calls it, or at least its address."""
        if title is None and item.subject:
            title = self.titles.get(item.subject)
        return Resolved(item, title or LocalText({ENGLISH: str(item.subject or item.film)}), fault=fault)


def _item(item: ListItem, film: Film, start: Millis, end: Millis) -> Item:
    found = Item(film, start, end, gain=item.gain, captions=item.captions)
    # The end of the file is where it ends, whatever its length was taken for.
    return replace(found, end=None) if end >= film.length else found


def _care(levels: Iterable[Level | None]) -> str:
    found = set(levels)
    if any(level is not None and level.asks for level in found):
        return DISTURBING
    return UNJUDGED if None in found else ""

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Playlists, their items, and what can be added, as rows of the page."""

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from kiosk.app.playlist_offers import Offer
from kiosk.app.playlist_state import Listed, OpenList, Refused
from kiosk.app.repertoire import Resolved
from kiosk.domain.playlists import (
    CARDS,
    LONGEST_STAY,
    LOUDEST,
    OF_A_FILM,
    QUIETEST,
    SHORTEST_STAY,
    ListItem,
    What,
)
from kiosk.domain.staff_playlists import say_place
from kiosk.domain.values import Language
from kiosk.ui.bridges import playlist_words as words


@dataclass(frozen=True, slots=True)
class ListRow:
    """One playlist among all. mark: what is wrong with it, or ""."""

    key: int
    name: str
    note: str
    mark: str


@dataclass(frozen=True, slots=True)
class ItemRow:
    """One item among those of the open list. place: from 0. mark: what is to be known of it, in a word.

    ill: it cannot be played. looked: it is what is looked at.
    """

    place: int
    title: str
    note: str
    mark: str
    ill: bool
    looked: bool


@dataclass(frozen=True, slots=True)
class ItemSheet:
    """The item that is looked at. trouble: what is wrong with it or to be known of it, as a sentence; ill: it is wrong.

    ofFilm, isCard, isClip, isPause: what of it can be set. gain, stays: in words. captions: usual, yes or no. begins,
    ends: its bounds as they are written. text: of a pause card, or what was refused there. error, beginsError,
    endsError, textError: why the last change was not made. last: there is none after it. film: the copy it is of.
    """

    place: int
    title: str
    note: str
    trouble: str
    ill: bool
    ofFilm: bool
    isCard: bool
    isClip: bool
    isPause: bool
    gain: str
    softer: bool
    louder: bool
    captions: str
    stays: str
    shorter: bool
    longer: bool
    begins: str
    ends: str
    text: str
    error: str
    beginsError: str
    endsError: str
    textError: str
    last: bool
    film: str


@dataclass(frozen=True, slots=True)
class OfferRow:
    """What can be added. key: by which it is. picked: it is to be, with others."""

    key: str
    title: str
    note: str
    mark: str
    ill: bool
    picked: bool


def list_rows(lists: Iterable[Listed]) -> tuple[ListRow, ...]:
    return tuple(
        ListRow(one.playlist.key, words.name_of(one.playlist), words.note_of(one), words.amiss_said(one.amiss))
        for one in lists
    )


def item_rows(opened: OpenList, language: Language) -> tuple[ItemRow, ...]:
    pairs = zip(opened.playlist.items, opened.resolved, strict=True)
    return tuple(
        ItemRow(
            place,
            title_of(item, resolved, language),
            words.item_note(item, resolved, language),
            words.mark_of(resolved, attract=opened.playlist.attract),
            resolved is not None and resolved.fault != "",
            place == opened.chosen,
        )
        for place, (item, resolved) in enumerate(pairs)
    )


def item_sheets(opened: OpenList | None, refused: Refused | None, language: Language) -> Iterator[ItemSheet]:
    """None, where none is looked at."""
    if opened is None or opened.chosen is None:
        return
    place, attract = opened.chosen, opened.playlist.attract
    item, resolved = opened.playlist.items[place], opened.resolved[place]
    begins, ends = _refused_at(refused, place, "start", language), _refused_at(refused, place, "end", language)
    text = _refused_at(refused, place, "text", language)
    others = _refused_at(refused, place, "", language)
    yield ItemSheet(
        place=place,
        title=title_of(item, resolved, language),
        note=words.item_note(item, resolved, language),
        trouble=words.trouble_of(resolved, language, attract=attract),
        ill=resolved is not None and resolved.fault != "",
        ofFilm=item.what in OF_A_FILM and not attract,
        isCard=item.what in CARDS,
        isClip=item.what is What.CLIP,
        isPause=item.what is What.PAUSE,
        gain=words.gain_said(item),
        softer=item.gain > QUIETEST,
        louder=item.gain < LOUDEST,
        captions={None: "usual", True: "yes", False: "no"}[item.captions],
        stays=words.stays_said(item.stays),
        shorter=item.stays > SHORTEST_STAY,
        longer=item.stays < LONGEST_STAY,
        begins=say_place(item.start),
        ends=say_place(item.end),
        text=refused.typed if refused and text else item.text,
        error="" if begins or ends or text else others,
        beginsError=begins,
        endsError=ends,
        textError=text,
        last=place == len(opened.playlist.items) - 1,
        film=item.film,
    )


def offer_rows(
    offers: Iterable[Offer], language: Language, picked: AbstractSet[str] = frozenset()
) -> tuple[OfferRow, ...]:
    return tuple(
        OfferRow(
            str(one.item.subject or one.item.film),
            title_of(one.item, one.resolved, language),
            _offer_note(one, language),
            words.mark_of(one.resolved, attract=False),
            one.resolved.fault != "",
            str(one.item.subject) in picked,
        )
        for one in offers
    )


def title_of(item: ListItem, resolved: Resolved | None, language: Language) -> str:
    if resolved is None:
        # It follows in a moment.
        return _one_line(item.text) or words.kind_of(item)
    return _one_line(resolved.title.say(language))


def _offer_note(offer: Offer, language: Language) -> str:
    """Who it is, or what kind and how long."""
    note = _one_line(offer.note.say(language)) if offer.note else ""
    kind = words.kind_of(offer.item) if offer.item.what is What.STILL else words.length_said(offer.resolved.length)
    return " · ".join(filter(None, (kind, note)))


def _refused_at(refused: Refused | None, place: int, field: str, language: Language) -> str:
    """field: "" for any of the item."""
    if refused is None:
        return ""
    form = f"items.{place}.{field}" if field else f"items.{place}."
    there = refused.fault.field == form if field else refused.fault.field.startswith(form)
    return words.refused_said(refused, language) if there else ""


def _one_line(text: str) -> str:
    return " ".join(text.split())

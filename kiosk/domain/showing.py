# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What of the content is shown when something of it is not.

A person may be kept back by a withdrawn consent or an embargo, and staff may take any card off the screen. What hangs
on it goes, too: quotes and notices of a person who is kept back, and their side of a claim.
"""

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import replace
from datetime import date
from typing import TypeVar

from kiosk.domain.about import FilmFacts, Statement
from kiosk.domain.cards import ContentCard, Kind, Ref
from kiosk.domain.claims import Claim, Side
from kiosk.domain.content import Content
from kiosk.domain.marks import ChapterMark, Marks
from kiosk.domain.quotes import Quote
from kiosk.domain.reception import Notice, Point
from kiosk.domain.values import Millis, Slug

CardT = TypeVar("CardT", bound=ContentCard)


def hidden(content: Content, today: date, taken_off: AbstractSet[Ref] = frozenset()) -> frozenset[Ref]:
    """Every card that is not shown today. taken_off: by staff."""
    kept_back = {Ref(Kind.PERSON, person.slug) for person in content.people if not person.may_be_shown(today)}
    gone = kept_back | taken_off
    quotes = {Ref(Kind.QUOTE, quote.slug) for quote in content.quotes if _said_by(quote) & gone}
    notices = {Ref(Kind.NOTICE, notice.slug) for notice in content.notices if set(notice.people) & gone}
    return frozenset(gone | quotes | notices)


def without(card: CardT, gone: AbstractSet[Ref]) -> CardT:
    """The card, itself shown, without what it says of cards that are not."""
    match card:
        case Claim():
            return replace(card, makers=_sides(card.makers, gone), objections=_sides(card.objections, gone))
        case Notice():
            points = tuple(Point(point.text, _kept(point.quotes, gone)) for point in card.points)
            return replace(card, points=points, about=None if card.about in gone else card.about)
        case _:
            return card


def film_without(film: FilmFacts, gone: AbstractSet[Ref]) -> FilmFacts:
    credits_ = tuple(one for one in film.credits if not (one.person and Ref(Kind.PERSON, one.person) in gone))
    claimed = (film.theses, film.publicity)
    theses, publicity = (tuple(_unclaimed(statement, gone) for statement in some) for some in claimed)
    return replace(film, credits=credits_, theses=theses, publicity=publicity)


def _unclaimed(statement: Statement, gone: AbstractSet[Ref]) -> Statement:
    hidden_claim = statement.claim and Ref(Kind.CLAIM, statement.claim) in gone
    return replace(statement, claim=None) if hidden_claim else statement


def marks_without(marks: Marks, gone: AbstractSet[Ref]) -> Marks:
    """Of a chapter that is not shown nothing is left, whoever is heard in it."""
    off = [(m.chapter.start, m.chapter.end) for m in marks.chapters if Ref(Kind.CHAPTER, m.chapter.slug) in gone]
    return Marks(
        marks.copy,
        tuple(_chapter(mark, gone) for mark in marks.chapters if Ref(Kind.CHAPTER, mark.chapter.slug) not in gone),
        tuple(
            replace(seen, quote=None if _quote(seen.quote) in gone else seen.quote)
            for seen in marks.appearances
            if Ref(Kind.PERSON, seen.person) not in gone and is_clear(seen.start, seen.end, off)
        ),
        tuple(one for one in marks.stretches if one.subject not in gone and is_clear(one.start, one.end, off)),
        marks.lines,
    )


def is_clear(start: Millis, end: Millis, off: Iterable[tuple[Millis, Millis]]) -> bool:
    """Whether nothing of a stretch of the film lies in what is off the screen."""
    return not any(first < end and start < last for first, last in off)


def _said_by(quote: Quote) -> set[Ref]:
    return {Ref(Kind.PERSON, slug) for slug in quote.people}


def _quote(slug: Slug | None) -> Ref | None:
    return Ref(Kind.QUOTE, slug) if slug else None


def _kept(quotes: tuple[Slug, ...], gone: AbstractSet[Ref]) -> tuple[Slug, ...]:
    return tuple(slug for slug in quotes if Ref(Kind.QUOTE, slug) not in gone)


def _sides(sides: tuple[Side, ...], gone: AbstractSet[Ref]) -> tuple[Side, ...]:
    return tuple(replace(side, quotes=_kept(side.quotes, gone)) for side in sides if not _is_gone(side, gone))


def _is_gone(side: Side, gone: AbstractSet[Ref]) -> bool:
    """With its person, its notice, or the last of the words it rests on."""
    person = side.person and Ref(Kind.PERSON, side.person) in gone
    notice = side.notice and Ref(Kind.NOTICE, side.notice) in gone
    return bool(person or notice or (side.quotes and not _kept(side.quotes, gone)))


def _chapter(mark: ChapterMark, gone: AbstractSet[Ref]) -> ChapterMark:
    return replace(mark, about=tuple(ref for ref in mark.about if ref not in gone))

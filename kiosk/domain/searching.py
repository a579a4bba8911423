# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What of a card is searched."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from kiosk.domain.cards import ContentCard, Ref
from kiosk.domain.claims import Claim
from kiosk.domain.dates import When
from kiosk.domain.entries import spoken
from kiosk.domain.exhibits import Exhibit
from kiosk.domain.film import Chapter
from kiosk.domain.moments import Moment
from kiosk.domain.people import Person
from kiosk.domain.places import Place
from kiosk.domain.quotes import Quote
from kiosk.domain.reception import Notice
from kiosk.domain.topics import Term, Topic
from kiosk.domain.values import Language, LocalText


@dataclass(frozen=True, slots=True)
class Told:
    """title: "" for a quote, whose words are its body. body: a paragraph each, in the order of the card."""

    title: str
    body: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Searchable:
    """told: in every language the card has any text in. aliases: what else it may be looked for by."""

    ref: Ref
    told: Mapping[Language, Told]
    aliases: tuple[str, ...] = ()

    def also(self, language: Language) -> tuple[str, ...]:
        """What finds the card in this language though it is not said in it: aliases, and its titles in the others."""
        titles = (told.title for other, told in self.told.items() if other != language)
        return tuple(dict.fromkeys(alias for alias in (*self.aliases, *titles) if alias))


@dataclass(frozen=True, slots=True)
class _Parts:
    title: LocalText | None
    body: tuple[LocalText | None, ...]
    aliases: tuple[str, ...] = ()


def searchable(ref: Ref, card: ContentCard | Chapter) -> Searchable:
    parts = _parts(card)
    if not isinstance(card, Chapter):
        note = card.care.editor_note
        parts = replace(
            parts,
            body=(*parts.body, note.text if note else None),
            aliases=(*card.care.search_aliases, *parts.aliases),
        )
    body = tuple(text for text in parts.body if text)
    languages = dict.fromkeys(language for text in (parts.title, *body) if text for language in text.texts)
    told = {
        language: Told(
            parts.title.say(language) if parts.title else "", tuple(dict.fromkeys(text.say(language) for text in body))
        )
        for language in languages
    }
    return Searchable(ref, told, parts.aliases)


def _parts(card: ContentCard | Chapter) -> _Parts:  # noqa: C901, PLR0911  one case for each kind of card
    match card:
        case Person():
            roles = tuple(role.text for role in card.roles)
            return _Parts(card.display, (*roles, card.affiliation, card.about), (card.name, card.sort_name))
        case Quote():
            return _quote(card)
        case Topic():
            return _Parts(card.title, (card.summary, card.plain))
        case Term():
            return _Parts(card.title, (card.meaning,))
        case Moment():
            return _Parts(card.title, (card.text, card.when.words), _years(card.when))
        case Exhibit():
            publicity = tuple(spoken(one.words) for one in card.publicity)
            return _Parts(card.title, (card.shows, *publicity, card.credit), _years(card.when))
        case Notice():
            return _notice(card)
        case Claim():
            sides = tuple(text for side in (*card.makers, *card.objections) for text in (side.name, side.why))
            return _Parts(card.title, (card.text, *sides))
        case Place():
            return _Parts(card.name, (card.note,))
        case Chapter():
            return _Parts(card.title, (card.summary,))
    raise TypeError(type(card).__name__)


def _quote(quote: Quote) -> _Parts:
    """Whoever knows who said it finds it by the name, which the slug of a person is in plain letters."""
    return _Parts(None, (spoken(quote.words),), (*map(_as_words, quote.people), *_years(quote.when)))


def _notice(notice: Notice) -> _Parts:
    authors = tuple(text for author in notice.authors for text in (author.name, author.described))
    matter = notice.proceeding
    law = (matter.stage, matter.authority, matter.outcome) if matter else ()
    points = tuple(point.text for point in notice.points)
    return _Parts(notice.title, (*authors, *points, *law, notice.interest_note), _years(notice.when))


def _as_words(slug: str) -> str:
    return slug.replace("-", " ")


def _years(when: When) -> tuple[str, ...]:
    return tuple(dict.fromkeys(str(day.year) for day in (when.first, when.last) if day))


def paragraphs(body: Iterable[str]) -> str:
    """A body in one text, a line for each paragraph."""
    return "\n".join(" ".join(paragraph.split()) for paragraph in body)

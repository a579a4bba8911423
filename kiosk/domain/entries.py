# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A card in one line, as lists show it."""

from dataclasses import dataclass

from kiosk.domain.cards import ContentCard, Ref
from kiosk.domain.claims import Claim
from kiosk.domain.dates import When
from kiosk.domain.exhibits import Exhibit
from kiosk.domain.film import Chapter
from kiosk.domain.moments import Moment
from kiosk.domain.people import Interest, Person
from kiosk.domain.places import Place
from kiosk.domain.quotes import Quote, Verbatim
from kiosk.domain.reception import Notice
from kiosk.domain.topics import Term, Topic
from kiosk.domain.values import ENGLISH, LocalText


@dataclass(frozen=True, slots=True)
class Entry:
    """title: its name; the words of a quote. note: what it is, in a sentence, a role or, of a quote, who said it.

    when: of a moment. interests: what ties a person, or who is behind a notice, to the film.
    """

    ref: Ref
    title: LocalText
    note: LocalText | None = None
    when: When | None = None
    interests: tuple[Interest, ...] = ()


def entry(ref: Ref, card: ContentCard | Chapter, by: LocalText | None = None) -> Entry:
    """by: who said a quote, or where it stood."""
    title, note = _words(card)
    when = card.when if isinstance(card, Moment) else None
    interests = card.interests if isinstance(card, Person | Notice) else ()
    return Entry(ref, title, note or by, when, interests)


def _words(card: ContentCard | Chapter) -> tuple[LocalText, LocalText | None]:
    words: tuple[LocalText, LocalText | None] | None = None
    match card:
        case Person():
            words = card.display, card.roles[0].text if card.roles else card.about
        case Quote():
            words = spoken(card.words), None
        case Topic() | Chapter():
            words = card.title, card.summary
        case Term():
            words = card.title, card.meaning
        case Moment() | Claim():
            words = card.title, card.text
        case Exhibit():
            words = card.title, card.shows
        case Notice():
            words = card.title, card.authors[0].described
        case Place():
            words = card.name, card.note
    if words is None:
        raise TypeError(type(card).__name__)
    return words


def together(one: LocalText, other: LocalText) -> LocalText:
    """Two names as one."""
    languages = dict.fromkeys((*one.texts, *other.texts))
    return LocalText({language: f"{one.say(language)}, {other.say(language)}" for language in languages})


def spoken(words: Verbatim) -> LocalText:
    """Words of others in each language there are of them; English falls back to what was published."""
    translations = {language: translation.text for language, translation in words.translations.items()}
    published = {**words.also_published, words.language: words.text}
    return LocalText({ENGLISH: words.text, **translations, **published})

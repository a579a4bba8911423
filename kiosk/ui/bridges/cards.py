# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every kind of card: what stands at its head, and the blocks below."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import chain, groupby
from typing import Any

from kiosk.app.pages import CardPage
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.claims import Claim, Side
from kiosk.domain.exhibits import Exhibit
from kiosk.domain.film import Film
from kiosk.domain.moments import Moment
from kiosk.domain.people import Person
from kiosk.domain.places import Extent, Place
from kiosk.domain.reception import Notice
from kiosk.domain.topics import Term, Topic
from kiosk.domain.values import Language
from kiosk.ui.bridges import words
from kiosk.ui.bridges.blocks import (
    Block,
    BlockKind,
    as_row,
    group,
    heading,
    note,
    paragraph,
    quotation,
    source_title,
    words_of_others,
)
from kiosk.ui.bridges.lists import authors, interest
from kiosk.ui.bridges.words import say
from kiosk.ui.dates import say_when


@dataclass(frozen=True, slots=True)
class Head:
    """kicker: what kind of card it is. note: the role, the date, the authors. tie: what ties them to the film.

    unnamed: a witness without a name, who has another face.
    """

    kicker: str = ""
    title: str = ""
    note: str = ""
    tie: str = ""
    unnamed: bool = False


def head(page: CardPage, language: Language) -> Head:
    return _HEADS[type(page.card)](page.card, language)


def card_blocks(page: CardPage, language: Language, film: Film | None) -> tuple[Block, ...]:
    """film: whose chapters name the places of the card."""
    body = _BODIES[type(page.card)](page, page.card, language)
    return tuple(chain(_advisory(page, language), body, _foot(page, language, film)))


def _advisory(page: CardPage, language: Language) -> Iterator[Block]:
    if page.advisory:
        yield Block(BlockKind.ADVISORY, "advisory", text=page.advisory.sentence.say(language))


def _person_head(card: Person, language: Language) -> Head:
    roles = [role.text.say(language) for role in card.roles]
    if not card.named:
        return Head(say(words.PARTS[card.part]), card.display.say(language), "\n".join(roles), unnamed=True)
    display = card.display.say(language)
    published = [words.published_name(card.name)] if card.name != display else []
    return Head(say(words.PARTS[card.part]), display, "\n".join(roles + published), words.tied(card.interests))


def _topic_head(card: Topic, language: Language) -> Head:
    return Head(say(words.KINDS[Kind.TOPIC]), card.title.say(language))


def _term_head(card: Term, language: Language) -> Head:
    return Head(say(words.KINDS[Kind.TERM]), card.title.say(language))


def _moment_head(card: Moment, language: Language) -> Head:
    return Head(say(words.STRANDS[card.strand]), card.title.say(language), say_when(card.when, language))


def _exhibit_head(card: Exhibit, language: Language) -> Head:
    return Head(say(words.MEDIA[card.medium]), card.title.say(language), say_when(card.when, language))


def _notice_head(card: Notice, language: Language) -> Head:
    stance = [say(words.STANCES[card.stance])] if card.stance else []
    kicker = [say(words.NOTICE[card.kind]), *stance, say_when(card.when, language)]
    return Head(" · ".join(kicker), card.title.say(language), authors(card, language), interest(card, language))


def _claim_head(card: Claim, language: Language) -> Head:
    return Head(say(words.KINDS[Kind.CLAIM]), card.title.say(language))


def _place_head(card: Place, language: Language) -> Head:
    filmed = words.FILMED if card.filmed else words.NOT_FILMED if card.extent is Extent.COUNTRY else ""
    return Head(say(words.KINDS[Kind.PLACE]), card.name.say(language), say(filmed) if filmed else "")


def _person(page: CardPage, card: Person, language: Language) -> Iterator[Block]:
    quotes = [quotation(quote, page, language) for quote in page.quotes]
    yield from (replace(quote, large=True) for quote in quotes[:1])
    yield from paragraph("about", card.about, language)
    if len(quotes) > 1:
        yield heading("quotes", say(words.OTHER_WORDS))
        yield from quotes[1:]


def _topic(page: CardPage, card: Topic, language: Language) -> Iterator[Block]:
    yield from paragraph("summary", card.summary, language, card.plain)
    yield from _quotes(page, language)


def _term(page: CardPage, card: Term, language: Language) -> Iterator[Block]:
    yield from paragraph("meaning", card.meaning, language)
    yield from _quotes(page, language)


def _moment(page: CardPage, card: Moment, language: Language) -> Iterator[Block]:
    yield from paragraph("text", card.text, language)
    yield from _quotes(page, language)


def _place(page: CardPage, card: Place, language: Language) -> Iterator[Block]:
    yield from paragraph("note", card.note, language)
    yield _on_the_map()
    yield from _quotes(page, language)


def _exhibit(page: CardPage, card: Exhibit, language: Language) -> Iterator[Block]:
    yield from paragraph("shows", card.shows, language)
    if card.credit:
        yield note("credit", say(words.CREDIT), card.credit.say(language))
    for number, publicity in enumerate(card.publicity):
        via = words.quoted_via(source_title(page, publicity.source, language))
        label = say(words.PUBLICITY)
        yield words_of_others(f"publicity {number}", publicity.words, language, label=label, note=via)
    yield from _quotes(page, language)


def _notice(page: CardPage, card: Notice, language: Language) -> Iterator[Block]:
    for number, point in enumerate(card.points):
        yield from paragraph(f"point {number}", point.text, language)
        for quote in filter(None, map(page.quote, point.quotes)):
            yield quotation(quote, page, language, named=True)
    if card.proceeding:
        yield note("stage", say(words.STAGE), card.proceeding.stage.say(language))
        yield note("authority", say(words.AUTHORITY), card.proceeding.authority.say(language))
        yield note("outcome", say(words.OUTCOME), card.proceeding.outcome.say(language))


def _claim(page: CardPage, card: Claim, language: Language) -> Iterator[Block]:
    yield from paragraph("text", card.text, language)
    yield Block(
        BlockKind.SIDES,
        "sides",
        makers=[_side(page, side, language) for side in card.makers],
        objections=[_side(page, side, language) for side in card.objections],
    )


def _side(page: CardPage, side: Side, language: Language) -> dict[str, object]:
    card = Ref(Kind.NOTICE, side.notice) if side.notice else Ref(Kind.PERSON, side.person) if side.person else None
    quotes = filter(None, map(page.quote, side.quotes))
    return {
        "name": side.name.say(language),
        "text": side.why.say(language),
        "address": str(card) if card else "",
        "quotes": [as_row(quotation(quote, page, language)) for quote in quotes],
    }


def _quotes(page: CardPage, language: Language) -> Iterator[Block]:
    if page.quotes:
        yield heading("quotes", say(words.THEIR_WORDS))
        yield from (quotation(quote, page, language, named=True) for quote in page.quotes)


def _foot(page: CardPage, language: Language, film: Film | None) -> Iterator[Block]:
    """What every card ends with: the note of the editors, what belongs to it, its places, what it rests on."""
    care = page.card.care
    if care.editor_note:
        yield note("editors", say(words.EDITORS_NOTE), care.editor_note.text.say(language))
    for kind, found in groupby(page.linked, key=lambda each: each.ref.kind):
        if kind in words.GROUPS:
            shown = (each for each in found if _leads_somewhere(each.ref, film))
            yield from group(kind, say(words.GROUPS[kind]), shown, language)
        if kind is Kind.PLACE and not isinstance(page.card, Place):
            yield _on_the_map()
    yield from _places(page, language, film)
    yield heading("ground", say(words.RESTS_ON))
    titles = [source_title(page, slug, language) for slug in care.sources]
    yield note("ground", "", "\n".join([say(words.BASES[care.basis]), *titles]))


def _on_the_map() -> Block:
    return Block(BlockKind.MAP, "map", title=say(words.ON_THE_MAP))


def _leads_somewhere(ref: Ref, film: Film | None) -> bool:
    """A chapter is shown among those of the film that plays here, which may be a copy without it."""
    return ref.kind is not Kind.CHAPTER or any(chapter.slug == ref.slug for chapter in (film.chapters if film else ()))


def _places(page: CardPage, language: Language, film: Film | None) -> Iterator[Block]:
    if len(page.places) > 1 and film:
        yield heading("places", say(words.IN_THE_FILM))
        for start, _ in page.places:
            chapter = film.chapter_at(start)
            title = chapter.title.say(language) if chapter else film.title.say(language)
            yield Block(BlockKind.ENTRY, f"at {start}", title=title, at=start)


_HEADS: dict[type, Callable[[Any, Language], Head]] = {
    Person: _person_head,
    Topic: _topic_head,
    Term: _term_head,
    Moment: _moment_head,
    Exhibit: _exhibit_head,
    Notice: _notice_head,
    Claim: _claim_head,
    Place: _place_head,
}
_BODIES: dict[type, Callable[[CardPage, Any, Language], Iterator[Block]]] = {
    Person: _person,
    Topic: _topic,
    Term: _term,
    Moment: _moment,
    Exhibit: _exhibit,
    Notice: _notice,
    Claim: _claim,
    Place: _place,
}

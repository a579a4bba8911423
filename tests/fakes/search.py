# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A Search that looks through everything, over a catalogue of loaded content."""

from collections.abc import Iterable, Iterator, Sequence

from kiosk.app.ports.catalogue import Catalogue
from kiosk.domain.captions import CaptionLine
from kiosk.domain.cards import ContentCard, Kind, Ref
from kiosk.domain.content import Content
from kiosk.domain.film import Chapter
from kiosk.domain.findings import Found, Group, Hit, LineHit, Span
from kiosk.domain.queries import Sought, all_found, excerpt, marked, sought
from kiosk.domain.searching import Searchable, paragraphs, searchable
from kiosk.domain.showing import is_clear
from kiosk.domain.values import Language, Millis, Slug

_ORDER = list(Kind)
_COPY = Slug("copy")


class FakeSearch:
    """lines: the captions of the copy."""

    def __init__(
        self, content: Content, catalogue: Catalogue, lines: Sequence[CaptionLine] = (), copy: Slug = _COPY
    ) -> None:
        self._content = content
        self._catalogue = catalogue
        self._lines = lines
        self._copy = copy

    def find(self, query: str, language: Language, limit: int = 8) -> Found:
        wanted = sought(query)
        if not wanted:
            return Found(query)
        found = sorted(self._hits(wanted, language), key=lambda hit: (hit[0], _ORDER.index(hit[1].entry.ref.kind)))
        kinds = dict.fromkeys(hit.entry.ref.kind for _, hit in found)
        groups = (self._group(kind, [hit for _, hit in found if hit.entry.ref.kind is kind], limit) for kind in kinds)
        lines = [line for line in self._heard(wanted) if line.language == language] or list(self._heard(wanted))
        return Found(query, tuple(groups), tuple(lines[:limit]), more_lines=len(lines) > limit)

    def _group(self, kind: Kind, hits: Sequence[Hit], limit: int) -> Group:
        return Group(kind, tuple(hits[:limit]), more=len(hits) > limit)

    def _hits(self, wanted: Sequence[Sought], language: Language) -> Iterator[tuple[int, Hit]]:
        """With their tiers: in the title, in a title or an alias, anywhere."""
        cards = {ref: searchable(ref, card) for ref, card in self._cards()}
        found = [ref for ref, card in cards.items() if all_found(card, wanted)]
        for entry in self._catalogue.entries(found):
            today = self._catalogue.card(entry.ref)
            shown = searchable(entry.ref, today) if today else cards[entry.ref]
            if all_found(shown, wanted):
                yield _tier(shown, wanted), Hit(entry, *_excerpt(shown, wanted, language))

    def _cards(self) -> Iterator[tuple[Ref, ContentCard | Chapter]]:
        yield from self._content.cards()
        for slug, chapter in self._content.chapters().items():
            yield Ref(Kind.CHAPTER, slug), chapter

    def _heard(self, wanted: Sequence[Sought]) -> Iterator[LineHit]:
        people = [Ref(Kind.PERSON, person.slug) for person in self._content.people]
        gone = {ref.slug for ref in people} - {entry.ref.slug for entry in self._catalogue.entries(people)}
        marked_out = [marks for marks in self._content.marks if marks.copy == self._copy]
        chapters = [mark.chapter for marks in marked_out for mark in marks.chapters]
        refs = [Ref(Kind.CHAPTER, chapter.slug) for chapter in chapters]
        shown = {entry.ref.slug for entry in self._catalogue.entries(refs)}
        off = [(chapter.start, chapter.end) for chapter in chapters if chapter.slug not in shown]
        for line in sorted(self._lines, key=lambda line: line.start):
            clear = is_clear(line.start, Millis(line.start + 1), off)
            if clear and line.speaker not in gone and _all_in((line.text,), wanted):
                yield LineHit(self._copy, line.start, line.language, marked(line.text, wanted))


def _tier(card: Searchable, wanted: Sequence[Sought]) -> int:
    if any(_all_in((told.title,), wanted) for told in card.told.values()):
        return 0
    if any(_all_in((told.title, *card.also(language)), wanted) for language, told in card.told.items()):
        return 1
    return 2


def _all_in(texts: Iterable[str], wanted: Sequence[Sought]) -> bool:
    text = "\n".join(texts)
    return all(any(span.found for span in marked(text, [one])) for one in wanted)


def _excerpt(
    card: Searchable, wanted: Sequence[Sought], language: Language
) -> tuple[tuple[Span, ...], Language | None]:
    """With its language."""
    for one in sorted(card.told, key=lambda one: one != language):
        if spans := excerpt(paragraphs(card.told[one].body), wanted):
            return spans, one
    return (), None

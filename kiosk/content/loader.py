# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From a folder of content files to one frozen record of everything in them."""

from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from kiosk.content.checks import addresses, first, mistakes, parts
from kiosk.content.folder import File, cards, film_of, read_files, records
from kiosk.content.rules import Rules
from kiosk.domain.cards import Kind, Link, Ref
from kiosk.domain.content import Content
from kiosk.domain.marks import Marks

_GROUND = frozenset({Kind.SOURCE, Kind.ADVISORY})
"""What a card stands on or is preceded by, not what belongs to it."""


def load_content(folder: Path) -> Content:
    """Everything or nothing.

    Raises ContentError: content.invalid (file, line, reason).
    """
    files = read_files(folder)
    film = film_of(folder, files)
    known = addresses(files)
    for file in files:
        if error := first(file, mistakes(file, film, known)):
            raise error
    rules = Rules(files)
    for file in files:
        if error := first(file, rules.mistakes(file)):
            raise error
    return _content(files, folder)


def _links(files: tuple[File, ...]) -> Iterator[Link]:
    # Whoever is named anywhere in a card belongs to it: who is quoted, who objects, what its links say.
    for file in files:
        for _, _, kind, card in cards(file):
            for _, part in parts(card):
                if isinstance(part, Ref) and part.kind not in _GROUND:
                    yield Link.between(Ref(kind, card.slug), part)


def _content(files: tuple[File, ...], folder: Path) -> Content:
    film = film_of(folder, files)
    house = film.house()
    values = [file.value for file in files]
    marks: tuple[Marks, ...] = records(house, (value.marks for value in values))
    of_chapters = chain.from_iterable(copy.links() for copy in marks)
    return Content(
        film=film.record(house),
        sources=records(house, (value.sources for value in values)),
        advisories=records(house, (value.advisories for value in values)),
        people=records(house, (value.people for value in values)),
        quotes=records(house, (value.quotes for value in values)),
        topics=records(house, (value.topics for value in values)),
        terms=records(house, (value.terms for value in values)),
        moments=records(house, (value.moments for value in values)),
        exhibits=records(house, (value.exhibits for value in values)),
        notices=records(house, (value.notices for value in values)),
        claims=records(house, (value.claims for value in values)),
        places=records(house, (value.places for value in values)),
        marks=marks,
        links=tuple(sorted({*_links(files), *of_chapters})),
    )

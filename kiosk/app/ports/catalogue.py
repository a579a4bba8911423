# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is known about the film."""

from collections.abc import Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Protocol, TypeVar

from kiosk.domain.about import FilmFacts
from kiosk.domain.advisories import Advisory
from kiosk.domain.cards import ContentCard, Ref
from kiosk.domain.entries import Entry
from kiosk.domain.marks import Marks
from kiosk.domain.quotes import Quote
from kiosk.domain.reception import Notice
from kiosk.domain.sources import Source
from kiosk.domain.timeline import Dated
from kiosk.domain.values import Millis, Slug

CardT = TypeVar("CardT", bound=ContentCard)


@dataclass(frozen=True, slots=True)
class Counts:
    """How many there are to be seen today. voices: those quoted by name."""

    voices: int = 0
    topics: int = 0
    moments: int = 0
    notices: int = 0
    exhibits: int = 0
    places: int = 0


class Catalogue(Protocol):
    """The content of one film, as it may be shown today and with what staff changed in it.

    Consent, embargo and what staff took off are kept here, so nobody above can forget them: see kiosk.domain.showing.
    May be called from any thread. Every call raises MachineError: data.full (path, free in MiB), data.unwritable (path,
    detail), database.busy (path), database.unusable (path, detail).
    """

    def looking(self) -> AbstractContextManager["Catalogue"]:
        """For several questions that are to be answered from one state of the content: quicker, too."""
        ...

    def film(self) -> FilmFacts: ...

    def counts(self) -> Counts:
        """Without reading the cards, however many there are."""
        ...

    def all(self, kind: type[CardT]) -> tuple[CardT, ...]:
        """Every card of a kind, as in all(Topic), in the order its editors gave; voices and witnesses by name."""
        ...

    def get(self, kind: type[CardT], slug: Slug) -> CardT | None:
        """None where there is no such card, or it may not be shown."""
        ...

    def card(self, ref: Ref) -> ContentCard | None: ...

    def entries(self, refs: Iterable[Ref]) -> tuple[Entry, ...]:
        """Of those that may be shown, in the order asked for; chapters, too."""
        ...

    def linked(self, ref: Ref) -> tuple[Entry, ...]:
        """What belongs to a thing, in the order of kinds (see Kind) and, within one, that of the editors."""
        ...

    def dated(self) -> tuple[Dated, ...]:
        """Every moment, in the order its editors gave; without reading the cards, however many there are."""
        ...

    def quotes_of(self, person: Slug) -> tuple[Quote, ...]: ...

    def notices_by(self, person: Slug) -> tuple[Notice, ...]: ...

    def copies(self) -> tuple[Slug, ...]:
        """The copies of the film that have been marked."""
        ...

    def marks(self, copy: Slug) -> Marks | None:
        """None where that copy of the film has not been marked."""
        ...

    def places(self, ref: Ref, copy: Slug) -> tuple[tuple[Millis, Millis], ...]:
        """From where to where in a copy of the film a thing is shown or spoken of. Empty: not marked."""
        ...

    def sources(self, slugs: Iterable[Slug]) -> tuple[Source, ...]:
        """In the order asked for."""
        ...

    def advisory(self, slug: Slug) -> Advisory | None: ...

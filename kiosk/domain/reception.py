# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How people took the film: one notice for each reaction."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.cards import Care, Kind, Ref
from kiosk.domain.dates import UNDATED, When
from kiosk.domain.people import Interest
from kiosk.domain.values import LocalText, Slug


class NoticeKind(StrEnum):
    """What somebody did about the film."""

    REVIEW = "review"
    STATEMENT = "statement"
    REPORT = "report"
    PROTEST = "protest"
    COMPLAINT = "complaint"
    DECISION = "decision"
    CRITICISM_OF_A_VOICE = "criticism of a voice"


class Stance(StrEnum):
    """How a notice takes the film. Reports and acts of authorities have none."""

    PRAISE = "praise"
    CRITICISM = "criticism"
    MIXED = "mixed"


@dataclass(frozen=True, slots=True)
class Author:
    """Who is behind a notice: a person with a card, or a name alone. described: as the source describes them."""

    name: LocalText
    described: LocalText
    person: Slug | None = None


@dataclass(frozen=True, slots=True)
class Point:
    """One thing a notice says, in our words, with the quotes it rests on."""

    text: LocalText
    quotes: tuple[Slug, ...] = ()


@dataclass(frozen=True, slots=True)
class Proceeding:
    """How far a matter of law went, as far as the sources record it. outcome says so where they do not."""

    stage: LocalText
    authority: LocalText
    outcome: LocalText


@dataclass(frozen=True, slots=True)
class Notice:
    """One reaction. interests: what ties its authors to the film, shown on its face. about: None for the film itself.

    said_in: where it was published, None where the sources do not tell; quoted_via: where we have it from.
    """

    slug: Slug
    kind: NoticeKind
    title: LocalText
    authors: tuple[Author, ...]
    points: tuple[Point, ...]
    quoted_via: Slug
    care: Care
    stance: Stance | None = None
    said_in: Slug | None = None
    when: When = UNDATED
    interests: tuple[Interest, ...] = ()
    interest_note: LocalText | None = None
    proceeding: Proceeding | None = None
    about: Ref | None = None

    @property
    def quotes(self) -> tuple[Slug, ...]:
        """Its quotes in the order of its points, each once."""
        return tuple(dict.fromkeys(quote for point in self.points for quote in point.quotes))

    @property
    def people(self) -> tuple[Ref, ...]:
        return tuple(Ref(Kind.PERSON, author.person) for author in self.authors if author.person)

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""People: the quoted voices, witnesses without a name, who made the film, who spoke about it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kiosk.domain.cards import Care
from kiosk.domain.values import LocalText, Slug


class Part(StrEnum):
    """What somebody has to do with the film.

    voice: quoted by name. unnamed: a witness, or several, whom the sources do not name. maker: made the film.
    commentator: spoke or acted about the film, and is not known to appear in it.
    """

    VOICE = "voice"
    UNNAMED = "unnamed"
    MAKER = "maker"
    COMMENTATOR = "commentator"


class FilterRole(StrEnum):
    """What visitors filter voices by. Several may fit one person."""

    HISTORIAN = "historian"
    PROFESSOR = "professor"
    WRITER = "writer"
    SURVIVOR_OR_WITNESS = "survivor or witness"
    RELATIVE_OF_VICTIM = "relative of a victim"
    FORMER_OFFICIAL = "former Soviet official or officer"
    HEAD_OF_STATE = "head of state"
    DISSIDENT = "dissident"
    MEMBER_OF_PARLIAMENT = "member of parliament"
    MEMORIAL_RESEARCHER = "researcher at Memorial"


class Interest(StrEnum):
    """What ties somebody to the film, to be said beside whatever they say about it."""

    APPEARS = "appears in the film"
    GROUP_SPONSORED = "group sponsored the film"


class Consent(StrEnum):
    """On what ground a person is shown: as others published, with their own consent, or not any longer."""

    PUBLISHED = "published"
    GIVEN = "given"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class PublishedRole:
    """A role in the words of a source; its English is verbatim where the source is English."""

    text: LocalText
    source: Slug


@dataclass(frozen=True, slots=True)
class Person:
    """One person, or one group of witnesses without a name.

    name: as published, letter for letter; "" for the unnamed. display: the name in each language. sort_name: plain
    letters, family name first. embargo: not shown before that day.
    """

    slug: Slug
    part: Part
    name: str
    display: LocalText
    sort_name: str
    roles: tuple[PublishedRole, ...]
    care: Care
    filter_roles: tuple[FilterRole, ...] = ()
    affiliation: LocalText | None = None
    about: LocalText | None = None
    interests: tuple[Interest, ...] = ()
    consent: Consent = Consent.PUBLISHED
    embargo: date | None = None

    @property
    def named(self) -> bool:
        return bool(self.name)

    def may_be_shown(self, today: date) -> bool:
        return may_be_shown(self.consent, self.embargo, today)


def may_be_shown(consent: Consent, embargo: date | None, today: date) -> bool:
    return consent is not Consent.WITHDRAWN and (embargo is None or embargo <= today)

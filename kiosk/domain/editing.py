# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What staff may change of a card, beside the shipped text and never in it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from kiosk.domain.cards import ContentCard, Kind
from kiosk.domain.people import Consent
from kiosk.domain.values import ENGLISH, Language, LocalText

CardT = TypeVar("CardT", bound=ContentCard)

EDITABLE: Mapping[Kind, tuple[str, ...]] = {
    Kind.PERSON: ("display", "about", "affiliation"),
    Kind.TOPIC: ("title", "summary", "plain"),
    Kind.TERM: ("title", "meaning"),
    Kind.MOMENT: ("title", "text"),
    Kind.EXHIBIT: ("title", "shows", "credit"),
    Kind.NOTICE: ("title", "interest_note"),
    Kind.CLAIM: ("title", "text"),
    Kind.PLACE: ("name", "note"),
}
"""The texts of ours in a card's record, by name. What others said is data, and changed by nobody."""

Texts = Mapping[str, Mapping[Language, str]]
"""What staff wrote: by the name of the text, then by language."""


@dataclass(frozen=True, slots=True)
class Edit:
    """One text as staff left it. version: how often they changed it, from 0. text: None as shipped."""

    version: int = 0
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """A card as staff left it. version: as in Edit. consent, embargo: of a person; None as shipped, both together."""

    version: int = 0
    taken_off: bool = False
    consent: Consent | None = None
    embargo: date | None = None


def edited(card: CardT, texts: Texts) -> CardT:
    """The card with what staff wrote in place of what was shipped.

    A text that has no English form, shipped or written, stays as it was.
    """
    changes = {name: written(getattr(card, name), by_language) for name, by_language in texts.items()}
    return replace(card, **changes) if changes else card  # type: ignore[type-var]  # every card is a record


def written(shipped: LocalText | None, by_language: Mapping[Language, str]) -> LocalText | None:
    """A text with what staff wrote in it."""
    together = {**(shipped.texts if shipped else {}), **by_language}
    return LocalText(together) if ENGLISH in together else shipped

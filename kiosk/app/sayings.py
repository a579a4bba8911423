# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Quotes with whose words they are, and what everybody who passes by may see."""

from dataclasses import dataclass

from kiosk.app.ports.catalogue import Catalogue
from kiosk.domain.advisories import Level
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.entries import Entry
from kiosk.domain.quotes import Quote
from kiosk.domain.sources import Source
from kiosk.domain.values import Slug


@dataclass(frozen=True, slots=True)
class Saying:
    """A quote with whose words they are. source: where they stand."""

    quote: Quote
    speakers: tuple[Entry, ...]
    source: Source | None


def saying_of(look: Catalogue, quote: Quote) -> Saying:
    sources = look.sources([quote.said_in or quote.quoted_via])
    speakers = look.entries(Ref(Kind.PERSON, slug) for slug in quote.people)
    return Saying(quote, speakers, next(iter(sources), None))


def is_for_everyone(look: Catalogue, advisory: Slug | None) -> bool:
    """What nobody has judged is not."""
    found = look.advisory(advisory) if advisory else None
    return found is not None and found.level is Level.EVERYONE

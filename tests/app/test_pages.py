# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A card with everything that is shown on it."""

from dataclasses import replace

import pytest

from kiosk.app.pages import CardPage, card_page, owner, voices
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.content import Content
from kiosk.domain.people import Part
from kiosk.domain.values import ENGLISH, Slug
from tests.content.shipped import shipped
from tests.fakes.catalogue import FakeCatalogue

REHEARSAL = Slug("rehearsal")
ALL = [ref for ref, _ in shipped().cards()]


def page_of(address: str, content: Content | None = None) -> CardPage:
    kind, slug = address.split("/")
    page = card_page(FakeCatalogue(content or shipped()), Ref(Kind(kind), Slug(slug)), REHEARSAL)
    assert page is not None
    return page


@pytest.mark.parametrize("ref", [ref for ref in ALL if ref.kind is not Kind.QUOTE], ids=str)
def test_every_card_is_whole(ref: Ref) -> None:
    page = page_of(str(ref))
    named = {*page.card.care.sources, *(quote.quoted_via for quote in page.quotes)}
    assert named <= {source.slug for source in page.sources}
    assert Kind.QUOTE not in {entry.ref.kind for entry in page.linked}
    speakers = {slug for quote in page.quotes for slug in quote.people}
    assert speakers == {entry.ref.slug for entry in page.speakers}


@pytest.mark.parametrize("ref", [ref for ref in ALL if ref.kind is Kind.QUOTE], ids=str)
def test_every_quote_is_shown_on_some_card(ref: Ref) -> None:
    catalogue = FakeCatalogue(shipped())
    card = owner(catalogue, ref)
    assert card is not None
    page = card_page(catalogue, card, None)
    assert page is not None
    assert page.quote(ref.slug)


def test_a_thing_with_a_card_of_its_own_is_shown_there() -> None:
    ref = Ref(Kind.TOPIC, Slug("great-purge"))
    assert owner(FakeCatalogue(shipped()), ref) == ref


def test_voices_come_before_witnesses_and_nobody_else_comes() -> None:
    parts = [person.part for person in voices(FakeCatalogue(shipped()))]
    assert parts == [Part.VOICE] * 23 + [Part.UNNAMED] * 6


def test_the_places_are_those_of_this_copy_alone() -> None:
    ref = Ref(Kind.PERSON, Slug("norman-davies"))
    catalogue = FakeCatalogue(shipped())
    here, elsewhere, nowhere = (card_page(catalogue, ref, copy) for copy in (REHEARSAL, Slug("a-venue"), None))
    assert here
    assert here.places
    assert elsewhere == nowhere == replace(here, places=())


def test_a_warning_is_there_where_one_is_called_for() -> None:
    warned = page_of("person/emma-korpa").advisory
    assert warned
    assert warned.sentence.say(ENGLISH) == "This speaks of the death and burial of children in a camp."
    assert page_of("notice/the-economist").advisory is None


def test_the_quotes_of_a_claim_are_those_of_both_sides() -> None:
    slugs = [quote.slug for quote in page_of("claim/ancestors-of-genocide").quotes]
    assert slugs[0] == "watson-racial-trash"
    assert {"ijabs-simply-to-lie", "grant-cultural-genocide"} <= set(slugs)


def test_there_is_no_page_of_a_quote_nor_of_what_is_not_there() -> None:
    catalogue = FakeCatalogue(shipped(), taken_off=frozenset({Ref(Kind.TOPIC, Slug("katyn"))}))
    for ref in (Ref(Kind.QUOTE, Slug("davies-quotas")), Ref(Kind.TOPIC, Slug("katyn")), Ref(Kind.TERM, Slug("none"))):
        assert card_page(catalogue, ref, REHEARSAL) is None

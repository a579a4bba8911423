# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What lists and cards say, before anything is drawn."""

from dataclasses import replace

import pytest

from kiosk.app.pages import CardPage, card_page
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.moments import Moment
from kiosk.domain.navigation import Screen
from kiosk.domain.reception import Notice
from kiosk.domain.values import ENGLISH, LATVIAN, Language, Slug
from kiosk.ui.bridges import words
from kiosk.ui.bridges.blocks import Block, BlockKind
from kiosk.ui.bridges.cards import card_blocks, head
from kiosk.ui.bridges.lists import list_blocks
from tests.content.shipped import shipped
from tests.fakes.catalogue import FakeCatalogue
from tests.support.films import rehearsal, small_film

CATALOGUE = FakeCatalogue(shipped())
CARDS = [str(ref) for ref, _ in shipped().cards() if ref.kind is not Kind.QUOTE]


def page_of(address: str, copy: str = "rehearsal") -> CardPage:
    kind, slug = address.split("/")
    page = card_page(CATALOGUE, Ref(Kind(kind), Slug(slug)), Slug(copy))
    assert page is not None
    return page


def english(address: str, copy: str = "rehearsal") -> tuple[Block, ...]:
    return card_blocks(page_of(address, copy), ENGLISH, rehearsal())


def of_kind(blocks: tuple[Block, ...], kind: BlockKind) -> list[Block]:
    return [block for block in blocks if block.kind is kind]


@pytest.mark.parametrize("address", CARDS)
def test_every_card_can_be_said_in_every_language_with_the_same_blocks(address: str) -> None:
    page = page_of(address)
    for language in (ENGLISH, LATVIAN):
        assert head(page, language).title
        assert head(page, language).kicker
    blocks = [card_blocks(page, language, rehearsal()) for language in (ENGLISH, LATVIAN)]
    keys = [[block.key for block in said] for said in blocks]
    assert keys[0] == keys[1]
    assert len(set(keys[0])) == len(keys[0])


@pytest.mark.parametrize("address", CARDS)
def test_every_card_says_what_it_rests_on(address: str) -> None:
    sources = [source.title.say(ENGLISH) for source in CATALOGUE.sources(page_of(address).card.care.sources)]
    last = english(address)[-1]
    assert last.text.split("\n")[1:] == sources


def test_a_chapter_that_this_copy_of_the_film_has_not_is_not_offered() -> None:
    page = page_of("topic/great-famine")
    assert "chapter/great-famine" in [block.address for block in card_blocks(page, ENGLISH, rehearsal())]
    for film in (small_film(), None):
        blocks = card_blocks(page, ENGLISH, film)
        assert not [block.address for block in blocks if block.address.startswith("chapter/")]
        assert words.GROUPS[Kind.CHAPTER] not in [block.title for block in blocks]


def test_a_quote_is_letter_for_letter_and_comes_with_its_chain() -> None:
    (quote,) = of_kind(english("person/norman-davies"), BlockKind.QUOTE)
    assert quote.text.startswith("People were being shot day and night")
    assert (quote.translator, quote.original) == ("", "")
    assert quote.note == (
        "Said in: The Soviet Story, the film → quoted via: The page that played the film (LivingScoop) → undated → "
        "original not checked"
    )


def test_a_translated_quote_names_who_translated_it_and_has_the_words_as_published() -> None:
    (quote,) = of_kind(card_blocks(page_of("person/norman-davies"), LATVIAN, None), BlockKind.QUOTE)
    assert quote.text.startswith("Cilvēkus šāva dienu un nakti")
    assert quote.translator == "kioska redakcija"
    assert "People were being shot day and night" in quote.original


def test_words_published_in_two_languages_are_both_there() -> None:
    notice = next(card for card in CATALOGUE.all(Notice) if "young-russia-slogan" in card.quotes)
    (slogan,) = [block for block in english(f"notice/{notice.slug}") if block.key == "quote young-russia-slogan"]
    russian = next(quote for quote in shipped().quotes if quote.slug == "young-russia-slogan").words.also_published
    assert slogan.original == f"Russian: {russian[Language('ru')]}"


def test_a_note_of_the_editors_stands_with_the_quote() -> None:
    (quote,) = of_kind(english("person/vladimir-karpov"), BlockKind.QUOTE)
    assert quote.remark.startswith("The quotation marks around")


def test_what_ties_somebody_to_the_film_is_said_at_the_head() -> None:
    assert "sponsored" in head(page_of("person/inese-vaidere"), ENGLISH).tie
    assert head(page_of("person/mikhail-gorbachev"), ENGLISH).tie == ""


def test_what_ties_an_author_to_the_film_is_said_in_the_list_and_on_the_card() -> None:
    told = {block.title: block.tie for block in list_blocks(Screen.RECEPTION, CATALOGUE.all(Notice), ENGLISH)}
    assert told["Ari Vatanen"] == "He appears in the film."
    assert told["The Economist"] == ""
    notice = next(card for card in CATALOGUE.all(Notice) if card.title.say(ENGLISH) == "Ari Vatanen")
    assert head(page_of(f"notice/{notice.slug}"), ENGLISH).tie == "He appears in the film."


def test_a_warning_comes_before_everything_else() -> None:
    assert english("person/emma-korpa")[0].kind is BlockKind.ADVISORY
    assert not of_kind(english("notice/the-economist"), BlockKind.ADVISORY)


def test_a_place_in_the_film_is_offered_and_its_absence_told() -> None:
    (hear,) = of_kind(english("person/norman-davies"), BlockKind.HEAR)
    assert hear.at == page_of("person/norman-davies").places[0][0]
    (hear,) = of_kind(english("person/norman-davies", copy="a-venue"), BlockKind.HEAR)
    assert hear.at == -1


def test_who_is_not_expected_in_the_film_is_not_missed_there() -> None:
    assert not of_kind(english("person/robert-grant"), BlockKind.HEAR)
    assert not of_kind(english("notice/ijabs"), BlockKind.HEAR)


def test_a_witness_without_a_name_has_another_face() -> None:
    unnamed = head(page_of("person/witness-mother"), ENGLISH)
    assert unnamed.unnamed
    assert unnamed.title == "Witness, unnamed in our source"
    assert not head(page_of("person/emma-korpa"), ENGLISH).unnamed


def test_both_sides_of_a_claim_say_who_why_and_in_which_words() -> None:
    (sides,) = of_kind(english("claim/ancestors-of-genocide"), BlockKind.SIDES)
    assert [side["name"] for side in sides.makers] == ["George Watson, in the film"]
    assert [side["name"] for side in sides.objections][:2] == ["Ivars Ījabs", "Robert Grant, on Watson"]
    for side in (*sides.makers, *sides.objections):
        assert side["text"]
        assert side["quotes"]


def test_publicity_is_called_publicity() -> None:
    quotes = of_kind(english("exhibit/nazi-documents"), BlockKind.QUOTE)
    assert quotes
    assert {quote.label for quote in quotes} == {"Publicity for the film says"}


def test_a_matter_of_law_is_told_with_stage_authority_and_outcome() -> None:
    notice = next(card for card in CATALOGUE.all(Notice) if card.proceeding)
    titles = [block.title for block in of_kind(english(f"notice/{notice.slug}"), BlockKind.NOTE)]
    assert titles[:3] == ["How far it went", "Authority", "Outcome"]


def test_the_timeline_has_history_first_and_says_when() -> None:
    blocks = list_blocks(Screen.TIMELINE, CATALOGUE.all(Moment), ENGLISH)
    assert [block.title for block in blocks if block.kind is BlockKind.HEADING] == [
        "History",
        "The film’s own history",
    ]
    assert (blocks[1].label, blocks[1].title) == ("7 November 1917", "The Bolsheviks take power")


def test_reception_is_by_kind_then_alphabet_whatever_the_stance_and_acts_have_no_stance() -> None:
    blocks = list_blocks(Screen.RECEPTION, CATALOGUE.all(Notice), ENGLISH)
    kinds = [block.title for block in blocks if block.kind is BlockKind.HEADING]
    assert kinds[:3] == ["Reviews", "Statements", "Reports"]
    at = [block.title for block in blocks].index
    assert [block.label for block in blocks[at("Reviews") + 1 : at("Statements")]] == ["Mixed", "Praise", "Criticism"]
    statements = blocks[at("Statements") + 1 : at("Reports")]
    assert [block.title for block in statements] == sorted(block.title for block in statements)
    assert {block.label for block in statements} == {"Praise", "Criticism"}
    assert {block.label for block in blocks[at("Decisions") + 1 : at("Criticism of a voice")]} == {""}
    assert {block.ranged for block in blocks if block.kind is BlockKind.ENTRY} == {True}


def test_what_leads_elsewhere_says_the_date_of_a_moment_and_what_ties_somebody_to_the_film() -> None:
    links = {block.address: block for block in of_kind(english("topic/occupied-baltic-countries"), BlockKind.ENTRY)}
    assert links["moment/occupation-of-the-baltic-countries"].label == "June 1940"
    assert links["person/inese-vaidere"].tie == "Appears in the film. Belongs to the group that sponsored the film."
    notices = {block.address: block for block in of_kind(english("person/ari-vatanen"), BlockKind.ENTRY)}
    assert notices["notice/vatanen"].tie == "Appears in the film."


def test_no_text_that_a_list_would_cut_off_stands_with_a_link() -> None:
    links = of_kind(english("person/ari-vatanen"), BlockKind.ENTRY)
    assert {block.note for block in links if block.address.startswith(("topic/", "claim/", "chapter/"))} == {""}


def test_the_way_into_the_film_stands_after_the_first_words() -> None:
    for address in ("person/ari-vatanen", "topic/great-purge", "claim/ancestors-of-genocide"):
        kinds = [block.kind for block in english(address) if block.kind is not BlockKind.ADVISORY]
        assert kinds.index(BlockKind.HEAR) == 1
    unmarked = [block.kind for block in english("person/ari-vatanen", copy="a-venue")]
    assert unmarked.index(BlockKind.HEAR) > max(n for n, kind in enumerate(unmarked) if kind is BlockKind.QUOTE)


def test_a_speaker_is_named_only_where_there_are_others() -> None:
    page = page_of("notice/zdanoka")
    assert {quote.label for quote in of_kind(card_blocks(page, ENGLISH, None), BlockKind.QUOTE)} == {""}
    with_another = replace(page, quotes=(replace(page.quotes[0], people=()), *page.quotes[1:]))
    labels = {quote.label for quote in of_kind(card_blocks(with_another, ENGLISH, None), BlockKind.QUOTE)}
    assert labels == {"", "Tatjana Ždanoka"}


def test_the_first_words_of_somebody_come_first_and_the_others_under_a_heading() -> None:
    blocks = english("person/ivars-ijabs")
    kinds = [block.kind for block in blocks if block.kind is not BlockKind.ADVISORY]
    at = [block.title for block in blocks].index("Further words of theirs")
    assert kinds[0] is BlockKind.QUOTE
    assert [block.large for block in of_kind(blocks, BlockKind.QUOTE)] == [True, False, False, False]
    assert {block.kind for block in blocks[at + 1 : at + 4]} == {BlockKind.QUOTE}
    assert "Further words of theirs" not in [block.title for block in english("person/norman-davies")]

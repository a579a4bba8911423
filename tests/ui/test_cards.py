# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What lists and cards say, before anything is drawn."""

import pytest

from kiosk.app.pages import CardPage, card_page
from kiosk.app.reception import reception
from kiosk.domain.cards import Kind, Ref
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
RECEIVED = reception(CATALOGUE)
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
        "Said in: The Soviet Story, the film. Quoted via: The page that played the film (LivingScoop). Undated. "
        "Original not checked."
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
    told = {row["title"]: row["tie"] for row in stances(list_blocks(Screen.RECEPTION, RECEIVED, ENGLISH))}
    assert told["Ari Vatanen"] == "He appears in the film."
    assert told["The Economist"] == ""
    notice = next(card for card in CATALOGUE.all(Notice) if card.title.say(ENGLISH) == "Ari Vatanen")
    assert head(page_of(f"notice/{notice.slug}"), ENGLISH).tie == "He appears in the film."


def test_a_warning_comes_before_everything_else() -> None:
    assert english("person/emma-korpa")[0].kind is BlockKind.ADVISORY
    assert not of_kind(english("notice/the-economist"), BlockKind.ADVISORY)


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


def test_reception_is_by_kind_and_stance_side_by_side_then_by_the_alphabet() -> None:
    blocks = list_blocks(Screen.RECEPTION, RECEIVED, ENGLISH)
    kinds = [block.title for block in blocks if block.kind is BlockKind.HEADING]
    assert kinds[:3] == ["Reviews", "Statements", "Reports"]
    reviews, statements = of_kind(blocks, BlockKind.STANCES)[:2]
    assert [column["title"] for column in reviews.columns] == ["Praise", "Criticism", "Mixed"]
    assert [title for column in reviews.columns for title in titles(column)] == [
        "The Economist",
        "The New York Times",
        "Ivars Ījabs",
    ]
    assert [column["title"] for column in statements.columns] == ["Praise", "Criticism", "Mixed"]
    assert titles(statements.columns[0]) == [
        "Christopher Beazley",
        "Gaidis Bērziņš, Latvia’s Minister of Justice",
        "Vytautas Landsbergis",
        "Inese Vaidere and Ģirts Valdis Kristovskis",
        "Ari Vatanen",
    ]
    assert titles(statements.columns[1]) == ["Boris Tsilevich", "Tatjana Ždanoka"]


def test_reports_and_acts_of_authorities_stand_without_a_stance() -> None:
    blocks = list_blocks(Screen.RECEPTION, RECEIVED, ENGLISH)
    acts = {block.address: block.label for block in of_kind(blocks, BlockKind.ENTRY)}
    neutral = {f"notice/{card.slug}" for card in CATALOGUE.all(Notice) if card.stance is None}
    assert acts == dict.fromkeys(neutral, "")
    assert {row["address"] for row in stances(blocks)} == {
        f"notice/{card.slug}" for card in CATALOGUE.all(Notice) if card.stance
    }


def test_each_reaction_says_where_it_stood() -> None:
    blocks = list_blocks(Screen.RECEPTION, RECEIVED, ENGLISH)
    told = {row["title"]: row["source"] for row in stances(blocks)}
    assert told["The Economist"] == "Said in: The Economist, review of the film"
    assert all(str(source).startswith(("Said in: ", "Quoted via: ")) for source in told.values())
    acts = of_kind(blocks, BlockKind.ENTRY)
    assert all("Said in: " in block.note or "Quoted via: " in block.note for block in acts)


def stances(blocks: tuple[Block, ...]) -> list[dict[str, object]]:
    """Every row of every column."""
    columns = (column for block in of_kind(blocks, BlockKind.STANCES) for column in block.columns)
    return [row for column in columns for row in rows_of(column)]


def rows_of(column: dict[str, object]) -> list[dict[str, object]]:
    rows = column["rows"]
    assert isinstance(rows, list)
    return rows


def titles(column: dict[str, object]) -> list[str]:
    return [str(row["title"]) for row in rows_of(column)]


def test_what_leads_elsewhere_says_the_date_of_a_moment_and_what_ties_somebody_to_the_film() -> None:
    links = {block.address: block for block in of_kind(english("topic/occupied-baltic-countries"), BlockKind.ENTRY)}
    assert links["moment/occupation-of-the-baltic-countries"].label == "June 1940"
    assert links["person/inese-vaidere"].tie == "Appears in the film. Belongs to the group that sponsored the film."
    notices = {block.address: block for block in of_kind(english("person/ari-vatanen"), BlockKind.ENTRY)}
    assert notices["notice/vatanen"].tie == "Appears in the film."


def test_no_text_that_a_list_would_cut_off_stands_with_a_link() -> None:
    links = of_kind(english("person/ari-vatanen"), BlockKind.ENTRY)
    assert {block.note for block in links if block.address.startswith(("topic/", "claim/", "chapter/"))} == {""}


def test_whose_words_they_are_is_said_wherever_the_card_is_not_their_own() -> None:
    assert {quote.label for quote in of_kind(english("notice/zdanoka"), BlockKind.QUOTE)} == {"Tatjana Ždanoka"}
    assert {quote.label for quote in of_kind(english("person/ivars-ijabs"), BlockKind.QUOTE)} == {""}


def test_the_first_words_of_somebody_come_first_and_the_others_under_a_heading() -> None:
    blocks = english("person/ivars-ijabs")
    kinds = [block.kind for block in blocks if block.kind is not BlockKind.ADVISORY]
    at = [block.title for block in blocks].index("Further quotes")
    assert kinds[0] is BlockKind.QUOTE
    assert [block.large for block in of_kind(blocks, BlockKind.QUOTE)] == [True, False, False, False]
    assert {block.kind for block in blocks[at + 1 : at + 4]} == {BlockKind.QUOTE}
    assert "Further quotes" not in [block.title for block in english("person/norman-davies")]

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The shipped content is complete, verbatim, attributed, and in both languages."""

from collections import Counter

import pytest

from kiosk.domain.advisories import Level
from kiosk.domain.cards import Basis, Kind, Ref
from kiosk.domain.content import Content
from kiosk.domain.people import FilterRole, Interest, Part, Person
from kiosk.domain.quotes import Quote
from kiosk.domain.reception import NoticeKind, Stance
from kiosk.domain.sources import SourceKind
from kiosk.domain.values import ENGLISH, LATVIAN, Language, Slug
from tests.content.shipped import english, shipped, texts, verbatims
from tests.support.quotes import QUOTES
from tests.support.reception import RECEPTION


@pytest.fixture(scope="module")
def content() -> Content:
    return shipped()


def person(content: Content, slug: str) -> Person:
    return next(person for person in content.people if person.slug == slug)


def quote(content: Content, slug: str) -> Quote:
    return next(quote for quote in content.quotes if quote.slug == slug)


COUNTS = {
    "sources": 8,
    "advisories": 17,
    "people": 37,
    "quotes": 51,
    "topics": 29,
    "terms": 26,
    "moments": 35,
    "exhibits": 5,
    "notices": 18,
    "claims": 3,
    "places": 18,
    "marks": 1,
}


@pytest.mark.parametrize("name", COUNTS)
def test_nothing_is_lost_and_nothing_slips_in(content: Content, name: str) -> None:
    assert len(getattr(content, name)) == COUNTS[name]


def test_there_are_23_voices_six_unnamed_one_maker_and_seven_commentators(content: Content) -> None:
    parts = Counter(person.part for person in content.people)
    assert parts == {Part.VOICE: 23, Part.UNNAMED: 6, Part.MAKER: 1, Part.COMMENTATOR: 7}


@pytest.mark.parametrize(("name", "words"), QUOTES, ids=[name for name, _ in QUOTES])
def test_a_voice_is_quoted_letter_for_letter(content: Content, name: str, words: str) -> None:
    voice = next(person for person in content.voices() if person.name == name)
    assert words in [quote.words.text for quote in content.quotes_of(voice.slug)]


def test_the_voices_stand_in_the_order_of_their_source(content: Content) -> None:
    assert [person.name for person in content.voices()] == [name for name, _ in QUOTES]


@pytest.mark.parametrize(("notice", "words"), RECEPTION, ids=[f"{slug} {words[:12]}" for slug, words in RECEPTION])
def test_a_reaction_is_quoted_letter_for_letter(content: Content, notice: str, words: str) -> None:
    found = next(found for found in content.notices if found.slug == notice)
    assert words in [quote(content, slug).words.text for slug in found.quotes]


def test_the_notices_quote_nothing_else(content: Content) -> None:
    quoted = sorted(quote(content, slug).words.text for notice in content.notices for slug in notice.quotes)
    assert quoted == sorted(words for _, words in RECEPTION)


def test_the_slogan_stands_in_both_languages(content: Content) -> None:
    slogan = quote(content, "young-russia-slogan").words
    assert slogan.also_published == {"ru": "Не дадим переписать историю!"}


def test_every_text_exists_in_english_and_latvian(content: Content) -> None:
    assert [text for text in texts(content) if set(text.texts) != {ENGLISH, LATVIAN}] == []


def test_every_quotation_is_published_in_english_and_translated_by_the_kiosk_edition(content: Content) -> None:
    wrong = [
        words.text
        for words in verbatims(content)
        if words.language != ENGLISH
        or set(words.translations) != {LATVIAN}
        or words.translations[LATVIAN].translator != content.film.edition
    ]
    assert wrong == []
    assert content.film.edition.say(ENGLISH) == "kiosk edition"


@pytest.mark.parametrize("language", [ENGLISH, LATVIAN])
def test_texts_differ_between_languages_where_they_are_sentences(content: Content, language: Language) -> None:
    untranslated = [
        text.say(ENGLISH)
        for text in texts(content)
        if text.say(ENGLISH) == text.say(LATVIAN) and len(text.say(language).split()) > 5
    ]
    assert untranslated == []


def test_no_original_was_checked_and_the_chain_ends_in_a_text_the_editors_read(content: Content) -> None:
    seeds = {source.slug for source in content.sources if source.kind is SourceKind.SEED}
    assert [q.slug for q in content.quotes if q.original_checked or q.quoted_via not in seeds] == []
    assert [n.slug for n in content.notices if n.quoted_via not in seeds] == []


def test_only_the_protest_is_dated(content: Content) -> None:
    dated = [notice.slug for notice in content.notices if notice.when.placed]
    assert dated == ["young-russia"]


def test_everything_of_general_reference_says_so_in_its_sources(content: Content) -> None:
    general = {str(ref): card.care for ref, card in content.cards() if card.care.basis is Basis.GENERAL_REFERENCE}
    assert [ref for ref, care in general.items() if "general-reference" not in care.sources] == []


def test_every_card_has_an_advisory_sources_and_an_address_for_corrections(content: Content) -> None:
    cares = {str(ref): card.care for ref, card in content.cards()}
    assert [ref for ref, care in cares.items() if not (care.advisory and care.sources and care.corrections.texts)] == []


def test_every_link_resolves(content: Content) -> None:
    known = {ref for ref, _ in content.cards()}
    known |= {Ref(Kind.CHAPTER, mark.chapter.slug) for marks in content.marks for mark in marks.chapters}
    assert {ref for link in content.links for ref in (link.one, link.two)} <= known


def test_no_card_stands_alone(content: Content) -> None:
    assert [str(ref) for ref, _ in content.cards() if not content.linked(ref)] == []


def test_every_topic_and_voice_lead_to_each_other(content: Content) -> None:
    silent = [
        voice.slug
        for voice in content.voices()
        if not any(ref.kind is Kind.TOPIC for ref in content.linked(Ref(Kind.PERSON, voice.slug)))
    ]
    assert silent == []


# Interest, dignity, the unnamed.


def test_admirers_with_an_interest_say_so(content: Content) -> None:
    interested = {notice.slug: set(notice.interests) for notice in content.notices if notice.interests}
    assert interested == {
        "vaidere-and-kristovskis": {Interest.APPEARS, Interest.GROUP_SPONSORED},
        "vatanen": {Interest.APPEARS},
        "beazley": {Interest.APPEARS},
    }


def test_nothing_is_said_of_how_gorbachev_appears(content: Content) -> None:
    gorbachev = person(content, "mikhail-gorbachev")
    assert (gorbachev.interests, gorbachev.about, content.quotes_of(gorbachev.slug)[0].said_in) == ((), None, None)


def test_the_unnamed_have_no_name_and_no_quote(content: Content) -> None:
    unnamed = [person for person in content.people if person.part is Part.UNNAMED]
    assert [p.slug for p in unnamed if p.named or content.quotes_of(p.slug)] == []
    assert {p.display.say(ENGLISH).replace("Witnesses", "Witness") for p in unnamed} == {
        "Witness, unnamed in our source"
    }


def test_the_mother_is_not_emma_korpa(content: Content) -> None:
    assert "Korpa" not in english(person(content, "witness-mother"))
    assert "witness-mother" not in english(person(content, "emma-korpa"))
    mother, korpa = Ref(Kind.PERSON, Slug("witness-mother")), Ref(Kind.PERSON, Slug("emma-korpa"))
    assert korpa not in content.linked(mother)


def test_several_roles_stay_several(content: Content) -> None:
    roles = {slug: set(person(content, slug).filter_roles) for slug in ("viktor-suvorov", "christopher-beazley")}
    assert roles == {
        "viktor-suvorov": {FilterRole.WRITER, FilterRole.FORMER_OFFICIAL},
        "christopher-beazley": {FilterRole.HISTORIAN, FilterRole.MEMBER_OF_PARLIAMENT},
    }
    assert FilterRole.RELATIVE_OF_VICTIM in person(content, "volodimir-sergiychuk").filter_roles
    assert FilterRole.FORMER_OFFICIAL in person(content, "vladimir-karpov").filter_roles


@pytest.mark.parametrize("role", list(FilterRole))
def test_every_filter_finds_a_voice(content: Content, role: FilterRole) -> None:
    assert [voice for voice in content.voices() if role in voice.filter_roles]


@pytest.mark.parametrize("kind", [Kind.NOTICE, Kind.CLAIM, Kind.PERSON])
def test_a_card_warns_at_least_as_much_as_the_words_quoted_on_it(content: Content, kind: Kind) -> None:
    level = {advisory.slug: list(Level).index(advisory.level) for advisory in content.advisories}
    cards = {ref: card for ref, card in content.cards() if card.care.advisory}
    milder = [
        (str(ref), str(other))
        for ref, card in cards.items()
        if ref.kind is kind
        for other in content.linked(ref)
        if other.kind is Kind.QUOTE
        if level[card.care.advisory or Slug("")] < level[cards[other].care.advisory or Slug("")]
    ]
    assert milder == []


def test_attract_shows_four_quotes_and_nothing_else(content: Content) -> None:
    assert {str(ref) for ref, card in content.cards() if card.care.attract} == {
        "quote/lebedeva-foreign-affairs",
        "quote/sokolov-ancestors",
        "quote/gahler-tried-and-sentenced",
        "quote/beazley-stalin-and-the-west",
    }


def test_the_note_on_the_nkvd_stays_away_from_magadan(content: Content) -> None:
    cards = {str(ref): english(card) for ref, card in content.cards()}
    assert "NKVD" in cards["topic/ss-kgb-partnership"]
    magadan = ["topic/medical-experiments", "exhibit/magadan-footage", "moment/magadan-footage-1990", "term/kgb"]
    assert [ref for ref in magadan if "NKVD" in cards[ref]] == []


def test_what_hurts_is_marked(content: Content) -> None:
    assert quote(content, "watson-racial-trash").care.markings == {"slur"}
    assert all(exhibit.care.markings for exhibit in content.exhibits)


# Law, stance, claims.


def test_decisions_have_no_stance_and_proceedings_say_how_far_they_went(content: Content) -> None:
    legal = [n for n in content.notices if n.kind in {NoticeKind.DECISION, NoticeKind.COMPLAINT}]
    assert {n.slug for n in legal} == {
        "complaint-in-finland",
        "finnish-film-authority",
        "request-in-estonia",
        "estonian-police",
    }
    assert [n.slug for n in legal if n.stance or not n.proceeding or n.when.placed] == []


def test_praise_and_criticism_are_sorted_as_the_source_has_them(content: Content) -> None:
    stances = {stance: {n.slug for n in content.notices if n.stance is stance} for stance in Stance}
    assert stances == {
        Stance.PRAISE: {
            "the-economist", "vaidere-and-kristovskis", "vatanen", "beazley", "landsbergis", "minister-of-justice",
        },
        Stance.CRITICISM: {"new-york-times", "zdanoka", "young-russia", "grant-on-watson", "tsilevich"},
        Stance.MIXED: {"ijabs"},
    }  # fmt: skip


OBJECTORS = {
    "soviet-help-with-the-holocaust": ["Ivars Ījabs, on intent", "Ivars Ījabs, on the Wannsee Conference"],
    "ancestors-of-genocide": ["Ivars Ījabs", "Robert Grant, on Watson", "The translation of Völkerabfälle"],
    "closeness-of-the-two-systems": ["The New York Times", "Tatjana Ždanoka"],
}


@pytest.mark.parametrize("slug", OBJECTORS)
def test_a_claim_joins_makers_objections_and_a_note(content: Content, slug: str) -> None:
    claim = next(claim for claim in content.claims if claim.slug == slug)
    assert [side.name.say(ENGLISH) for side in claim.objections] == OBJECTORS[slug]
    assert all(side.quotes for side in (*claim.makers, *claim.objections))
    assert claim.care.editor_note


SEARCHED = {
    "snore": "person/edvins-snore",
    "Шноре": "person/edvins-snore",
    "kristovskis": "person/girts-valdis-kristovskis",
    "girts": "person/girts-valdis-kristovskis",
    "holodomor": "topic/great-famine",
    "golodomor": "topic/great-famine",
    "Голодомор": "topic/great-famine",
    "zdanoka": "person/tatjana-zdanoka",
    "Жданок": "person/tatjana-zdanoka",
    "Basques": "quote/watson-racial-trash",
    "Pétain": "quote/rigoulot-before-june-1941",
}


@pytest.mark.parametrize("word", SEARCHED)
def test_a_card_has_the_words_people_look_for_it_with(content: Content, word: str) -> None:
    card = next(card for ref, card in content.cards() if str(ref) == SEARCHED[word])
    assert word.lower() in " ".join(card.care.search_aliases).lower()

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The inventory of what the sources hold, item by item. Each is looked for in the card that should have it."""

import pytest

from kiosk.domain.cards import Kind
from kiosk.domain.content import Content
from kiosk.domain.dates import Precision
from kiosk.domain.values import ENGLISH
from tests.content.shipped import english, shipped


@pytest.fixture(scope="module")
def content() -> Content:
    return shipped()


def card(content: Content, address: str) -> str:
    """All that a card says in English."""
    found = [card for ref, card in content.cards() if str(ref) == address]
    assert len(found) == 1, address
    return english(found[0])


FACTS = {
    "title": ("The Soviet Story", "Title: “The Soviet Story”"),
    "type": ("Documentary film", "Type: Documentary film"),
    "genre": ("History, politics", "Genre: History, politics"),
    "language": ("English", "Language: English"),
    "length": ("85 min.", "Length: 85 min."),
    "length-of-the-file": ("85:29", "Length: 85:29"),
    "production": ("2008", "Date of production: 2008"),
    "release": ("not given", ""),
    "director": ("Edvīns Šnore", "Director: Edvins Snore"),
    "debut": ("His first feature documentary", "“The Soviet Story” is his debut feature documentary."),
    "studies": ("Master of Political Science", "Master of Political Science"),
    "sponsor": ("the UEN Group in the European Parliament", "sponsored by the UEN Group in the European Parliament"),
    "material": ("for more than 10 years", "for more than 10 years."),
    "filming": ("over 2 years", "filmed over 2 years"),
    "countries": (
        "Russia, Ukraine, Latvia, Germany, France, UK and Belgium",
        "Russia, Ukraine, Latvia, Germany, France, UK and Belgium",
    ),
    "interviews": ("more than 20 experts", "more than 20 experts"),
    "dvd": ("on sale", "DVD NOW ON SALE"),
    "page-player": ("player", "Get the Flash Player to see this player."),
    "page-rating": ("left blank", "Average rating:"),
    "page-views": ("27,197", "Total views: 27197"),
    "page-category": ("Politics", "Category: Politics"),
    "page-tags": ("communism; massacre; The Soviet Story; Nazi and Soviet systems", "Tags: communism massacre"),
    "page-search": ("videos, users and tags", "(videos, users, tags)"),
    "page-address": ("offered", "Direct URL:"),
    "page-embed": ("offered", "Embed code:"),
    "page-more-info": ("link", "more info>"),
    "page-expandable-text": ("whole text", "which helped ..."),
}


@pytest.mark.parametrize("slug", FACTS)
def test_a_fact_of_the_film(content: Content, slug: str) -> None:
    fact = next(fact for fact in content.film.facts if fact.slug == slug)
    value, published = FACTS[slug]
    assert value in fact.value.say(ENGLISH)
    assert published in fact.published


def test_no_other_fact_is_told(content: Content) -> None:
    assert {fact.slug for fact in content.film.facts} == {*FACTS, "writer"}


def test_the_credits_are_there(content: Content) -> None:
    assert [(credit.role.say(ENGLISH), credit.name.say(ENGLISH)) for credit in content.film.credits] == [
        ("Written and directed by", "Edvīns Šnore"),
        ("Sponsored by", "the UEN Group in the European Parliament"),
    ]


def test_the_tags_lead_to_topics(content: Content) -> None:
    assert [tag.published for tag in content.film.tags] == [
        "communism",
        "massacre",
        "The Soviet Story",
        "Nazi and Soviet systems",
    ]
    assert all(tag.topics for tag in content.film.tags)


def test_the_countries_it_was_filmed_in(content: Content) -> None:
    filmed = {place.country for place in content.places if place.filmed}
    assert filmed == {"RU", "UA", "LV", "DE", "FR", "GB", "BE"}


THESES = {
    "allied-power": ("slaughtered its own people on an industrial scale", "soviet-help-with-the-holocaust"),
    "triumph-assisted-by-the-west": ("Assisted by the West, this power triumphed on May 9th, 1945.", None),
    "crimes-made-taboo": ("Its crimes were made taboo", None),
    "help-in-instigating-the-holocaust": ("instigate the Holocaust", "soviet-help-with-the-holocaust"),
    "connections-of-the-two-systems": (
        "close philosophical, political and organizational connections",
        "closeness-of-the-two-systems",
    ),
    "legacy-in-europe": ("impact of the Soviet legacy on modern day Europe", None),
    "selective-attitude": ("a selective attitude towards mass murder", None),
    "pain-injustice-realpolitik": ("a story of pain, injustice and “realpolitik”", None),
}


@pytest.mark.parametrize("slug", THESES)
def test_a_thesis(content: Content, slug: str) -> None:
    thesis = next(thesis for thesis in content.film.theses if thesis.slug == slug)
    words, claim = THESES[slug]
    assert words in thesis.words.text
    assert thesis.claim == claim


def test_no_other_thesis_is_told(content: Content) -> None:
    assert {thesis.slug for thesis in content.film.theses} == set(THESES)


SUBJECTS = [
    ("topic/great-famine", "1932/33"),
    ("topic/great-famine", "place where victims lie"),
    ("topic/great-purge", "Great Purge"),
    ("topic/killing-by-quotas", "Stalin had people killed at random, by quotas"),
    (
        "topic/killing-by-quotas",
        "Khrushchev was allowed to kill 7 or 8 thousand “enemies” and asked for a quota of 17,000",
    ),
    ("topic/death-lists", "which Stalin signed “in packages”"),
    ("topic/shootings", "between one hundred and several hundred people were usually shot every night"),
    ("topic/shootings", "children from the age of twelve"),
    ("topic/burial-areas", "every administrative region had an area"),
    ("topic/exiled-nations", "Chechens, Ingush, Kalmyks, Karachays and Crimean Tatars"),
    ("topic/deportations", "Soviet mass deportations"),
    ("topic/pact", "Molotov–Ribbentrop Pact"),
    ("topic/invasion-of-poland", "invade Poland in 1939"),
    ("topic/blitzkrieg-aid", "aid to the Nazi Blitzkrieg"),
    ("topic/ss-kgb-partnership", "“SS-KGB partnership” and of “Gestapo-NKVD collaboration”"),
    ("topic/ss-kgb-partnership", "in the late 1930s the KGB was called NKVD"),
    ("topic/ss-kgb-partnership", "a delegation of Gestapo and SS came to the Soviet Union to learn how to build"),
    ("topic/katyn", "Katyn massacre of 1940"),
    ("topic/french-communists", "well before June 1941"),
    ("topic/stalin-and-the-west", "Stalin’s agreement with the West"),
    ("topic/stalin-and-the-west", "crimes were made taboo"),
    ("topic/occupied-baltic-countries", "transferred many ethnic Russians into the occupied Baltic countries"),
    ("topic/occupied-baltic-countries", "Geneva Convention"),
    ("topic/four-brothers", "his father lost four brothers"),
    ("topic/gulag", "GULAG"),
    ("topic/childrens-burials", "buried in a civilian graveyard"),
    ("topic/childrens-burials", "burial of her new-born son"),
    ("topic/medical-experiments", "medical experiments in the GULAG"),
    ("topic/medical-experiments", "a camp at Magadan"),
    ("topic/marx-and-engels", "“racial trash”"),
    ("topic/imperial-identity", "Russian identity was shaped by the sense of being part of a big empire"),
    ("topic/ancestors-guilt", "one’s ancestors were simple criminals"),
    ("topic/calls-for-justice", "see the guilty tried"),
    ("topic/calls-for-justice", "Russia is obliged to investigate"),
    ("topic/calls-for-justice", "victims are neglected"),
    ("topic/selective-attitude", "selective attitude towards mass murder"),
    ("topic/soviet-legacy", "Soviet legacy on present-day Europe"),
    ("topic/modern-russia", "a mass meeting of Vlasovites"),
    ("topic/modern-russia", "politicians of today criticise modern Russia"),
    ("topic/two-systems", "philosophical, political and organisational connections"),
    ("topic/holocaust", "helped Nazi Germany to instigate the Holocaust"),
]

EXHIBITS = [
    ("exhibit/magadan-footage", "Rare footage shot in 1990, the last year of the USSR"),
    ("exhibit/magadan-footage", "1990 was not the last year of the USSR"),
    ("exhibit/magadan-footage", "Magadan lies in the Russian Far East"),
    ("exhibit/footage-of-soviet-aid", "never before broadcasted Nazi footage"),
    ("exhibit/hoffmann-photographs", "These pictures have never before been shown to the public."),
    ("exhibit/nazi-documents", "several shocking Nazi documents"),
    ("exhibit/nazi-documents", "Political Archive of the German Foreign Ministry (2007)"),
    (
        "exhibit/saluting-officers-1940",
        "Nazi SS and Soviet officers salute each other, 1940. (screenshot from the film)",
    ),
]

REACTIONS = [
    ("notice/in-general", "praise and criticism"),
    ("notice/in-general", "citation needed"),
    ("notice/in-general", "condemned the film before its premiere"),
    ("notice/the-economist", "The Economist"),
    ("notice/new-york-times", "not dispassionate scholarship"),
    ("notice/vaidere-and-kristovskis", "represent the UEN group, which actively supported its production"),
    ("notice/vatanen", "appears in the film"),
    ("notice/beazley", "appears in the film"),
    ("notice/landsbergis", "former head of Lithuania’s parliament"),
    ("notice/minister-of-justice", "shown in all schools in Latvia"),
    ("notice/zdanoka", "propagandistic"),
    ("notice/zdanoka", "a cut: from the partnership of German and Russian military to a meeting of Vlasovites"),
    ("notice/european-voice", "Russians were infuriated by the film"),
    ("notice/young-russia", "Embassy of Latvia in Moscow"),
    ("notice/young-russia", "An effigy representing Edvīns Šnore was burnt"),
    ("notice/ijabs", "On Hitler’s intent"),
    ("notice/ijabs", "the Wannsee Conference"),
    ("notice/ijabs", "calls that a lie"),
    ("notice/ijabs", "Völkerabfälle was used in Marx’s newspaper"),
    ("notice/grant-on-watson", "ideologically biased"),
    ("notice/complaint-in-finland", "ProKarelia"),
    ("notice/complaint-in-finland", "The complaint was made against that group"),
    ("notice/complaint-in-finland", "not recorded in our source"),
    ("notice/finnish-film-authority", "authorised its showing in Finland"),
    ("notice/request-in-estonia", "the screening of the film on Estonian National TV"),
    ("notice/estonian-police", "refused to start a criminal investigation"),
    ("notice/tsilevich", "timed to coincide with the elections"),
    ("person/robert-grant", "reviewer"),
    ("person/johan-backman", "Finnish Anti-Fascist Committee"),
]

WITNESSES = [
    ("person/witness-mother", "a woman describing the burial of her new born son in a GULAG concentration camp"),
    ("person/witness-gulag-inmates", "GULAG inmates"),
    ("person/witness-famine", "victims of the Famine-Genocide"),
    ("person/witness-deportations", "Victims of deportations"),
    ("person/witness-other-crimes", "other Soviet crimes"),
    ("person/witness-intelligence", "former Soviet Military intelligence officials"),
]

TERMS = [
    ("term/nkvd", "People’s Commissariat"), ("term/kgb", "the Soviet secret police from 1954"),
    ("term/gru", "military intelligence"), ("term/uen", "sponsored the film"), ("term/gulag", "camps"),
    ("term/quota", "number"), ("term/ss", "Schutzstaffel"), ("term/gestapo", "secret state police"),
    ("term/blitzkrieg", "lightning war"), ("term/holodomor", "Famine-Genocide"), ("term/deportation", "homes"),
    ("term/memorial", "society"), ("term/mep", "European Parliament"), ("term/geneva-convention", "occupied land"),
    ("term/vlasovites", "Vlasov"), ("term/wannsee-conference", "20 January 1942"),
    ("term/voelkerabfall", "“residual nations” and “refuse of nations”"), ("term/sorbonne", "Paris"),
    ("term/ras", "Russian Academy of Sciences"),
]  # fmt: skip


@pytest.mark.parametrize(("address", "words"), SUBJECTS + EXHIBITS + REACTIONS + WITNESSES + TERMS)
def test_an_item_of_the_inventory(content: Content, address: str, words: str) -> None:
    assert words in card(content, address)


DATES = {
    "great-famine": (Precision.YEARS, "1932-01-01", "1933-12-31"),
    "pact-signed": (Precision.DAY, "1939-08-23", "1939-08-23"),
    "soviet-invasion-of-poland": (Precision.DAY, "1939-09-17", "1939-09-17"),
    "katyn-decision": (Precision.DAY, "1940-03-05", "1940-03-05"),
    "katyn-1940": (Precision.YEAR, "1940-01-01", "1940-12-31"),
    "attack-on-the-soviet-union": (Precision.DAY, "1941-06-22", "1941-06-22"),
    "occupation-of-the-baltic-countries": (Precision.MONTH, "1940-06-01", "1940-06-30"),
    "wannsee-conference": (Precision.DAY, "1942-01-20", "1942-01-20"),
    "victory": (Precision.DAY, "1945-05-09", "1945-05-09"),
    "end-of-the-soviet-union": (Precision.DAY, "1991-12-26", "1991-12-26"),
    "protest-in-moscow": (Precision.DAY, "2008-05-17", "2008-05-17"),
    "material-collected": (Precision.DURATION, "None", "None"),
    "shown-in-finland": (Precision.UNDATED, "None", "None"),
    "shown-on-estonian-television": (Precision.UNDATED, "None", "None"),
}


@pytest.mark.parametrize("slug", DATES)
def test_a_date_is_as_precise_as_it_is_known(content: Content, slug: str) -> None:
    when = next(moment.when for moment in content.moments if moment.slug == slug)
    assert (when.precision, str(when.first), str(when.last)) == DATES[slug]


PUBLICITY = ["shocking", "never before", "complete story", "most murderous", "truly unique", "exclusive"]


@pytest.mark.parametrize("word", PUBLICITY)
def test_words_of_publicity_are_not_ours(content: Content, word: str) -> None:
    ours = [
        text
        for ref, card in content.cards()
        if ref.kind is not Kind.QUOTE
        for text in english_of_ours(card)
        if word in text.lower()
    ]
    assert ours == []


def english_of_ours(card: object) -> list[str]:
    quoted = english(card).split("\n")
    words = {part.words.text for part in getattr(card, "publicity", ())}
    return [text for text in quoted if text not in words]

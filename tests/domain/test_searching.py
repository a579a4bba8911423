# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What of each kind of card is searched."""

import pytest

from kiosk.domain.cards import Kind, Ref
from kiosk.domain.content import Content
from kiosk.domain.searching import Searchable, searchable
from kiosk.domain.values import ENGLISH, LATVIAN, Language, Slug
from tests.content.shipped import shipped, texts, verbatims


def of(kind: Kind, slug: str) -> Searchable:
    ref = Ref(kind, Slug(slug))
    card = next(card for found, card in shipped().cards() if found == ref)
    return searchable(ref, card)


def everything_of(content: Content) -> list[tuple[Searchable, object]]:
    return [(searchable(ref, card), card) for ref, card in content.cards()]


def test_a_person_is_searched_by_names_roles_affiliation_and_aliases() -> None:
    karpov = of(Kind.PERSON, "vladimir-karpov")
    assert karpov.told[LATVIAN].title == "Vladimirs Karpovs"
    assert karpov.told[ENGLISH].body == (
        "former Soviet Colonel [of Military intelligence - GRU]",
        "Soviet military intelligence (GRU)",
    )
    assert karpov.also(LATVIAN) == ("Владимир Карпов", "Карпов", "Vladimir Karpov", "Karpov Vladimir")


def test_a_quote_is_searched_by_its_words_in_each_language_and_its_speaker() -> None:
    quote = of(Kind.QUOTE, "gorbachev-signed-in-packages")
    assert "packages" in quote.told[ENGLISH].body[0]
    assert quote.told[LATVIAN].body[0] != quote.told[ENGLISH].body[0]
    assert "mikhail gorbachev" in quote.aliases


def test_a_moment_is_searched_by_its_years() -> None:
    assert "1939" in of(Kind.MOMENT, "pact-signed").aliases


def test_no_words_of_others_are_left_out() -> None:
    missing = [
        (card.ref, words.text)
        for card, record in everything_of(shipped())
        for words in verbatims(record)
        if words.text not in card.told[ENGLISH].body
    ]
    assert missing == []


@pytest.mark.parametrize("language", [ENGLISH, LATVIAN])
def test_nothing_that_a_card_says_of_its_subject_is_left_out(language: Language) -> None:
    left_out = [
        (card.ref, text.say(language))
        for card, record in everything_of(shipped())
        for text in texts(record)
        if text.say(ENGLISH) not in _apart(record)
        and text.say(language) not in (card.told[language].title, *card.told[language].body)
    ]
    assert left_out == []


def _apart(record: object) -> set[str]:
    """Texts that are about the card, not about its subject: corrections, the log, who translated."""
    care = record.care  # type: ignore[attr-defined]
    log = {text.say(ENGLISH) for text in texts(care.changes)}
    translators = {
        translation.translator.say(ENGLISH)
        for words in verbatims(record)
        for translation in words.translations.values()
    }
    return {care.corrections.say(ENGLISH), *log, *translators}

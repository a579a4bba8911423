# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which words of a text are explained."""

import pytest

from kiosk.domain.cards import Basis, Care
from kiosk.domain.glossary import LONGEST_TEXT, TermNames
from kiosk.domain.topics import Term
from kiosk.domain.values import ENGLISH, LATVIAN, Language, LocalText, Slug
from tests.content.shipped import shipped

ENGLISH_NAMES, LATVIAN_NAMES = (TermNames(shipped().terms, language) for language in (ENGLISH, LATVIAN))


def term(slug: str, english: str, latvian: str | None = None, *aliases: str) -> Term:
    words = LocalText({ENGLISH: english, LATVIAN: latvian or english})
    care = Care(Basis.SEED, (Slug("film-page"),), words, search_aliases=aliases)
    return Term(Slug(slug), words, words, care)


def found(names: TermNames, text: str, without: str | None = None) -> list[str]:
    """The words of the text that are explained."""
    mentions = names.mentions(text, Slug(without) if without else None)
    return [text[mention.start : mention.end] for mention in mentions]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The NKVD and the Gestapo.", ["NKVD", "Gestapo"]),
        ("The NKVD’s lists, and other MEPs", ["NKVD’s", "MEPs"]),
        ("Deportations and two deportations", ["Deportations"]),
        ("the Great Famine of 1932/33", ["Great Famine"]),
        ("It is a great famine", ["great famine"]),
        ("Great, but no Famine", []),
        ("Great. Famine", []),
        ("The Molotov-Ribbentrop Pact", ["Molotov-Ribbentrop Pact"]),
        ("The Molotov–Ribbentrop Pact", ["Molotov–Ribbentrop Pact"]),
        ("Vlasovite uniforms", ["Vlasovite"]),
        ("A class at mass", []),
        ("", []),
    ],
)
def test_a_term_is_found_by_its_name_in_english(text: str, words: list[str]) -> None:
    assert found(ENGLISH_NAMES, text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Par Holokaustu un holokaustā", ["Holokaustu"]),
        ("Lielā terora laikā", ["Lielā terora"]),
        ("Molotova–Ribentropa paktam", ["Molotova–Ribentropa paktam"]),
        ("ar zibenskaru, par zibenskara sākumu", ["zibenskaru"]),
        ("deportācijām un deportāciju", ["deportācijām"]),
        ("Vanzē konferencē", ["Vanzē konferencē"]),
        ("rasu atkritumi, kaut kas bija", []),
        ("kvotām", ["kvotām"]),
    ],
)
def test_a_term_is_found_with_the_endings_of_latvian(text: str, words: list[str]) -> None:
    assert found(LATVIAN_NAMES, text) == words


def test_only_the_first_place_of_a_term_is_found() -> None:
    assert found(ENGLISH_NAMES, "KGB, Gestapo, KGB, Gestapo") == ["KGB", "Gestapo"]


def test_the_longest_name_is_found_where_several_fit() -> None:
    names = TermNames([term("pact", "Pact"), term("warsaw-pact", "Warsaw Pact")], ENGLISH)
    assert found(names, "The Warsaw Pact and a pact") == ["Warsaw Pact", "pact"]


def test_a_term_is_not_explained_on_its_own_card() -> None:
    assert found(ENGLISH_NAMES, "KGB and NKVD", without="kgb") == ["NKVD"]


def test_words_that_somebody_said_are_left_alone_and_names_in_quotation_marks_are_not() -> None:
    said = "“The KGB came at night, as always” and the KGB came"
    (mention,) = ENGLISH_NAMES.mentions(said)
    assert mention.start == said.rindex("KGB")
    assert found(ENGLISH_NAMES, 'The “SS-KGB partnership”, the "Gestapo"') == ["SS", "KGB", "Gestapo"]
    assert found(LATVIAN_NAMES, "„Tā bija visa gestapo vaina, viņš teica”") == []


def test_an_acronym_is_no_word_in_small_letters() -> None:
    names = TermNames([term("ras", "RAS"), term("ss", "SS")], ENGLISH)
    assert found(names, "ras, Ras, ss, pass") == []


def test_what_somebody_might_type_is_not_what_a_term_is_called() -> None:
    names = TermNames([term("gulag", "GULAG", None, "camp", "Gulag")], ENGLISH)
    assert found(names, "A camp of the Gulag") == ["Gulag"]


def test_what_stands_in_brackets_of_a_title_is_not_its_name() -> None:
    names = TermNames([term("effigy", "Effigy", "Lelle (tēls)")], LATVIAN)
    assert found(names, "lelles, tēls") == ["lelles"]


def test_another_language_finds_words_as_they_stand_in_the_glossary() -> None:
    names = TermNames([term("quota", "Quota")], Language("de"))
    assert found(names, "Quotas, quota") == ["quota"]


def test_markup_is_text_like_any_other() -> None:
    assert found(ENGLISH_NAMES, "<b>KGB</b> &amp; <a href='x'>NKVD</a>") == ["KGB", "NKVD"]


def test_a_text_that_is_far_too_long_is_looked_at_in_part() -> None:
    text = "word " * (LONGEST_TEXT // 5) + "KGB"
    assert found(ENGLISH_NAMES, text) == []
    assert found(ENGLISH_NAMES, "KGB " + text) == ["KGB"]

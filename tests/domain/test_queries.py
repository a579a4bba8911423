# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a visitor looks for, and the stretch of a text that shows it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.queries import LONGEST_QUERY, MOST_WORDS, excerpt, marked, sought
from tests.support.searching import written

LONG = (
    "The first sentence is here to stand before the others and to be left off. In the middle of everything stands "
    "the famine of 1933, about which a witness speaks. After it comes another sentence that nobody has asked for, "
    "and one more that goes on for a while."
)


def test_the_last_word_is_still_being_typed() -> None:
    assert [(one.word, one.stem) for one in sought("to st")] == [("to", False), ("st", True)]


def test_a_blank_ends_the_last_word() -> None:
    assert [(one.word, one.stem) for one in sought("st ")] == [("st", False)]


def test_longer_words_find_their_endings_wherever_they_stand() -> None:
    assert [one.stem for one in sought("Staļin nometn ir ")] == [True, True, False]


def test_a_word_is_looked_for_once() -> None:
    assert [one.word for one in sought("no no no")] == ["no"]


@given(st.text(st.characters(), max_size=3000))
def test_no_query_is_too_long(query: str) -> None:
    found = sought(query)
    assert len(found) <= MOST_WORDS
    assert sum(len(one.word) for one in found) <= LONGEST_QUERY * 3


@pytest.mark.parametrize("query", ["", "\0", "\ud800\udfff", "\u0301", "🎬", '"*^:()-+', "___"])
def test_without_a_letter_or_digit_nothing_is_looked_for(query: str) -> None:
    assert sought(query) == ()


def test_a_whole_text_is_kept_letter_for_letter() -> None:
    text = "  „Staļins” —\nO'Brien, Сталин…"
    assert "".join(span.text for span in marked(text, sought("stalin"))) == text


def test_what_was_found_is_marked_in_any_alphabet() -> None:
    assert written(marked("„Staļins”, Сталин, Stalinists, stall", sought("Сталин"))) == (
        "„[Staļins]”, [Сталин], [Stalinists], stall"
    )


def test_an_excerpt_is_cut_between_words_with_an_ellipsis_where_it_was_cut() -> None:
    cut = written(excerpt(LONG, sought("famine")))
    assert cut.startswith("…")
    assert cut.endswith("…")
    assert "[famine]" in cut
    assert set(cut.strip("…").replace("[", "").replace("]", "").split()) <= set(LONG.split())


def test_a_short_text_is_not_cut() -> None:
    assert written(excerpt("A famine in Ukraine.", sought("ukr"))) == "A famine in [Ukraine]."


def test_an_excerpt_shows_the_place_with_most_of_the_words() -> None:
    body = f"A witness is here.\n{LONG}"
    assert "[famine] of 1933, about which a [witness]" in written(excerpt(body, sought("witness famine")))


def test_an_excerpt_never_runs_on_into_the_next_paragraph() -> None:
    assert written(excerpt("One famine.\nTwo.", sought("famine"))) == "One [famine]."


def test_without_the_words_there_is_no_excerpt() -> None:
    assert excerpt(LONG, sought("absent")) == ()


def test_a_text_without_blanks_is_cut_all_the_same() -> None:
    cut = excerpt("斯大林" + "字" * 5000, sought("斯大林"))
    assert sum(len(span.text) for span in cut) < 200


@given(st.text(st.characters(), max_size=400), st.text(st.characters(), max_size=20))
def test_an_excerpt_is_part_of_its_text(text: str, query: str) -> None:
    spans = excerpt(text, sought(query))
    inner = "".join(span.text for span in spans if span.found or span.text != "…")
    assert inner in text
    assert not spans or any(span.found for span in spans)

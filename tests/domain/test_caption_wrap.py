# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Captions in lines."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.caption_wrap import LONGEST, NEXT, wrapped


def anything(_: str) -> bool:
    return True


def test_what_fits_stays_in_one_line() -> None:
    assert wrapped("In one line.", anything) == ("In one line.",)


def test_lines_are_about_as_long_as_each_other() -> None:
    text = "This is a sacred place for me, because it is"
    assert wrapped(text, anything) == ("This is a sacred place", "for me, because it is")


def test_breaks_of_the_author_are_kept() -> None:
    assert wrapped("- Who?\n- Nobody.", anything) == ("- Who?", "- Nobody.")


def test_a_caption_whose_lines_are_too_long_is_broken_anew() -> None:
    text = "JURIS: They rode through the town, and it felt\nas if it would never end."
    assert wrapped(text, anything) == ("JURIS: They rode through the town,", "and it felt as if it would never end.")


def test_who_speaks_next_begins_a_line() -> None:
    text = "- They rode through the town, and who can say\nwhy?\n- Nobody."
    assert wrapped(text, anything) == ("- They rode through the", "town, and who can say why?", "- Nobody.")


def test_captions_at_once_stay_apart() -> None:
    assert wrapped(f"one{NEXT}two\nthree", anything) == ("one", "two", "three")


def test_a_word_that_fits_nowhere_stands_alone() -> None:
    word = "neiedomājamības" * 4
    assert wrapped(f"ar {word} un", anything) == ("ar", word, "un")


def test_narrow_lines_are_as_narrow_as_they_must_be() -> None:
    assert wrapped("aaa bbb ccc ddd", lambda line: len(line) <= 7) == ("aaa bbb", "ccc ddd")


@given(st.text(alphabet="ab \n", max_size=300))
def test_no_word_is_lost_and_no_line_is_too_long(text: str) -> None:
    lines = wrapped(text, anything)
    assert " ".join(lines).split() == text.split()
    assert all(len(line) <= LONGEST or " " not in line.strip() for line in lines)


@given(st.lists(st.text(alphabet="abc", min_size=1, max_size=12), max_size=40))
def test_there_are_no_more_lines_than_must_be(words: list[str]) -> None:
    greedy: list[str] = []
    for word in words:
        if greedy and len(greedy[-1]) + 1 + len(word) <= LONGEST:
            greedy[-1] += f" {word}"
        else:
            greedy.append(word)
    assert len(wrapped(" ".join(words), anything)) == len(greedy)

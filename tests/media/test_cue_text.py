# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What visitors read of a caption is words."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.media.cue_text import plain, plain_ass

# Made of what marks text up, so that it turns up in every order, within itself too.
MARKUP = st.lists(
    st.sampled_from(
        ["<", ">", "/", "i", "b", "font", "v ", "{", "}", "\\", "an8", "p1", "&lt;", "&gt;", "&#60;", "\n", "\x01"]
    )
    | st.text(max_size=3)
).map("".join)


@pytest.mark.parametrize(
    ("marked", "read"),
    [
        (r"{\an8}Up there", "Up there"),
        ("<i>Slowly</i>, <b>he</b> <u>said</u>", "Slowly, he said"),
        ("<font color=\"#ff0000\" face='Arial'>Red</font>", "Red"),
        ("{i}Old{/i} {y:b}codes", "Old codes"),
        ("<c.yellow.bg_blue>Seen</c>", "Seen"),
        ("one <00:00:01.500>two", "one two"),
        ("<lang lv>Sveiki</lang>", "Sveiki"),
        ("JURIS: Ej!", "JURIS: Ej!"),
        ("[music]", "[music]"),
        ("(mūzika)", "(mūzika)"),
        ("- Yes.\n- No.", "- Yes.\n- No."),
        ("♪ la la ♪", "♪ la la ♪"),
        ("Tom &amp; Ann &lt;3 &#x2013; caf&eacute;", "Tom & Ann <3 – café"),
        ("AT&T, fish &chips", "AT&T, fish &chips"),
        ("a < b, c > d", "a < b, c > d"),
        ("{as he put it}", "{as he put it}"),
        (r"one\Ntwo\hthree", "one\ntwo three"),
        ("\n one \n\n\t two\u00a0\n", "one\ntwo"),
        ("bell\x07, mark\ufeff", "bell, mark"),
        ("<i></i>\n{\\an5}", ""),
        ("<<i>i>seen</i>", "iseen"),
        ("&lt;i&gt;seen", "seen"),
        ("&#99999999;", "&#99999999;"),
    ],
)
def test_marks_go_and_words_stay(marked: str, read: str) -> None:
    assert plain(marked) == read


@pytest.mark.parametrize(
    ("marked", "read"),
    [
        ("<v Juris Podnieks>Sveiki!", "Juris Podnieks: Sveiki!"),
        ("<v.loud.first Juris>Sveiki!</v>", "Juris: Sveiki!"),
        ("<v Juris>Ej!</v> <v Anna>Kur?", "Juris: Ej!\nAnna: Kur?"),
        ("<i><v Juris>Ej!</v></i>\n- <b>Kur?</b>", "Juris: Ej!\n- Kur?"),
        ("<v>Who?", "Who?"),
        ("<v >Who?", "Who?"),
        ("<video>Who?", "Who?"),
    ],
)
def test_a_voice_becomes_a_label(marked: str, read: str) -> None:
    assert plain(marked) == read


@pytest.mark.parametrize(
    ("marked", "read"),
    [
        (r"{\pos(10,20)\fs30}Sign", "Sign"),
        (r"{\p1}m 0 0 l 10 10{\p0}", ""),
        (r"{\p4}m 0 0{\p0}word{\pbo3}s", "words"),
        (r"{a remark of the editor}Word", "Word"),
        (r"one\none\None", "one\none\none"),
        (r"{\k20}la{\k30}la", "lala"),
        ("{never closed", "{never closed"),
    ],
)
def test_ass_overrides_remarks_and_drawings_go(marked: str, read: str) -> None:
    assert plain_ass(marked) == read


@given(MARKUP)
def test_no_tag_or_code_is_ever_left(marked: str) -> None:
    for read in (plain(marked), plain_ass(marked)):
        assert not re.search(r"</?[a-z][^<>]*>|\{\\[^{}]*\}", read, re.IGNORECASE)
        assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f]", read)
        assert read == read.strip()


@given(st.text(st.characters(exclude_categories=["C", "Zl", "Zp"], exclude_characters="<>{}&\\")))
def test_words_without_marks_stay_as_they_are(words: str) -> None:
    assert plain(words) == words.strip()


@pytest.mark.parametrize("part", ["<", "{", "<v ", "&", "{\\p1", "<v a>", "<i", "\\N"])
def test_a_long_row_of_half_a_mark_is_read_in_one_go(part: str) -> None:
    """A text ten times as long must not take a hundred times as many steps: here it would not end."""
    assert len(plain(part * 300_000)) <= len(part) * 300_000
    assert len(plain_ass(part * 300_000)) <= len(part) * 300_000

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What was found, as rows."""

import re
from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocumentFragment

from kiosk.domain.cards import Kind
from kiosk.domain.dates import Precision, When
from kiosk.domain.findings import Found, Group, Span
from kiosk.domain.people import Interest
from kiosk.domain.values import ENGLISH, LATVIAN, Language, Slug
from kiosk.ui.bridges.findings import markup, rows_of
from tests.support.shelves import hit, said

_SHELF = Slug("rehearsal")
_TAG = re.compile("<[^>]*>")


def found(*groups: Group, lines: tuple[str, ...] = ()) -> Found:
    return Found("x", groups, tuple(said(number, text) for number, text in enumerate(lines)), more_lines=bool(lines))


@given(st.lists(st.builds(Span, st.text(), st.booleans()), max_size=5))
def test_nothing_in_a_text_is_markup_but_what_underlines(spans: list[Span]) -> None:
    made = markup(spans)
    assert set(_TAG.findall(made)) <= {"<u>", "</u>"}
    shown = QTextDocumentFragment.fromHtml(made).toPlainText()
    plain = "".join(span.text for span in spans)
    # Spaces and what no font shows aside, it reads as it was written.
    assert [c for c in shown if c.isprintable() and c != " "] == [c for c in plain if c.isprintable() and c != " "]


def test_a_heading_stands_over_the_first_of_a_kind_and_more_under_the_last() -> None:
    people = Group(Kind.PERSON, (hit(Kind.PERSON, "a", "A"), hit(Kind.PERSON, "b", "B")), more=True)
    rows = rows_of(
        found(people, Group(Kind.TOPIC, (hit(Kind.TOPIC, "c", "C"),)), lines=("said", "again")), ENGLISH, _SHELF
    )
    assert [row.heading for row in rows] == ["People", "", "Topics", "Said in the film", ""]
    assert [row.more for row in rows] == [False, True, False, False, True]
    assert [row.address for row in rows] == ["person/a", "person/b", "topic/c", "", ""]


def test_a_role_stands_beside_an_excerpt_and_a_text_does_not() -> None:
    excerpt = Span("of the Great Purge")
    person = hit(Kind.PERSON, "a", "A", excerpt, note="historian")
    topic = hit(Kind.TOPIC, "b", "B", excerpt, note="A long text.")
    found_in_the_role = hit(Kind.PERSON, "c", "C", Span("…torian"), note="historian")
    bare = hit(Kind.TOPIC, "d", "D", note="A long text.")
    hits = (person, topic, found_in_the_role, bare)
    rows = rows_of(found(*(Group(one.entry.ref.kind, (one,)) for one in hits)), ENGLISH, _SHELF)
    assert [row.note for row in rows] == ["historian", "", "", "A long text."]


def test_only_a_line_of_the_film_on_the_shelf_can_be_played() -> None:
    lines = (said(3, "here"), said(4, "elsewhere", copy="the-dvd"))
    rows = rows_of(Found("x", lines=lines), ENGLISH, _SHELF)
    assert [row.start for row in rows] == [3_000, -1]


def test_a_text_of_several_lines_stands_in_one() -> None:
    (row,) = rows_of(found(lines=("one\ntwo\u2028three\ttwo\u00a0words",)), ENGLISH, _SHELF)
    assert row.words == "one two three two\u00a0words"


def test_a_quote_is_its_words_and_who_said_them() -> None:
    found_by_name = hit(Kind.QUOTE, "a", "Words of <somebody>.", note="Somebody")
    found_by_words = hit(Kind.QUOTE, "b", "Words of somebody.", Span("Words"), note="Somebody")
    by_name, by_words = rows_of(found(Group(Kind.QUOTE, (found_by_name, found_by_words))), ENGLISH, _SHELF)
    assert (by_name.title, by_name.words, by_name.note) == ("", "Words of <somebody>.", "Somebody")
    assert by_name.excerpt == "Words of &lt;somebody&gt;."
    assert (by_words.title, by_words.words, by_words.note) == ("", "Words", "Somebody")


def test_what_the_title_says_is_not_said_again() -> None:
    person = hit(Kind.PERSON, "a", "Somebody", Span("Somebody", found=True), note="historian")
    (row,) = rows_of(found(Group(Kind.PERSON, (person,))), ENGLISH, _SHELF)
    assert (row.title, row.note, row.excerpt) == ("Somebody", "historian", "")


def test_words_in_another_language_than_the_visitors_say_so() -> None:
    person = hit(Kind.PERSON, "a", "Somebody", Span("vēsturnieks"))
    hits = tuple(replace(person, language=language) for language in (LATVIAN, ENGLISH, Language("xx"), None))
    by_name = hit(Kind.QUOTE, "b", "Words of somebody.")
    lines = tuple(said(3, "here", language=language) for language in (LATVIAN, ENGLISH))
    answer = Found("x", (Group(Kind.PERSON, hits), Group(Kind.QUOTE, (by_name,))), lines)
    english, latvian = ([row.foreign for row in rows_of(answer, to, _SHELF)] for to in (ENGLISH, LATVIAN))
    assert english == ["in Latvian", "", "in another language", "", "", "in Latvian", ""]
    # The quote is told in English only, and was found by who said it.
    assert [bool(foreign) for foreign in latvian] == [False, True, True, False, True, False, True]


def test_what_shows_no_words_says_no_language() -> None:
    person = replace(hit(Kind.PERSON, "a", "Somebody", Span("Somebody")), language=LATVIAN)
    (row,) = rows_of(found(Group(Kind.PERSON, (person,))), ENGLISH, _SHELF)
    assert row.foreign == ""


def test_a_moment_has_its_date_and_who_is_tied_to_the_film_says_so() -> None:
    when = When(Precision.YEAR, date(1940, 1, 1), date(1940, 12, 31))
    moment = hit(Kind.MOMENT, "a", "A", Span("of the year"), note="A long text.")
    moment = replace(moment, entry=replace(moment.entry, when=when))
    notice = hit(Kind.NOTICE, "b", "B", note="press")
    notice = replace(notice, entry=replace(notice.entry, interests=(Interest.APPEARS,)))
    rows = rows_of(found(Group(Kind.MOMENT, (moment,)), Group(Kind.NOTICE, (notice,))), ENGLISH, _SHELF)
    assert (rows[0].note, rows[0].words) == ("1940", "of the year")
    assert (rows[1].note, rows[1].tie) == ("press", "Appears in the film.")

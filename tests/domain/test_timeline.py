# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which band a moment stands in, and which moments the film tells of."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.cards import Kind, Ref
from kiosk.domain.dates import UNDATED
from kiosk.domain.film import Chapter
from kiosk.domain.marks import ChapterMark, Marks, Stretch
from kiosk.domain.moments import Strand
from kiosk.domain.timeline import FEWEST_ROWS, Dated, bands_of, told_at
from kiosk.domain.values import ENGLISH, LocalText, Millis, Slug
from tests.support.moments import MOMENTS, TOPICS, moment, on, years

FAMINE, KATYN, WAR = TOPICS[:3]


@given(MOMENTS, st.integers(FEWEST_ROWS, 14))
def test_each_moment_stands_in_exactly_one_band_in_the_order_of_time(moments: list[Dated], rows: int) -> None:
    bands = bands_of(moments, TOPICS, rows)
    standing = [one.slug for band in bands for one in band.moments]
    assert Counter(standing) == Counter(one.slug for one in moments)
    for band in bands:
        firsts = [one.when.first for one in band.moments if one.when.first]
        assert firsts == sorted(firsts)
        assert band.moments
        assert all(one.strand is band.strand for one in band.moments)
        assert band.topic is None or all(band.topic in one.topics for one in band.moments)


@given(MOMENTS, st.integers(FEWEST_ROWS, 14))
def test_bands_take_no_more_rows_than_there_are(moments: list[Dated], rows: int) -> None:
    bands = bands_of(moments, TOPICS, rows)
    assert sum(band.rows for band in bands) <= rows
    assert all(1 <= band.rows <= len(band.moments) for band in bands)


@given(MOMENTS)
def test_topics_stand_as_their_editors_ordered_them_and_the_film_comes_last(moments: list[Dated]) -> None:
    bands = bands_of(moments, TOPICS, 8)
    own = [band.topic for band in bands if band.topic]
    assert own == [topic for topic in TOPICS if topic in own]
    rest = [(band.topic, band.strand) for band in bands[len(own) :]]
    assert rest in ([], [(None, Strand.HISTORY)], [(None, Strand.FILM)], [(None, Strand.HISTORY), (None, Strand.FILM)])


def test_a_moment_of_several_topics_stands_with_the_one_that_has_the_most() -> None:
    both = moment("both", on(1940), FAMINE, KATYN)
    bands = bands_of([both, moment("a", on(1941), KATYN)], TOPICS, 8)
    assert [band.topic for band in bands] == [KATYN]
    assert [band.topic for band in bands_of([both], TOPICS, 8)] == [FAMINE]
    assert [band.topic for band in bands_of([both], [KATYN], 8)] == [KATYN]


def test_topics_with_few_moments_share_a_band_where_rows_are_few() -> None:
    many = [moment(f"w{n}", on(1940 + n), WAR) for n in range(3)]
    few = [moment("f", on(1932), FAMINE), moment("k", on(1940), KATYN), moment("none", on(1917))]
    bands = bands_of([*many, *few], TOPICS, FEWEST_ROWS)
    assert [(band.topic, len(band.moments)) for band in bands] == [(WAR, 3), (None, 3)]
    assert [band.topic for band in bands_of([*many, *few], TOPICS, 8)] == [FAMINE, KATYN, WAR, None]


def test_what_is_undated_stands_in_no_band() -> None:
    assert bands_of([moment("undated", UNDATED)], TOPICS, 8) == ()


def test_of_those_that_begin_on_one_day_the_longest_comes_first() -> None:
    day, decade = moment("day", on(1930)), moment("decade", years(1930, 1939))
    assert bands_of([day, decade], (), 8)[0].moments == (decade, day)


def marks(*stretches: Stretch, about: tuple[Ref, ...] = ()) -> Marks:
    text = LocalText({ENGLISH: "one"})
    chapter = Chapter(Slug("one"), text, text, Millis(0), Millis(60_000))
    return Marks(Slug("copy"), (ChapterMark(chapter, about),), stretches=stretches)


def at(ref: Ref, start: int) -> Stretch:
    return Stretch(ref, Millis(start), Millis(start + 10_000))


def test_the_film_tells_of_moments_that_are_marked_and_else_of_those_of_its_topic() -> None:
    pact, invasion = moment("pact", on(1939, 8, 23), WAR), moment("invasion", on(1939, 9, 1), WAR)
    topic, named = Ref(Kind.TOPIC, WAR), Ref(Kind.MOMENT, Slug("pact"))
    marked = marks(at(topic, 10_000), at(named, 15_000), about=(Ref(Kind.MOMENT, Slug("invasion")),))
    told = {place: told_at(marked, Millis(place), [pact, invasion]) for place in (5_000, 12_000, 16_000, 60_000)}
    assert told == {5_000: {"invasion"}, 12_000: {"pact", "invasion"}, 16_000: {"pact"}, 60_000: frozenset()}


def test_the_film_tells_of_nothing_that_has_no_place_in_time() -> None:
    named = Ref(Kind.MOMENT, Slug("undated"))
    assert told_at(marks(at(named, 0)), Millis(0), [moment("undated", UNDATED)]) == frozenset()

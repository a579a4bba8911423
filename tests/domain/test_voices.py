# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Filters tell beforehand what they leave, and one turns from neighbour to neighbour."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.cards import Kind, Ref
from kiosk.domain.navigation import Action, Place
from kiosk.domain.people import FilterRole
from kiosk.domain.values import Slug
from kiosk.domain.voices import Filter, Voice, neighbours
from tests.content.shipped import shipped

KATYN, FAMINE = Slug("katyn"), Slug("great-famine")
HISTORIAN, WRITER, DISSIDENT = FilterRole.HISTORIAN, FilterRole.WRITER, FilterRole.DISSIDENT
ROLES = [HISTORIAN, WRITER, DISSIDENT]
TOPICS = [KATYN, FAMINE, Slug("gulag")]


def voice(slug: str, roles: tuple[FilterRole, ...] = (), topics: frozenset[Slug] = frozenset()) -> Voice:
    return Voice(replace(shipped().people[0], slug=Slug(slug), filter_roles=roles), topics)


SOME = (
    voice("a", (HISTORIAN, WRITER), frozenset({KATYN})),
    voice("b", (HISTORIAN,)),
    voice("c", (WRITER,), frozenset({KATYN, FAMINE})),
)


def found(wanted: Filter) -> list[str]:
    return [one.person.slug for one in SOME if wanted.lets_through(one)]


def test_a_role_and_a_topic_both_have_to_fit() -> None:
    assert found(Filter()) == ["a", "b", "c"]
    assert found(Filter(role=HISTORIAN)) == ["a", "b"]
    assert found(Filter(topic=KATYN)) == ["a", "c"]
    assert found(Filter(HISTORIAN, KATYN)) == ["a"]


def test_the_counts_of_roles_reflect_the_topic_that_is_chosen() -> None:
    assert Filter().by_role(SOME) == {HISTORIAN: 2, WRITER: 2}
    assert Filter(topic=FAMINE).by_role(SOME) == {HISTORIAN: 0, WRITER: 1}
    assert Filter(role=HISTORIAN).by_role(SOME) == Filter().by_role(SOME)


def test_the_counts_of_topics_reflect_the_role_that_is_chosen() -> None:
    assert Filter().by_topic(SOME) == {KATYN: 2, FAMINE: 1}
    assert Filter(role=HISTORIAN).by_topic(SOME) == {KATYN: 1, FAMINE: 0}


def test_neighbours_follow_the_list_and_nobody_stands_beyond_its_ends() -> None:
    a, b, c = (one.person for one in SOME)
    assert neighbours(SOME, Slug("a")) == (None, b)
    assert neighbours(SOME, Slug("b")) == (a, c)
    assert neighbours(SOME, Slug("c")) == (b, None)
    assert neighbours(SOME, Slug("nobody")) == neighbours((), Slug("a")) == (None, None)


def test_who_turns_to_a_neighbour_goes_back_to_where_they_came_from() -> None:
    one, other, topic = Ref(Kind.PERSON, Slug("a")), Ref(Kind.PERSON, Slug("b")), Ref(Kind.TOPIC, KATYN)
    listed = Place().go(Action.WAKE).go(Action.VOICES)
    assert listed.open(one).turn(other) == listed.open(other)
    assert listed.open(one).turn(other).back() == listed
    assert listed.open(one).turn(topic) == listed.open(one)
    assert listed.turn(other) == listed


VOICES = st.lists(
    st.builds(
        voice,
        st.text("abc", min_size=1, max_size=3),
        st.lists(st.sampled_from(ROLES), unique=True).map(tuple),
        st.frozensets(st.sampled_from(TOPICS)),
    ),
    max_size=8,
)


@given(VOICES, st.sampled_from([None, *ROLES]), st.sampled_from([None, *TOPICS]))
def test_a_count_is_what_choosing_it_leaves(voices: list[Voice], role: FilterRole | None, topic: Slug | None) -> None:
    wanted = Filter(role, topic)
    for other, count in wanted.by_role(voices).items():
        assert count == sum(map(replace(wanted, role=other).lets_through, voices))
    for another, count in wanted.by_topic(voices).items():
        assert count == sum(map(replace(wanted, topic=another).lets_through, voices))

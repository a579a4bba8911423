# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a visitor looks for."""

import pytest

from kiosk.app.choices import Choices
from kiosk.app.director import Director
from kiosk.app.library import Library
from kiosk.app.navigation import Navigation
from kiosk.app.ports.catalogue import CardT
from kiosk.app.search_box import LONGEST, SearchBox, Sought
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.errors import MachineError
from kiosk.domain.findings import Found, Group
from kiosk.domain.navigation import Action
from kiosk.domain.people import Part, Person
from kiosk.domain.values import ENGLISH, LATVIAN, Slug
from tests.content.shipped import shipped
from tests.fakes.background import FakeBackground
from tests.fakes.catalogue import FakeCatalogue
from tests.fakes.engine import FakeEngines
from tests.fakes.loop import FakeLoop
from tests.fakes.screen import FakeScreen
from tests.support.films import small_film
from tests.support.shelves import ToldShelves, echo, hit

_OPENED = 4_000
_ANSWERED = 50


class CatalogueOfThousands(FakeCatalogue):
    """Nobody reads all people of it in time."""

    def all(self, kind: type[CardT]) -> tuple[CardT, ...]:
        assert kind is not Person
        return super().all(kind)

    def get(self, kind: type[CardT], slug: Slug) -> CardT | None:
        card = self.card(Ref(Kind.PERSON, slug))
        return card if isinstance(card, kind) else None


class ShelvesOfThousands(ToldShelves):
    @property
    def catalogue(self) -> FakeCatalogue:
        return CatalogueOfThousands(self.content)


class Seeker:
    """Somebody who types. published: every snapshot."""

    def __init__(self, shelves: ToldShelves | None = None) -> None:
        self.loop = FakeLoop()
        director = Director(FakeEngines(self.loop, FakeScreen()), self.loop, self.loop)
        self.choices = Choices()
        self.navigation = Navigation(director, small_film(), self.loop)
        self.shelves = shelves or ToldShelves()
        self.library = Library(lambda: self.shelves, FakeBackground(self.loop), self.loop, small_film().slug)
        self.box = SearchBox(self.library, self.choices, self.navigation)
        self.published: list[Sought] = []
        self.box.subscribe(self.published.append)
        self.library.begin()
        self.navigation.go(Action.WAKE)

    def type(self, *queries: str) -> None:
        for query in queries:
            self.box.type(query)

    @property
    def asked(self) -> list[str]:
        return [query for query, _ in self.shelves.search.asked]


@pytest.fixture
def seeker() -> Seeker:
    seeker = Seeker()
    seeker.loop.pass_time(_OPENED)
    return seeker


def test_two_letters_are_answered(seeker: Seeker) -> None:
    seeker.type("k", "ka")
    assert seeker.asked == []
    seeker.loop.pass_time(_ANSWERED)
    assert seeker.box.now.found == echo("ka", ENGLISH)
    assert seeker.asked == ["ka"]


@pytest.mark.parametrize("query", ["", "k", " k ", "-- '", "\0", "\ud800", '()"*', "👋"])
def test_what_has_no_two_letters_is_not_asked(seeker: Seeker, query: str) -> None:
    seeker.type("katyn", query)
    seeker.loop.pass_time(_ANSWERED)
    assert seeker.box.now.query == query
    assert seeker.box.now.found is None


def test_an_answer_that_comes_too_late_is_not_shown(seeker: Seeker) -> None:
    seeker.type("ka", "kat", "katy", "katyn")
    seeker.loop.pass_time(_ANSWERED)
    found = [sought.found.query for sought in seeker.published if sought.found]
    assert found == ["katyn"]


def test_who_types_fast_is_asked_for_one_thing_at_a_time(seeker: Seeker) -> None:
    word = "holodomor" * 8
    for end in range(2, len(word)):
        seeker.type(word[:end])
    seeker.loop.pass_time(_ANSWERED)
    assert seeker.asked == [word[:2], word[: len(word) - 1]]


def test_the_answer_before_stays_until_the_next_one_is_there(seeker: Seeker) -> None:
    seeker.type("ka")
    seeker.loop.pass_time(_ANSWERED)
    seeker.type("kat")
    assert seeker.box.now.found == echo("ka", ENGLISH)


def test_another_language_is_asked_for_anew(seeker: Seeker) -> None:
    seeker.type("ka")
    seeker.choices.speak(LATVIAN)
    seeker.loop.pass_time(_ANSWERED)
    assert seeker.shelves.search.asked == [("ka", ENGLISH), ("ka", LATVIAN)]
    assert seeker.box.now.found == echo("ka", LATVIAN)


def test_a_search_that_fails_says_so_until_it_works_again(seeker: Seeker) -> None:
    seeker.shelves.search.fails = MachineError("database.unusable", path="/x", detail="gone")
    seeker.type("ka")
    seeker.loop.pass_time(_ANSWERED)
    assert (seeker.box.now.fault, seeker.box.now.found) == ("database.unusable", None)
    seeker.shelves.search.fails = None
    seeker.type("kat")
    seeker.loop.pass_time(_ANSWERED)
    assert (seeker.box.now.fault, seeker.box.now.found) == ("", echo("kat", ENGLISH))


def test_a_bug_in_the_search_is_a_fault_and_the_next_query_is_asked(seeker: Seeker) -> None:
    seeker.shelves.search.fails = ZeroDivisionError("a bug")
    seeker.type("ka")
    with pytest.raises(ZeroDivisionError):
        seeker.loop.pass_time(_ANSWERED)
    assert (seeker.box.now.fault, seeker.box.now.found) == ("bug", None)
    seeker.shelves.search.fails = None
    seeker.type("kat")
    seeker.loop.pass_time(_ANSWERED)
    assert (seeker.box.now.fault, seeker.box.now.found) == ("", echo("kat", ENGLISH))


def test_what_is_typed_before_the_library_is_open_is_answered_once_it_is() -> None:
    seeker = Seeker()
    seeker.type("katyn")
    assert seeker.box.now == Sought("katyn")
    seeker.loop.pass_time(_OPENED)
    assert seeker.box.now.found == echo("katyn", ENGLISH)


def test_a_library_that_cannot_be_opened_is_a_fault() -> None:
    seeker = Seeker()

    def fail() -> ToldShelves:
        raise MachineError("database.unusable", path="/x", detail="gone")

    seeker.library = Library(fail, FakeBackground(seeker.loop), seeker.loop, None)
    box = SearchBox(seeker.library, seeker.choices, seeker.navigation)
    seeker.library.begin()
    box.type("katyn")
    seeker.loop.pass_time(_OPENED)
    assert box.now.fault == "database.unusable"


def test_what_staff_change_is_found_without_typing_again(seeker: Seeker) -> None:
    seeker.type("ka")
    seeker.loop.pass_time(_ANSWERED)
    seeker.shelves.search.answer = lambda query, _: Found(query)
    seeker.shelves.number += 1
    seeker.loop.pass_time(5_000)
    assert seeker.box.now.found == Found("ka")


def test_a_visit_that_rests_leaves_nothing_behind(seeker: Seeker) -> None:
    seeker.type("ka")
    seeker.loop.pass_time(_ANSWERED)
    seeker.box.leave(3.5)
    examples = seeker.box.now.examples
    seeker.type("katyn")
    seeker.navigation.go(Action.REST)
    assert seeker.box.now == Sought(examples=examples)
    assert seeker.box.left == 0
    seeker.loop.pass_time(_ANSWERED)
    assert seeker.box.now == Sought(examples=examples)


def test_where_the_results_were_left_is_kept_until_something_else_is_typed(seeker: Seeker) -> None:
    seeker.type("ka")
    seeker.box.leave(3.5)
    seeker.type("ka")
    assert seeker.box.left == 3.5
    seeker.type("kat")
    assert seeker.box.left == 0


def test_the_examples_are_titles_of_the_content(seeker: Seeker) -> None:
    titles = [example.say(ENGLISH) for example in seeker.box.now.examples]
    assert 4 <= len(titles) <= 6
    assert {"The Great Purge", "NKVD"} < set(titles)
    names = {person.display.say(ENGLISH) for person in shipped().people if person.part is Part.VOICE}
    assert len(names & set(titles)) == 1


def test_for_the_examples_not_everybody_is_read(seeker: Seeker) -> None:
    before = seeker.box.now.examples
    other = Seeker(ShelvesOfThousands())
    other.loop.pass_time(_OPENED)
    assert other.box.now.examples == before


def test_where_nothing_is_found_what_is_spelled_nearly_so_is_offered(seeker: Seeker) -> None:
    titles = [hit(Kind.TOPIC, "katyn", "Katyn"), hit(Kind.PERSON, "kates", "Kates"), hit(Kind.QUOTE, "q", "Katynn")]
    groups = tuple(Group(one.entry.ref.kind, (one,)) for one in titles)
    seeker.shelves.search.answer = lambda query, _: Found(query, groups if query == "kat" else ())
    seeker.type("katinn")
    seeker.loop.pass_time(_ANSWERED)
    assert seeker.box.now.found == Found("katinn")
    assert [title.say(ENGLISH) for title in seeker.box.now.near] == ["Katyn"]
    seeker.type("kat")
    seeker.loop.pass_time(_ANSWERED)
    assert seeker.box.now.near == ()


def test_where_nothing_like_it_is_known_nothing_is_offered(seeker: Seeker) -> None:
    seeker.shelves.search.answer = lambda query, _: Found(query)
    seeker.type("qqqqqq")
    seeker.loop.pass_time(_ANSWERED)
    assert seeker.box.now.near == ()
    assert len(seeker.asked) <= 12


def test_a_very_long_query_is_cut(seeker: Seeker) -> None:
    seeker.type("a" * 100_000)
    seeker.loop.pass_time(_ANSWERED)
    assert seeker.asked == ["a" * LONGEST]

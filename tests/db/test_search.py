# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The index of the search: how it is filled, and what happens when it cannot be read."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from db.catalogue import FilmCatalogue
from db.library import Stock
from db.search.cards import FEW
from db.search.filling import fill_card, fill_lines
from db.search.film_search import FilmSearch
from db.search.lines import Line, LineWords
from kiosk.cli.bench import generated
from kiosk.content.loader import load_content
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.claims import Claim, Side
from kiosk.domain.errors import MachineError
from kiosk.domain.marks import Marks
from kiosk.domain.people import Consent, Person
from kiosk.domain.searching import Searchable, Told
from kiosk.domain.values import ENGLISH, LATVIAN, Language, LocalText, Slug
from tests.content.shipped import TINY
from tests.support.searching import TODAY, filled, line, of_kind, refs

TINY_FILM = load_content(TINY)
TABLES = ("card_text", "line_text")


@pytest.fixture
def stock(tmp_path: Path) -> Iterator[Stock]:
    stock = filled(tmp_path, TINY_FILM, lines=[line(1, ENGLISH, "The ferry leaves."), line(2, ENGLISH, "It rains.")])
    yield stock
    stock.database.close()


def search_in(stock: Stock, film: Slug = TINY_FILM.film.slug) -> FilmSearch:
    return FilmSearch(FilmCatalogue(stock.database, film, lambda: TODAY), film)


def generated_claim(people: Sequence[Person]) -> Claim:
    return next(generated.claims(1, people))


def ferryman(*, title: str = "Hans Mast", body: str = "ferryman") -> Searchable:
    return Searchable(Ref(Kind.PERSON, Slug("hans-mast")), {ENGLISH: Told(title, (body,))})


def rows(stock: Stock, table: str) -> list[tuple[object, ...]]:
    statements = {
        "card_text": "SELECT * FROM card_text ORDER BY card_id, language",
        "line_text": "SELECT * FROM line_text ORDER BY copy_id, language, body",
    }
    with stock.database.engine.connect() as connection:
        return [tuple(row) for row in connection.exec_driver_sql(statements[table])]


def is_whole(stock: Stock) -> None:
    with stock.database.writing() as connection:
        for table in TABLES:
            connection.exec_driver_sql(f"INSERT INTO {table} ({table}) VALUES ('integrity-check')")  # noqa: S608


def test_filling_twice_makes_the_same_index(stock: Stock) -> None:
    before = [rows(stock, table) for table in TABLES]
    stock.put(TINY_FILM, "other")
    with stock.database.writing() as connection:
        fill_lines(connection, f"{TINY_FILM.film.slug}/copy/{TINY_FILM.marks[0].copy}")
    assert [rows(stock, table) for table in TABLES] == before
    is_whole(stock)


def test_a_card_that_changed_is_found_by_what_it_says_now(stock: Stock) -> None:
    with stock.database.writing() as connection:
        fill_card(connection, TINY_FILM.film.slug, ferryman(body="carpenter"))
    search = search_in(stock)
    assert of_kind(search.find("carpenter", ENGLISH), Kind.PERSON) == ["hans-mast"]
    assert of_kind(search.find("ferryman", ENGLISH), Kind.PERSON) == []
    is_whole(stock)


def test_a_card_may_gain_and_lose_a_language(stock: Stock) -> None:
    two = Searchable(ferryman().ref, {ENGLISH: Told("Hans", ()), LATVIAN: Told("Hanss", ("pārcēlājs",))})
    for card in (two, ferryman()):
        with stock.database.writing() as connection:
            fill_card(connection, TINY_FILM.film.slug, card)
    assert of_kind(search_in(stock).find("pārcēlājs", ENGLISH), Kind.PERSON) == []
    is_whole(stock)


def test_a_card_keeps_its_place_among_the_others(stock: Stock) -> None:
    before = rows(stock, "card_text")
    with stock.database.writing() as connection:
        fill_card(connection, TINY_FILM.film.slug, ferryman())
    assert [row[0] for row in rows(stock, "card_text")] == [row[0] for row in before]


def test_what_was_not_committed_is_not_found(stock: Stock) -> None:
    before = rows(stock, "card_text")
    with stock.database.engine.connect() as connection:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        fill_card(connection, TINY_FILM.film.slug, ferryman(title="Interrupted"))
        connection.rollback()
    assert rows(stock, "card_text") == before
    is_whole(stock)


def test_lines_are_taken_out_with_their_copy(stock: Stock) -> None:
    stock.put_captions(TINY_FILM.film.slug, TINY_FILM.marks[0].copy, [line(3, ENGLISH, "A new line.")], "other")
    search = search_in(stock)
    assert search.find("ferry leaves", ENGLISH).lines == ()
    assert [found.start for found in search.find("new", ENGLISH).lines] == [3000]


def test_lines_of_a_retired_copy_are_not_found_until_it_is_there_again(stock: Stock) -> None:
    search = search_in(stock)
    assert search.find("ferry", ENGLISH).lines
    stock.put(replace(TINY_FILM, marks=()), "without copies")
    assert search.find("ferry", ENGLISH).lines == ()
    stock.put(TINY_FILM, "with copies")
    assert [found.start for found in search.find("ferry", ENGLISH).lines] == [1000]


def test_the_lines_of_one_copy_are_found_though_another_is_retired(stock: Stock) -> None:
    second = Marks(Slug("second"), ())
    stock.put(replace(TINY_FILM, marks=(*TINY_FILM.marks, second)), "two")
    stock.put_captions(TINY_FILM.film.slug, second.copy, [line(9, ENGLISH, "A ferry returns.")], "digest")
    stock.put(replace(TINY_FILM, marks=(second,)), "one")
    assert [(found.copy, found.start) for found in search_in(stock).find("ferry", ENGLISH).lines] == [("second", 9000)]


def test_what_is_found_is_of_one_state(stock: Stock, monkeypatch: pytest.MonkeyPatch) -> None:
    search, found = search_in(stock), LineWords.found

    def while_others_write(lines: LineWords, language: Language) -> Iterator[Line]:
        monkeypatch.undo()
        stock.put(replace(TINY_FILM, people=(), quotes=(), claims=(), notices=(), links=(), marks=()), "fewer")
        return found(lines, language)

    monkeypatch.setattr(LineWords, "found", while_others_write)
    assert of_kind(search.find("mast", ENGLISH), Kind.PERSON) == ["hans-mast"]
    assert of_kind(search.find("mast", ENGLISH), Kind.PERSON) == []


def test_a_claim_finds_others_behind_those_that_hold_no_more(tmp_path: Path) -> None:
    crowd = generated.content(3)
    speaker, other = crowd.people[0], crowd.people[1]
    blamed = Side(LocalText({ENGLISH: "Zyxomma"}), LocalText({ENGLISH: "why"}), person=speaker.slug)
    kept = replace(blamed, person=other.slug)
    claims = [
        replace(generated_claim(crowd.people), slug=Slug(f"claim-{number}"), makers=(blamed if number < 30 else kept,))
        for number in range(40)
    ]
    gone = replace(speaker, consent=Consent.WITHDRAWN)
    stock = filled(tmp_path, replace(crowd, people=(gone, *crowd.people[1:]), claims=tuple(claims)))
    try:
        group = search_in(stock, crowd.film.slug).find("zyxomma", ENGLISH, limit=3).groups[0]
        assert [hit.entry.ref.slug for hit in group.hits] == ["claim-30", "claim-31", "claim-32"]
        assert group.more
    finally:
        stock.database.close()


def test_one_film_is_not_found_in_another(tmp_path: Path) -> None:
    other = generated.content(20)
    stock = filled(tmp_path, TINY_FILM, other, lines=[line(1, ENGLISH, "Person of a film.")])
    try:
        assert all(
            slug.startswith("person-")
            for slug in of_kind(search_in(stock, other.film.slug).find("pe", ENGLISH), Kind.PERSON)
        )
        assert search_in(stock, other.film.slug).find("film", ENGLISH).lines == ()
        stock.put(replace(other, people=other.people[:5], quotes=other.quotes[:5]), "fewer")
        assert of_kind(search_in(stock).find("mast", ENGLISH), Kind.PERSON) == ["hans-mast"]
        is_whole(stock)
    finally:
        stock.database.close()


def test_a_card_is_not_found_by_the_words_of_its_namesake_in_another_film(tmp_path: Path) -> None:
    other = generated.content(1)
    namesake = replace(other.people[0], slug=Slug("hans-mast"), name="Zacharias")
    stock = filled(tmp_path, TINY_FILM, replace(other, people=(namesake,), quotes=()))
    try:
        assert refs(search_in(stock).find("zacharias", ENGLISH)) == []
        assert refs(search_in(stock, other.film.slug).find("zacharias", ENGLISH)) == ["person/hans-mast"]
    finally:
        stock.database.close()


@pytest.mark.parametrize(("query", "found"), [("shar", True), ("sare", False), ("шекли", True), ("shekli", True)])
def test_common_words_are_not_found_by_their_rough_form(stock: Stock, query: str, found: bool) -> None:
    with stock.database.writing() as connection:
        fill_card(connection, TINY_FILM.film.slug, ferryman(body="they share bread with Šekli"))
    assert (of_kind(search_in(stock).find(query, ENGLISH), Kind.PERSON) == ["hans-mast"]) is found


def test_an_unknown_film_has_nothing_to_find(stock: Stock) -> None:
    assert refs(search_in(stock, Slug("absent")).find("mast", ENGLISH)) == []


def test_with_too_many_to_rank_titles_still_come_before_mentions(tmp_path: Path) -> None:
    crowd = generated.content(FEW)
    stock = filled(tmp_path, crowd)
    try:
        last = Searchable(Ref(Kind.PERSON, crowd.people[-1].slug), {ENGLISH: Told("Thekla", ())})
        longer = Searchable(Ref(Kind.PERSON, crowd.people[-2].slug), {ENGLISH: Told("Theklania", ())})
        with stock.database.writing() as connection:
            for card in (longer, last):
                fill_card(connection, crowd.film.slug, card)
        many = search_in(stock, crowd.film.slug).find("the", ENGLISH).groups
        people = next(group for group in many if group.kind is Kind.PERSON)
        assert {hit.entry.ref.slug for hit in people.hits} >= {last.ref.slug, longer.ref.slug}
        assert people.more
        exact = search_in(stock, crowd.film.slug).find("thekla", ENGLISH).groups[0]
        assert [hit.entry.ref.slug for hit in exact.hits][:2] == [last.ref.slug, longer.ref.slug]
    finally:
        stock.database.close()


def test_a_database_without_its_tables_is_unusable(stock: Stock) -> None:
    with stock.database.writing() as connection:
        connection.exec_driver_sql("DROP TABLE card_text")
    with pytest.raises(MachineError) as raised:
        search_in(stock).find("mast", ENGLISH)
    assert raised.value.code == "database.unusable"
    assert set(raised.value.arguments) == {"path", "detail"}

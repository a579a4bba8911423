# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shipped rows: written as a whole, and never over what the venue made."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select, text

from db.base import Base
from db.catalogue import FilmCatalogue
from db.database import Database
from db.edits import FilmEdits
from db.library import FilmLibrary
from db.shipped import store
from kiosk.content.loader import load_content
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.content import Content
from kiosk.domain.errors import ContentError
from kiosk.domain.people import Person
from kiosk.domain.staff import Decision
from kiosk.domain.topics import Topic
from kiosk.domain.values import ENGLISH, LocalText, Slug
from tests.content.shipped import TINY, shipped
from tests.support.databases import NOW, open_empty, open_with, put

FILM = shipped().film.slug
KORPA = Ref(Kind.PERSON, Slug("emma-korpa"))
GULAG = Ref(Kind.TOPIC, Slug("gulag"))


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with closing(open_with(tmp_path, shipped())) as opened:
        yield opened


def _catalogue(database: Database, film: Slug = FILM) -> FilmCatalogue:
    return FilmCatalogue(database, film, lambda: date(2026, 11, 22))


def _rows(database: Database) -> dict[str, list[str]]:
    """Of every table, in no order."""
    with database.reading() as session:
        return {
            table.name: sorted(repr(row) for row in session.execute(select(table)))
            for table in Base.metadata.sorted_tables
        }


def _without(content: Content, *gone: Slug) -> Content:
    """Without some topics, and without what leads to them."""
    refs = {Ref(Kind.TOPIC, slug) for slug in gone}
    marks = tuple(
        replace(
            copy,
            chapters=tuple(replace(m, about=tuple(r for r in m.about if r not in refs)) for m in copy.chapters),
            stretches=tuple(stretch for stretch in copy.stretches if stretch.subject not in refs),
        )
        for copy in content.marks
    )
    return replace(
        content,
        topics=tuple(topic for topic in content.topics if topic.slug not in gone),
        links=tuple(link for link in content.links if not refs & {link.one, link.two}),
        marks=marks,
        film=replace(content.film, tags=()),
    )


def test_storing_the_same_again_changes_nothing(database: Database) -> None:
    before = _rows(database)
    put(database, shipped())
    assert _rows(database) == before


def test_a_second_film_lies_beside_the_first(database: Database) -> None:
    tiny = load_content(TINY)
    before = _catalogue(database).all(Person)
    put(database, tiny)
    assert _catalogue(database).all(Person) == before
    assert len(_catalogue(database, tiny.film.slug).all(Topic)) == len(tiny.topics)
    put(database, shipped())
    assert len(_catalogue(database, tiny.film.slug).all(Topic)) == len(tiny.topics)


def test_what_the_files_lost_is_shown_no_longer(database: Database) -> None:
    put(database, _without(shipped(), GULAG.slug))
    catalogue = _catalogue(database)
    assert catalogue.card(GULAG) is None
    assert GULAG.slug not in [topic.slug for topic in catalogue.all(Topic)]
    assert catalogue.entries([GULAG]) == ()
    assert GULAG not in [entry.ref for entry in catalogue.linked(KORPA)]


def test_staff_rows_outlive_a_card_that_goes_and_comes_back(database: Database) -> None:
    edits = FilmEdits(database, FILM)
    edits.write(GULAG, "title", ENGLISH, "Camps", seen=0, decision=Decision("shorter", NOW))
    put(database, _without(shipped(), GULAG.slug))
    put(database, shipped())
    topic = _catalogue(database).get(Topic, GULAG.slug)
    assert topic
    assert topic.title.say(ENGLISH) == "Camps"


def test_a_reload_changes_shipped_texts_and_keeps_those_of_staff(database: Database) -> None:
    edits = FilmEdits(database, FILM)
    edits.write(GULAG, "title", ENGLISH, "Camps", seen=0, decision=Decision("shorter", NOW))
    topics = tuple(
        replace(topic, title=LocalText({ENGLISH: "New title"}), plain=LocalText({ENGLISH: "New words"}))
        for topic in shipped().topics
    )
    put(database, replace(shipped(), topics=topics))
    topic = _catalogue(database).get(Topic, GULAG.slug)
    assert topic
    assert (topic.title.say(ENGLISH), topic.plain.say(ENGLISH)) == ("Camps", "New words")
    assert edits.text(GULAG, "title", ENGLISH).version == 1


def test_a_card_of_the_venue_is_never_written_over(database: Database) -> None:
    put(database, _without(shipped(), GULAG.slug))
    with database.writing() as connection:
        connection.execute(text("UPDATE card SET origin = 'venue', retired = 0 WHERE id LIKE '%topic/gulag'"))
    before = _rows(database)
    with pytest.raises(ContentError) as raised:
        put(database, shipped())
    assert raised.value.code == "content.taken"
    assert raised.value.arguments["address"] == str(GULAG)
    assert _rows(database) == before


def test_a_failure_leaves_everything_as_it_was(tmp_path: Path) -> None:
    def fail(database: Database) -> None:
        with database.writing() as connection:
            store(connection, shipped(), "digest")
            raise LookupError

    with closing(open_empty(tmp_path)) as database:
        before = _rows(database)
        with pytest.raises(LookupError):
            fail(database)
        assert _rows(database) == before


def _make_a_card_of_the_venue(database: Database) -> Ref:
    """A term of its own, joined with the topic of the GULAG."""
    with database.writing() as connection:
        row = dict(connection.execute(text("SELECT * FROM card WHERE id LIKE '%/term/gulag'")).mappings().one())
        row |= {"id": f"{FILM}/term/own-word", "slug": "own-word", "origin": "venue", "title": '{"en": "Zebra"}'}
        names = ", ".join(row)
        values = ", ".join(f":{name}" for name in row)
        connection.execute(text(f"INSERT INTO card ({names}) VALUES ({values})"), row)  # noqa: S608
        connection.execute(
            text(
                "INSERT INTO link (one_id, two_id, origin) "
                "VALUES ('the-soviet-story/person/emma-korpa', 'the-soviet-story/term/own-word', 'venue')"
            )
        )
    return Ref(Kind.TERM, Slug("own-word"))


def test_what_the_venue_made_outlives_a_reload_and_is_found_and_linked(database: Database) -> None:
    own = _make_a_card_of_the_venue(database)
    put(database, shipped())
    with closing(FilmLibrary(database, FILM, date.today)) as library:
        assert library.catalogue.card(own)
        assert own in [entry.ref for entry in library.catalogue.linked(KORPA)]
        found = [hit.entry.ref for group in library.search.find("zebra", ENGLISH).groups for hit in group.hits]
        assert found == [own]


@pytest.mark.parametrize(
    ("make", "address"),
    [
        ("UPDATE card SET origin = 'venue' WHERE id LIKE '%/chapter/opening'", "chapter/opening"),
        ("UPDATE copy SET origin = 'venue'", "copy/rehearsal"),
    ],
)
def test_a_chapter_or_copy_of_the_venue_is_never_written_over(database: Database, make: str, address: str) -> None:
    with database.writing() as connection:
        connection.execute(text(make))
    with pytest.raises(ContentError) as raised:
        put(database, shipped())
    assert raised.value.arguments["address"] == address

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The open database: one state for a reader, all or nothing for a writer, and damage told as such."""

from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import text

from db.catalogue import FilmCatalogue
from db.database import Database
from kiosk.domain.errors import MachineError
from kiosk.domain.topics import Topic
from tests.content.shipped import shipped
from tests.support.databases import open_with


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with closing(open_with(tmp_path, shipped())) as opened:
        yield opened


def test_a_reader_sees_one_state_whatever_is_written_meanwhile(database: Database) -> None:
    with database.reading() as session:
        before = session.scalar(text("SELECT title FROM film"))
        with database.writing() as connection:
            connection.execute(text('UPDATE film SET title = \'{"en": "Other"}\''))
        assert session.scalar(text("SELECT title FROM film")) == before
    with database.reading() as session:
        assert session.scalar(text("SELECT title FROM film")) == '{"en": "Other"}'


def test_a_row_that_is_refused_is_a_bug_and_changes_nothing(database: Database) -> None:
    def write() -> None:
        with database.writing() as connection:
            connection.execute(text("DELETE FROM topic"))
            connection.execute(text("INSERT INTO topic (card_id, plain) VALUES ('nobody', '{}')"))

    with pytest.raises(RuntimeError, match="refused"):
        write()
    with database.reading() as session:
        assert session.scalar(text("SELECT count(*) FROM topic")) == len(shipped().topics)


def test_a_value_that_nobody_wrote_is_told_as_damage(database: Database) -> None:
    with database.writing() as connection:
        connection.execute(text("UPDATE card SET title = 'no json' WHERE id LIKE '%/topic/gulag'"))
    with pytest.raises(MachineError) as raised:
        FilmCatalogue(database, shipped().film.slug, date.today).all(Topic)
    assert raised.value.code == "database.unusable"


def test_what_is_noted_is_kept_and_counts_as_no_other_version(database: Database) -> None:
    before = database.version()
    with database.noting() as connection:
        connection.execute(text("DELETE FROM topic"))
    assert database.version() == before
    with database.reading() as session:
        assert session.scalar(text("SELECT count(*) FROM topic")) == 0


def test_what_others_wrote_before_or_after_a_note_counts(tmp_path: Path, database: Database) -> None:
    with closing(Database(tmp_path)) as other:
        for number, write in enumerate((other.writing, database.noting, database.noting, other.writing)):
            if number % 2 == 0:
                before = database.version()
            with write() as connection:
                connection.execute(text("UPDATE film SET digest = :digest"), {"digest": str(number)})
            if number % 2:
                assert database.version() != before


def test_a_note_that_is_refused_leaves_nothing_and_the_next_one_is_kept(database: Database) -> None:
    def note(insert: str) -> None:
        with database.noting() as connection:
            connection.execute(text("DELETE FROM topic"))
            connection.execute(text(insert))

    with pytest.raises(RuntimeError, match="refused"):
        note("INSERT INTO topic (card_id, plain) VALUES ('nobody', '{}')")
    with database.reading() as session:
        assert session.scalar(text("SELECT count(*) FROM topic")) == len(shipped().topics)
    note("DELETE FROM topic")
    with database.reading() as session:
        assert session.scalar(text("SELECT count(*) FROM topic")) == 0

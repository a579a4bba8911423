# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The migrations there are: in one line, to the models, and each of them up and down with rows in it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Inspector, create_engine, inspect
from sqlalchemy.engine.interfaces import ReflectedIndex

import db.tables  # noqa: F401 - that makes the models known to their metadata
from db.base import Base
from db.database import Database
from db.file import FILE
from db.migrate import comparison, config, migrate, transaction
from db.migrations.__main__ import write
from db.schema import HEAD, KIOSK, Schema
from db.search.schema import CREATE
from db.shipped import store
from db.upgrade import upgrade
from kiosk.content.loader import load_content
from tests.db import databases

_TINY_FILM = Path(__file__).parents[1] / "fixtures" / "tiny-film"
_REVISIONS = sorted(path.name[:4] for path in KIOSK.versions.glob("[0-9]*.py"))

_THE_REST = (
    "INSERT INTO publicity (exhibit_id, position, source_id, words, language, translations, also_published) "
    "SELECT exhibit.card_id, 99, source.id, 'See it', 'en', '{}', '{}' FROM exhibit, source LIMIT 1",
    "INSERT INTO notice_point_quote (notice_id, point, position, quote_id) "
    "SELECT notice_id, notice_point.position, 99, quote.card_id FROM notice_point, quote LIMIT 1",
    "INSERT INTO card_override (card_id, version, taken_off, consent, embargo, reason, changed_at) "
    "SELECT card_id, 1, 0, 'given', '2030-01-01', 'she asked', '2026-11-22 04:38:30' FROM person LIMIT 1",
    "INSERT INTO playback (ended_at, film, reason, lasted_ms, lost, engines, fault, attract) "
    "VALUES ('2026-11-22 04:38:30', 'the-last-ferry', 'ended', 1000, 0, 0, '', 1)",
    "INSERT INTO setting (name, version, value, reason, changed_at) "
    "VALUES ('volume-start', 1, '50', 'a small room', '2026-11-22 04:38:30')",
    "INSERT INTO fault (key, happened_at, code, arguments, done, times) "
    "VALUES ('0a', '2026-11-22 04:38:30', 'sound.lost', '{}', 'retried', 1)",
    "INSERT INTO text_override (card_id, field, language, version, text, reason, changed_at) "
    "SELECT id, 'text', 'en', 1, 'Ours', 'clearer', '2026-11-22 04:38:30' FROM card LIMIT 1",
    "INSERT INTO visit (begun_at, seconds) VALUES ('2026-11-22 04:38:00', 90)",
    "INSERT INTO visit_event (visit_id, number, kind, name, value, seconds) "
    "SELECT id, 0, 'screen', 'home', '', 90 FROM visit",
    "INSERT INTO film_plays (film, plays) VALUES ('the-last-ferry', 1)",
    "INSERT INTO film_rating (film, stars, given) VALUES ('the-last-ferry', 4, 1)",
    "INSERT INTO staff_act (done_at, who, code, arguments, undoes) "
    "VALUES ('2026-11-22 04:38:30', 'manager', 'setting.changed', '{}', NULL)",
    "INSERT INTO staff_act (done_at, who, code, arguments, undoes) "
    "SELECT '2026-11-22 04:39:30', 'docent', 'setting.changed', '{}', id FROM staff_act",
    "INSERT INTO visitor_note (written_at, who, card_id, concern, text, settled) "
    "SELECT '2026-11-22 04:38:30', 'docent', id, 'correction', 'The year is another.', '' FROM card LIMIT 1",
    "INSERT INTO staff_check (done_at, who, occasion, answers, remarks) "
    "VALUES ('2026-11-22 04:38:30', 'docent', 'opening', '{\"picture\": \"well\"}', '{}')",
    "INSERT INTO schedule_rule (version, title, playlist_id, record, removed, changed_at) "
    "SELECT 1, 'Mornings', id, '{}', 0, '2026-11-22 04:38:30' FROM playlist",
    "INSERT INTO special_day (version, title, record, removed, changed_at) "
    "VALUES (1, 'Christmas', '{}', 0, '2026-11-22 04:38:30')",
    "INSERT INTO schedule_sheet (name, version, record, changed_at) "
    "VALUES ('hours', 1, '{\"week\":null}', '2026-11-22 04:38:30')",
    "INSERT INTO failed_term (term, day) VALUES ('lighthouse', '2026-11-22')",
    "INSERT INTO caption_line (copy_id, language, start_ms, end_ms, speaker, text) "
    "SELECT id, 'en', 0, 1000, NULL, 'It sails.' FROM copy LIMIT 1",
)
"""What neither the content of a film nor its staff have made in the tiny one."""

Rows = dict[str, list[Any]]


@contextmanager
def _opened(folder: Path) -> Iterator[Connection]:
    with transaction(folder / FILE, 5) as connection:
        yield connection


@pytest.fixture
def head(tmp_path: Path) -> Path:
    """A data folder with a database of this version."""
    upgrade(tmp_path, databases.NOW)
    return tmp_path


@pytest.fixture
def full(head: Path) -> Path:
    """One with rows in every table."""
    database = Database(head)
    with database.writing() as connection:
        store(connection, load_content(_TINY_FILM), "digest")
        for statement in _THE_REST:
            connection.exec_driver_sql(statement)
    database.close()
    with _opened(head) as connection:
        rows = _rows(connection)
    assert [name for name in Base.metadata.tables if not rows[name]] == []
    return head


def _up(folder: Path, revision: str) -> None:
    with _opened(folder) as connection:
        migrate(connection, folder / FILE, Schema(revision, KIOSK.versions))


def _down(folder: Path, revision: str) -> None:
    with _opened(folder) as connection:
        command.downgrade(config(connection, KIOSK), revision)
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []


def _state(folder: Path) -> tuple[dict[str, Any], Rows]:
    with _opened(folder) as connection:
        return _structure(connection), _rows(connection)


def _rows(connection: Connection) -> Rows:
    listed = connection.exec_driver_sql(
        "SELECT name FROM pragma_table_list "
        "WHERE type IN ('table', 'virtual') AND name NOT GLOB 'sqlite_*' AND name <> 'alembic_version'"
    ).scalars()
    return {name: sorted(map(repr, connection.exec_driver_sql(f"SELECT * FROM {name}"))) for name in listed}  # noqa: S608


def _structure(connection: Connection) -> dict[str, Any]:
    """What is told of the tables, not in which words they were made, which a rebuilt one may change."""
    found = inspect(connection)
    return {
        name: (
            connection.exec_driver_sql(f"PRAGMA table_xinfo({name})").all(),
            _sorted(found.get_foreign_keys(name)),
            _sorted(_index(index) for index in found.get_indexes(name)),
            _sorted(found.get_unique_constraints(name)),
            _checks(found, name),
        )
        for name in found.get_table_names()
    }


def _sorted(things: Any) -> list[str]:
    return sorted(map(repr, things))


def _index(index: ReflectedIndex) -> dict[str, Any]:
    """With the words of its condition, which is reflected as an object of its own each time."""
    options = {name: str(value) for name, value in index.get("dialect_options", {}).items()}
    return {**index, "dialect_options": options}


def _checks(found: Inspector, name: str) -> list[str]:
    return sorted(
        f"{check['name']}: {' '.join(check['sqltext'].split())}" for check in found.get_check_constraints(name)
    )


def test_they_are_numbered_in_one_line_that_ends_at_the_head(head: Path) -> None:
    with _opened(head) as connection:
        script = ScriptDirectory.from_config(config(connection, KIOSK))
    assert [HEAD] == [_REVISIONS[-1]] == script.get_heads()
    assert [f"{number:04}" for number in range(1, len(_REVISIONS) + 1)] == _REVISIONS
    for one in script.walk_revisions():
        assert Path(one.path).name.startswith(f"{one.revision}_")
        assert one.down_revision == (None if one.revision == "0001" else f"{int(one.revision) - 1:04}")


def test_the_head_is_what_the_models_say(head: Path) -> None:
    with _opened(head) as connection:
        assert (
            compare_metadata(MigrationContext.configure(connection, opts=comparison(connection)), Base.metadata) == []
        )


def test_the_head_checks_what_the_models_check(head: Path) -> None:
    engine = create_engine("sqlite://")
    with engine.begin() as models, _opened(head) as connection:
        Base.metadata.create_all(models)
        said, found = inspect(models), inspect(connection)
        assert {name: _checks(found, name) for name in Base.metadata.tables} == {
            name: _checks(said, name) for name in Base.metadata.tables
        }
    engine.dispose()


@pytest.mark.parametrize("revision", _REVISIONS)
def test_up_down_and_up_again_keep_the_rows(full: Path, revision: str) -> None:
    before = f"{int(revision) - 1:04}"
    _down(full, "base" if before == "0000" else before)
    old = _state(full)
    _up(full, revision)
    new = _state(full)
    assert {name: len(rows) for name, rows in old[1].items()} == {name: len(new[1][name]) for name in old[1]}
    _down(full, "base" if before == "0000" else before)
    assert _state(full) == old
    _up(full, revision)
    assert _state(full) == new


def test_from_the_head_to_nothing_and_back_it_is_the_same(head: Path) -> None:
    new = _state(head)
    _down(head, "base")
    assert upgrade(head, databases.NOW).before is None
    assert _state(head) == new


def test_the_next_one_is_written_with_its_number(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    known = databases.schema(tmp_path, "0001_families", "0002_rebuilt")
    monkeypatch.setattr("db.migrations.__main__.KIOSK", known)
    write("What is new")
    written = (known.versions / "0003_what_is_new.py").read_text(encoding="utf-8")
    assert written.startswith("# SPDX-FileCopyrightText: The Film Kiosk contributors\n")
    assert 'down_revision: str | None = "0002"' in written
    assert 'op.drop_table("said")' in written.replace("'", '"')
    compile(written, "0003_what_is_new.py", "exec")


def test_the_tables_of_words_are_those_that_are_filled(tmp_path: Path) -> None:
    """Alembic does not compare them."""
    upgrade(tmp_path, databases.NOW)
    with databases.opened(tmp_path / FILE) as connection:
        found = connection.execute("SELECT sql FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL%' ORDER BY name")
        assert tuple(sql for (sql,) in found) == CREATE

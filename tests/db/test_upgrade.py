# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The upgrade at start: all of it or nothing, whatever the database and the machine are like."""

import os
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from db import upgrade as module
from db.backup import BACKUPS
from db.engine import FILE, open_database
from db.schema import HEAD, Schema
from db.upgrade import Upgrade, upgrade
from kiosk.cli.sentences import sentence_and_mend
from kiosk.domain.errors import MachineError
from tests.db.databases import CHILDREN, NOW, PARENTS, old_database, opened, revision_of, schema, whole

_ROOT = Path(__file__).parents[2]
_NOBODY = 65534


@pytest.fixture
def rebuilt(tmp_path: Path) -> Schema:
    return schema(tmp_path / "steps", "0001_families", "0002_rebuilt")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder with an old database that has rows."""
    return old_database(tmp_path / "data", tmp_path / "steps").parent


def _refused(folder: Path, known: Schema) -> MachineError:
    """The upgrade is, the database is as it was, and the error has a sentence with its mend."""
    path = folder / FILE
    before = path.read_bytes()
    with pytest.raises(MachineError) as raised:
        upgrade(folder, NOW, known)
    assert path.read_bytes() == before
    assert all(sentence_and_mend(raised.value))
    assert not list(folder.glob(f"{BACKUPS}/*.partial*"))
    return raised.value


@pytest.mark.parametrize("is_there", [False, True])
def test_where_there_is_none_it_is_made(tmp_path: Path, rebuilt: Schema, is_there: bool) -> None:
    if is_there:
        (tmp_path / FILE).touch()
    assert upgrade(tmp_path, NOW, rebuilt) == Upgrade(None, "0002", None)
    assert revision_of(tmp_path / FILE) == "0002"


def test_one_that_was_only_opened_is_made(tmp_path: Path, rebuilt: Schema) -> None:
    open_database(tmp_path).dispose()
    assert upgrade(tmp_path, NOW, rebuilt) == Upgrade(None, "0002", None)


def test_an_old_one_keeps_its_rows_and_is_backed_up(data: Path, rebuilt: Schema) -> None:
    before = whole(data / FILE)
    done = upgrade(data, NOW, rebuilt)
    assert done == Upgrade("0001", "0002", data / "backups" / "kiosk-0001-20261122T043830Z-upgrade.db")
    assert done.backup is not None
    assert whole(done.backup) == before
    assert revision_of(data / FILE) == "0002"


def test_children_stay_when_the_table_of_their_parents_is_rebuilt(data: Path, rebuilt: Schema) -> None:
    upgrade(data, NOW, rebuilt)
    engine = open_database(data)
    with engine.connect() as connection:
        counts = connection.execute(text("SELECT (SELECT count(*) FROM parent), (SELECT count(*) FROM child)")).one()
        kept = connection.execute(text("SELECT count(*) FROM child JOIN parent ON parent.id = parent_id")).scalar()
    engine.dispose()
    assert tuple(counts) == (PARENTS, CHILDREN)
    assert kept == CHILDREN


def test_a_second_time_there_is_nothing_to_do(data: Path, rebuilt: Schema) -> None:
    upgrade(data, NOW, rebuilt)
    before = (data / FILE).read_bytes()
    assert upgrade(data, NOW, rebuilt) == Upgrade("0002", "0002", None)
    assert (data / FILE).read_bytes() == before


def test_a_start_with_nothing_to_do_imports_neither_alembic_nor_sqlalchemy(tmp_path: Path) -> None:
    upgrade(tmp_path, NOW)
    asks = (
        "import sys; from datetime import UTC, datetime; from pathlib import Path; from db.upgrade import upgrade;"
        "print(upgrade(Path(sys.argv[1]), datetime.now(UTC)).before, {'alembic', 'sqlalchemy'} & set(sys.modules))"
    )
    command = [sys.executable, "-c", asks, str(tmp_path)]
    done = subprocess.run(command, cwd=_ROOT, capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout == f"{HEAD} set()\n"


def test_a_folder_may_have_any_name(tmp_path: Path, rebuilt: Schema) -> None:
    data = tmp_path / "šķūnis %20 ?mode=ro #1;"
    old_database(data, tmp_path / data.name / "steps %(here)s")
    done = upgrade(data, NOW, rebuilt)
    assert done.backup is not None
    assert revision_of(data / FILE) == "0002"
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == []


def test_a_newer_one_is_refused(data: Path, rebuilt: Schema, tmp_path: Path) -> None:
    upgrade(data, NOW, rebuilt)
    error = _refused(data, schema(tmp_path / "older", "0001_families"))
    assert error.code == "database.newer"
    assert dict(error.arguments) == {"path": str(data / FILE), "found": "0002", "known": "0001"}


@pytest.mark.parametrize(
    "statements",
    [
        "CREATE TABLE recipe (id INTEGER)",
        "CREATE VIEW recipe AS SELECT 1",
        "CREATE TABLE alembic_version (version_num TEXT); INSERT INTO alembic_version VALUES ('ae1027a6acf')",
        "CREATE TABLE alembic_version (version_num TEXT); CREATE TABLE recipe (id INTEGER)",
        "CREATE TABLE alembic_version (version_num TEXT); INSERT INTO alembic_version VALUES ('0001'), ('0002')",
    ],
)
def test_one_of_another_program_is_refused(tmp_path: Path, rebuilt: Schema, statements: str) -> None:
    with opened(tmp_path / FILE) as connection:
        connection.executescript(statements)
    assert _refused(tmp_path, rebuilt).code == "database.foreign"


@pytest.mark.parametrize(
    ("step", "words"), [("0002_orphaned", "refers to a row of parent"), ("0002_collided", "UNIQUE")]
)
def test_rows_that_do_not_fit_the_new_schema_stay_in_the_old(data: Path, tmp_path: Path, step: str, words: str) -> None:
    before = whole(data / FILE)
    error = _refused(data, schema(tmp_path / "ill", "0001_families", step))
    assert error.code == "database.unupgradable"
    assert words in str(error.arguments["detail"])
    assert whole(data / FILE) == before


def test_a_mistake_in_a_migration_leaves_all_as_it_was(data: Path, tmp_path: Path, rebuilt: Schema) -> None:
    before = whole(data / FILE)
    with pytest.raises(ZeroDivisionError):
        upgrade(data, NOW, schema(tmp_path / "ill", "0001_families", "0002_mistaken"))
    assert whole(data / FILE) == before
    assert upgrade(data, NOW, rebuilt).after == "0002"


def test_nothing_is_done_after_the_transaction_has_ended(data: Path, tmp_path: Path) -> None:
    before = whole(data / FILE)
    with pytest.raises(sqlite3.OperationalError, match="the transaction has ended"):
        upgrade(data, NOW, schema(tmp_path / "ill", "0001_families", "0002_ended"))
    assert whole(data / FILE) == before


def test_what_is_no_database_is_unusable(tmp_path: Path, rebuilt: Schema) -> None:
    (tmp_path / FILE).write_bytes(b"no database " * 1000)
    assert _refused(tmp_path, rebuilt).code == "database.unusable"


def test_a_damaged_one_is_not_upgraded(data: Path, rebuilt: Schema) -> None:
    path = data / FILE
    with opened(path) as connection:
        (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'child'").fetchone()
    damaged = bytearray(path.read_bytes())
    damaged[4096 * (page - 1) : 4096 * page] = b"\xff" * 4096
    path.write_bytes(damaged)
    error = _refused(data, rebuilt)
    assert error.code == "database.unusable"
    assert error.arguments["path"] == str(path)


def test_a_folder_in_its_place_is_unusable(tmp_path: Path, rebuilt: Schema) -> None:
    (tmp_path / FILE).mkdir()
    with pytest.raises(MachineError, match=r"database\.unusable"):
        upgrade(tmp_path, NOW, rebuilt)


@pytest.fixture
def nobodys(tmp_path: Path) -> Iterator[Path]:
    """A data folder with an old database, which this process may read and not write as long as the test runs."""
    with tempfile.TemporaryDirectory() as folder:
        data = old_database(Path(folder) / "data", tmp_path / "steps").parent
        Path(folder).chmod(0o755)
        data.chmod(0o555)
        user = os.geteuid()
        if user == 0:
            os.seteuid(_NOBODY)
        try:
            yield data
        finally:
            if user == 0:
                os.seteuid(0)
            data.chmod(0o755)


def test_in_a_folder_that_cannot_be_written_to_nothing_is_done(rebuilt: Schema, nobodys: Path) -> None:
    error = _refused(nobodys, rebuilt)
    assert error.code == "data.unwritable"
    assert error.arguments["path"] == str(nobodys)
    assert [path.name for path in nobodys.iterdir()] == [FILE]


def test_one_that_another_process_keeps_is_given_up(
    data: Path, rebuilt: Schema, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_PATIENCE", 0.01)
    with opened(data / FILE) as other:
        other.execute("BEGIN IMMEDIATE")
        assert _refused(data, rebuilt).code == "database.busy"
    assert upgrade(data, NOW, rebuilt).after == "0002"


def test_changes_of_a_commit_that_is_still_in_the_log_are_upgraded(data: Path, rebuilt: Schema) -> None:
    with opened(data / FILE) as other:
        with other:
            other.execute("UPDATE parent SET name = 'late'")
        done = upgrade(data, NOW, rebuilt)
        assert done.backup is not None
        assert "'late'" in whole(done.backup)
        assert "'late'" in whole(data / FILE)

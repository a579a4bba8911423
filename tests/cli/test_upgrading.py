# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Commands beside a kiosk that was running when the software was updated."""

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from db.file import FILE
from db.schema import HEAD, KIOSK
from db.upgrade import upgrade
from kiosk.cli import app
from kiosk.domain.errors import MachineError
from kiosk.host.child import run_module
from tests.content.shipped import TINY
from tests.db.databases import NOW, revision_of

BEFORE = f"{int(HEAD) - 1:04}"
_HOLD = """
import sys
from pathlib import Path
from kiosk.host.instance import InstanceLock
lock = InstanceLock(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.readline()
"""
_REFUSED = (
    ("search", "katyn"),
    ("people", "list"),
    ("content", "about"),
    ("content", "load", str(TINY)),
    ("migrate",),
    ("settings", "set", "volume-start", "40"),
)


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A data folder with the database of the version before."""
    upgrade(tmp_path, NOW, replace(KIOSK, head=BEFORE))
    return tmp_path


@pytest.fixture
def kiosk(old: Path) -> Iterator[int]:
    """The process that holds the folder."""
    with subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(old)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout
        assert process.stdout.readline() == "held\n"
        yield process.pid
        process.communicate("")


def _command(data: Path, *words: str) -> Result:
    return CliRunner().invoke(app, [*words, "--data", str(data)])


def test_none_upgrades_the_database_under_a_kiosk_of_the_version_before(old: Path, kiosk: int) -> None:
    for words in _REFUSED:
        error = _command(old, *words).exception
        assert isinstance(error, MachineError), words
        assert (error.code, error.arguments["pid"]) == ("database.held", str(kiosk)), words
    assert f"process {kiosk}" in _command(old, "settings").stdout
    log = _command(old, "log")
    assert (log.exit_code, f"process {kiosk}" in log.stderr) == (0, True)
    assert revision_of(old / FILE) == BEFORE
    assert not (old / "backups").exists()


def test_that_is_said_in_a_sentence(old: Path, kiosk: int) -> None:
    answer = run_module("kiosk", "search", "katyn", "--data", str(old), seconds=60)
    assert (answer.code, answer.out) == (os.EX_TEMPFAIL, "")
    assert f"A kiosk is running with these data (process {kiosk})" in answer.err
    assert answer.err.count("\n") == 1


def test_without_a_kiosk_the_database_is_upgraded(old: Path) -> None:
    assert _command(old, "settings").exit_code == 0
    assert revision_of(old / FILE) == HEAD


def test_beside_a_kiosk_of_this_version_everything_works(old: Path, kiosk: int) -> None:
    upgrade(old, NOW)
    assert _command(old, "settings", "set", "volume-start", "40").exit_code == 0


def test_a_database_that_cannot_be_read_is_told_of_as_ever(old: Path, kiosk: int) -> None:
    (old / FILE).write_text("no database, but words", encoding="utf-8")
    error = _command(old, "migrate").exception
    assert isinstance(error, MachineError)
    assert error.code == "database.unusable"

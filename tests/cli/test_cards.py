# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands that take cards off the screen and keep what visitors said."""

import json
import os
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from kiosk.cli import app
from kiosk.cli.sentences import exit_code, sentence
from kiosk.domain.errors import KioskError

runner = CliRunner()


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One folder for all, as the first command fills it: each test has a card of its own."""
    return tmp_path_factory.mktemp("data")


def run(data: Path, *arguments: str) -> Result:
    return runner.invoke(app, [*arguments, "--data", str(data)])


def told(data: Path, *arguments: str) -> list[dict[str, Any]]:
    result = run(data, *arguments, "--json")
    assert result.exit_code == 0, result.output
    found: list[dict[str, Any]] = json.loads(result.stdout)
    return found


def refusal(result: Result) -> tuple[str, int]:
    """The code of the error, and the exit code it has."""
    assert isinstance(result.exception, KioskError)
    assert not sentence(result.exception).startswith(result.exception.code)
    return result.exception.code, exit_code(result.exception)


def test_a_card_goes_off_and_on_again_and_why_stands_beside_it(data: Path) -> None:
    assert run(data, "card", "off", "topic/gulag", "--reason", "The family asked.").stdout == (
        "topic/gulag: off the screen (version 1).\n"
    )
    (off,) = told(data, "card", "list", "--off")
    assert (off["ref"], off["shown"], off["version"]) == ("topic/gulag", False, 1)
    assert (off["taken_off"]["reason"], off["taken_off"]["who"]) == ("The family asked.", "command")
    assert "by command: The family asked." in run(data, "card", "list", "--off").stdout
    assert run(data, "card", "on", "topic/gulag").stdout == "topic/gulag: back on the screen (version 2).\n"
    assert told(data, "card", "list", "--off") == []
    assert "Nothing is off the screen." in run(data, "card", "list", "--off").stdout


def test_a_chapter_goes_off_by_its_address(data: Path) -> None:
    assert run(data, "card", "off", "chapter/opening").exit_code == 0
    standing = {one["ref"]: one["taken_off"] for one in told(data, "card", "list")}
    assert standing["chapter/opening"]
    assert standing["person/emma-korpa"] is None


def test_what_is_not_there_is_refused(data: Path) -> None:
    assert refusal(run(data, "card", "off", "nowhere")) == ("edit.unknown", os.EX_USAGE)
    assert refusal(run(data, "card", "off", "topic/emma-korpa")) == ("edit.unknown", os.EX_USAGE)
    assert refusal(run(data, "note", "add", "x", "--about", "š" * 10_000)) == ("edit.unknown", os.EX_USAGE)


def test_an_old_sight_of_it_is_refused(data: Path) -> None:
    run(data, "card", "off", "person/emma-korpa")
    assert refusal(run(data, "card", "on", "person/emma-korpa", "--seen", "0")) == ("edit.stale", os.EX_TEMPFAIL)


def test_what_a_visitor_said_is_kept_and_settled(data: Path) -> None:
    said = run(data, "note", "add", "The year is wrong.", "--about", "topic/katyn", "--concern", "correction")
    assert said.stdout == "Note 1: correction about topic/katyn.\n"
    assert run(data, "note", "add", "It is too loud.").stdout == "Note 2: complaint about the kiosk.\n"
    assert [(note["key"], note["address"], note["who"]) for note in told(data, "note", "list")] == [
        (2, "", "command"),
        (1, "topic/katyn", "command"),
    ]
    assert run(data, "note", "settle", "1", "Mended in the text.").stdout == "Note 1: settled.\n"
    assert [note["key"] for note in told(data, "note", "list", "--open")] == [2]
    assert "Settled: Mended in the text." in run(data, "note", "list").stdout
    assert run(data, "note", "reopen", "1").stdout == "Note 1: open again.\n"
    assert len(told(data, "note", "list", "--open")) == 2


def test_a_note_that_says_nothing_or_too_much_is_refused(data: Path) -> None:
    assert refusal(run(data, "note", "add", "  ")) == ("note.empty", os.EX_DATAERR)
    assert refusal(run(data, "note", "add", "x" * 2_001)) == ("note.long", os.EX_DATAERR)
    assert refusal(run(data, "note", "settle", "99", "x")) == ("note.unknown", os.EX_USAGE)

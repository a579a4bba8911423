# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""kiosk check."""

import json
import os
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from db.staff import FilmStaffRecords
from kiosk.cli import app
from kiosk.domain.errors import EditError
from kiosk.domain.opening_check import OpeningRun
from kiosk.domain.staff import Who
from kiosk.domain.values import Millis, Slug
from tests.support.databases import open_empty

runner = CliRunner()
DAY = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)


def keep(data: Path, *moments: datetime) -> None:
    run = OpeningRun(Millis(0)).chooses("cut", Millis(1))
    with closing(open_empty(data)) as database:
        for moment in moments:
            FilmStaffRecords(database, Slug("")).keep_check(run.kept(moment, Who.DOCENT, "the frame hides it"))


def check(data: Path, *arguments: str) -> Result:
    return runner.invoke(app, ["check", *arguments, "--data", str(data)], catch_exceptions=False)


def test_what_was_kept_is_printed_the_newest_first(tmp_path: Path) -> None:
    assert check(tmp_path).stdout == "None was kept yet.\n"
    keep(tmp_path, DAY, DAY.replace(day=2))
    found = json.loads(check(tmp_path, "--json").stdout)
    assert [one["at"] for one in found] == ["2026-03-02T09:30:00+00:00", "2026-03-01T09:30:00+00:00"]
    assert (found[0]["who"], found[0]["outcome"], found[0]["words"]) == ("docent", "ill", "the frame hides it")
    assert found[0]["found"][0] == {
        "name": "picture",
        "answer": "ill",
        "says": "A corner of the picture is missing.",
    }
    assert len(json.loads(check(tmp_path, "--json", "--last", "1").stdout)) == 1
    printed = check(tmp_path, "--language", "lv").stdout
    assert "Rīta pārbaude, gids: Nav kārtībā" in printed
    assert "Trūkst kāda attēla stūra." in printed
    assert "“the frame hides it”" in printed


def test_one_of_a_day_is_printed_as_a_page(tmp_path: Path) -> None:
    keep(tmp_path, DAY, DAY.replace(day=2))
    page = tmp_path / "page.pdf"
    command = [sys.executable, "-P", "-m", "kiosk", "check", "--page", str(page), "--day", "2026-03-01"]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    done = subprocess.run(
        [*command, "--data", str(tmp_path)], env=environment, capture_output=True, text=True, check=False, timeout=60
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.strip() == str(page)
    assert page.read_bytes().startswith(b"%PDF-")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("--day", "yesterday"), "check.day"),
        (("--day", "2020-01-01"), "check.none"),
    ],
)
def test_what_is_no_day_or_was_not_kept_is_refused(tmp_path: Path, arguments: tuple[str, ...], code: str) -> None:
    keep(tmp_path, DAY)
    with pytest.raises(EditError) as refused:
        check(tmp_path, "--page", str(tmp_path / "page.pdf"), *arguments)
    assert refused.value.code == code


def test_a_file_that_is_there_is_not_written_over(tmp_path: Path) -> None:
    page = tmp_path / "page.pdf"
    page.write_text("mine", encoding="utf-8")
    with pytest.raises(EditError) as refused:
        check(tmp_path, "--page", str(page))
    assert refused.value.code == "page.taken"
    assert page.read_text(encoding="utf-8") == "mine"


def test_the_machine_examines_what_needs_nobody_and_keeps_that_only_when_asked(tmp_path: Path) -> None:
    done = check(tmp_path, "run", "--json")
    report = json.loads(done.stdout)
    answers = {row["name"]: row["answer"] for row in report["found"]}
    assert (answers["film"], answers["captions"]) == ("well", "well")
    assert (answers["picture"], answers["touch"]) == ("skipped", "skipped")
    assert done.exit_code == (1 if "ill" in answers.values() else 0)
    assert json.loads(check(tmp_path, "--json").stdout) == []
    check(tmp_path, "run", "--keep")
    assert [one["who"] for one in json.loads(check(tmp_path, "--json").stdout)] == ["command"]

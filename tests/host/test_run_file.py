# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What outlives a kiosk that dies."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.domain.kept_run import KeptRun, mark_of
from kiosk.domain.programme import PlannedScreening
from kiosk.domain.values import Slug
from kiosk.host.latest_time import LatestTimeFile
from kiosk.host.run_file import RunFile
from kiosk.host.scratch import scratch_folder

START = datetime(2026, 11, 24, 9, tzinfo=UTC)
FILM = PlannedScreening(
    7,
    "Ar ievadvārdiem",
    Slug(""),
    date(2026, 11, 24),
    START,
    START + timedelta(minutes=85),
    START - timedelta(minutes=5),
)


@pytest.fixture(autouse=True)
def memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of the test's own."""
    (tmp_path / "memory").mkdir()
    monkeypatch.setattr("kiosk.host.scratch._MEMORY", tmp_path / "memory")


@pytest.mark.parametrize(
    "run", [KeptRun(), KeptRun(FILM, frozenset({mark_of(FILM), (3, START)})), KeptRun(begun=frozenset({(3, START)}))]
)
def test_another_process_finds_what_was_kept(tmp_path: Path, run: KeptRun) -> None:
    RunFile(tmp_path).keep(run)
    assert RunFile(tmp_path).read() == run


def test_where_nothing_was_kept_there_is_nothing(tmp_path: Path) -> None:
    assert RunFile(tmp_path).read() == KeptRun()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{",
        '{"running": 1, "begun": []}',
        '{"running": null, "begun": [[1]]}',
        '{"running": null, "begun": [[1, "2026-11-24T09:00:00"]]}',
        '{"running": {"rule": 1}, "begun": []}',
        "[" * 4000,
    ],
)
def test_what_is_no_file_of_ours_counts_for_nothing(tmp_path: Path, text: str) -> None:
    folder = scratch_folder(tmp_path)
    assert folder
    (folder / "screening.json").write_text(text, encoding="utf-8")
    assert RunFile(tmp_path).read() == KeptRun()


def test_the_latest_time_outlives_the_machine(tmp_path: Path) -> None:
    file = LatestTimeFile(tmp_path)
    assert file.read() is None
    file.keep(START)
    assert LatestTimeFile(tmp_path).read() == START
    (tmp_path / "latest-time.json").write_text('{"latest": 7}', encoding="utf-8")
    assert file.read() is None


def test_where_nothing_can_be_kept_nothing_is_raised(tmp_path: Path) -> None:
    LatestTimeFile(tmp_path / "gone").keep(START)
    assert LatestTimeFile(tmp_path / "gone").read() is None

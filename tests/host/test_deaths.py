# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What one start leaves behind for the next one."""

import os
from pathlib import Path

import pytest

from kiosk.host.deaths import StartFile, forget_starts


def test_after_three_that_died_the_next_one_is_safe(tmp_path: Path) -> None:
    assert [StartFile(tmp_path).safe for _ in range(5)] == [False, False, False, True, True]


def test_one_that_ends_by_itself_has_not_died(tmp_path: Path) -> None:
    for _ in range(6):
        start = StartFile(tmp_path)
        assert not start.safe
        start.end()
    assert list(tmp_path.iterdir()) == []


def test_one_that_has_proved_itself_has_not_died_young(tmp_path: Path) -> None:
    for _ in range(6):
        start = StartFile(tmp_path)
        assert not start.safe
        start.prove()
    assert list(tmp_path.iterdir()) == []


def test_safe_mode_is_left_by_an_end_and_not_by_having_proved_itself(tmp_path: Path) -> None:
    starts = [StartFile(tmp_path) for _ in range(4)]
    starts[-1].prove()
    again = StartFile(tmp_path)
    assert again.safe
    again.end()
    assert not StartFile(tmp_path).safe


def test_who_says_why_it_cannot_start_has_not_died(tmp_path: Path) -> None:
    for _ in range(6):
        assert not StartFile(tmp_path).safe
        forget_starts(tmp_path)


@pytest.mark.parametrize(
    "found",
    [
        b"",
        b"\0" * 4096,
        b"no json",
        b"[" * 4000,
        b"[]",
        b'"boot"',
        b'{"boot": 1}',
        b'{"boot": "a", "running": [], "deaths": [], "safe": true}',
        b'{"boot": "a", "running": null, "deaths": 3, "safe": true}',
        b'{"boot": "a", "running": 1e999, "deaths": [], "safe": true}',
        b'{"boot": "a", "running": null, "deaths": [], "safe": true}' + b" " * 5000,
    ],
)
def test_whatever_stands_in_the_file_it_starts_as_usual(tmp_path: Path, found: bytes) -> None:
    (tmp_path / "starts.json").write_bytes(found)
    assert [StartFile(tmp_path).safe for _ in range(4)] == [False, False, False, True]


@pytest.mark.parametrize("in_the_way", ["starts.json", "starts.partial"])
def test_what_is_in_the_way_of_the_file_stops_no_start(tmp_path: Path, in_the_way: str) -> None:
    (tmp_path / in_the_way / "deep").mkdir(parents=True)
    start = StartFile(tmp_path)
    start.prove()
    start.end()
    forget_starts(tmp_path)
    assert not start.safe


@pytest.mark.parametrize("name", ["starts.json", "starts.partial"])
def test_nobody_is_waited_for_at_the_other_end_of_a_pipe(tmp_path: Path, name: str) -> None:
    os.mkfifo(tmp_path / name)
    assert not StartFile(tmp_path).safe


def test_without_a_folder_it_starts_as_usual(tmp_path: Path) -> None:
    for _ in range(5):
        assert not StartFile(tmp_path / "none").safe

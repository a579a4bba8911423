# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Modules run in a process of their own."""

from pathlib import Path

import pytest

from kiosk.host.child import Answer, run_module


def test_an_answer_is_what_the_child_wrote() -> None:
    answer = run_module("platform", seconds=20)
    assert answer.code == 0
    assert "Linux" in answer.out


def test_the_environment_is_added_to() -> None:
    answer = run_module("os", seconds=20, environment={"PYTHONVERBOSE": "1"})
    assert "import " in answer.err


def test_what_lies_in_the_current_folder_stands_in_for_nothing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "platform.py").write_text("print('a stranger')", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert "Linux" in run_module("platform", seconds=20).out


def test_a_child_that_fails_gives_its_last_line_as_the_reason() -> None:
    answer = run_module("kiosk.no_such_module", seconds=20)
    assert answer.code == 1
    assert "no_such_module" in answer.reason


def test_a_child_that_takes_too_long_is_killed() -> None:
    answer = run_module("http.server", "0", "--bind", "127.0.0.1", seconds=0.5)
    assert answer.code is None
    assert answer.reason == "it took too long"


def test_a_killed_child_is_told_of_by_its_signal() -> None:
    assert Answer(-11, "", "").reason == "signal 11"

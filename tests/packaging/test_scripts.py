# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the scripts in packaging say before they do anything."""

from pathlib import Path

import pytest

from tests.packaging.shell import script


@pytest.mark.parametrize(
    "name", ["run", "test", "faults", "soak", "monkey", "escapes", "install-session", "boot-session"]
)
def test_help_explains_the_script_and_does_nothing(name: str, tmp_path: Path) -> None:
    answer = script(name, "--help", cwd=tmp_path)
    assert answer.returncode == 0
    assert answer.stdout.startswith(f"Usage: ./packaging/{name} ")
    assert answer.stderr == ""


@pytest.mark.parametrize("argument", ["--setup", "film.mkv", "--data=/x"])
def test_an_unknown_argument_is_named_and_refused(argument: str) -> None:
    answer = script("run", argument)
    assert answer.returncode == 64
    assert answer.stdout == ""
    assert f"Not an argument of packaging/run: {argument}" in answer.stderr

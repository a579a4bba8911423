# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A child meets what this process has met, and nothing that lies around."""

import subprocess
from pathlib import Path

import pytest

import kiosk
from kiosk.media.child import command, environment


def test_a_child_finds_what_this_process_finds_and_nothing_that_lies_around(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "path").mkdir()
    (tmp_path / "path" / "only_here.py").write_text("")
    (tmp_path / "kiosk.py").write_text("")
    monkeypatch.syspath_prepend(str(tmp_path / "path"))
    asked = [*command("none")[:2], "-c", "import kiosk, only_here; print(kiosk.__file__)"]
    done = subprocess.run(asked, env=environment(), cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == kiosk.__file__


def test_a_child_is_one_of_this_package() -> None:
    assert command("probe_main", "a", "b")[1:] == ["-P", "-m", "kiosk.media.probe_main", "a", "b"]

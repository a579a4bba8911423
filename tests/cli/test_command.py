# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands and what they take."""

from pathlib import Path

import pytest
import typer.main

from kiosk.cli import app
from kiosk.cli.versions import libvlc_version


def test_the_tour_takes_all_that_run_takes() -> None:
    """packaging/run passes on what was meant for run."""
    commands = typer.main.get_group(app).commands
    run, tour = ({name for option in commands[of].params for name in option.opts} for of in ("run", "tour"))
    assert "--screen" in run
    assert run <= tour


def test_a_vlc_in_the_current_folder_is_not_asked(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "vlc.py").write_text("raise SystemExit('a stranger')", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert libvlc_version() is not None

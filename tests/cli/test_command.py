# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands and what they take."""

import os
from pathlib import Path

import pytest
import typer.main
from typer.testing import CliRunner

from kiosk.cli import app
from kiosk.cli.reading import find_card
from kiosk.cli.sentences import exit_code, sentence
from kiosk.cli.versions import libvlc_version
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.errors import ContentError
from kiosk.domain.values import Slug
from tests.support.known import known_data


def test_the_tour_takes_all_that_run_takes() -> None:
    """packaging/run passes on what was meant for run."""
    commands = typer.main.get_group(app).commands
    run, tour = ({name for option in commands[of].params for name in option.opts} for of in ("run", "tour"))
    assert "--screen" in run
    assert run <= tour


@pytest.mark.parametrize("command", ["run", "tour"])
def test_a_card_to_begin_at_must_be_there(command: str, tmp_path: Path) -> None:
    options = ["--out", str(tmp_path / "out")] if command == "tour" else []
    data = known_data(tmp_path / "data")
    with pytest.raises(ContentError) as refused:
        CliRunner().invoke(
            app, [command, *options, "--data", str(data), "--open", "person/nobody"], catch_exceptions=False
        )
    assert sentence(refused.value).startswith("There is no card called person/nobody.")
    assert exit_code(refused.value) == os.EX_USAGE


def test_a_card_is_found_by_its_slug_alone(tmp_path: Path) -> None:
    assert find_card("emma-korpa", known_data(tmp_path)) == Ref(Kind.PERSON, Slug("emma-korpa"))


def test_a_vlc_in_the_current_folder_is_not_asked(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "vlc.py").write_text("raise SystemExit('a stranger')", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert libvlc_version() is not None

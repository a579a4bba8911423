# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program takes its place in /opt, and what was there before comes back, whenever somebody is killed."""

from pathlib import Path

import pytest

from tests.packaging.shell import shell

_ALL = (
    'state=$target/var/lib/film-kiosk-session; source "$lib/session_files.sh"; source "$lib/session_program.sh"; '
    'mkdir -p "$state"; manifest_read; '
)
_PUT = "program_copy; program_exchange"
_OPT = "opt/film-kiosk"


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    (tmp_path / "checkout").mkdir()
    (tmp_path / "checkout/README.md").write_text("ours", encoding="utf-8")
    return tmp_path / "checkout"


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    """With a program of the venue's own, and its environment."""
    (tmp_path / "machine" / _OPT / ".venv").mkdir(parents=True)
    (tmp_path / "machine" / _OPT / ".venv/kiosk-stamp").write_text("theirs", encoding="utf-8")
    (tmp_path / "machine" / _OPT / "README.md").write_text("theirs", encoding="utf-8")
    return tmp_path / "machine"


def do(code: str, checkout: Path, machine: Path) -> None:
    """In a shell of its own, which knows of the one before what that left behind."""
    done = shell(_ALL + code, root=checkout, target=str(machine))
    assert done.returncode == 0, done.stderr


def opt(machine: Path) -> dict[str, str]:
    files = (path for path in (machine / "opt").rglob("*") if path.is_file())
    return {str(path.relative_to(machine)): path.read_text(encoding="utf-8") for path in files}


def test_the_venues_own_program_comes_back_whole_and_a_second_undo_leaves_it(checkout: Path, machine: Path) -> None:
    before = opt(machine)
    do(_PUT, checkout, machine)
    assert opt(machine)[f"{_OPT}/README.md"] == "ours"
    assert opt(machine)[f"{_OPT}/.venv/kiosk-stamp"] == "theirs"
    for _ in range(2):
        do("program_undo", checkout, machine)
        assert opt(machine) == before


def test_what_lies_aside_after_an_update_is_still_the_first_one(checkout: Path, machine: Path) -> None:
    before = opt(machine)
    do(_PUT, checkout, machine)
    (checkout / "README.md").write_text("ours, newer", encoding="utf-8")
    do(_PUT, checkout, machine)
    assert opt(machine)[f"{_OPT}/README.md"] == "ours, newer"
    do("program_undo", checkout, machine)
    assert opt(machine) == before


@pytest.mark.parametrize("killed_at", ["cp", "mv"])
def test_killed_between_the_manifests_line_and_the_exchange_nothing_is_lost(
    checkout: Path, machine: Path, killed_at: str
) -> None:
    before = opt(machine)
    dies = f'{killed_at}() {{ if [[ "$*" == *.film-kiosk.new* || "$*" == *before* ]]; then kill -KILL $$; fi; }}; '
    killed = shell(f"{_ALL}program_copy; {dies}program_exchange", root=checkout, target=str(machine))
    assert killed.returncode == -9
    assert "program\taside" in (machine / "var/lib/film-kiosk-session/manifest").read_text(encoding="utf-8")
    do("program_undo", checkout, machine)
    assert opt(machine) == before


def test_where_there_was_none_there_is_none_again(checkout: Path, tmp_path: Path) -> None:
    machine = tmp_path / "bare"
    machine.mkdir()
    do(_PUT, checkout, machine)
    assert opt(machine)[f"{_OPT}/README.md"] == "ours"
    do("program_undo", checkout, machine)
    assert opt(machine) == {}

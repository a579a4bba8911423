# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""When the Python environment is used as it is, and when it is set up again."""

import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.packaging.shell import PACKAGING, shell

FINISH = """
venv_python=$(readlink -f "$python") venv_lock=py311
mkdir -p "$venv/bin" "$venv/lib/python3.11/site-packages/one"
touch "$venv/lib/python3.11/site-packages/two.py"
ln -s "$venv_python" "$venv/bin/python"
venv_join_checkout
venv_list_contents >"$venv_contents"
venv_describe "$wanted" "$venv_python" "$venv_lock" >"$venv_stamp"
"""


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout, in a folder with a blank in its name, whose .venv looks finished with the run set."""
    return make_checkout(tmp_path / "a checkout", "run")


def make_checkout(root: Path, wanted: str) -> Path:
    shutil.copytree(PACKAGING, root / "packaging", symlinks=True, ignore=shutil.ignore_patterns("__pycache__"))
    done = shell(FINISH, root=root, lib=str(root / "packaging/lib"), wanted=wanted, python=sys.executable)
    assert done.returncode == 0, done.stderr
    return root


def is_current(root: Path, wanted: str = "run", **variables: str) -> bool:
    answer = shell(f"venv_is_current {wanted}", root=root, lib=str(root / "packaging/lib"), **variables)
    assert answer.stderr == ""
    return answer.returncode == 0


def append(path: Path) -> None:
    path.write_text(path.read_text(encoding="utf-8") + "#\n", encoding="utf-8")


def test_a_finished_environment_is_used_as_it_is(checkout: Path) -> None:
    assert is_current(checkout)


def test_no_environment_is_not_current(checkout: Path) -> None:
    shutil.rmtree(checkout / ".venv")
    assert not is_current(checkout)


CHANGES: dict[str, Callable[[Path], object]] = {
    "the lock changed": lambda root: append(root / "packaging/locks/run-py311.txt"),
    "the set-up code changed": lambda root: append(root / "packaging/lib/venv.sh"),
    "a set-up was killed": lambda root: (root / ".venv/kiosk-underway").touch(),
    "a package was removed": lambda root: (root / ".venv/lib/python3.11/site-packages/one").rmdir(),
    "the Python is gone": lambda root: (root / ".venv/bin/python").unlink(),
    "the launcher is gone": lambda root: (root / ".venv/bin/kiosk").unlink(),
    "the stamp is cut short": lambda root: (root / ".venv/kiosk-stamp").write_text("set run\n", encoding="utf-8"),
    "the stamp is empty": lambda root: (root / ".venv/kiosk-stamp").write_text("", encoding="utf-8"),
}


@pytest.mark.parametrize("what", CHANGES)
def test_set_up_runs_again_when(what: str, checkout: Path) -> None:
    CHANGES[what](checkout)
    assert not is_current(checkout)


def test_a_moved_checkout_is_noticed(checkout: Path) -> None:
    moved = checkout.rename(checkout.with_name("elsewhere"))
    assert not is_current(moved)


def test_another_python_asked_for_is_noticed(checkout: Path) -> None:
    assert not is_current(checkout, KIOSK_PYTHON="/usr/local/bin/python3.13")


def test_the_test_set_serves_the_kiosk_but_not_the_other_way(tmp_path: Path) -> None:
    kiosk_only, tests_too = (make_checkout(tmp_path / wanted, wanted) for wanted in ("run", "dev"))
    assert is_current(tests_too, "run")
    assert is_current(tests_too, "dev")
    assert not is_current(kiosk_only, "dev")


def test_an_environment_of_another_folder_is_not_whole(checkout: Path) -> None:
    answer = shell(
        'python3 "$lib/verify_venv.py" --home "$venv" --python /usr/bin/python3',
        root=checkout,
    )
    assert answer.returncode == 1
    assert f"not from {checkout / '.venv'}" in answer.stdout


def test_the_launcher_finds_its_checkout_from_any_folder(checkout: Path, tmp_path: Path) -> None:
    # A stand-in for Python that prints what it was asked to do.
    python = checkout / ".venv/bin/python"
    python.unlink()
    python.write_text('#!/bin/sh\necho "$@"\n', encoding="utf-8")
    python.chmod(0o755)
    (tmp_path / "link").symlink_to(checkout / ".venv/bin/kiosk")
    answer = shell('cd / && "$link" tour --out x', root=checkout, link=str(tmp_path / "link"))
    assert answer.stdout == "-P -m kiosk tour --out x\n"

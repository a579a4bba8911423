# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which translations are compiled before a start."""

import os
from pathlib import Path

import pytest

from tests.packaging.shell import shell


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "kiosk/ui/i18n"
    made.mkdir(parents=True)
    return made


def stale(root: Path) -> list[str]:
    return [Path(line).name for line in shell("translations_stale", root=root).stdout.splitlines()]


def write(path: Path, *, second: int) -> None:
    path.touch()
    os.utime(path, (second, second))


def test_a_tree_without_translations_needs_nothing(tmp_path: Path) -> None:
    assert stale(tmp_path) == []


def test_a_translation_never_compiled_or_changed_since_is_stale(folder: Path, tmp_path: Path) -> None:
    write(folder / "kiosk_de.ts", second=100)
    write(folder / "kiosk_lv.ts", second=100)
    write(folder / "kiosk_lv.qm", second=200)
    write(folder / "kiosk_pl.ts", second=300)
    write(folder / "kiosk_pl.qm", second=200)
    assert stale(tmp_path) == ["kiosk_de.ts", "kiosk_pl.ts"]

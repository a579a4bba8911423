# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rehearsal film made from end to end, from a script of one second."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.cli.rehearsal_build import build_rehearsal
from kiosk.domain.errors import ContentError
from kiosk.media.shelf import ShippedFilms

FONTS = Path(__file__).parents[2] / "assets" / "fonts"
SCRIPT = """\
title: {en: Rehearsal}
speakers: {}
chapters:
  - slug: only
    title: {en: Only}
    summary: {en: About}
    length: 1
    cards:
      - at: 0
        text: {en: Card}
"""


@pytest.fixture
def assets(qapp: QGuiApplication, tmp_path: Path) -> Path:
    (tmp_path / "fonts").symlink_to(FONTS)
    (tmp_path / "rehearsal").mkdir()
    (tmp_path / "rehearsal" / "script.yaml").write_text(SCRIPT)
    return tmp_path


def test_the_shelf_takes_what_was_built(assets: Path) -> None:
    out = assets / "rehearsal"
    assert build_rehearsal(assets, out, lambda _done: None) == out / "film.mkv"
    film = ShippedFilms(out).rehearsal()
    assert (film.length, [chapter.slug for chapter in film.chapters]) == (1000, ["only"])


def test_nothing_else_is_left_behind(assets: Path) -> None:
    out = assets / "out"
    build_rehearsal(assets, out, lambda _done: None)
    assert sorted(path.name for path in out.iterdir()) == ["film.json", "film.mkv"]


def test_a_bad_script_leaves_the_old_film(assets: Path) -> None:
    out = assets / "rehearsal"
    build_rehearsal(assets, out, lambda _done: None)
    before = (out / "film.mkv").read_bytes()
    (out / "script.yaml").write_text(SCRIPT.replace("length: 1", "length: one"))
    with pytest.raises(ContentError, match="length"):
        build_rehearsal(assets, out, lambda _done: None)
    assert (out / "film.mkv").read_bytes() == before
    assert ShippedFilms(out).rehearsal().length == 1000

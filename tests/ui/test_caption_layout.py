# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How large captions can be, and where their lines break."""

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QGuiApplication

from kiosk.ui.caption_layout import laid_out
from tests.support.fonts import load_fonts

ROOM = QSizeF(1000, 500)


@pytest.fixture(autouse=True)
def fonts(qapp: QGuiApplication) -> None:
    load_fonts()


def test_what_has_room_is_as_large_as_is_wanted() -> None:
    assert laid_out(["One line.", ""], 44, ROOM).size == 44


def test_what_has_no_room_is_set_smaller_until_it_has() -> None:
    low = laid_out(["word " * 60, "vārds " * 60], 80, ROOM)
    assert low.size < 60
    assert laid_out(["word " * 60, ""], 80, ROOM).size > low.size


def test_a_narrow_picture_has_shorter_lines() -> None:
    text = "This is a sacred place for me, because it is"
    assert laid_out([text], 44, ROOM).texts == ("This is a sacred place\nfor me, because it is",)
    assert laid_out([text], 44, QSizeF(420, 500)).texts[0].count("\n") >= 2


def test_what_nobody_can_read_in_time_is_cut() -> None:
    (text,) = laid_out(["word " * 100_000], 44, ROOM).texts
    assert len(text) < 700
    assert text.endswith("…")


def test_without_any_room_it_is_as_small_as_it_gets() -> None:
    assert laid_out(["word " * 60], 44, QSizeF(0, 0)).size < 15

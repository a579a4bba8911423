# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a picture of a screen is taken for: the kiosk for itself, and whatever else there may be for that."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.domain.framecode import CELL_ROWS, CELLS, cells
from tests.session.judge import START, STILL, Kind, code, judge

_PICTURES = Path(__file__).parent / "pictures"
_DOCS = Path(__file__).parents[2] / "packaging/docs"
_WIDTH, _HEIGHT = 1280, 720


def plain(colour: str) -> QImage:
    picture = QImage(_WIDTH, _HEIGHT, QImage.Format.Format_RGB32)
    picture.fill(QColor(colour))
    return picture


def with_box(picture: QImage, colour: str, place: QRect) -> QImage:
    painter = QPainter(picture)
    painter.fillRect(place, QColor(colour))
    painter.end()
    return picture


def film(item: int, frame: int) -> QImage:
    picture = plain("#131211")
    wide, high = _WIDTH // CELLS, CELL_ROWS * _HEIGHT // 720
    for number, is_white in enumerate(cells(item, frame)):
        with_box(picture, "white" if is_white else "black", QRect(number * wide, 0, wide, high))
    return picture


@pytest.mark.parametrize("name", ["home", "voice"])
def test_a_screen_of_the_kiosk(name: str) -> None:
    assert judge(QImage(str(_DOCS / f"{name}.png"))) is Kind.KIOSK


def test_a_picture_of_the_film_is_known_by_its_code() -> None:
    picture = film(3, 77)
    found = code(picture)
    assert judge(picture) is Kind.FILM
    assert found
    assert (found.item, found.frame) == (3, 77)


def test_the_still_on_a_screen_of_any_size() -> None:
    small = plain("#12110F")
    words = QImage(str(STILL))
    painter = QPainter(small)
    painter.drawImage((_WIDTH - words.width()) // 2, (_HEIGHT - words.height()) // 2, words)
    painter.end()
    assert judge(small) is Kind.STILL
    assert judge(QImage(str(START))) is Kind.STILL
    assert judge(QImage(str(START)).scaled(800, 600)) is Kind.STILL


def test_nothing_at_all_and_bare_ground_are_two_things() -> None:
    assert judge(plain("black")) is Kind.DARK
    assert judge(with_box(plain("black"), "#AAAAAA", QRect(0, 30, 9, 2))) is Kind.DARK
    assert judge(plain("#12110F")) is Kind.GROUND


@pytest.mark.parametrize("name", ["kernel", "boot-loader"])
def test_text_of_a_bare_machine(name: str) -> None:
    """As a Debian without the session shows it in qemu."""
    assert judge(QImage(str(_PICTURES / f"{name}.png"))) is Kind.TEXT


def test_what_firmware_says_before_anything_of_ours() -> None:
    assert judge(QImage(str(_PICTURES / "power-on.png"))) is Kind.FIRMWARE


@pytest.mark.parametrize("colour", ["white", "#DCDAD5", "#D9D9D9", "#3584E4"])
def test_a_dialog_on_a_screen_of_the_kiosk(colour: str) -> None:
    picture = QImage(str(_DOCS / "home.png"))
    assert judge(with_box(picture, colour, QRect(500, 300, 280, 120))) is Kind.STRANGE


@pytest.mark.parametrize("colour", ["#2E3436", "#3465A4", "#FFFFFF"])
def test_a_desktop(colour: str) -> None:
    assert judge(plain(colour)) is Kind.STRANGE


def test_a_line_of_the_kernel_on_the_still() -> None:
    picture = QImage(str(START))
    line = QImage(str(_PICTURES / "kernel.png")).copy(0, 0, 400, 32)
    painter = QPainter(picture)
    painter.drawImage(0, 0, line)
    painter.end()
    assert judge(picture) is Kind.STRANGE


def test_a_picture_of_the_film_that_is_half_the_next_one() -> None:
    torn, other = film(3, 77), film(3, 90)
    painter = QPainter(torn)
    painter.drawImage(500, 0, other.copy(500, 0, 333, 20))
    painter.end()
    assert code(torn) is None
    assert judge(torn) is Kind.UNFINISHED
    assert judge(with_box(torn, "white", QRect(500, 4, 280, 8))) is Kind.STRANGE

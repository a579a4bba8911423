# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The painted cards: everything of a card is on its picture, and what must stay free stays free."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.content.rehearsal import read_rehearsal_script
from kiosk.domain.framecode import CELL_ROWS, TEAR_COLUMNS
from kiosk.domain.rehearsal import HEIGHT, WIDTH, Face
from kiosk.domain.values import ENGLISH, LATVIAN, LocalText
from kiosk.ui.rehearsal_painter import RehearsalPainter

ASSETS = Path(__file__).parents[2] / "assets"
GROUND = b"\x12\x11\x0f\xff"


def words(english: str, latvian: str) -> LocalText:
    return LocalText({ENGLISH: english, LATVIAN: latvian})


FACE = Face(3, 14, words("Title", "Virsraksts"), words("Some words.", "Daži vārdi."), "1940", (words("A B", "A B"),))


@pytest.fixture
def painter(qapp: QGuiApplication) -> RehearsalPainter:
    return RehearsalPainter(ASSETS / "fonts")


def rows(picture: bytes) -> list[bytes]:
    return [picture[i : i + WIDTH * 4] for i in range(0, len(picture), WIDTH * 4)]


def test_a_picture_has_four_bytes_to_the_pixel(painter: RehearsalPainter) -> None:
    assert len(painter.paint(FACE, WIDTH, HEIGHT)) == WIDTH * HEIGHT * 4
    assert len(painter.paint(FACE, 321, 180)) == 321 * 180 * 4


def test_the_same_card_looks_the_same(painter: RehearsalPainter) -> None:
    assert painter.paint(FACE, WIDTH, HEIGHT) == painter.paint(FACE, WIDTH, HEIGHT)


@pytest.mark.parametrize(
    "other",
    [
        Face(4, 14, FACE.title, FACE.text, FACE.mark, FACE.voices),
        Face(3, 14, words("Other", "Virsraksts"), FACE.text, FACE.mark, FACE.voices),
        Face(3, 14, words("Title", "Cits"), FACE.text, FACE.mark, FACE.voices),
        Face(3, 14, FACE.title, words("Other words.", "Daži vārdi."), FACE.mark, FACE.voices),
        Face(3, 14, FACE.title, words("Some words.", "Citi vārdi."), FACE.mark, FACE.voices),
        Face(3, 14, FACE.title, FACE.text, "", FACE.voices),
        Face(3, 14, FACE.title, FACE.text, FACE.mark),
    ],
)
def test_each_part_of_a_card_shows(painter: RehearsalPainter, other: Face) -> None:
    assert painter.paint(FACE, WIDTH, HEIGHT) != painter.paint(other, WIDTH, HEIGHT)


def test_the_places_of_the_frame_code_stay_free(painter: RehearsalPainter) -> None:
    picture = rows(painter.paint(FACE, WIDTH, HEIGHT))
    assert all(row == GROUND * WIDTH for row in picture[:CELL_ROWS])
    assert all(row.startswith(GROUND * TEAR_COLUMNS) for row in picture)


def test_the_lower_part_of_every_shipped_card_stays_free(painter: RehearsalPainter) -> None:
    faces = read_rehearsal_script(ASSETS / "rehearsal" / "script.yaml").faces()
    for _at, face in faces:
        assert all(row == GROUND * WIDTH for row in rows(painter.paint(face, WIDTH, HEIGHT))[HEIGHT * 78 // 100 :])


def test_words_that_do_not_fit_are_refused(painter: RehearsalPainter) -> None:
    with pytest.raises(ValueError, match="too long"):
        painter.paint(Face(1, 1, FACE.title, words("many words " * 60, "vārdi")), WIDTH, HEIGHT)


def test_missing_type_is_refused(qapp: QGuiApplication, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no such font"):
        RehearsalPainter(tmp_path)

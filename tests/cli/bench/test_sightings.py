# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What follows from what a lookout saw, and that it sees."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QBackingStore, QColor, QPainter, QRegion, QWindow
from pytestqt.qtbot import QtBot

from kiosk.cli.bench.sightings import Lookout, Sighting, Stretch, first_of, follow, p95, sightings, standstill
from kiosk.cli.bench.stretch import lost
from kiosk.domain.framecode import CELLS, cells

A, B = Stretch(1, 100, 103), Stretch(2, 50, 53)
Row = tuple[int, int | None, int | None]
GOOD: tuple[Row, ...] = (
    *((number * 40, 1, 100 + number) for number in range(4)),
    *((160 + number * 40, 2, 50 + number) for number in range(4)),
    (320, 1, 100),
)


def seen(*rows: Row, blind: float = 2) -> list[Sighting]:
    return [Sighting(at, blind, item, frame) for at, item, frame in rows]


def test_a_list_that_is_shown_well_has_no_fault() -> None:
    found = follow(seen((0, 9, 7), *GOOD), [A, B])
    assert (found.wrong, found.codeless, found.beyond, found.gaps) == (0, 0, 0, [40, 40])


@pytest.mark.parametrize("stranger", [(150, 3, 7), (150, 2, 7), (150, 1, 101), (150, 1, 300)])
def test_a_picture_of_something_else_is_wrong(stranger: Row) -> None:
    rows = sorted([*GOOD, stranger], key=lambda row: row[0])
    assert follow(seen(*rows), [A, B]).wrong == 1


def test_a_picture_without_a_code_is_counted() -> None:
    rows = sorted([*GOOD, (150, None, None)], key=lambda row: row[0])
    found = follow(seen(*rows), [A, B])
    assert (found.wrong, found.codeless) == (0, 1)


def test_pictures_beyond_the_end_are_counted_and_not_wrong() -> None:
    found = follow(seen((0, 1, 103), (40, 1, 104), (80, 1, 105), (120, 2, 50)), [A, B])
    assert (found.wrong, found.beyond) == (0, 2)


def test_a_gap_is_the_longest_of_a_change() -> None:
    rows = ((0, 1, 102), (40, 1, 103), (110, 2, 50), (230, 2, 51), (270, 2, 52), (900, 2, 53))
    assert follow(seen(*rows), [A, B]).gaps == [120]


def test_time_in_which_nobody_looked_is_held_against_nobody() -> None:
    looked, away = Sighting(0, 2, 1, 100), Sighting(200, 155, 1, 105)
    assert away.since(looked) == 50


def test_the_first_picture_of_a_place_is_found_after_the_touch() -> None:
    found = first_of(seen(*GOOD), A, since=200)
    assert found is not None
    assert found.at == 320
    assert first_of(seen(*GOOD), A, since=400) is None


def test_a_standstill_is_the_longest_after_a_moment() -> None:
    rows = seen((0, 1, 1), (500, 1, 2), (540, 1, 3), (700, 1, 4), (740, 1, 5))
    found = standstill(rows, after=510, within=1000)
    assert found is not None
    assert [one.at for one in found] == [540, 700]
    assert standstill(rows, after=740, within=1000) is None


def test_95_of_a_hundred() -> None:
    assert p95([float(number) for number in range(101)]) == 95
    assert p95([7.0]) == 7


@pytest.mark.parametrize(("first", "last", "ms"), [(10, 110, 4000), (90, 90, 4000), (30, 30, 8000)])
def test_lost_pictures_are_counted_over_codes_that_begin_anew(first: int, last: int, ms: float) -> None:
    due = round(ms / 40)
    assert lost({"first": first, "last": last, "shown": due - 3, "ms": ms + 20}, around=100) == 3


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWindow]:
    window = QWindow()
    window.setFlags(Qt.WindowType.FramelessWindowHint)
    window.setGeometry(0, 0, 640, 360)
    window.show()
    qtbot.waitUntil(window.isExposed)
    yield window
    window.close()


def test_a_lookout_sees_what_is_in_a_window_of_another_process(window: QWindow) -> None:
    _paint(QBackingStore(window), 1, 72)
    found = sightings(Lookout(int(window.winId()), 0, 0, (640, 360)).close())
    assert [(one.item, one.frame) for one in found] == [(1, 72)]


def _paint(store: QBackingStore, item: int, frame: int) -> None:
    whole = QRect(0, 0, 640, 360)
    store.resize(whole.size())
    store.beginPaint(QRegion(whole))
    painter = QPainter(store.paintDevice())
    painter.fillRect(whole, QColor("black"))
    for number, cell in enumerate(cells(item, frame)):
        if cell:
            painter.fillRect(number * 640 // CELLS, 0, 640 // CELLS, 8, QColor("white"))
    painter.end()
    store.endPaint()
    store.flush(QRegion(whole))

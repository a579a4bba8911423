# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is made of all the looks at a screen."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from tests.session.judge import Kind
from tests.session.sheet import contact_sheet
from tests.session.watch import Look, Stage


def look(folder: Path, at: float, kind: Kind, colour: str = "#12110F") -> Look:
    file = folder / f"{at}-{kind}.png"
    picture = QImage(32, 18, QImage.Format.Format_RGB32)
    picture.fill(QColor(colour))
    picture.save(str(file))
    return Look(at, kind, file)


def test_what_must_not_be_seen_is_a_failure_that_names_its_first_picture(tmp_path: Path) -> None:
    stage = Stage(
        "power-on", looks=[look(tmp_path, at, kind) for at, kind in ((1, Kind.DARK), (2, Kind.TEXT), (3, Kind.TEXT))]
    )
    stage.judge()
    assert stage.failures == ["text on 2 pictures, first 2-text.png"]


def test_what_may_be_seen_is_none(tmp_path: Path) -> None:
    allowed = (Kind.FIRMWARE, Kind.DARK, Kind.GROUND, Kind.STILL, Kind.UNFINISHED, Kind.FILM, Kind.KIOSK)
    stage = Stage("power-on", looks=[look(tmp_path, number, kind) for number, kind in enumerate(allowed)])
    stage.judge()
    assert not stage.failures


@pytest.mark.usefixtures("qapp")
def test_the_sheet_has_each_picture_once(tmp_path: Path) -> None:
    seen = [look(tmp_path, number, Kind.FILM, colour) for number, colour in enumerate(("#FF0000", "#00FF00"))]
    contact_sheet([seen[0], seen[0], seen[1]], tmp_path / "sheet.png")
    sheet = QImage(str(tmp_path / "sheet.png"))
    row = [sheet.pixelColor(x, 60).name() for x in range(0, sheet.width(), 4)]
    assert [sum(colour == one for one in row) > 40 for colour in ("#ff0000", "#00ff00")] == [True, True]
    assert not any(colour == "#ff0000" for colour in row[len(row) // 2 :])

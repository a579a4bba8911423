# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Photographs of voices, in place of their typographic portraits."""

from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest

from kiosk.domain.navigation import Screen
from kiosk.domain.photographs import Photograph
from kiosk.domain.values import Slug
from kiosk.media.photographs import VenuePhotographs
from tests.fakes.photographs import FakePhotographs
from tests.support.films import rehearsal
from tests.support.fonts import load_fonts
from tests.support.visit import Visit
from tests.ui.test_screens import arrive
from tests.ui.test_voices import FIRST, portraits

NONE = (b"", b"no picture", b"\xff\xd8 half of one")


def test_photographs_that_are_none_leave_the_portrait(qapp: QGuiApplication, tmp_path: Path) -> None:
    load_fonts()
    people = ("christopher-beazley", "andre-brie", "norman-davies")
    for person, content in zip(people, NONE, strict=True):
        (tmp_path / f"{person}.jpg").write_bytes(content)
        (tmp_path / f"{person}.txt").write_text("A. Person")
    with closing(Visit(rehearsal(), photographs=VenuePhotographs(tmp_path))) as visit:
        visit.open_library()
        arrive(visit, Screen.VOICES)
        for person in people:
            visit.open(f"person/{person}")
            (portrait,) = (item for item in visit.items() if item.property("monogram"))
            assert portrait.property("photograph") == ""
            assert portrait.property("source") != QUrl()
            assert "A. Person" not in visit.words()


def test_a_photograph_replaces_the_portrait_and_comes_with_its_credit(qapp: QGuiApplication, tmp_path: Path) -> None:
    load_fonts()
    path = tmp_path / "a portrait.png"
    picture = QImage(40, 60, QImage.Format.Format_RGB32)
    picture.fill(QColor("#336699"))
    assert picture.save(str(path))
    has = {Slug(FIRST): Photograph(path, "Photograph: A. Person")}
    with closing(Visit(rehearsal(), photographs=FakePhotographs(has))) as visit:
        visit.open_library()
        arrive(visit, Screen.VOICES)
        visit.open(f"person/{FIRST}")
        assert shown(visit)
        assert "Photograph: A. Person" in visit.words()
        visit.open("person/norman-davies")
        assert not shown(visit)
        assert "Photograph: A. Person" not in visit.words()


def shown(visit: Visit) -> bool:
    """Whether the portrait of the open card is covered by a photograph."""
    (portrait,) = portraits(visit)
    photograph = portrait.childItems()[-1]
    tries = 200 if photograph.property("source").isValid() else 0
    while tries and not photograph.isVisible():
        QTest.qWait(10)
        tries -= 1
    return photograph.isVisible()

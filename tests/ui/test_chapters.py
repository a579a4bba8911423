# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of chapters: what each is, who is heard in it, and how it looks."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.domain.film import Film
from kiosk.domain.navigation import Screen
from kiosk.domain.values import LATVIAN, Slug
from tests.fakes.thumbnails import FakeThumbnails
from tests.support.films import rehearsal, small_film
from tests.support.fonts import load_fonts
from tests.support.visit import SMALL, Visit
from tests.ui.test_screens import arrive

FAMINE, PURGE = Slug("great-famine"), Slug("great-purge")
Look = Callable[..., Visit]


@pytest.fixture
def look(qapp: QGuiApplication) -> Iterator[Look]:
    """Before the list of chapters."""
    load_fonts()
    visits: list[Visit] = []

    def one(pictures: dict[Slug, Path] | None = None, film: Film | None = None, size: object = SMALL) -> Visit:
        visits.append(Visit(film or rehearsal(), size, thumbnails=FakeThumbnails(pictures)))  # type: ignore[arg-type]
        visits[-1].open_library()
        arrive(visits[-1], Screen.CHAPTERS)
        return visits[-1]

    yield one
    for visit in visits:
        visit.close()


@pytest.fixture
def green(tmp_path: Path) -> Path:
    picture = QImage(480, 270, QImage.Format.Format_RGB32)
    picture.fill(QColor("green"))
    path = tmp_path / "green.jpg"
    assert picture.save(str(path))
    return path


def shown(visit: Visit, slug: str) -> QQuickItem:
    """The picture of a row, or the field in its place."""
    row = visit.item(f"chapters.item.{slug}")
    return next(item for item in visit.items() if item.property("shown") is not None and row.isAncestorOf(item))


def test_a_row_says_who_is_heard_what_it_is_about_and_what_to_know_before(look: Look) -> None:
    words = look().words()
    assert [text for text in words if "Norman Davies" in text and text.startswith("Heard:")]
    assert "Heard: Volodimir Sergiychuk\u00a0· Topics: The Great Famine in Ukraine" in words
    assert "Please note: This speaks of people who died of hunger, and of their graves." in words
    assert not [text for text in words if "Nothing here calls for a warning." in text]


def test_the_page_says_in_which_languages_the_film_is_heard_and_captioned(look: Look) -> None:
    (note,) = [text for text in look().words() if text.startswith("Touch a chapter")]
    assert "\nSound: English" in note
    assert "\nCaptions: English, Latvian" in note


def test_a_film_without_marks_has_rows_with_their_titles_alone(look: Look) -> None:
    words = look(film=small_film()).words()
    assert "Part 1" in words
    assert not [text for text in words if text.startswith(("Heard:", "Topics:"))]


def test_a_film_without_chapters_says_so_and_can_be_watched(look: Look) -> None:
    visit = look(film=replace(small_film(), chapters=()))
    assert [text for text in visit.words() if text.startswith("The chapters of this film are not marked yet")]


def test_the_rows_follow_the_language(look: Look) -> None:
    visit = look()
    visit.speak(LATVIAN)
    assert "Lielais terors" in " ".join(visit.words())


def test_a_picture_stands_where_there_is_one(look: Look, green: Path, qtbot: QtBot) -> None:
    visit = look({FAMINE: green})
    qtbot.waitUntil(lambda: bool(shown(visit, FAMINE).property("shown")))
    middle = shown(visit, FAMINE).mapToScene(shown(visit, FAMINE).boundingRect().center()).toPoint()

    def is_green() -> bool:
        seen = visit.window.grabWindow().pixelColor(middle)
        return seen.green() > 3 * seen.red()

    # The page comes to its full light by and by.
    qtbot.waitUntil(is_green)


def test_what_is_disturbing_is_not_pictured(look: Look, green: Path, qtbot: QtBot) -> None:
    visit = look({FAMINE: green, PURGE: green})
    qtbot.waitUntil(lambda: bool(shown(visit, FAMINE).property("shown")))
    assert shown(visit, PURGE).property("source") == ""
    assert not shown(visit, PURGE).property("shown")


def test_where_there_is_no_picture_the_number_stands(look: Look) -> None:
    field = shown(look(), FAMINE)
    assert not field.property("shown")
    assert "2" in [str(item.property("text")) for item in field.findChildren(QQuickItem) if item.isVisible()]

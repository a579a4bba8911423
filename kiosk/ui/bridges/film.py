# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The film and its chapters, for QML."""

from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtMultimedia import QVideoSink

from kiosk.app.choices import Choices, Chosen
from kiosk.domain.film import Chapter, Film
from kiosk.domain.values import Millis, Slug
from kiosk.ui.bridges.chapters import ChapterList
from kiosk.ui.film_screen import FilmScreen

if TYPE_CHECKING:
    from kiosk.app.chapter_facts import ChapterFacts
    from kiosk.app.chapter_pictures import ChapterPictures
    from kiosk.app.left_out import LeftOut


class FilmBridge(QObject):
    """What does not change while a film plays. Chapters are counted from 0; times are milliseconds.

    fault: a code why there is no film, or "". screen: where its pictures go; aspect: their width over their height;
    software: whether they have to be painted by SoftwareFilm, as a VideoOutput would show none.
    chapterTitles: in their order, "" for one that is off the screen.
    sound: the languages that it can be heard in, as codes, in the order of its tracks.
    """

    titleChanged = Signal()
    aspectChanged = Signal()

    def __init__(self, film: Film | None, fault: str, choices: Choices, screen: FilmScreen) -> None:
        super().__init__()
        self._film = film
        self._fault = fault
        self._screen = screen
        self._language = choices.now.language
        self._facts: ChapterFacts | None = None
        self._pictures: ChapterPictures | None = None
        self._left_out: LeftOut | None = None
        self._chapters = ChapterList(film.chapters if film else ())
        self._draw()
        choices.subscribe(self._speak)
        screen.aspectChanged.connect(self.aspectChanged)

    def mark(self, facts: "ChapterFacts", pictures: "ChapterPictures", left_out: "LeftOut") -> None:
        """To be called once: what is known about the chapters is shown with them from now on."""
        self._facts, self._pictures, self._left_out = facts, pictures, left_out
        facts.subscribe(lambda _: self._draw())
        pictures.subscribe(lambda _: self._draw())
        left_out.subscribe(lambda _: self._leave_out())
        self._leave_out()

    @Slot(int, result=int)
    def chapterAt(self, place: int) -> int:
        """The number of the chapter at a place of the film, or -1; so for a chapter that is off the screen, too."""
        chapter = self._film.chapter_at(Millis(place)) if self._film else None
        if self._film is None or chapter is None or chapter.slug in self._without:
            return -1
        return self._film.chapters.index(chapter)

    @Slot(int, result=str)
    def chapterTitle(self, number: int) -> str:
        chapter = self._chapter(number)
        return self._title_of(chapter) if chapter else ""

    @Slot(int, result=int)
    def chapterStart(self, number: int) -> int:
        chapter = self._chapter(number)
        return chapter.start if chapter else 0

    @Slot(QVideoSink)
    def attach(self, sink: QVideoSink) -> None:
        """Show the pictures on a VideoOutput."""
        self._screen.attach(sink)

    def _chapter(self, number: int) -> Chapter | None:
        chapters = self._film.chapters if self._film else ()
        return chapters[number] if 0 <= number < len(chapters) else None

    def _get_title(self) -> str:
        return self._film.title.say(self._language) if self._film else ""

    def _get_fault(self) -> str:
        return self._fault

    def _get_length(self) -> int:
        return self._film.length if self._film else 0

    def _get_rehearsal(self) -> bool:
        return self._film is not None and self._film.rehearsal

    def _get_chapters(self) -> QObject:
        return self._chapters

    def _get_chapter_titles(self) -> list[str]:
        return list(map(self._title_of, self._film.chapters)) if self._film else []

    def _get_chapter_count(self) -> int:
        return self._chapters.rowCount()

    def _get_sound(self) -> list[str]:
        tracks = self._film.media.sound if self._film else ()
        return list(dict.fromkeys(track.language for track in tracks if track.language))

    def _get_screen(self) -> QObject:
        return self._screen

    def _get_aspect(self) -> float:
        return cast(float, self._screen.aspect)

    def _get_software(self) -> bool:
        return cast(bool, self._screen.software)

    title = Property(str, _get_title, notify=titleChanged)
    fault = Property(str, _get_fault, constant=True)
    length = Property(int, _get_length, constant=True)
    rehearsal = Property(bool, _get_rehearsal, constant=True)
    chapters = Property(QObject, _get_chapters, constant=True)
    chapterTitles = Property(list, _get_chapter_titles, notify=titleChanged)
    chapterCount = Property(int, _get_chapter_count, constant=True)
    sound = Property(list, _get_sound, constant=True)
    screen = Property(QObject, _get_screen, constant=True)
    aspect = Property(float, _get_aspect, notify=aspectChanged)
    software = Property(bool, _get_software, constant=True)

    def _speak(self, chosen: Chosen) -> None:
        if chosen.language == self._language:
            return
        self._language = chosen.language
        self._draw()
        self.titleChanged.emit()

    def _leave_out(self) -> None:
        self._draw()
        self.titleChanged.emit()

    @property
    def _without(self) -> AbstractSet[Slug]:
        return self._left_out.now if self._left_out else frozenset()

    def _title_of(self, chapter: Chapter) -> str:
        return "" if chapter.slug in self._without else chapter.title.say(self._language)

    def _draw(self) -> None:
        facts = self._facts.now.facts if self._facts else {}
        pictures = self._pictures.now if self._pictures else {}
        self._chapters.draw(facts, pictures, self._language, self._without)

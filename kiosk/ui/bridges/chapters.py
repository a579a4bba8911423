# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The chapters of the film as a list model."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QUrl

from kiosk.app.chapter_facts import Chapters
from kiosk.app.chapter_pictures import Pictures
from kiosk.domain.entries import Entry
from kiosk.domain.film import Chapter
from kiosk.domain.values import Language
from kiosk.ui.bridges import words
from kiosk.ui.bridges.rows import Rows

_NAMED = 3
"""So many people, and so many topics, of a chapter are named in the list, which is long enough with these."""


@dataclass(frozen=True, slots=True)
class ChapterLine:
    """One chapter; its fields are the roles that QML sees. start, length: in milliseconds.

    speakers: who is heard in it, and topics, what it is about: a few names and how many more there are, "" where
    nothing of it is marked. advisory: a sentence, "" where nothing calls for one. picture: the address of its file, ""
    where there is none.
    """

    slug: str
    title: str
    summary: str
    start: int
    length: int
    speakers: str = ""
    topics: str = ""
    advisory: str = ""
    picture: str = ""


class ChapterList(Rows[ChapterLine]):
    """Rows are chapters in their order."""

    def __init__(self, chapters: tuple[Chapter, ...]) -> None:
        super().__init__(ChapterLine, key="slug")
        self._chapters = chapters

    def draw(self, facts: Chapters, pictures: Pictures, language: Language) -> None:
        """As things stand, in a language."""
        self.show(tuple(_line(chapter, facts, pictures, language) for chapter in self._chapters))


def _line(chapter: Chapter, known: Chapters, pictures: Pictures, language: Language) -> ChapterLine:
    facts, picture = known.of(chapter.slug), pictures.get(chapter.slug)
    warns = facts.advisory and facts.advisory.level.warns
    return ChapterLine(
        chapter.slug,
        chapter.title.say(language),
        chapter.summary.say(language),
        chapter.start,
        chapter.length,
        _names(facts.speakers, language),
        _names(facts.topics, language),
        facts.advisory.sentence.say(language) if facts.advisory and warns else "",
        QUrl.fromLocalFile(str(picture)).toString() if picture else "",
    )


def _names(entries: Iterable[Entry], language: Language) -> str:
    # Names have commas of their own.
    names = [entry.title.say(language) for entry in entries]
    more = [words.more(len(names) - _NAMED)] if len(names) > _NAMED else []
    return "; ".join(names[:_NAMED] + more)

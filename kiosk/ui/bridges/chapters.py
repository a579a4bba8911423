# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The chapters of the film as a list model."""

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl

from kiosk.domain.film import Chapter
from kiosk.domain.values import Language, Slug
from kiosk.ui.bridges.rows import Rows

if TYPE_CHECKING:
    from kiosk.app.chapter_facts import Facts
    from kiosk.domain.entries import Entry

_NAMED = 3
"""So many people, and so many topics, of a chapter are named in the list, which is long enough with these."""


@dataclass(frozen=True, slots=True)
class ChapterLine:
    """One chapter; its fields are the roles that QML sees. start, length: in milliseconds.

    speakers: who is heard in it, and topics, what it is about: a few names and how many more there are, "" where
    nothing of it is marked. advisory: a sentence, "" where nothing calls for one. picture: the address of its file, ""
    where there is none. isOff: staff took it off the screen.
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
    isOff: bool = False


class ChapterList(Rows[ChapterLine]):
    """Rows are chapters in their order."""

    def __init__(self, chapters: tuple[Chapter, ...]) -> None:
        super().__init__(ChapterLine, key="slug")
        self._chapters = chapters

    def draw(
        self,
        facts: "Mapping[Slug, Facts]",
        pictures: Mapping[Slug, Path],
        language: Language,
        without: AbstractSet[Slug] = frozenset(),
    ) -> None:
        """As things stand, in a language. facts, pictures: by chapter, of those that are known. without: are off.

        Those keep their rows, as they keep their place in the film.
        """
        lines = (_line(one, facts.get(one.slug), pictures.get(one.slug), language) for one in self._chapters)
        self.show(tuple(replace(line, isOff=line.slug in without) for line in lines))


def _line(chapter: Chapter, facts: "Facts | None", picture: Path | None, language: Language) -> ChapterLine:
    advisory = facts.advisory if facts else None
    return ChapterLine(
        chapter.slug,
        chapter.title.say(language),
        chapter.summary.say(language),
        chapter.start,
        chapter.length,
        _names(facts.speakers, language) if facts else "",
        _names(facts.topics, language) if facts else "",
        advisory.sentence.say(language) if advisory and advisory.level.warns else "",
        QUrl.fromLocalFile(str(picture)).toString() if picture else "",
    )


def _names(entries: "Iterable[Entry]", language: Language) -> str:
    # Loads what cards are made of: after the first picture, which shows no names.
    from kiosk.ui.bridges import words  # noqa: PLC0415

    # Names have commas of their own.
    names = [entry.title.say(language) for entry in entries]
    more = [words.more(len(names) - _NAMED)] if len(names) > _NAMED else []
    return "; ".join(names[:_NAMED] + more)

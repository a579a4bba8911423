# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The model of the marks of one copy of the film. Times are seconds from its first picture."""

from typing import Annotated

from pydantic import Field

from kiosk.content.cards import House
from kiosk.content.fields import ContentModel, LocalTextField, SlugField, millis
from kiosk.content.links import AdvisoryRef, AnyRef, PersonRef, QuoteRef, slug_of
from kiosk.domain.film import Chapter
from kiosk.domain.marks import Appearance, ChapterMark, LineMark, Marks, Stretch

_Seconds = Annotated[float, Field(ge=0, le=24 * 3600, allow_inf_nan=False)]


class ChapterModel(ContentModel):
    """See kiosk.domain.marks.ChapterMark."""

    slug: SlugField
    title: LocalTextField
    summary: LocalTextField
    start: _Seconds
    end: _Seconds
    about: tuple[AnyRef, ...] = ()
    advisory: AdvisoryRef | None = None
    attract: bool = False

    def record(self) -> ChapterMark:
        chapter = Chapter(self.slug, self.title, self.summary, millis(self.start), millis(self.end))
        return ChapterMark(chapter, self.about, slug_of(self.advisory), self.attract)


class AppearanceModel(ContentModel):
    """See kiosk.domain.marks.Appearance."""

    person: PersonRef
    start: _Seconds
    end: _Seconds
    quote: QuoteRef | None = None

    def record(self) -> Appearance:
        return Appearance(self.person.slug, millis(self.start), millis(self.end), slug_of(self.quote))


class StretchModel(ContentModel):
    """See kiosk.domain.marks.Stretch."""

    subject: AnyRef
    start: _Seconds
    end: _Seconds

    def record(self) -> Stretch:
        return Stretch(self.subject, millis(self.start), millis(self.end))


class _LineModel(ContentModel):
    start: _Seconds
    advisory: AdvisoryRef

    def record(self) -> LineMark:
        return LineMark(millis(self.start), self.advisory.slug)


class MarksModel(ContentModel):
    """See kiosk.domain.marks.Marks. slug: the copy of the film they belong to."""

    slug: SlugField
    chapters: Annotated[tuple[ChapterModel, ...], Field(min_length=1)]
    appearances: tuple[AppearanceModel, ...] = ()
    stretches: tuple[StretchModel, ...] = ()
    lines: tuple[_LineModel, ...] = ()

    def record(self, _house: House) -> Marks:
        return Marks(
            copy=self.slug,
            chapters=tuple(chapter.record() for chapter in self.chapters),
            appearances=tuple(appearance.record() for appearance in self.appearances),
            stretches=tuple(stretch.record() for stretch in self.stretches),
            lines=tuple(line.record() for line in self.lines),
        )

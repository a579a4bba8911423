# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""At which seconds of a copy of the film things are, and what is said there.

These rows refer to cards only: those of a venue's own copy outlive every reload of the shipped files.
"""

from sqlalchemy import CheckConstraint, ForeignKey, ForeignKeyConstraint, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from db.base import Base
from db.keys import ref_of, slug_of
from db.mixed import ShippedPart, key_to, parts
from db.tables.cards import ChapterRow, Origin
from kiosk.domain.marks import Appearance, ChapterMark, LineMark, Marks, Stretch
from kiosk.domain.values import Language, Millis, Slug


class CopyRow(Base):
    """One copy of the film. retired: see CardRow.

    captions_digest: of the file its caption lines come from, None where it has none yet.
    """

    __tablename__ = "copy"
    __table_args__ = (
        UniqueConstraint("film", "slug"),
        CheckConstraint("id = film || '/copy/' || slug", name="id"),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    film: Mapped[Slug] = mapped_column(ForeignKey("film.slug"))
    slug: Mapped[Slug]
    position: Mapped[int]
    retired: Mapped[bool]
    origin: Mapped[Origin]
    captions_digest: Mapped[str | None]

    chapters: Mapped[list["ChapterMarkRow"]] = parts("ChapterMarkRow")
    appearances: Mapped[list["AppearanceRow"]] = parts("AppearanceRow")
    stretches: Mapped[list["StretchRow"]] = parts("StretchRow")
    lines: Mapped[list["LineMarkRow"]] = parts("LineMarkRow")

    def record(self) -> Marks:
        return Marks(
            self.slug,
            tuple(row.record() for row in self.chapters),
            tuple(row.record() for row in self.appearances),
            tuple(row.record() for row in self.stretches),
            tuple(row.record() for row in self.lines),
        )


class OfCopy(ShippedPart):
    """A row of one copy, in the order of the film."""

    copy_id: Mapped[str] = key_to("copy.id", primary=True)


class PlacedRow(OfCopy):
    """From start up to, not including, end, in thousandths of a second."""

    start_ms: Mapped[Millis]
    end_ms: Mapped[Millis]


class ChapterMarkRow(PlacedRow, Base):
    """See kiosk.domain.marks.ChapterMark."""

    __tablename__ = "chapter_mark"
    __table_args__ = (CheckConstraint("0 <= start_ms AND start_ms < end_ms", name="place"),)

    chapter_id: Mapped[str] = key_to("card.id")
    advisory_id: Mapped[str | None] = key_to("advisory.id")
    attract: Mapped[bool]

    chapter: Mapped[ChapterRow] = relationship(lazy="joined", viewonly=True)
    about: Mapped[list["ChapterAboutRow"]] = parts("ChapterAboutRow")

    def record(self) -> ChapterMark:
        chapter = self.chapter.chapter(self.start_ms, self.end_ms)
        about = tuple(ref_of(row.card_id) for row in self.about)
        return ChapterMark(chapter, about, slug_of(self.advisory_id) if self.advisory_id else None, self.attract)


class ChapterAboutRow(ShippedPart, Base):
    """What a chapter is about. chapter: its place in the copy."""

    __tablename__ = "chapter_about"
    __table_args__ = (ForeignKeyConstraint(["copy_id", "chapter"], ["chapter_mark.copy_id", "chapter_mark.position"]),)

    copy_id: Mapped[str] = mapped_column(primary_key=True, sort_order=-3)
    chapter: Mapped[int] = mapped_column(primary_key=True, sort_order=-2)
    card_id: Mapped[str] = key_to("card.id")


class AppearanceRow(PlacedRow, Base):
    """See kiosk.domain.marks.Appearance."""

    __tablename__ = "appearance"
    __table_args__ = (CheckConstraint("0 <= start_ms AND start_ms < end_ms", name="place"),)

    person_id: Mapped[str] = key_to("card.id")
    quote_id: Mapped[str | None] = key_to("card.id")

    def record(self) -> Appearance:
        quote = slug_of(self.quote_id) if self.quote_id else None
        return Appearance(slug_of(self.person_id), self.start_ms, self.end_ms, quote)


class StretchRow(PlacedRow, Base):
    """See kiosk.domain.marks.Stretch."""

    __tablename__ = "stretch"
    __table_args__ = (CheckConstraint("0 <= start_ms AND start_ms < end_ms", name="place"),)

    card_id: Mapped[str] = key_to("card.id")

    def record(self) -> Stretch:
        return Stretch(ref_of(self.card_id), self.start_ms, self.end_ms)


class LineMarkRow(OfCopy, Base):
    """See kiosk.domain.marks.LineMark."""

    __tablename__ = "line_mark"

    start_ms: Mapped[Millis]
    advisory_id: Mapped[str] = key_to("advisory.id")

    def record(self) -> LineMark:
        return LineMark(self.start_ms, slug_of(self.advisory_id))


class CaptionLineRow(Base):
    """See kiosk.domain.captions.CaptionLine. speaker: the slug of a person, who may not have a card."""

    __tablename__ = "caption_line"
    __table_args__ = (
        CheckConstraint("0 <= start_ms AND start_ms < end_ms", name="place"),
        Index(None, "copy_id", "language", "start_ms"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    copy_id: Mapped[str] = key_to("copy.id")
    language: Mapped[Language]
    start_ms: Mapped[Millis]
    end_ms: Mapped[Millis]
    speaker: Mapped[Slug | None]
    text: Mapped[str]

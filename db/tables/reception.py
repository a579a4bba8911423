# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How people took the film, and what is claimed and objected to."""

from enum import StrEnum

from sqlalchemy import ForeignKeyConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, Words
from db.keys import ref_of, slug_of
from db.mixed import DatedRow, ShippedPart, key_to, parts, present
from db.tables.cards import CardRow
from kiosk.domain.cards import Kind
from kiosk.domain.claims import Claim, Side
from kiosk.domain.people import Interest
from kiosk.domain.reception import Author, Notice, NoticeKind, Point, Proceeding, Stance
from kiosk.domain.values import LocalText


class NoticeRow(DatedRow, CardRow):
    """See kiosk.domain.reception.Notice. stage, authority and outcome are all there or none is."""

    __tablename__ = "notice"

    card_id: Mapped[str] = key_to("card.id", primary=True)
    notice_kind: Mapped[NoticeKind]
    stance: Mapped[Stance | None]
    quoted_via_id: Mapped[str] = key_to("source.id")
    said_in_id: Mapped[str | None] = key_to("source.id")
    interests: Mapped[tuple[str, ...]] = mapped_column(Words)
    interest_note: Mapped[LocalText | None]
    stage: Mapped[LocalText | None]
    authority: Mapped[LocalText | None]
    outcome: Mapped[LocalText | None]
    about_id: Mapped[str | None] = key_to("card.id")

    authors: Mapped[list["NoticeAuthorRow"]] = parts("NoticeAuthorRow", "notice_id")
    points: Mapped[list["NoticePointRow"]] = parts("NoticePointRow")

    # It leads to cards twice.
    __mapper_args__ = {"polymorphic_identity": Kind.NOTICE, "inherit_condition": card_id == CardRow.id}

    def record(self) -> Notice:
        return Notice(
            slug=self.slug,
            kind=self.notice_kind,
            title=present(self.title),
            authors=tuple(row.record() for row in self.authors),
            points=tuple(row.record() for row in self.points),
            quoted_via=slug_of(self.quoted_via_id),
            care=self.care(),
            stance=self.stance,
            said_in=slug_of(self.said_in_id) if self.said_in_id else None,
            when=self.when_of(),
            interests=tuple(map(Interest, self.interests)),
            interest_note=self.interest_note,
            proceeding=self._proceeding(),
            about=ref_of(self.about_id) if self.about_id else None,
        )

    def _proceeding(self) -> Proceeding | None:
        if self.stage is None:
            return None
        return Proceeding(self.stage, present(self.authority), present(self.outcome))


class NoticeAuthorRow(ShippedPart, Base):
    """See kiosk.domain.reception.Author."""

    __tablename__ = "notice_author"

    notice_id: Mapped[str] = key_to("notice.card_id", primary=True)
    name: Mapped[LocalText]
    described: Mapped[LocalText]
    person_id: Mapped[str | None] = key_to("card.id", index=True)

    def record(self) -> Author:
        return Author(self.name, self.described, slug_of(self.person_id) if self.person_id else None)


class NoticePointRow(ShippedPart, Base):
    """See kiosk.domain.reception.Point."""

    __tablename__ = "notice_point"

    notice_id: Mapped[str] = key_to("notice.card_id", primary=True)
    text: Mapped[LocalText]

    quotes: Mapped[list["NoticePointQuoteRow"]] = parts("NoticePointQuoteRow")

    def record(self) -> Point:
        return Point(self.text, tuple(slug_of(row.quote_id) for row in self.quotes))


class NoticePointQuoteRow(ShippedPart, Base):
    """A quote that a point rests on. point: the place of that point."""

    __tablename__ = "notice_point_quote"
    __table_args__ = (
        ForeignKeyConstraint(["notice_id", "point"], ["notice_point.notice_id", "notice_point.position"]),
    )

    notice_id: Mapped[str] = mapped_column(primary_key=True, sort_order=-3)
    point: Mapped[int] = mapped_column(primary_key=True, sort_order=-2)
    quote_id: Mapped[str] = key_to("card.id")


class ClaimRow(CardRow):
    """See kiosk.domain.claims.Claim."""

    __mapper_args__ = {"polymorphic_identity": Kind.CLAIM}

    sides: Mapped[list["ClaimSideRow"]] = parts("ClaimSideRow", "claim_id")

    def record(self) -> Claim:
        return Claim(
            self.slug,
            present(self.title),
            present(self.text),
            self._sides(SideKind.MAKER),
            self._sides(SideKind.OBJECTION),
            self.care(),
        )

    def _sides(self, kind: "SideKind") -> tuple[Side, ...]:
        return tuple(row.record() for row in self.sides if row.kind is kind)


class SideKind(StrEnum):
    """Who makes a claim, and who objects."""

    MAKER = "maker"
    OBJECTION = "objection"


class ClaimSideRow(ShippedPart, Base):
    """See kiosk.domain.claims.Side."""

    __tablename__ = "claim_side"

    claim_id: Mapped[str] = key_to("card.id", primary=True)
    kind: Mapped[SideKind] = mapped_column(primary_key=True, sort_order=-2)
    name: Mapped[LocalText]
    why: Mapped[LocalText]
    person_id: Mapped[str | None] = key_to("card.id")
    notice_id: Mapped[str | None] = key_to("card.id")

    quotes: Mapped[list["ClaimSideQuoteRow"]] = parts("ClaimSideQuoteRow")

    def record(self) -> Side:
        return Side(
            self.name,
            self.why,
            tuple(slug_of(row.quote_id) for row in self.quotes),
            slug_of(self.person_id) if self.person_id else None,
            slug_of(self.notice_id) if self.notice_id else None,
        )


class ClaimSideQuoteRow(ShippedPart, Base):
    """The words of a side. side: its place."""

    __tablename__ = "claim_side_quote"
    __table_args__ = (
        ForeignKeyConstraint(
            ["claim_id", "kind", "side"], ["claim_side.claim_id", "claim_side.kind", "claim_side.position"]
        ),
    )

    claim_id: Mapped[str] = mapped_column(primary_key=True, sort_order=-4)
    kind: Mapped[SideKind] = mapped_column(primary_key=True, sort_order=-3)
    side: Mapped[int] = mapped_column(primary_key=True, sort_order=-2)
    quote_id: Mapped[str] = key_to("card.id")

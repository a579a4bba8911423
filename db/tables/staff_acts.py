# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What staff did, what visitors told them, and what they found; see kiosk.domain.staff."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, JsonText
from kiosk.domain.staff import Answer, Concern, Occasion, Who


class StaffActRow(Base):
    """undoes: which act it takes back; each is taken back once."""

    __tablename__ = "staff_act"

    id: Mapped[int] = mapped_column(primary_key=True)
    done_at: Mapped[datetime] = mapped_column(index=True)
    who: Mapped[Who]
    code: Mapped[str]
    arguments: Mapped[Mapping[str, str | int]] = mapped_column(JsonText)
    undoes: Mapped[int | None] = mapped_column(ForeignKey("staff_act.id", ondelete="SET NULL"), unique=True)


class VisitorNoteRow(Base):
    """card_id: what it is about, None for the kiosk itself. settled: what came of it, "" while it is open."""

    __tablename__ = "visitor_note"

    id: Mapped[int] = mapped_column(primary_key=True)
    written_at: Mapped[datetime]
    who: Mapped[Who]
    card_id: Mapped[str | None] = mapped_column(ForeignKey("card.id"), index=True)
    concern: Mapped[Concern]
    text: Mapped[str]
    settled: Mapped[str]


class StaffCheckRow(Base):
    """answers, remarks: by the name of what was examined, in the order of the examination."""

    __tablename__ = "staff_check"

    id: Mapped[int] = mapped_column(primary_key=True)
    done_at: Mapped[datetime] = mapped_column(index=True)
    who: Mapped[Who]
    occasion: Mapped[Occasion]
    answers: Mapped[Mapping[str, Answer]] = mapped_column(JsonText)
    remarks: Mapped[Mapping[str, str]] = mapped_column(JsonText)

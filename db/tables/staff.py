# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What staff of a venue decided, beside the shipped rows and never in them.

version counts the changes of a row. Whoever changes one says which version they saw; see db.edits.
"""

from datetime import date, datetime

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base
from db.mixed import key_to
from kiosk.domain.people import Consent
from kiosk.domain.values import Language


class CardOverrideRow(Base):
    """Of a card as a whole. taken_off: from the screen. consent: None as shipped; else it and embargo hold together."""

    __tablename__ = "card_override"
    __table_args__ = (CheckConstraint("consent IS NOT NULL OR embargo IS NULL", name="embargo"),)

    card_id: Mapped[str] = key_to("card.id", primary=True)
    version: Mapped[int]
    taken_off: Mapped[bool]
    consent: Mapped[Consent | None]
    embargo: Mapped[date | None]
    reason: Mapped[str]
    changed_at: Mapped[datetime]


class TextOverrideRow(Base):
    """Of one text of a card in one language. field: its name in the card's record. text: None as shipped."""

    __tablename__ = "text_override"

    card_id: Mapped[str] = key_to("card.id", primary=True)
    field: Mapped[str] = mapped_column(primary_key=True)
    language: Mapped[Language] = mapped_column(primary_key=True)
    version: Mapped[int]
    text: Mapped[str | None]
    reason: Mapped[str]
    changed_at: Mapped[datetime]

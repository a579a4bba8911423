# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What has an address of its own: the part that every card has, and what joins cards."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, JsonText, Words, words_of
from db.keys import slug_of
from db.mixed import ShippedPart, key_to, parts, present
from kiosk.domain.cards import Basis, Care, Change, EditorNote, Kind, Marking
from kiosk.domain.film import Chapter
from kiosk.domain.values import LocalText, Millis, Slug


class Origin(StrEnum):
    """Who a row is from: the shipped files, or the venue."""

    SHIPPED = "shipped"
    VENUE = "venue"


class CardRow(Base):
    """A card, or a chapter, which alone may be without care.

    id: see db.keys. position: in the order of the editors, within its kind. retired: the files do not have it any more;
    it is shown no longer, and stays for what staff have made of it. title: its name; None for a quote. text: what it
    says of itself, in our words. The other columns: see kiosk.domain.cards.Care.
    """

    __tablename__ = "card"
    __table_args__: Any = (
        UniqueConstraint("film", "kind", "slug"),
        CheckConstraint("id = film || '/' || kind || '/' || slug", name="id"),
        CheckConstraint("kind = 'chapter' OR (basis IS NOT NULL AND corrections IS NOT NULL)", name="care"),
        CheckConstraint("(note IS NULL) = (note_basis IS NULL)", name="note"),
        Index(None, "film", "kind", "position"),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    film: Mapped[Slug] = mapped_column(ForeignKey("film.slug"))
    kind: Mapped[Kind]
    slug: Mapped[Slug]
    origin: Mapped[Origin]
    position: Mapped[int]
    retired: Mapped[bool]
    title: Mapped[LocalText | None]
    text: Mapped[LocalText | None]
    basis: Mapped[Basis | None]
    corrections: Mapped[LocalText | None]
    advisory_id: Mapped[str | None] = key_to("advisory.id")
    note: Mapped[LocalText | None]
    note_basis: Mapped[Basis | None] = mapped_column(words_of(Basis, "note_basis"))
    search_aliases: Mapped[tuple[str, ...]] = mapped_column(Words)
    markings: Mapped[tuple[str, ...]] = mapped_column(Words)
    attract: Mapped[bool]
    changes: Mapped[list[Mapping[str, Any]]] = mapped_column(JsonText)

    sources: Mapped[list["CardSourceRow"]] = parts("CardSourceRow")

    __mapper_args__ = {"polymorphic_on": "kind"}

    def care(self) -> Care:
        return Care(
            basis=present(self.basis),
            sources=tuple(slug_of(row.source_id) for row in self.sources),
            corrections=present(self.corrections),
            advisory=slug_of(self.advisory_id) if self.advisory_id else None,
            editor_note=EditorNote(self.note, present(self.note_basis)) if self.note else None,
            search_aliases=self.search_aliases,
            markings=frozenset(map(Marking, self.markings)),
            attract=self.attract,
            changes=tuple(map(_change, self.changes)),
        )


class ChapterRow(CardRow):
    """A chapter of the film, wherever a copy has it."""

    __mapper_args__ = {"polymorphic_identity": Kind.CHAPTER}

    def chapter(self, start: Millis, end: Millis) -> Chapter:
        """As one copy has it, from where to where."""
        return Chapter(self.slug, present(self.title), present(self.text), start, end)


class CardSourceRow(ShippedPart, Base):
    """What a card rests on, the first one foremost."""

    __tablename__ = "card_source"

    card_id: Mapped[str] = key_to("card.id", primary=True)
    source_id: Mapped[str] = key_to("source.id")


class LinkRow(Base):
    """See kiosk.domain.cards.Link. origin: who joined the two."""

    __tablename__ = "link"
    __table_args__ = (Index(None, "two_id"),)

    one_id: Mapped[str] = key_to("card.id", primary=True)
    two_id: Mapped[str] = key_to("card.id", primary=True)
    origin: Mapped[Origin]


def change_json(change: Change) -> Mapping[str, Any]:
    return {"on": change.on.isoformat(), "what": dict(change.what.texts), "reason": dict(change.reason.texts)}


def _change(found: Mapping[str, Any]) -> Change:
    return Change(date.fromisoformat(found["on"]), LocalText(found["what"]), LocalText(found["reason"]))

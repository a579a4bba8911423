# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Columns that several tables have."""

from collections.abc import Mapping
from datetime import date
from typing import Any, TypeVar

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from db.base import DamagedError, JsonText, Translations
from kiosk.domain.dates import Precision, When
from kiosk.domain.quotes import Translation, Verbatim
from kiosk.domain.values import Language, LocalText

Columns = dict[str, Any]

ValueT = TypeVar("ValueT")


class DatedRow:
    """See kiosk.domain.dates.When."""

    precision: Mapped[Precision]
    first: Mapped[date | None]
    last: Mapped[date | None]
    lasting: Mapped[int | None]
    longer: Mapped[bool]
    date_words: Mapped[LocalText | None]

    def when_of(self) -> When:
        return When(self.precision, self.first, self.last, self.lasting, self.longer, self.date_words)


def when_columns(when: When) -> Columns:
    return {
        "precision": when.precision,
        "first": when.first,
        "last": when.last,
        "lasting": when.lasting,
        "longer": when.more,
        "date_words": when.words,
    }


DATED_COLUMNS = ("precision", "first", "last", "lasting", "longer", "date_words")
"""In the order of the fields of When."""


class VerbatimRow:
    """See kiosk.domain.quotes.Verbatim."""

    words: Mapped[str]
    language: Mapped[Language]
    translations: Mapped[Mapping[Language, Translation]] = mapped_column(Translations)
    also_published: Mapped[Mapping[Language, str]] = mapped_column(JsonText)

    def verbatim(self) -> Verbatim:
        return Verbatim(self.words, self.language, self.translations, self.also_published)


VERBATIM_COLUMNS = ("words", "language", "translations", "also_published")
"""In the order of the fields of Verbatim."""


def verbatim_columns(words: Verbatim) -> Columns:
    return {
        "words": words.text,
        "language": words.language,
        "translations": words.translations,
        "also_published": dict(words.also_published),
    }


class ShippedPart:
    """A row that belongs to a shipped one and has a place in its order, from 0."""

    position: Mapped[int] = mapped_column(primary_key=True, sort_order=-1)


def key_to(column: str, *, primary: bool = False, index: bool | None = None) -> Any:
    """A column that holds the key of a row of another table."""
    return mapped_column(ForeignKey(column), primary_key=primary, index=index, sort_order=-9 if primary else 0)


def parts(row: str, owner: str | None = None) -> Any:
    """The rows that belong to one, in their order, read together with it. owner: their column, where not plain."""
    return relationship(
        order_by=f"{row}.position",
        foreign_keys=f"{row}.{owner}" if owner else None,
        lazy="selectin",
        viewonly=True,
    )


def present(value: ValueT | None) -> ValueT:
    """What a constraint of the table says is there."""
    if value is None:
        raise DamagedError("a column is empty that a constraint keeps full")
    return value

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What all tables are made of: names for every constraint, and the types of the columns."""

import json
from datetime import UTC, datetime
from enum import Enum
from typing import Any, ClassVar, cast

from sqlalchemy import DateTime, Dialect, Integer, MetaData, String, Table, Text, TypeDecorator
from sqlalchemy import Enum as EnumType
from sqlalchemy.orm import DeclarativeBase

from kiosk.domain.quotes import Translation
from kiosk.domain.values import Language, LocalText, Millis, Slug

_NAMES = {
    "pk": "pk_%(table_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
}


class DamagedError(ValueError):
    """A value that nobody here has written: the file is damaged, or was edited by hand."""


class JsonText(TypeDecorator[Any]):
    """JSON with its letters readable, in a column of text."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        return None if value is None else json.dumps(value, ensure_ascii=False)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        if value is None:
            return None
        try:
            return json.loads(value)
        except ValueError as error:
            raise DamagedError(f"no JSON: {value[:40]!r}") from error


# The types below are read where there is no row, too: of one that another was joined with in vain.


class LocalTextColumn(JsonText):
    """{"en": …, "lv": …}"""

    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        return super().process_bind_param(None if value is None else dict(value.texts), dialect)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        texts = super().process_result_value(value, dialect)
        return None if texts is None else LocalText(texts)


class Words(JsonText):
    """A tuple of texts."""

    cache_ok = True

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        return tuple(super().process_result_value(value, dialect) or ())


class Translations(JsonText):
    """{"lv": {"text": …, "translator": {"en": …}}}"""

    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        record = {
            language: {"text": one.text, "translator": dict(one.translator.texts)} for language, one in value.items()
        }
        return super().process_bind_param(record, dialect)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        found = (super().process_result_value(value, dialect) or {}).items()
        return {language: Translation(one["text"], LocalText(one["translator"])) for language, one in found}


class UtcTime(TypeDecorator[datetime]):
    """A moment of the clock, kept as UTC. It MUST be given with its time zone."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is not None and value.tzinfo is None:
            raise ValueError("a moment without its time zone")
        return None if value is None else value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.replace(tzinfo=UTC)


def words_of(kind: type[Enum], name: str | None = None) -> EnumType:
    """An enumeration kept as its words, and checked. name: of the check, where a table has two of this kind."""
    return EnumType(
        kind,
        name=name,
        native_enum=False,
        create_constraint=True,
        length=40,
        values_callable=lambda kind: [one.value for one in kind],
    )


class Base(DeclarativeBase):
    """Of every table."""

    metadata = MetaData(naming_convention=_NAMES)
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        Enum: words_of(Enum),
        Slug: String(120),
        Language: String(8),
        Millis: Integer(),
        LocalText: LocalTextColumn,
        datetime: UtcTime,
    }


def table_of(row: type[Base]) -> Table:
    return cast(Table, row.__table__)

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A row to be written."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from db.base import Base
from db.keys import key_of
from db.mixed import Columns
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.values import Slug


class Row(NamedTuple):
    """columns: by the names of their attributes, each of the table's."""

    table: type[Base]
    columns: Columns


Rows = Iterator[Row]


class Keys:
    """The keys of one film's things."""

    def __init__(self, film: Slug) -> None:
        self.film = film

    def of(self, kind: Kind, slug: Slug) -> str:
        return key_of(self.film, Ref(kind, slug))

    def maybe(self, kind: Kind, slug: Slug | None) -> str | None:
        return self.of(kind, slug) if slug else None

    def ref(self, ref: Ref) -> str:
        return key_of(self.film, ref)

    def copy(self, slug: Slug) -> str:
        return f"{self.film}/copy/{slug}"


def in_order(table: type[Base], owner: Columns, parts: Iterable[Columns]) -> Rows:
    """A row for each part, owned by whom the columns of owner say."""
    for position, part in enumerate(parts):
        yield Row(table, {**owner, "position": position, **part})

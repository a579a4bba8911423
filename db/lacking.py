# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a database lacks that has the revision of this version."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from db.base import Base
from db.file import FILE
from db.schema import HEAD, revision
from kiosk.domain.errors import MachineError

_OF_SEARCH = ("card_text", "line_text")


def lacking(folder: Path) -> str:
    """The first table or column that should be there; "" where all are, or where that cannot be said."""
    path = folder / FILE
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as present:
            return next(_lost(present), "") if revision(present, path) == HEAD else ""
    except (sqlite3.Error, MachineError):
        return ""


def _lost(present: sqlite3.Connection) -> Iterator[str]:
    wanted = {table.name: set(table.columns.keys()) for table in Base.metadata.sorted_tables}
    for name, columns in {**wanted, **{name: set() for name in _OF_SEARCH}}.items():
        there = {column for (column,) in present.execute("SELECT name FROM pragma_table_info(?)", (name,))}
        if not there:
            yield f"the table {name} is missing"
        yield from (f"the column {column} of {name} is missing" for column in sorted(columns - there))

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Frozen records as a list model."""

from dataclasses import fields
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Index = QModelIndex | QPersistentModelIndex
RowT = TypeVar("RowT", bound="DataclassInstance")
_NOWHERE = QModelIndex()
_FIRST_ROLE = int(Qt.ItemDataRole.UserRole) + 1


class Rows(QAbstractListModel, Generic[RowT]):
    """Each row is a record; its fields are the roles, by their names.

    key: the field by which a row that only says something else is known from another row, so that what stays on the
    screen is neither made anew nor moved.
    """

    def __init__(self, kind: type[RowT], key: str) -> None:
        super().__init__()
        self._roles = {_FIRST_ROLE + number: field.name for number, field in enumerate(fields(kind))}
        self._key = key
        self._rows: tuple[RowT, ...] = ()

    @property
    def rows(self) -> tuple[RowT, ...]:
        return self._rows

    def show(self, rows: tuple[RowT, ...]) -> None:
        """Show these instead, and tell of what is different only."""
        before, after = self._keys(self._rows), self._keys(rows)
        start = next((n for n, pair in enumerate(zip(before, after, strict=False)) if pair[0] != pair[1]), None)
        if start is None:
            start = min(len(before), len(after))
        same = min(len(before), len(after)) - start
        tails = zip(before[::-1][:same], after[::-1][:same], strict=True)
        kept = next((n for n, pair in enumerate(tails) if pair[0] != pair[1]), same)
        self._remove(start, len(before) - kept)
        self._insert(start, rows[start : len(rows) - kept])
        known, self._rows = self._rows, rows
        other = (old is not new and old != new for old, new in zip(known, rows, strict=True))
        # Whatever shows a row reads all of it anew when it is told.
        for differs, run in groupby(enumerate(other), key=itemgetter(1)):
            if differs:
                numbers = [number for number, _ in run]
                self.dataChanged.emit(self.index(numbers[0]), self.index(numbers[-1]), [])

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, QByteArray]:
        return {role: QByteArray(name.encode()) for role, name in self._roles.items()}

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self._rows) or role not in self._roles:
            return None
        return getattr(self._rows[index.row()], self._roles[role])

    def _keys(self, rows: tuple[RowT, ...]) -> list[object]:
        return [getattr(row, self._key) for row in rows]

    def _remove(self, start: int, end: int) -> None:
        if start < end:
            self.beginRemoveRows(QModelIndex(), start, end - 1)
            self._rows = self._rows[:start] + self._rows[end:]
            self.endRemoveRows()

    def _insert(self, start: int, rows: tuple[RowT, ...]) -> None:
        if rows:
            self.beginInsertRows(QModelIndex(), start, start + len(rows) - 1)
            self._rows = self._rows[:start] + rows + self._rows[start:]
            self.endInsertRows()

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Frozen records that come and go quickly, as a list model whose rows are never removed."""

from collections.abc import Iterable
from dataclasses import fields
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Index = QModelIndex | QPersistentModelIndex
RowT = TypeVar("RowT", bound="DataclassInstance")
_NOWHERE = QModelIndex()
_SHOWN = int(Qt.ItemDataRole.UserRole) + 1


class Slots(QAbstractListModel, Generic[RowT]):
    """Each row is a record; its fields are roles, by their names, and so is shown.

    What is gone is no longer shown, and what comes takes its row: what moves under a finger is made once, and then only
    told what it shows. key: the field by which a record that only says something else is known. In no order.
    """

    def __init__(self, kind: type[RowT], key: str) -> None:
        super().__init__()
        self._roles = {_SHOWN + 1 + number: field.name for number, field in enumerate(fields(kind))}
        self._key = key
        self._rows: list[RowT] = []
        self._places: dict[object, int] = {}

    @property
    def shown(self) -> tuple[RowT, ...]:
        return tuple(self._rows[place] for place in self._places.values())

    def show(self, rows: Iterable[RowT]) -> None:
        """Show these instead."""
        wanted = {getattr(row, self._key): row for row in rows}
        gone = [key for key in self._places if key not in wanted]
        for key in gone:
            del self._places[key]
        taken = set(self._places.values())
        free = [place for place in range(len(self._rows)) if place not in taken]
        changed = self._renew(wanted, free)
        for place, roles in changed.items():
            self.dataChanged.emit(self.index(place), self.index(place), roles)
        for place in sorted(set(free).difference(changed)):
            self.dataChanged.emit(self.index(place), self.index(place), [_SHOWN])

    def _renew(self, wanted: dict[object, RowT], free: list[int]) -> dict[int, list[int]]:
        """Which rows say something else now, and in which roles; what is new and finds no free one is added."""
        changed: dict[int, list[int]] = {}
        added, left = [], iter(free)
        for key, row in wanted.items():
            place = self._places.get(key)
            if place is not None and self._rows[place] == row:
                continue
            place = next(left, None) if place is None else place
            if place is None:
                added.append((key, row))
            else:
                changed[place] = [_SHOWN, *self._different(self._rows[place], row)]
                self._rows[place], self._places[key] = row, place
        if added:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(added) - 1)
            self._places |= {key: first + number for number, (key, _) in enumerate(added)}
            self._rows += [row for _, row in added]
            self.endInsertRows()
        return changed

    def _different(self, one: RowT, other: RowT) -> list[int]:
        return [role for role, name in self._roles.items() if getattr(one, name) != getattr(other, name)]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, QByteArray]:
        return {_SHOWN: QByteArray(b"shown")} | {role: QByteArray(name.encode()) for role, name in self._roles.items()}

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        place = index.row()
        if not 0 <= place < len(self._rows):
            return None
        row = self._rows[place]
        if role == _SHOWN:
            return self._places.get(getattr(row, self._key)) == place
        return getattr(row, self._roles[role]) if role in self._roles else None

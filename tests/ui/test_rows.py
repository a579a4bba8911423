# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A list model tells of what is different, so that what stays on the screen is not made anew."""

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from kiosk.ui.bridges.rows import Rows


@dataclass(frozen=True, slots=True)
class Row:
    key: str
    text: str = ""


class Watcher:
    """told: what the model said, in order."""

    def __init__(self, model: "Rows[Row]") -> None:
        self.told: list[tuple[str, int, int]] = []
        model.rowsInserted.connect(lambda _, first, last: self.told.append(("inserted", first, last)))
        model.rowsRemoved.connect(lambda _, first, last: self.told.append(("removed", first, last)))
        model.dataChanged.connect(lambda first, last, _: self.told.append(("changed", first.row(), last.row())))


def rows(keys: str, text: str = "") -> tuple[Row, ...]:
    return tuple(Row(key, text) for key in keys)


def model_of(keys: str) -> "Rows[Row]":
    model = Rows(Row, key="key")
    model.show(rows(keys))
    return model


def test_what_only_reads_otherwise_stays() -> None:
    model = model_of("abc")
    watcher = Watcher(model)
    model.show(rows("abc", "in Latvian"))
    assert watcher.told == [("changed", 0, 2)]


def test_of_what_reads_as_before_nothing_is_told() -> None:
    model = model_of("abcdefg")
    watcher = Watcher(model)
    model.show(tuple(Row(key, "other" if key in "acdg" else "") for key in "abcdefg"))
    assert watcher.told == [("changed", 0, 0), ("changed", 2, 3), ("changed", 6, 6)]


def test_one_that_is_gone_is_all_that_goes() -> None:
    model = model_of("abcd")
    watcher = Watcher(model)
    model.show(rows("acd"))
    assert watcher.told == [("removed", 1, 1)]


def test_each_field_is_a_role() -> None:
    model = model_of("a")
    names = {bytes(name.data()).decode(): role for role, name in model.roleNames().items()}
    assert set(names) == {"key", "text"}
    assert model.data(model.index(0), names["key"]) == "a"
    assert model.data(model.index(0), Qt.ItemDataRole.DisplayRole) is None
    assert model.data(QModelIndex(), names["key"]) is None


KEYS = st.text("abcde", max_size=8)


@given(KEYS, KEYS, KEYS)
def test_after_any_change_it_has_what_it_was_given(first: str, second: str, third: str) -> None:
    model = model_of(first)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for keys in (second, third):
        model.show(rows(keys))
        assert model.rows == rows(keys)
        assert model.rowCount() == len(keys)
    del tester

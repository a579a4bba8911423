# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Records come and go, and the rows that show them stay."""

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex
from PySide6.QtTest import QAbstractItemModelTester

from kiosk.ui.bridges.slots import Slots


@dataclass(frozen=True, slots=True)
class Row:
    key: str
    text: str = ""


def rows(keys: str, text: str = "") -> list[Row]:
    return [Row(key, text) for key in keys]


def model_of(keys: str) -> "Slots[Row]":
    model = Slots(Row, key="key")
    model.show(rows(keys))
    return model


def seen(model: "Slots[Row]") -> list[tuple[str, str, bool]]:
    """What QML sees of each row."""
    roles = {bytes(name.data()).decode(): role for role, name in model.roleNames().items()}
    return [
        tuple(model.data(model.index(place), roles[name]) for name in ("key", "text", "shown"))  # type: ignore[misc]
        for place in range(model.rowCount())
    ]


KEYS = st.text(alphabet="abcdefgh", max_size=8).map(lambda text: "".join(dict.fromkeys(text)))


@given(st.lists(KEYS, max_size=6))
def test_what_is_shown_is_what_was_asked_for_and_no_row_is_ever_removed(steps: list[str]) -> None:
    model = Slots(Row, key="key")
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    most = 0
    for number, keys in enumerate(steps):
        model.show(rows(keys, str(number)))
        assert sorted(key for key, _, shown in seen(model) if shown) == sorted(keys)
        assert {text for _, text, shown in seen(model) if shown} <= {str(number)}
        assert {row.key for row in model.shown} == set(keys)
        most = max(most, len(keys))
        assert model.rowCount() == most


def test_what_stays_keeps_its_row_and_only_what_is_different_is_told() -> None:
    model = model_of("abc")
    told: list[int] = []
    model.dataChanged.connect(lambda first, last, _: told.extend(range(first.row(), last.row() + 1)))
    model.show(rows("bcd"))
    assert [key for key, _, _ in seen(model)] == ["d", "b", "c"]
    assert told == [0]
    model.show(rows("cd"))
    assert seen(model)[1] == ("b", "", False)
    assert told == [0, 1]


def test_a_model_of_rows_has_no_children() -> None:
    model = model_of("ab")
    assert model.rowCount(model.index(0)) == 0
    assert model.rowCount(QModelIndex()) == 2
    assert model.data(model.index(5)) is None

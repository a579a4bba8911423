# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The search, for QML."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.app.choices import Choices
from kiosk.app.search_box import LONGEST, SearchBox, Sought
from kiosk.domain.film import Film
from kiosk.domain.values import Language
from kiosk.ui.bridges.faces import emit_changes
from kiosk.ui.bridges.findings import Row, rows_of
from kiosk.ui.bridges.rows import Rows


@dataclass(frozen=True, slots=True)
class _Face:
    query: str
    state: str
    examples: tuple[str, ...]
    near: tuple[str, ...]


def _face(sought: Sought, language: Language) -> _Face:
    examples = tuple(example.say(language) for example in sought.examples)
    near = tuple(title.say(language) for title in sought.near)
    return _Face(sought.query, _state(sought), examples, near)


def _state(sought: Sought) -> str:
    if sought.fault:
        return "fault"
    if sought.found is None:
        return "waiting"
    return "found" if sought.found.groups or sought.found.lines else "nothing"


class SearchBridge(QObject):
    """query: as typed. results: a list model of Row. examples: words to look for. near: words that may
    have been meant where nothing was found.

    state: "waiting" while too little is typed or nothing is answered yet, "found", "nothing" or "fault".
    answered: the results are others than before.
    """

    queryChanged = Signal()
    stateChanged = Signal()
    examplesChanged = Signal()
    nearChanged = Signal()
    answered = Signal()

    def __init__(self, box: SearchBox, choices: Choices, film: Film | None) -> None:
        super().__init__()
        self._box = box
        self._choices = choices
        self._copy = film.slug if film else None
        self._results = Rows(Row, key="key")
        self._face = _face(box.now, choices.now.language)
        box.subscribe(lambda _: self._show())
        choices.subscribe(lambda _: self._show())

    @Slot(str)
    def type(self, query: str) -> None:
        """query: the whole of it."""
        self._box.type(query)

    @Slot(float)
    def leave(self, place: float) -> None:
        """Remember where the results are left: the row at the top, and what part of it is out of sight."""
        self._box.leave(place)

    @Slot(result=float)
    def left(self) -> float:
        """Where they were left; 0 where one did not come back to them."""
        return self._box.left

    def _get_query(self) -> str:
        return self._face.query

    def _get_state(self) -> str:
        return self._face.state

    def _get_examples(self) -> list[str]:
        return list(self._face.examples)

    def _get_near(self) -> list[str]:
        return list(self._face.near)

    def _get_results(self) -> QObject:
        return self._results

    def _get_longest(self) -> int:
        return LONGEST

    query = Property(str, _get_query, notify=queryChanged)
    state = Property(str, _get_state, notify=stateChanged)
    examples = Property(list, _get_examples, notify=examplesChanged)
    near = Property(list, _get_near, notify=nearChanged)
    results = Property(QObject, _get_results, constant=True)
    longest = Property(int, _get_longest, constant=True)

    def _show(self) -> None:
        language = self._choices.now.language
        found = self._box.now.found
        before, self._face = self._face, _face(self._box.now, language)
        rows = rows_of(found, language, self._copy) if found else ()
        fresh = rows != self._results.rows
        self._results.show(rows)
        emit_changes(self, before, self._face)
        if fresh:
            self.answered.emit()

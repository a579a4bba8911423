# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A search that is typed on the screen, for kiosk.cli.bench.subject. Times are milliseconds."""

from collections.abc import Callable, Iterator
from itertools import cycle, islice

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.cli.bench.clock import now
from kiosk.cli.bench.stage import SETTLE, Answer, Asked, Script, Stage, begin
from kiosk.domain.navigation import Action
from kiosk.domain.values import Millis
from kiosk.ui.items import centre, find_item

_SLICE = Millis(5)
_PRESSED = Millis(60)
"""So long a finger is on a key."""
_WORDS = ("stalin", "katyn", "gulag", "holodomor", "deport", "gorbachev", "quota", "marx")
_FEWEST = 2
"""Letters that are searched for."""


class _Shown:
    """at: when the first frame with the answer to a query was on the screen, None until then."""

    def __init__(self, stage: Stage) -> None:
        self.at: float | None = None
        self._search = stage.kiosk.house.search
        self._query = ""
        stage.kiosk.window.window.frameSwapped.connect(self._note, Qt.ConnectionType.DirectConnection)

    def watch(self, query: str) -> None:
        self._query, self.at = query, None

    def _note(self) -> None:
        found = self._search.now.found
        # Without a graphics processor this very thread draws: what was found before the frame is in it.
        if self.at is None and found is not None and found.query == self._query:
            self.at = now()


def search(asked: Asked, answer: Answer) -> None:
    """took: for each of so many keys (count), from the touch that types it to the first frame with what is found then.

    The film plays on behind the screen, as it does not for a visitor: the machine is to have something to do.
    """
    stage = begin(asked)
    shown, typist, answer["took"] = _Shown(stage), _Typist(stage), []

    def script() -> Script:
        yield from stage.enter_film()
        stage.kiosk.navigation.go(Action.HOME)
        while not stage.kiosk.house.library.now.ready:
            yield _SLICE
        stage.kiosk.navigation.go(Action.SEARCH)
        stage.kiosk.director.pause(False)
        yield SETTLE
        for query in islice(_queries(), asked["count"]):
            stage.stay()
            if len(query) == _FEWEST:
                yield from typist.tap("search.clear")
                yield from typist.tap(f"key.{query[0]}")
            yield from typist.press(f"key.{query[-1]}")
            shown.watch(query)
            began = now()
            typist.lift(f"key.{query[-1]}")
            while shown.at is None:
                yield _SLICE
            answer["took"].append(shown.at - began)
            yield Millis(asked["between"])

    stage.perform(script())


def _queries() -> Iterator[str]:
    """As they grow letter by letter, from the second one on."""
    for word in cycle(_WORDS):
        yield from (word[:end] for end in range(_FEWEST, len(word) + 1))


class _Typist:
    """A finger on the window."""

    def __init__(self, stage: Stage) -> None:
        self._window = stage.kiosk.window.window
        self._finger = QTest.createTouchDevice()

    def tap(self, name: str) -> Script:
        """Where it is on the screen: before the first word there is nothing to clear."""
        if find_item(self._window, name) is not None:
            yield from self.press(name)
            self.lift(name)
            yield SETTLE

    def press(self, name: str) -> Script:
        QTest.touchEvent(self._window, self._finger).press(0, self._place(name), self._window).commit()
        yield _PRESSED

    def lift(self, name: str) -> None:
        QTest.touchEvent(self._window, self._finger).release(0, self._place(name), self._window).commit()

    def _place(self, name: str) -> QPoint:
        item = find_item(self._window, name)
        if item is None:
            raise LookupError(f"{name} is not on the screen")
        return centre(item)


DOES: dict[str, Callable[[Asked, Answer], None]] = {"search": search}

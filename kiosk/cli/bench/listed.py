# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A manager at the playlists of a house that has very many, for kiosk.cli.bench.subject."""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QMetaObject, Qt

from kiosk.app.library import Library
from kiosk.app.ports.library import Shelves
from kiosk.cli.bench.clock import now
from kiosk.cli.bench.stage import SETTLE, Answer, Asked, Script, Stage, begin
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.playlists import ListItem, StoredPlaylist, What
from kiosk.domain.staff import Decision, Role, StaffPage
from kiosk.domain.values import Millis
from kiosk.ui.items import find_item

_SLICE = Millis(5)


class _Sight:
    """at: when an item of this name was first in a frame."""

    def __init__(self, stage: Stage) -> None:
        self._window = stage.kiosk.window.window
        self._name = ""
        self.at: float | None = None
        self._window.frameSwapped.connect(self._note, Qt.ConnectionType.DirectConnection)

    def watch_for(self, name: str) -> None:
        self._name, self.at = name, None

    def _note(self) -> None:
        if self.at is None and self._name and find_item(self._window, self._name) is not None:
            self.at = now()


def playlists(asked: Asked, answer: Answer) -> None:
    """Of so many times (count) that a manager comes to the page with as many lists (lists), the film playing beneath.

    pages: from the touch on its name to the first frame with the lists. opened: from the touch on one to the first
    frame with its items.
    """
    stage = begin(asked)
    sight = _Sight(stage)
    answer.update(pages=[], opened=[])

    def script() -> Script:
        yield from stage.enter_film()
        yield from _wait_for(lambda: stage.kiosk.house.library.now.ready)
        yield from _make(stage.kiosk.house.library, _lists(stage, asked["lists"]))
        yield SETTLE
        stage.kiosk.house.staff.furnish(stage.kiosk.house)
        stage.kiosk.house.staff.area.enter(Role.MANAGER)
        yield SETTLE
        for _ in range(asked["count"]):
            yield from _look(stage, sight, answer)

    stage.perform(script())


def _look(stage: Stage, sight: _Sight, answer: Answer) -> Script:
    area = stage.kiosk.house.staff.area
    area.touched()
    began = now()
    sight.watch_for("staff.playlists.row.2")
    area.go(StaffPage.PLAYLISTS)
    yield from _wait_for(lambda: sight.at is not None)
    answer["pages"].append((sight.at or 0) - began)
    yield SETTLE
    began = now()
    sight.watch_for("playlist.item.0")
    item = find_item(stage.kiosk.window.window, "staff.playlists.row.2")
    if item is None:
        raise LookupError("there is no playlist")
    QMetaObject.invokeMethod(item, "click")
    yield from _wait_for(lambda: sight.at is not None)
    answer["opened"].append((sight.at or 0) - began)
    yield SETTLE
    area.go(StaffPage.NOW)
    yield SETTLE


def _lists(stage: Stage, count: int) -> list[StoredPlaylist]:
    """Of the chapters of the film, each in another order, and with another name."""
    chapters = [ListItem(What.CHAPTER, subject=Ref(Kind.CHAPTER, one.slug)) for one in stage.film.chapters]
    starts = (number % len(chapters) for number in range(count))
    return [StoredPlaylist(f"List {n:04}", (*chapters[at:], *chapters[:at])) for n, at in enumerate(starts)]


def _make(library: Library, lists: list[StoredPlaylist]) -> Script:
    made: list[int] = []
    failed: list[Exception] = []

    def make(shelves: Shelves) -> int:
        decision = Decision("", datetime.now(UTC))
        for one in lists:
            shelves.planning.put_playlist(one, seen=0, decision=decision)
        return len(lists)

    library.ask(make, made.append, failed.append)
    yield from _wait_for(lambda: bool(made or failed))
    if failed:
        raise failed[0]


def _wait_for(there: Callable[[], bool]) -> Script:
    while not there():
        yield _SLICE


DOES = {"playlists": playlists}

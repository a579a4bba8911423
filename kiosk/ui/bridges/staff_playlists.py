# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""All playlists, as staff find them, for QML."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.app.choices import Choices, Chosen
from kiosk.app.playlist_desk import SHUT
from kiosk.app.staff_playlists import LONGEST_QUERY, StaffPlaylists
from kiosk.domain.playlists import LONGEST_NAME
from kiosk.ui.bridges import act_words
from kiosk.ui.bridges import playlist_words as words
from kiosk.ui.bridges.faces import emit_changes
from kiosk.ui.bridges.playlist_rows import ListRow, list_rows
from kiosk.ui.bridges.rows import Rows


@dataclass(frozen=True, slots=True)
class _Face:
    state: str
    query: str
    count: int
    lastChange: str
    refused: str


class StaffPlaylistsBridge(QObject):
    """state: loading, ready or fault. rows: of ListRow, what answers to query, of count.

    lastChange: what undo takes back, in words, or "". refused: why the last change was not made, or "" where a field
    says it.
    """

    stateChanged = Signal()
    queryChanged = Signal()
    countChanged = Signal()
    lastChangeChanged = Signal()
    refusedChanged = Signal()

    def __init__(self, playlists: StaffPlaylists, choices: Choices) -> None:
        super().__init__()
        self._playlists = playlists
        self._language = choices.now.language
        self._rows = Rows(ListRow, key="key")
        self._drawn: tuple[object, object] = (None, None)
        self._face = self._draw()
        playlists.subscribe(lambda _: self._show())
        playlists.desk.subscribe(lambda _: self._show())
        choices.subscribe(self._speak)

    @Slot(bool)
    def attend(self, wanted: bool) -> None:
        """The page is open, or no longer."""
        self._playlists.attend(wanted)

    @Slot(str)
    def look(self, query: str) -> None:
        """query: the whole of what is looked for."""
        self._playlists.look_for(query)

    @Slot(int)
    def open(self, key: int) -> None:
        self._playlists.open(key)

    @Slot()
    def close(self) -> None:
        """Back to all of them."""
        self._playlists.close()

    @Slot()
    def create(self) -> None:
        """A new one, which is opened."""
        self._playlists.create(words.say(words.NEW))

    @Slot()
    def copy(self) -> None:
        """Of the open one; the copy is opened."""
        if opened := self._playlists.editor.now:
            self._playlists.copy(words.say(words.COPY).replace("%1", words.name_of(opened.playlist))[:LONGEST_NAME])

    @Slot()
    def remove(self) -> None:
        """The open one."""
        self._playlists.delete()

    @Slot()
    def undo(self) -> None:
        """Take the last change back."""
        self._playlists.undo()

    def _get_state(self) -> str:
        return self._face.state

    def _get_query(self) -> str:
        return self._face.query

    def _get_count(self) -> int:
        return self._face.count

    def _get_last_change(self) -> str:
        return self._face.lastChange

    def _get_refused(self) -> str:
        return self._face.refused

    def _get_rows(self) -> QObject:
        return self._rows

    def _get_longest_query(self) -> int:
        return LONGEST_QUERY

    state = Property(str, _get_state, notify=stateChanged)
    query = Property(str, _get_query, notify=queryChanged)
    count = Property(int, _get_count, notify=countChanged)
    lastChange = Property(str, _get_last_change, notify=lastChangeChanged)
    refused = Property(str, _get_refused, notify=refusedChanged)
    rows = Property(QObject, _get_rows, constant=True)
    longestQuery = Property(int, _get_longest_query, constant=True)

    def _speak(self, chosen: Chosen) -> None:
        if chosen.language != self._language:
            self._language = chosen.language
            self._show()

    def _show(self) -> None:
        before, self._face = self._face, self._draw()
        emit_changes(self, before, self._face)

    def _draw(self) -> _Face:
        desk, now = self._playlists.desk.now, self._playlists.now
        drawn, self._drawn = self._drawn, (now.lists, self._language)
        if drawn != self._drawn:
            self._rows.show(list_rows(now.lists))
        return _Face(
            # It opens some seconds after the kiosk.
            state="ready" if desk.ready else "fault" if desk.fault not in {"", SHUT} else "loading",
            query=now.query,
            count=now.count,
            lastChange=act_words.say_act(desk.change.act, "") if desk.change else "",
            refused=words.refused_said(desk.refused, self._language) if desk.refused and not desk.refused.field else "",
        )

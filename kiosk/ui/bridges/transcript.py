# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The transcript, for QML."""

from bisect import bisect_right
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.app.captions import Captions
from kiosk.app.transcript import Script, Transcript, TranscriptLine
from kiosk.ui.bridges.faces import emit_changes
from kiosk.ui.bridges.rows import Rows


@dataclass(frozen=True, slots=True)
class Row:
    """number: of the line. start: milliseconds. speaker: or "". address: of the card that has these words, or ""."""

    number: int
    start: int
    speaker: str
    words: str
    address: str


@dataclass(frozen=True, slots=True)
class _Face:
    opened: bool
    offered: bool
    query: str
    spoken: tuple[int, ...]
    current: int


class TranscriptBridge(QObject):
    """offered: whether the film has captions to read. lines: a list model of Row, all of them or what was looked for.

    spoken: the numbers of lines that are spoken now. current: the row of the last one that has begun, or -1.
    written: the rows are others than before.
    """

    openedChanged = Signal()
    offeredChanged = Signal()
    queryChanged = Signal()
    spokenChanged = Signal()
    currentChanged = Signal()
    written = Signal()

    def __init__(self, transcript: Transcript, captions: Captions) -> None:
        super().__init__()
        self._transcript = transcript
        self._rows = Rows(Row, key="number")
        self._numbers: list[int] = []
        self._lines: tuple[TranscriptLine, ...] = ()
        self._face = self._look(transcript.now)
        transcript.subscribe(self._show)
        captions.subscribe(lambda _: self._show(transcript.now))

    @Slot(bool)
    def open(self, opened: bool) -> None:
        self._transcript.open(opened)

    @Slot(str)
    def type(self, query: str) -> None:
        """query: the whole of it."""
        self._transcript.type(query)

    @Slot(int)
    def jump(self, number: int) -> None:
        """Go on from where a line begins."""
        self._transcript.jump(number)

    def _get_opened(self) -> bool:
        return self._face.opened

    def _get_offered(self) -> bool:
        return self._face.offered

    def _get_query(self) -> str:
        return self._face.query

    def _get_lines(self) -> QObject:
        return self._rows

    def _get_spoken(self) -> list[int]:
        return list(self._face.spoken)

    def _get_current(self) -> int:
        return self._face.current

    opened = Property(bool, _get_opened, notify=openedChanged)
    offered = Property(bool, _get_offered, notify=offeredChanged)
    query = Property(str, _get_query, notify=queryChanged)
    lines = Property(QObject, _get_lines, constant=True)
    spoken = Property(list, _get_spoken, notify=spokenChanged)
    current = Property(int, _get_current, notify=currentChanged)

    def _show(self, script: Script) -> None:
        fresh = script.lines is not self._lines
        if fresh:
            self._lines = script.lines
            self._numbers = [one.number for one in script.lines]
            self._rows.show(tuple(map(_row, script.lines)))
        before, self._face = self._face, self._look(script)
        emit_changes(self, before, self._face)
        if fresh:
            self.written.emit()

    def _look(self, script: Script) -> _Face:
        current = bisect_right(self._numbers, script.begun) - 1
        return _Face(script.opened, self._transcript.offered, script.query, script.spoken, current)


def _row(one: TranscriptLine) -> Row:
    line = one.line
    speaker = one.speaker.say(line.language) if one.speaker else ""
    words = " ".join(line.text.split()).removeprefix(f"{speaker}: ")
    return Row(one.number, line.start, speaker, words, str(one.card) if one.card else "")

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What lies open before the visitor, for QML."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.app.choices import Choices, Chosen
from kiosk.app.pages import CardPage
from kiosk.app.reading import Reading, Sheet
from kiosk.domain.film import Film
from kiosk.domain.values import Language
from kiosk.ui.bridges.blocks import Block, BlockKind
from kiosk.ui.bridges.cards import Head, card_blocks, head
from kiosk.ui.bridges.faces import emit_changes
from kiosk.ui.bridges.lists import list_blocks
from kiosk.ui.bridges.rows import Rows

_TOUCHED = frozenset({BlockKind.ENTRY, BlockKind.STANCES})


@dataclass(frozen=True, slots=True)
class _Face:
    state: str
    kicker: str
    title: str
    note: str
    tie: str
    unnamed: bool
    at: int
    first: int
    empty: bool


class ReadingBridge(QObject):
    """The open list or card. state: closed, loading, ready or fault. blocks: what it is made of, see Block.

    kicker, title, note, tie, unnamed: the head of a card, see Head. at: where the film tells of it, in
    milliseconds, or -1. first: the first block that can be touched, or -1. empty: there is nothing in it.
    """

    stateChanged = Signal()
    kickerChanged = Signal()
    titleChanged = Signal()
    noteChanged = Signal()
    tieChanged = Signal()
    unnamedChanged = Signal()
    atChanged = Signal()
    firstChanged = Signal()
    emptyChanged = Signal()

    def __init__(self, reading: Reading, choices: Choices, film: Film | None) -> None:
        super().__init__()
        self._reading = reading
        self._film = film
        self._sheet = reading.now
        self._language = choices.now.language
        self._blocks = Rows(Block, key="key")
        self._face = self._draw()
        reading.subscribe(self._follow)
        choices.subscribe(self._speak)

    @Slot(int)
    def leave(self, offset: int) -> None:
        """Remember how far down it is read, in pixels, for who comes back to it."""
        self._reading.leave(offset)

    @Slot(result=int)
    def left(self) -> int:
        """How far down it was left, 0 where one did not come back to it."""
        return self._reading.left

    def _get_state(self) -> str:
        return self._face.state

    def _get_kicker(self) -> str:
        return self._face.kicker

    def _get_title(self) -> str:
        return self._face.title

    def _get_note(self) -> str:
        return self._face.note

    def _get_tie(self) -> str:
        return self._face.tie

    def _get_unnamed(self) -> bool:
        return self._face.unnamed

    def _get_at(self) -> int:
        return self._face.at

    def _get_first(self) -> int:
        return self._face.first

    def _get_empty(self) -> bool:
        return self._face.empty

    def _get_blocks(self) -> QObject:
        return self._blocks

    state = Property(str, _get_state, notify=stateChanged)
    kicker = Property(str, _get_kicker, notify=kickerChanged)
    title = Property(str, _get_title, notify=titleChanged)
    note = Property(str, _get_note, notify=noteChanged)
    tie = Property(str, _get_tie, notify=tieChanged)
    unnamed = Property(bool, _get_unnamed, notify=unnamedChanged)
    at = Property(int, _get_at, notify=atChanged)
    first = Property(int, _get_first, notify=firstChanged)
    empty = Property(bool, _get_empty, notify=emptyChanged)
    blocks = Property(QObject, _get_blocks, constant=True)

    def _follow(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._show()

    def _speak(self, chosen: Chosen) -> None:
        if chosen.language != self._language:
            self._language = Language(chosen.language)
            self._show()

    def _show(self) -> None:
        before, self._face = self._face, self._draw()
        emit_changes(self, before, self._face)

    def _draw(self) -> _Face:
        page, top, at = self._sheet.page, Head(), -1
        if isinstance(page, CardPage):
            top, at = head(page, self._language), page.places[0][0] if page.places else -1
            blocks = card_blocks(page, self._language, self._film)
        else:
            blocks = () if page is None else list_blocks(self._sheet.stop.screen, page, self._language)
        self._blocks.show(blocks)
        first = next((number for number, block in enumerate(blocks) if block.kind in _TOUCHED), -1)
        return _Face(
            self._sheet.state, top.kicker, top.title, top.note, top.tie, top.unnamed, at, first, empty=not blocks
        )

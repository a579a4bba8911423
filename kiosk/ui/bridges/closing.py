# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Closing for today, for QML."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.app.choices import Choices
from kiosk.app.closing import Closing
from kiosk.app.settings import SettingsDesk
from kiosk.domain.check_words import CLOSED
from kiosk.domain.hours_words import opens_said
from kiosk.ui.bridges.faces import emit_changes


@dataclass(frozen=True, slots=True)
class _Face:
    closed: bool
    known: bool
    switchable: bool
    backedUp: bool
    house: str
    words: tuple[str, ...]
    opens: tuple[str, ...]


class ClosingBridge(QObject):
    """closed: visitors see that, in words, one for each language, and the house's name; opens: when it does, likewise,
    where that is known.

    known: what follows is known. switchable: the kiosk can switch the screen off. backedUp: there is a backup of today.
    """

    closedChanged = Signal()
    knownChanged = Signal()
    switchableChanged = Signal()
    backedUpChanged = Signal()
    houseChanged = Signal()
    wordsChanged = Signal()
    opensChanged = Signal()

    def __init__(self, closing: Closing, choices: Choices, settings: SettingsDesk) -> None:
        super().__init__()
        self._closing = closing
        self._visit = choices
        self._settings = settings
        self._face = self._drawn()
        closing.subscribe(lambda _: self._draw())
        choices.subscribe(lambda _: self._draw())
        settings.subscribe(lambda _: self._draw())

    @Slot()
    def look(self) -> None:
        """Learn what closing would do tonight."""
        self._closing.look()

    @Slot()
    def shut(self) -> None:
        """Close for today."""
        self._closing.shut()

    def _get_closed(self) -> bool:
        return self._face.closed

    def _get_known(self) -> bool:
        return self._face.known

    def _get_switchable(self) -> bool:
        return self._face.switchable

    def _get_backed_up(self) -> bool:
        return self._face.backedUp

    def _get_house(self) -> str:
        return self._face.house

    def _get_words(self) -> list[str]:
        return list(self._face.words)

    def _get_opens(self) -> list[str]:
        return list(self._face.opens)

    closed = Property(bool, _get_closed, notify=closedChanged)
    known = Property(bool, _get_known, notify=knownChanged)
    switchable = Property(bool, _get_switchable, notify=switchableChanged)
    backedUp = Property(bool, _get_backed_up, notify=backedUpChanged)
    house = Property(str, _get_house, notify=houseChanged)
    words = Property(list, _get_words, notify=wordsChanged)
    opens = Property(list, _get_opens, notify=opensChanged)

    def _draw(self) -> None:
        before, self._face = self._face, self._drawn()
        emit_changes(self, before, self._face)

    def _drawn(self) -> _Face:
        now, offered = self._closing.now, self._visit.offered
        opens = (opens_said(now.opens, language) for language in offered) if now.opens else ()
        return _Face(
            closed=now.closed,
            known=now.switchable is not None and now.backed_up is not None,
            switchable=now.switchable is True,
            backedUp=now.backed_up is True,
            house=self._settings.now.house_name,
            # A language that we have no word for says it in English, once.
            words=tuple(dict.fromkeys(CLOSED.say(language) for language in offered)),
            opens=tuple(dict.fromkeys(opens)),
        )

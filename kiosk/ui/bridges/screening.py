# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The next announced screening, for QML."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal

from kiosk.app.choices import Choices
from kiosk.app.screenings import Announced, NextScreening
from kiosk.domain.dates import Precision, When
from kiosk.domain.values import Language
from kiosk.ui.bridges.faces import emit_changes
from kiosk.ui.dates import say_when


@dataclass(frozen=True, slots=True)
class _Face:
    title: str = ""
    time: str = ""
    day: str = ""
    days: int = 0
    minutes: int = 0
    seconds: int = 0
    doors: str = ""


def _face(announced: Announced, language: Language) -> _Face:
    screening, left = announced.screening, announced.left
    if screening is None or left is None:
        return _Face()
    day = When(Precision.DAY, first=screening.start.date())
    return _Face(
        title=screening.title.say(language),
        time=f"{screening.start:%H:%M}",
        day=say_when(day, language),
        days=left.days,
        minutes=left.minutes,
        seconds=left.seconds,
        doors=f"{screening.doors:%H:%M}" if screening.doors and left.doors else "",
    )


class ScreeningBridge(QObject):
    """title: "" where none is announced. time: of day, such as "14:00"; day: its date in words; days: from today to it.

    minutes, or in the last minute seconds: until it starts, where that is soon. doors: when they open, "" where they
    have, or never close.
    """

    titleChanged = Signal()
    timeChanged = Signal()
    dayChanged = Signal()
    daysChanged = Signal()
    minutesChanged = Signal()
    secondsChanged = Signal()
    doorsChanged = Signal()

    def __init__(self, screening: NextScreening, choices: Choices) -> None:
        super().__init__()
        self._screening = screening
        self._choices = choices
        self._face = _face(screening.now, choices.now.language)
        screening.subscribe(lambda _: self._show())
        choices.subscribe(lambda _: self._show())

    def _get_title(self) -> str:
        return self._face.title

    def _get_time(self) -> str:
        return self._face.time

    def _get_day(self) -> str:
        return self._face.day

    def _get_days(self) -> int:
        return self._face.days

    def _get_minutes(self) -> int:
        return self._face.minutes

    def _get_seconds(self) -> int:
        return self._face.seconds

    def _get_doors(self) -> str:
        return self._face.doors

    title = Property(str, _get_title, notify=titleChanged)
    time = Property(str, _get_time, notify=timeChanged)
    day = Property(str, _get_day, notify=dayChanged)
    days = Property(int, _get_days, notify=daysChanged)
    minutes = Property(int, _get_minutes, notify=minutesChanged)
    seconds = Property(int, _get_seconds, notify=secondsChanged)
    doors = Property(str, _get_doors, notify=doorsChanged)

    def _show(self) -> None:
        before, self._face = self._face, _face(self._screening.now, self._choices.now.language)
        emit_changes(self, before, self._face)

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A docent's takeover, for QML. What is played, captioned and heard is chosen as visitors do."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.app.choices import Choices
from kiosk.app.settings import SettingsDesk
from kiosk.app.staff_area import StaffArea
from kiosk.app.staff_now import StaffNow
from kiosk.app.takeover import LAST_MINUTE, DocentTakeover, Takeover
from kiosk.domain.values import Language
from kiosk.ui.bridges.faces import emit_changes

_MINUTE = 60_000


@dataclass(frozen=True, slots=True)
class _Face:
    active: bool
    possible: bool
    held: bool
    through: bool
    until: str
    left: int
    ending: bool
    warned: str
    sentence: str
    seconds: int
    minutes: int


class TakeoverBridge(QObject):
    """active: a docent has the kiosk. possible: one could. held: the picture stands until it is released.

    through: the film was over, and stands at its beginning. until: the time of day when it ends, and left: in how many
    seconds; ending: within a minute. warned: the title of a chapter before which visitors are asked, "" for none;
    sentence: what they are told; seconds: until it begins, 0 while it plays. minutes: how long one lasts at first.
    """

    activeChanged = Signal()
    possibleChanged = Signal()
    heldChanged = Signal()
    throughChanged = Signal()
    untilChanged = Signal()
    leftChanged = Signal()
    endingChanged = Signal()
    warnedChanged = Signal()
    sentenceChanged = Signal()
    secondsChanged = Signal()
    minutesChanged = Signal()

    def __init__(
        self, takeover: DocentTakeover, screen: StaffNow, area: StaffArea, settings: SettingsDesk, choices: Choices
    ) -> None:
        super().__init__()
        self._takeover = takeover
        self._area = area
        self._settings = settings
        self._choices = choices
        self._face = self._look()
        takeover.subscribe(lambda _: self._show())
        # Whether one is possible hangs on what is on the screen.
        screen.subscribe(lambda _: self._show())
        settings.subscribe(lambda _: self._show())
        choices.subscribe(lambda _: self._show())

    @Slot()
    def begin(self) -> None:
        """For whoever is in the staff area, which closes."""
        if self._area.now.open:
            self._takeover.begin(self._settings.now.takeover, self._area.who)
            self._area.leave()

    @Slot()
    def extend(self) -> None:
        """By ten minutes."""
        self._takeover.extend()

    @Slot()
    def end(self) -> None:
        self._takeover.end()

    @Slot(bool)
    def hold(self, held: bool) -> None:
        self._takeover.hold(held)

    def _get_active(self) -> bool:
        return self._face.active

    def _get_possible(self) -> bool:
        return self._face.possible

    def _get_held(self) -> bool:
        return self._face.held

    def _get_through(self) -> bool:
        return self._face.through

    def _get_until(self) -> str:
        return self._face.until

    def _get_left(self) -> int:
        return self._face.left

    def _get_ending(self) -> bool:
        return self._face.ending

    def _get_warned(self) -> str:
        return self._face.warned

    def _get_sentence(self) -> str:
        return self._face.sentence

    def _get_seconds(self) -> int:
        return self._face.seconds

    def _get_minutes(self) -> int:
        return self._face.minutes

    active = Property(bool, _get_active, notify=activeChanged)
    possible = Property(bool, _get_possible, notify=possibleChanged)
    held = Property(bool, _get_held, notify=heldChanged)
    through = Property(bool, _get_through, notify=throughChanged)
    until = Property(str, _get_until, notify=untilChanged)
    left = Property(int, _get_left, notify=leftChanged)
    ending = Property(bool, _get_ending, notify=endingChanged)
    warned = Property(str, _get_warned, notify=warnedChanged)
    sentence = Property(str, _get_sentence, notify=sentenceChanged)
    seconds = Property(int, _get_seconds, notify=secondsChanged)
    minutes = Property(int, _get_minutes, notify=minutesChanged)

    def _look(self) -> _Face:
        now, language = self._takeover.now, self._choices.now.language
        return _face(now, language, self._takeover.can_begin, self._settings.now.takeover // _MINUTE)

    def _show(self) -> None:
        before, self._face = self._face, self._look()
        emit_changes(self, before, self._face)


def _face(now: Takeover, language: Language, possible: bool, minutes: int) -> _Face:
    warned = now.warned
    return _Face(
        active=now.active,
        possible=possible,
        held=now.held,
        through=now.through,
        until=f"{now.until:%H:%M}" if now.until else "",
        left=now.left,
        ending=now.active and now.left <= LAST_MINUTE,
        warned=warned.chapter.title.say(language) if warned else "",
        sentence=warned.advisory.sentence.say(language) if warned else "",
        seconds=warned.seconds if warned else 0,
        minutes=minutes,
    )

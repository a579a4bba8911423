# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The door of the staff area and the first set-up, for QML. No digit can be asked of them."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.app.corner_hold import CornerHold
from kiosk.app.first_setup import FirstSetup, SetupState
from kiosk.app.staff_door import DoorState, StaffDoor, Stage
from kiosk.ui.bridges.faces import emit_changes


@dataclass(frozen=True, slots=True)
class _DoorFace:
    stage: str
    open: bool
    marked: bool
    digits: int
    wait: int
    wrong: str


def _door_face(state: DoorState) -> _DoorFace:
    return _DoorFace(
        state.stage, state.open, state.stage is not Stage.UNSET, state.digits, state.wait * 1000, state.wrong
    )


class DoorBridge(QObject):
    """marked: somebody can come in, and the corner has its mark. held: a finger is held on it.

    stage: see kiosk.app.staff_door. open: the pad is on the screen. digits: how many are typed. wait: milliseconds
    until a PIN is looked at. wrong: what came of the last one: "", wrong or unchecked.
    """

    stageChanged = Signal()
    openChanged = Signal()
    markedChanged = Signal()
    digitsChanged = Signal()
    waitChanged = Signal()
    wrongChanged = Signal()
    heldChanged = Signal()

    def __init__(self, door: StaffDoor, hold: CornerHold) -> None:
        super().__init__()
        self._door = door
        self._hold = hold
        self._face = _door_face(door.now)
        door.subscribe(self._follow)
        hold.subscribe(lambda _: self.heldChanged.emit())

    @Slot(int)
    def press(self, digit: int) -> None:
        self._door.press(digit)

    @Slot()
    def erase(self) -> None:
        self._door.erase()

    @Slot()
    def confirm(self) -> None:
        self._door.confirm()

    @Slot()
    def cancel(self) -> None:
        self._door.cancel()

    def _get_stage(self) -> str:
        return self._face.stage

    def _get_open(self) -> bool:
        return self._face.open

    def _get_marked(self) -> bool:
        return self._face.marked

    def _get_digits(self) -> int:
        return self._face.digits

    def _get_wait(self) -> int:
        return self._face.wait

    def _get_wrong(self) -> str:
        return self._face.wrong

    def _get_held(self) -> bool:
        return self._hold.now

    stage = Property(str, _get_stage, notify=stageChanged)
    open = Property(bool, _get_open, notify=openChanged)
    marked = Property(bool, _get_marked, notify=markedChanged)
    digits = Property(int, _get_digits, notify=digitsChanged)
    wait = Property(int, _get_wait, notify=waitChanged)
    wrong = Property(str, _get_wrong, notify=wrongChanged)
    held = Property(bool, _get_held, notify=heldChanged)

    def _follow(self, state: DoorState) -> None:
        before, self._face = self._face, _door_face(state)
        emit_changes(self, before, self._face)


@dataclass(frozen=True, slots=True)
class _SetupFace:
    step: str
    open: bool
    digits: int
    wrong: str


def _setup_face(state: SetupState) -> _SetupFace:
    return _SetupFace(state.step, state.open, state.digits, state.wrong)


class SetupBridge(QObject):
    """step and wrong: see kiosk.app.first_setup. open: somebody is asked. digits: how many are typed."""

    stepChanged = Signal()
    openChanged = Signal()
    digitsChanged = Signal()
    wrongChanged = Signal()

    def __init__(self, setup: FirstSetup) -> None:
        super().__init__()
        self._setup = setup
        self._face = _setup_face(setup.now)
        setup.subscribe(self._follow)

    @Slot(int)
    def press(self, digit: int) -> None:
        self._setup.press(digit)

    @Slot()
    def erase(self) -> None:
        self._setup.erase()

    @Slot()
    def confirm(self) -> None:
        self._setup.confirm()

    @Slot()
    def later(self) -> None:
        self._setup.later()

    def _get_step(self) -> str:
        return self._face.step

    def _get_open(self) -> bool:
        return self._face.open

    def _get_digits(self) -> int:
        return self._face.digits

    def _get_wrong(self) -> str:
        return self._face.wrong

    step = Property(str, _get_step, notify=stepChanged)
    open = Property(bool, _get_open, notify=openChanged)
    digits = Property(int, _get_digits, notify=digitsChanged)
    wrong = Property(str, _get_wrong, notify=wrongChanged)

    def _follow(self, state: SetupState) -> None:
        before, self._face = self._face, _setup_face(state)
        emit_changes(self, before, self._face)

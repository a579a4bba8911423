# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody of the staff who comes in and looks around while the film plays, for kiosk.cli.bench.subject."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt

from kiosk.app.staff_door import Stage as DoorStage
from kiosk.bootstrap.staff import Staff
from kiosk.cli.bench.clock import now
from kiosk.cli.bench.stage import PICTURE, SETTLE, Answer, Asked, Script, Stage, begin
from kiosk.domain.staff import PAGES, Role, StaffPage
from kiosk.domain.values import Millis
from kiosk.host.clock import now as moment
from kiosk.host.folders import prepare_data
from kiosk.host.pin_file import PinFile
from kiosk.ui.items import find_item

_SLICE = Millis(5)
_PIN = b"739146"


class _Window:
    """When what is asked for was first on the screen."""

    def __init__(self, stage: Stage) -> None:
        self._window = stage.kiosk.window.window
        self._seen: Callable[[], bool] = lambda: False
        self.at: float | None = None
        self._window.frameSwapped.connect(self._note, Qt.ConnectionType.DirectConnection)

    def watch_for(self, seen: Callable[[], bool]) -> None:
        self._seen, self.at = seen, None

    def shows(self, name: str) -> bool:
        return find_item(self._window, name) is not None

    def text(self, name: str) -> str:
        item = find_item(self._window, name)
        return str(item.property("text")) if item else ""

    def _note(self) -> None:
        if self.at is None and self._seen():
            self.at = now()


@dataclass(frozen=True, slots=True)
class _Moment:
    """at: milliseconds. number: of the film's last picture; shown: how many were on the screen so far."""

    at: float
    number: int
    shown: int

    @classmethod
    def of(cls, stage: Stage) -> "_Moment":
        return cls(now(), stage.frame() - stage.is_behind, stage.painted)


def staff(asked: Asked, answer: Answer) -> None:
    """Of so many times (count) that somebody comes in, looks at each page and leaves, in milliseconds:

    checked: from OK to the answer whose PIN it was. pages: from there, or from the touch on its name, to the first
    frame with the page. told: from what happens to the film to the first frame of *Now* that says so.
    lost: pictures of the film that were not on the screen while a PIN was looked at, each time.
    """
    data = Path(asked["data"])
    prepare_data(data)
    PinFile(data).set(Role.MANAGER, bytearray(_PIN), moment())
    stage = begin(asked)
    window = _Window(stage)
    answer.update(checked=[], pages=[], told=[], lost=[])

    def script() -> Script:
        yield from stage.enter_film()
        for _ in range(asked["count"]):
            yield SETTLE
            yield from _come_in(stage, window, answer)
            yield from _look_around(stage, window, answer)
            stage.kiosk.house.staff.area.leave()

    stage.perform(script())


def _come_in(stage: Stage, window: _Window, answer: Answer) -> Script:
    door = stage.kiosk.house.door.pad
    answered: list[_Moment] = []
    door.subscribe(lambda state: answered.append(_Moment.of(stage)) if state.stage is DoorStage.SHUT else None)
    door.knock()
    while door.now.stage is not DoorStage.PAD:
        yield _SLICE
    yield SETTLE
    for digit in _PIN.decode():
        door.press(int(digit))
    yield PICTURE
    window.watch_for(lambda: window.shows("staff.now"))
    began = _Moment.of(stage)
    door.confirm()
    while window.at is None:
        yield _SLICE
    then = answered[0]
    answer["checked"].append(then.at - began.at)
    answer["pages"].append(window.at - then.at)
    answer["lost"].append((then.number - began.number) - (then.shown - began.shown))


def _look_around(stage: Stage, window: _Window, answer: Answer) -> Script:
    yield SETTLE
    yield from _pause(stage, window, answer)
    yield from _pause(stage, window, answer)
    for page in PAGES[Role.MANAGER][1:]:
        yield from _turn(stage.kiosk.house.staff, window, page, answer)


def _pause(stage: Stage, window: _Window, answer: Answer) -> Script:
    """Or go on."""
    before = window.text("staff.now.headline")
    window.watch_for(lambda: window.text("staff.now.headline") != before)
    began = now()
    stage.kiosk.director.pause(stage.kiosk.director.now.playing)
    while window.at is None:
        yield _SLICE
    answer["told"].append(window.at - began)
    yield SETTLE


def _turn(staff: Staff, window: _Window, page: StaffPage, answer: Answer) -> Script:
    window.watch_for(lambda: window.shows(f"staff.{page}"))
    began = now()
    staff.area.touched()
    staff.area.go(page)
    while window.at is None:
        yield _SLICE
    answer["pages"].append(window.at - began)
    yield SETTLE


DOES = {"staff": staff}

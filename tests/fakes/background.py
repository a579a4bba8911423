# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A Background without a thread: it works when the fake loop's time passes."""

from collections.abc import Callable
from typing import TypeVar

from kiosk.app.ports.loop import Cancel, Loop
from kiosk.domain.errors import KioskError
from kiosk.domain.values import Millis

ResultT = TypeVar("ResultT")
_TAKES = Millis(5)


class FakeBackground:
    """asked: how often anything was asked of it."""

    def __init__(self, loop: Loop) -> None:
        self._loop = loop
        self.asked = 0

    def run(
        self, work: Callable[[], ResultT], done: Callable[[ResultT], None], failed: Callable[[KioskError], None]
    ) -> Cancel:
        self.asked += 1

        def act() -> None:
            try:
                result = work()
            except KioskError as error:
                failed(error)
                return
            except BaseException as bug:
                failed(KioskError("bug", detail=repr(bug)))
                raise
            done(result)

        return self._loop.after(_TAKES, act)

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Work that may wait for a disk."""

from collections.abc import Callable
from typing import Protocol, TypeVar

from kiosk.app.ports.loop import Cancel
from kiosk.domain.errors import KioskError

ResultT = TypeVar("ResultT")


class Background(Protocol):
    """Does one thing after the other on a thread of its own, and tells of it on the thread of the loop."""

    def run(
        self, work: Callable[[], ResultT], done: Callable[[ResultT], None], failed: Callable[[KioskError], None]
    ) -> Cancel:
        """Exactly one of done and failed is called, later, unless cancelled before.

        work MUST not touch what others own. What it raises beside a KioskError is a bug: told as KioskError: bug
        (detail), and raised on the loop's thread, too.
        """
        ...

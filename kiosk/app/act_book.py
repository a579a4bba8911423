# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What staff do that changes no card and no setting, written down."""

from collections.abc import Callable
from datetime import datetime

from kiosk.app.batches import Batches
from kiosk.app.library import Library
from kiosk.app.ports.loop import Loop
from kiosk.domain.staff import Act, Who


class ActBook:
    """In the library, as soon as that can be written to. now: with its time zone, by the clock of the machine."""

    def __init__(self, library: Library, loop: Loop, now: Callable[[], datetime]) -> None:
        self.now = now
        self._acts: Batches[Act] = Batches(
            library, loop, "acts of staff", lambda shelves, acts: shelves.staff.keep(acts)
        )

    def finish(self) -> None:
        """The kiosk ends. To be called before the background does."""
        self._acts.finish()

    def note(self, who: Who, code: str, **arguments: str | int) -> None:
        """arguments: never a PIN, and nothing of a visitor."""
        self._acts.add(Act(self.now(), who, code, arguments))

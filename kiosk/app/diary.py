# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The playback log, kept in the library."""

from collections.abc import Callable
from datetime import datetime

from kiosk.app.batches import Batches
from kiosk.app.library import Library
from kiosk.app.ports.loop import Loop
from kiosk.domain.played import Occasion, Played


class Diary:
    """A PlaybackLog, but for the routine. now: with its time zone."""

    def __init__(self, library: Library, loop: Loop, now: Callable[[], datetime]) -> None:
        self._now = now
        self._entries: Batches[tuple[datetime, Played]] = Batches(
            library, loop, "playback log", lambda shelves, entries: shelves.keep(entries)
        )

    def record(self, played: Played) -> None:
        if not played.is_routine:
            now = self._now()
            # What a visitor watched is known by the minute, as the visit is: see kiosk.domain.visits.
            nobodys = played.attract or played.occasion is not Occasion.NONE
            self._entries.add((now if nobodys else now.replace(second=0, microsecond=0), played))

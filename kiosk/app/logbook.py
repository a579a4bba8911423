# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps count of what is on air, for the playback log."""

from dataclasses import dataclass

from kiosk.app.on_air import OnAir
from kiosk.app.ports.clock import Clock
from kiosk.app.ports.playback_log import PlaybackLog
from kiosk.domain.played import Occasion, Played, Reason
from kiosk.domain.values import Millis, Slug


@dataclass(slots=True)
class _Entry:
    film: Slug
    attract: bool
    occasion: Occasion
    asked: Millis
    lost: int
    engines: int
    first_shown: Millis | None = None
    start: Millis | None = None
    end: Millis | None = None


class Logbook:
    """One entry at a time. lost, engines: as counted since the kiosk was started. log: None while there is none."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.log: PlaybackLog | None = None
        self._entry: _Entry | None = None

    def begin(self, now: OnAir, *, engines: int) -> None:
        """now: what goes on air."""
        film = now.film.slug if now.film else Slug("")
        self._entry = _Entry(film, now.attract, now.occasion, self._clock.now(), now.lost, engines)

    def shows(self, position: Millis) -> None:
        entry = self._entry
        if entry is None:
            return
        if entry.first_shown is None:
            entry.first_shown, entry.start = self._clock.now(), position
        entry.end = position

    def close(self, reason: Reason, *, lost: int, engines: int, fault: str = "") -> None:
        """What was begun is over. Nothing where nothing was."""
        entry, self._entry = self._entry, None
        if entry is None or self.log is None:
            return
        now = self._clock.now()
        first = None if entry.first_shown is None else Millis(entry.first_shown - entry.asked)
        self.log.record(
            Played(
                film=entry.film,
                lasted=Millis(now - entry.asked),
                reason=reason,
                start=entry.start,
                end=entry.end,
                first_picture=first,
                lost=lost - entry.lost,
                engines=engines - entry.engines,
                fault=fault,
                attract=entry.attract,
                occasion=entry.occasion,
            )
        )

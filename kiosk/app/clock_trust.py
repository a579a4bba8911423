# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the clock on the wall may be gone by: what the schedule says holds only by a clock that can be right."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from kiosk.app.act_book import ActBook
from kiosk.app.ports.background import Background
from kiosk.app.ports.latest_time import LatestTime
from kiosk.domain.errors import KioskError
from kiosk.domain.staff import Who
from kiosk.domain.wall_clock import distrust

_WRITTEN_EVERY = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Trust:
    """known: it has been looked what the clock showed before. error: why it is not gone by, None where it is."""

    known: bool = False
    error: KioskError | None = None


class ClockTrust:
    """Owns that. Of each minute whoever goes by the clock asks; told: called when it is first known.

    Before built nothing can be today; nor before what the clock showed once, also before the kiosk was started. That
    holds until the time is right again, or a manager says that it is. now: with its zone.
    """

    def __init__(
        self, now: Callable[[], datetime], latest: LatestTime, background: Background, acts: ActBook, built: date
    ) -> None:
        self._clock = now
        self._file = latest
        self._background = background
        self._acts = acts
        self._built = built
        self._latest: datetime | None = None
        self._written: datetime | None = None
        self._vouched = False
        self._now = Trust()
        self.told: Callable[[], None] = lambda: None
        background.run(latest.read, self._know, lambda _: self._know(None))

    @property
    def now(self) -> Trust:
        return self._now

    def look(self) -> None:
        """To be called once a minute."""
        if not self._now.known:
            return
        now = self._clock()
        error = distrust(self._latest, now, self._built)
        if error and error.code == "clock.early" and self._vouched:
            error = distrust(self._latest, now, date.min)
        self._now = Trust(known=True, error=error)
        if error is None:
            self._latest = now if self._latest is None else max(self._latest, now)
            if self._written is None or self._latest - self._written >= _WRITTEN_EVERY:
                self._write()

    def vouch(self, who: Who) -> None:
        """A manager says that the time is right."""
        if self._now.error is None:
            return
        now = self._clock()
        self._acts.note(who, "clock.trusted", at=f"{now:%Y-%m-%d %H:%M}")
        self._latest, self._vouched = now, True
        self._write()
        self.look()

    def close(self) -> None:
        """The kiosk ends. To be called before the background does."""
        if self._latest != self._written:
            self._write()

    def _know(self, latest: datetime | None) -> None:
        self._latest = self._written = latest
        self._now = Trust(known=True)
        self.look()
        self.told()

    def _write(self) -> None:
        moment = self._written = self._latest
        if moment is not None:
            self._background.run(lambda: self._file.keep(moment), lambda _: None, lambda _: None)

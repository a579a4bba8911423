# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The programme of a kiosk, with all that goes by it."""

import os
from collections.abc import Callable
from datetime import date
from functools import lru_cache, partial
from pathlib import Path
from zoneinfo import ZoneInfo

from kiosk import BUILT
from kiosk.app.approaching import Approaching
from kiosk.app.clock_trust import ClockTrust
from kiosk.app.closing_fade import ClosingFade
from kiosk.app.library import Library
from kiosk.app.ports.background import Background
from kiosk.app.ports.loop import Cancel
from kiosk.app.programme import Programme
from kiosk.app.programme_now import ProgrammeNow
from kiosk.app.programme_plan import Making
from kiosk.app.screenings import NextScreening
from kiosk.app.settings import SettingsDesk
from kiosk.app.volume_hours import VolumeByHours
from kiosk.bootstrap.back import Back
from kiosk.bootstrap.repertoire import films_here, given_up_here
from kiosk.bootstrap.staff import Staff
from kiosk.domain.values import Millis
from kiosk.host.clock import now
from kiosk.host.latest_time import LatestTimeFile
from kiosk.host.recurrence import days_of
from kiosk.host.run_file import RunFile
from kiosk.host.zones import house_zone
from kiosk.media.venue_films import FILMS

_ZONE, _ZONE_NAME = Path("/etc/localtime"), Path("/etc/timezone")
_LOOK_EVERY = Millis(30_000)


class HouseProgramme:
    """From its making until close. background: of its own would be a thread more for one question a minute."""

    def __init__(
        self, back: Back, library: Library, settings: SettingsDesk, staff: Staff, background: Background
    ) -> None:
        self._loop = back.loop
        self._background = background
        making = Making(
            now, zone_here, partial(films_here, back.data, back.film), partial(given_up_here, back.data), days_of
        )
        trust = ClockTrust(now, LatestTimeFile(back.data), background, staff.acts, date.fromisoformat(BUILT))
        self.running = Programme(back.navigation, back.attract, library, making, trust, RunFile(back.data), back.loop)
        back.navigation.may_leave = lambda: settings.now.screening_touch
        self.screening = NextScreening(self.running, now, back.loop)
        self.running.subscribe(lambda _: self.screening.look())
        self.approaching = Approaching(self.running, now, back.loop)
        sound, usual = back.director.sound, settings.now.sound
        self.volume = VolumeByHours(sound, back.navigation, self.running, usual, now, back.loop)
        self._staff = staff
        self._fade = ClosingFade(self.approaching, sound, back.loop, self._is_kept_open)
        self._around = partial(around, back.data)
        self._seen: tuple[object, ...] | None = None
        self._next: Cancel = lambda: None
        self._look()

    def close(self) -> None:
        """To be called before the background ends."""
        self._next()
        self.approaching.close()
        self._fade.close()
        self.volume.close()
        self.running.close()

    def once_closed(self, get_ready: Callable[[], None]) -> None:
        """Have what closes the house made, the first time that it is to be."""
        asked = False

        def follow(told: ProgrammeNow) -> None:
            nonlocal asked
            if told.closed and not asked:
                asked = True
                get_ready()

        self.running.subscribe(follow)
        follow(self.running.now)

    def _is_kept_open(self) -> bool:
        return self.running.withheld or self._staff.area.now.open

    def _look(self) -> None:
        """Whether what the library does not know of is another."""
        self._next = self._loop.after(_LOOK_EVERY, self._look)
        self._background.run(self._around, self._see, lambda _: None)

    def _see(self, around: tuple[object, ...]) -> None:
        before, self._seen = self._seen, around
        if before is not None and around != before:
            self.running.renew()


def around(data: Path) -> tuple[object, ...]:
    """The zone, and the films that are here. In the background."""
    films = sorted(path for path in (data / FILMS).glob("[!.]*/*") if path.suffix == ".json" or not path.suffix)
    return zone_here(), tuple((str(path), _changed(path)) for path in films)


def zone_here() -> ZoneInfo:
    """Of the house: the same object for as long as the machine is set to the same zone."""
    told = (_ZONE, _ZONE.resolve(), _ZONE_NAME)
    return _zone(os.environ.get("TZ", ""), tuple(map(_changed, told)))


@lru_cache(maxsize=1)
def _zone(_named: str, _set: tuple[int, ...]) -> ZoneInfo:
    return house_zone()


def _changed(path: Path) -> int:
    try:
        return path.lstat().st_mtime_ns
    except OSError:
        return 0

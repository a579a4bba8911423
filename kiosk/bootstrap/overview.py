# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What staff see at a glance: what is on the screen, whether all is well; and a docent's takeover of it.

Made some seconds after the house, and kept for who asks from a command line.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from pathlib import Path

from db.backup import backups_in
from kiosk import BUILT
from kiosk.app.act_book import ActBook
from kiosk.app.attendance import Attendance
from kiosk.app.guide import Guide
from kiosk.app.health import HealthWatch, Looked
from kiosk.app.library import Library
from kiosk.app.next_up import NextUp
from kiosk.app.programme import Programme
from kiosk.app.programme_hours import yield_to_takeover
from kiosk.app.settings import SettingsDesk
from kiosk.app.staff_now import StaffNow
from kiosk.app.status import StatusReport
from kiosk.app.takeover import DocentTakeover
from kiosk.bootstrap.back import Back
from kiosk.domain.errors import ContentError, MachineError
from kiosk.domain.film import Film
from kiosk.domain.wall_clock import Reading, clock_fault
from kiosk.host.background import BackgroundThread
from kiosk.host.clock import MonotonicClock, now
from kiosk.host.machine import look_at_machine
from kiosk.host.pin_file import PinFile
from kiosk.host.sound import sound_device
from kiosk.host.status_file import StatusFile
from kiosk.media.venue_films import FILMS, VenueFilms


class Overview:
    """From its making until close."""

    def __init__(
        self,
        back: Back,
        library: Library,
        attendance: Attendance,
        guide: Guide,
        settings: SettingsDesk,
        acts: ActBook,
        programme: Programme,
    ) -> None:
        # Of its own: what others do in theirs takes seconds.
        self._background = BackgroundThread(back.loop)
        navigation, director, clock = back.navigation, back.director, MonotonicClock()
        self.takeover = DocentTakeover(navigation, director, attendance, guide, acts, clock, back.loop)
        yield_to_takeover(programme, self.takeover)
        next_up = NextUp(navigation, director, back.attract, self.takeover, settings, programme)
        self.screen = StaffNow(navigation, director, back.attract, self.takeover, next_up, programme)
        examine = partial(examined, back.data, back.film, back.fault)

        def look(see: Callable[[Looked], None]) -> None:
            def known(looked: Looked) -> None:
                see(replace(looked, distrust=programme.now.distrust))

            self._background.run(examine, known, lambda _: None)

        self.health = HealthWatch(director, library, settings, look, now, clock, back.loop)
        self._file = StatusFile(back.data)
        self._report = StatusReport(self.screen, self.health, self.takeover, programme, self._keep, back.loop)

    def close(self) -> None:
        self.takeover.close()
        self._report.close()
        self.health.close()
        self._background.close(seconds=1)
        self._file.close()

    def _keep(self, record: Mapping[str, object]) -> None:
        self._background.run(lambda: self._file.keep(record), lambda _: None, lambda _: None)


def examined(data: Path, film: Film | None, fault: ContentError | None) -> Looked:
    """What there is to be found now. film: the one that plays. fault: why there is none."""
    moment = now()
    clock = clock_fault(None, Reading(moment, MonotonicClock().now()), date.fromisoformat(BUILT))
    return Looked(
        machine=look_at_machine(data),
        today=moment.date(),
        device=sound_device() is not None,
        rehearsal=film is not None and film.rehearsal,
        instead=fault or _instead(data, film),
        early=clock,
        backup=_newest_backup(data, moment),
        pin=_pin(data),
    )


def _instead(data: Path, film: Film | None) -> ContentError | None:
    """Why the film in use is not the one that plays. One that was chosen since the start waits for the next one."""
    if film and not film.rehearsal:
        return None
    try:
        VenueFilms(data / FILMS).chosen()
    except ContentError as error:
        return error
    return None


def _newest_backup(data: Path, moment: datetime) -> date | None:
    days = (one.at for one in backups_in(data, moment) if one.at <= moment)
    return next((at.astimezone().date() for at in days), None)


def _pin(data: Path) -> str:
    """See Looked.pin."""
    try:
        return "" if PinFile(data).look().roles else "none"
    except MachineError:
        return "unreadable"

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""All that writes down what happens, into the library."""

from datetime import date
from functools import partial
from pathlib import Path

from kiosk.app.backups import DailyBackup
from kiosk.app.diary import Diary
from kiosk.app.failed_terms import FailedTerms
from kiosk.app.library import Library
from kiosk.app.ports.background import Background
from kiosk.app.rating import Rating
from kiosk.app.screening_plays import ScreeningPlays
from kiosk.app.search_box import SearchBox
from kiosk.app.settings import SettingsDesk
from kiosk.app.visit_log import VisitLog
from kiosk.app.visit_records import VisitRecords
from kiosk.bootstrap.back import Back
from kiosk.host.clock import MonotonicClock, now, today


class Records:
    """From its making until close. MUST be made before what resets the choices of a visit: see VisitLog.

    background: a backup takes it for seconds.
    """

    def __init__(
        self,
        back: Back,
        library: Library,
        rating: Rating,
        search: SearchBox,
        settings: SettingsDesk,
        background: Background,
    ) -> None:
        back.director.log_to(Diary(library, back.loop, now))
        visits = VisitRecords(library, back.loop, now)
        FailedTerms(search, visits.search_failed, lambda: settings.now.failed_terms)
        self._visits = VisitLog(back.navigation, back.choices, back.director, rating, MonotonicClock(), visits)
        ScreeningPlays(back.navigation, back.director, visits.screened)
        back.faults.bring_in(library, back.loop)
        daily = partial(_back_up, back.data)
        self._daily = DailyBackup(back.navigation, library, background, back.loop, daily, today)

    def close(self) -> None:
        """What the last visit did is written down."""
        self._daily.close()
        self._visits.close()


def _back_up(data: Path, day: date) -> None:
    """Make the backup of the day where there is none. Raises MachineError: see db.file.faults."""
    # Loads SQLite, a minute after the first picture at the earliest.
    from kiosk.bootstrap.backups import back_up_today  # noqa: PLC0415

    back_up_today(data, day)

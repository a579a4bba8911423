# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What lies behind the door of the staff area: a service for each of its pages."""

import os
from functools import partial

from kiosk.app.beneath import Beneath
from kiosk.app.closing import ClosingState
from kiosk.app.ending import Ending
from kiosk.app.staff_area import StaffArea
from kiosk.app.staff_cards import StaffCards
from kiosk.app.staff_guide import StaffGuide
from kiosk.app.staff_log import LogSources, StaffLog
from kiosk.app.staff_programme import StaffProgramme
from kiosk.app.staff_settings import StaffSettings
from kiosk.app.year_ahead import ProgrammeSources
from kiosk.bootstrap.back import Back
from kiosk.bootstrap.check import make_check_room
from kiosk.bootstrap.drives import drive_files, make_drives
from kiosk.bootstrap.exports import keep_export, log_name
from kiosk.bootstrap.household import Household
from kiosk.bootstrap.playlists import make_playlist_room
from kiosk.bootstrap.schedule import make_schedule
from kiosk.host.background import BackgroundThread
from kiosk.host.clock import now, today
from kiosk.host.fault_file import FaultFile
from kiosk.host.notify import is_service
from kiosk.host.recurrence import days_of
from kiosk.host.staff_guide import guide_folder, guide_markdown
from kiosk.host.zones import house_zone
from kiosk.ui.staff_house import StaffServices, furnish_staff
from kiosk.ui.window import KioskWindow


class StaffHouse:
    """From its making until close."""

    def __init__(self, back: Back, house: Household, area: StaffArea, front: KioskWindow) -> None:
        # Each page's service is made here.
        self._settings = StaffSettings(house.library, house.settings, area, back.loop, now)
        # What waits for a disk, so that nobody else waits for it.
        self._background = BackgroundThread(back.loop)
        # A drive that answers slowly, or no more, keeps nobody else waiting.
        self._drive_reading = BackgroundThread(back.loop)
        sources = LogSources(
            FaultFile(back.data).waiting,
            now,
            back.says,
            lambda ending, text: str(keep_export(back.data, log_name(now(), ending), text)),
        )
        planned = ProgrammeSources(now, house_zone, days_of)
        self._check = make_check_room(back, house, area, self._background)
        self._check.closing.subscribe(partial(_tell_of_closing, house))
        _tell_of_closing(house, self._check.closing.now)
        self._lists = make_playlist_room(back, house, area)
        files = drive_files(back.data, back.says, lambda: back.choices.now.language)
        self._drives = make_drives(back.data, house.library, area, self._drive_reading, back.loop, files)
        services = StaffServices(
            area=area,
            choices=back.choices,
            cards=StaffCards(house.library, area, Beneath(back.navigation, back.director, back.attract), now),
            drives=self._drives,
            settings=self._settings,
            log=StaffLog(house.library, area, self._background, back.loop, sources),
            programme=StaffProgramme(house.programme, area, self._background, back.loop, planned),
            schedule=make_schedule(back, house, area, self._background, planned),
            says=back.says,
            today=today,
            guide=StaffGuide(back.choices, self._background, guide_markdown),
            guide_folder=guide_folder(),
            check=self._check.check,
            checks=self._check.book,
            check_screen=self._check.screen,
            closing=self._check.closing,
            ending=Ending(area, back.end, again=is_service(os.environ)),
            venue=house.settings,
            screen=house.overview.screen,
            health=house.overview.health,
            takeover=house.overview.takeover,
            playlists=self._lists.playlists,
            list_offers=self._lists.offers,
            list_preview=self._lists.preview,
            list_screen=self._lists.screen,
        )
        furnish_staff(front, services)

    @property
    def copies(self) -> bool:
        return self._drives.now.work is not None

    def touched(self) -> None:
        """Somebody has touched the screen or a key: one that is dark may be lit now."""
        self._check.closing.stir()

    def close(self) -> None:
        """What is still to be written down is handed over. To be called before the background ends."""
        self._settings.finish()
        self._lists.playlists.finish()
        self._lists.preview.rest()
        self._check.check.leave()
        self._check.closing.close()
        self._drives.close()
        self._drive_reading.close(seconds=1)
        self._background.close(seconds=1)


def _tell_of_closing(house: Household, closing: ClosingState) -> None:
    house.overview.screen.shut(closing.closed, by_hand=closing.by_hand)

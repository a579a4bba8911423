# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody of the staff before the real window, with a fake engine behind it."""

from collections.abc import Callable

from kiosk.app.beneath import Beneath
from kiosk.app.ending import Ending
from kiosk.app.health import HealthWatch, Looked
from kiosk.app.next_up import NextUp
from kiosk.app.schedule_foresight import Foresight
from kiosk.app.staff_cards import StaffCards
from kiosk.app.staff_guide import StaffGuide
from kiosk.app.staff_log import LogSources, StaffLog
from kiosk.app.staff_now import StaffNow
from kiosk.app.staff_programme import StaffProgramme
from kiosk.app.staff_schedule import ScheduleSources, StaffSchedule
from kiosk.app.staff_settings import StaffSettings
from kiosk.app.takeover import DocentTakeover
from kiosk.app.year_ahead import ProgrammeSources
from kiosk.cli.sentences_acts import said
from kiosk.domain.faults import Fault
from kiosk.domain.machine import Machine
from kiosk.domain.staff import Role, StaffPage
from kiosk.domain.staff_schedule import FilmHere
from kiosk.domain.values import ENGLISH, LATVIAN, LocalText, Millis, Slug
from kiosk.host.recurrence import days_of
from kiosk.host.staff_guide import guide_folder, guide_markdown
from kiosk.host.zones import zone_named
from kiosk.ui.staff_house import StaffServices, furnish_staff
from tests.fakes.background import FakeBackground
from tests.fakes.running import HOUSE, LENGTH, FakeRunning
from tests.support.checking import CheckRoom
from tests.support.drive_room import DriveRoom
from tests.support.playlisting import PlaylistRoom
from tests.support.visit import Visit

WELL = Machine(
    room=200 * 10**9,
    disk=500 * 10**9,
    free=3 * 10**9,
    memory=8 * 10**9,
    heat=48.0,
    load=0.4,
    cores=4,
    up=Millis(400_000_000),
    kiosk_up=Millis(7_380_000),
)
"""A machine that has enough of everything."""
SCHEDULED = (FilmHere(Slug(""), LocalText({ENGLISH: "The Soviet Story", LATVIAN: "Padomju stāsts"}), LENGTH),)
"""The film that can be announced."""


class StaffVisit:
    """Behind the door of a visit's staff area, whose library is open. Each page's service is made here.

    waiting: faults that are not in the library yet. exports: the texts of the files that were written.
    looked: what a look at the machine finds.
    room: of the opening check and the closing. running: the programme, which plays nothing.
    ended: each time the kiosk was ended. lists: of the page of the playlists.
    drive: of that of drives.
    """

    def __init__(self, visit: Visit, role: Role = Role.MANAGER, page: StaffPage = StaffPage.NOW) -> None:
        self.visit = visit
        visit.open_library()
        self.settings = StaffSettings(visit.library, visit.settings, visit.staff, visit.loop, visit.acts.now)
        beneath = Beneath(visit.navigation, visit.director, visit.attract)
        self.cards = StaffCards(visit.library, visit.staff, beneath, visit.acts.now)
        background = FakeBackground(visit.loop)
        self.waiting: list[Fault] = []
        self.exports: list[str] = []
        self.ended: list[bool] = []
        sources = LogSources(lambda: tuple(self.waiting), visit.acts.now, said, self._keep)
        self.log = StaffLog(visit.library, visit.staff, background, visit.loop, sources)
        self.running = FakeRunning()
        planned = ProgrammeSources(visit.acts.now, lambda: zone_named(HOUSE), days_of)
        self.programme = StaffProgramme(self.running, visit.staff, background, visit.loop, planned)
        foresight = Foresight(self.running, background, planned)
        here = ScheduleSources(foresight, lambda: SCHEDULED, visit.acts.now, lambda: visit.choices.now.language)
        self.schedule = StaffSchedule(visit.library, visit.staff, visit.loop, background, here)
        self._look_over(background)
        self.room = CheckRoom(visit, self.takeover.end)
        self.lists = PlaylistRoom(visit)
        self.drive = DriveRoom(visit.library, visit.staff, background, visit.loop)
        self.services = StaffServices(
            area=visit.staff,
            choices=visit.choices,
            cards=self.cards,
            drives=self.drive.page,
            settings=self.settings,
            log=self.log,
            programme=self.programme,
            schedule=self.schedule,
            says=said,
            today=lambda: visit.acts.now().astimezone().date(),
            guide=StaffGuide(visit.choices, background, guide_markdown),
            guide_folder=guide_folder(),
            check=self.room.check,
            checks=self.room.book,
            check_screen=self.room.screen,
            closing=self.room.closing,
            ending=Ending(visit.staff, lambda: self.ended.append(True), again=True),
            venue=visit.settings,
            screen=self.screen,
            health=self.health,
            takeover=self.takeover,
            playlists=self.lists.playlists,
            list_offers=self.lists.offers,
            list_preview=self.lists.preview,
            list_screen=self.lists.screen,
        )
        furnish_staff(visit.kiosk, self.services)
        visit.staff.furnish()
        visit.staff.enter(role)
        self.go(page)

    def _look_over(self, background: FakeBackground) -> None:
        visit = self.visit
        clock = loop = visit.loop
        self.looked = Looked(WELL, visit.acts.now().date(), backup=visit.acts.now().date())
        self.takeover = DocentTakeover(
            visit.navigation, visit.director, visit.attendance, visit.guide, visit.acts, clock, loop
        )
        next_up = NextUp(visit.navigation, visit.director, visit.attract, self.takeover, visit.settings, self.running)
        self.screen = StaffNow(visit.navigation, visit.director, visit.attract, self.takeover, next_up, self.running)

        def look(see: Callable[[Looked], None]) -> None:
            background.run(lambda: self.looked, see, lambda _: None)

        self.health = HealthWatch(visit.director, visit.library, visit.settings, look, visit.acts.now, clock, loop)

    def _keep(self, ending: str, text: str) -> str:
        self.exports.append(text)
        return f"/data/exports/log.{ending}"

    def go(self, page: StaffPage) -> None:
        self.visit.staff.go(page)
        self.visit.read()

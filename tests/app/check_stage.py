# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The staff area with the examination in it, everything around it fake, and no window."""

from datetime import UTC, date, datetime

from kiosk.app.act_book import ActBook
from kiosk.app.attendance import Attendance
from kiosk.app.attract import Attract, known_fare
from kiosk.app.check_book import CheckBook, Printing
from kiosk.app.check_player import CheckPlayer
from kiosk.app.choices import Choices
from kiosk.app.closing import Closing, Night
from kiosk.app.director import Director
from kiosk.app.library import Library
from kiosk.app.navigation import Navigation
from kiosk.app.opening_check import Examined, OpeningCheck
from kiosk.app.settings import SettingsDesk
from kiosk.app.staff_area import StaffArea
from kiosk.domain.check_facts import CheckFacts
from kiosk.domain.errors import KioskError
from kiosk.domain.film import Film
from kiosk.domain.settings import Settings
from kiosk.domain.staff import KeptCheck, Role
from kiosk.domain.values import ENGLISH, Language
from kiosk.host.folders import assets
from kiosk.media.check_film import check_film
from tests.fakes.background import FakeBackground
from tests.fakes.engine import FakeEngines
from tests.fakes.loop import FakeLoop
from tests.fakes.screen import FakeScreen
from tests.fakes.screen_power import FakeScreenPower
from tests.support.films import rehearsal
from tests.support.shelves import ToldShelves

AT = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)
ROOM = 5000 * 2**20


class CheckStage:
    """In attract, a manager in the staff area, the library open. checking: the engines of the examination."""

    def __init__(self, film: Film | None = None, power: FakeScreenPower | None = None) -> None:
        self.loop = FakeLoop()
        self.engines = FakeEngines(self.loop, FakeScreen())
        self.checking = FakeEngines(self.loop, FakeScreen())
        self.shelves = ToldShelves()
        film = film or rehearsal()
        background = FakeBackground(self.loop)
        self.director = Director(self.engines, self.loop, self.loop)
        self.navigation = Navigation(self.director, film, self.loop)
        self.attract = Attract(self.navigation, self.director, self.loop, film, known_fare(film))
        self.library = Library(lambda: self.shelves, background, self.loop, film.slug)
        self.choices = Choices()
        attendance = Attendance(self.navigation, self.director, self.loop, self.loop, ())
        settings = SettingsDesk(self.library, Settings())
        self.area = StaffArea(
            attendance, self.choices, settings, self.loop, self.loop, ActBook(self.library, self.loop, lambda: AT)
        )
        self.facts = CheckFacts(AT, ROOM, (ENGLISH,), sound=True)
        self.printed: list[tuple[KeptCheck, Language]] = []
        self.unprintable: KioskError | None = None
        self.book = CheckBook(self.library, self.loop, Printing(self._print, background, self.choices, lambda: AT))
        player = CheckPlayer(self.checking, self.director, check_film(assets()), film)
        examined = Examined(lambda: self.facts, background, date(2026, 1, 1))
        self.check = OpeningCheck(self.area, player, examined, self.book, self.loop, self.loop)
        self.power = power or FakeScreenPower()
        self.ended: list[bool] = []
        self.no_backups: KioskError | None = None
        night = Night(self.power, self._backed_up, background, lambda: self.ended.append(True))
        self.closing = Closing(self.area, self.navigation, self.director, night, self.book, self.loop)
        self.navigation.begin()
        self.library.begin()
        self.loop.run_until(lambda: self.library.now.ready)
        self.area.enter(Role.MANAGER)

    @property
    def kept(self) -> list[KeptCheck]:
        return self.shelves.staff.examined

    @property
    def codes(self) -> list[str]:
        """Of what staff did."""
        return [one.act.code for one in self.shelves.staff.kept]

    def _backed_up(self) -> bool:
        if self.no_backups:
            raise self.no_backups
        return True

    def _print(self, check: KeptCheck, language: Language) -> str:
        if self.unprintable:
            raise self.unprintable
        self.printed.append((check, language))
        return "/data/reports/check.pdf"

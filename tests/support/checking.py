# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""All that the opening check and the closing need, with a machine that says what a test tells it to."""

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtQuick import QQuickWindow

from kiosk.app.check_book import CheckBook, Printing
from kiosk.app.check_player import CheckPlayer
from kiosk.app.closing import Closing, Night
from kiosk.app.opening_check import Examined, OpeningCheck
from kiosk.domain.check_facts import CheckFacts
from kiosk.domain.errors import KioskError
from kiosk.domain.staff import KeptCheck
from kiosk.domain.values import ENGLISH, LATVIAN, Language
from kiosk.host.folders import assets
from kiosk.media.check_film import check_film
from kiosk.ui.film_screen import FilmScreen
from tests.fakes.background import FakeBackground
from tests.fakes.engine import FakeEngines
from tests.fakes.screen import FakeScreen
from tests.fakes.screen_power import FakeScreenPower
from tests.support.visit import Visit

BUILT = date(2020, 1, 1)
ROOM = 5000 * 2**20


class CheckRoom:
    """facts: what the machine says. printed: what was, and unprintable: raised instead. backed_up: there is a backup.

    engines: those of the examination.
    """

    def __init__(self, visit: Visit, end_takeover: Callable[[], object]) -> None:
        background = FakeBackground(visit.loop)
        self.engines = FakeEngines(visit.loop, FakeScreen())
        self.facts = CheckFacts(datetime(2026, 1, 1, 9).astimezone(), ROOM, (ENGLISH, LATVIAN), sound=True)
        self.printed: list[tuple[KeptCheck, Language]] = []
        self.unprintable: KioskError | None = None
        self.power = FakeScreenPower()
        self.backed_up = True
        self.screen = FilmScreen(software=QQuickWindow.sceneGraphBackend() == "software")
        self.book = CheckBook(
            visit.library, visit.loop, Printing(self._print, background, visit.choices, visit.acts.now)
        )
        player = CheckPlayer(self.engines, visit.director, check_film(assets()), visit.navigation.film)
        examined = Examined(lambda: self.facts, background, BUILT)
        self.check = OpeningCheck(visit.staff, player, examined, self.book, visit.loop, visit.loop)
        night = Night(self.power, lambda: self.backed_up, background, end_takeover)
        self.closing = Closing(visit.staff, visit.navigation, visit.director, night, self.book, visit.loop)

    def _print(self, check: KeptCheck, language: Language) -> str:
        if self.unprintable:
            raise self.unprintable
        self.printed.append((check, language))
        return f"/data/reports/check-{len(self.printed)}.pdf"

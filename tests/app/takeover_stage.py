# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A docent before a kiosk with everything fake around it, over the film that ships."""

from kiosk.app.act_book import ActBook
from kiosk.app.attendance import Attendance
from kiosk.app.attract import Attract, known_fare
from kiosk.app.choices import Choices
from kiosk.app.next_up import NextUp
from kiosk.app.settings import SettingsDesk
from kiosk.app.staff_now import OnScreen, StaffNow
from kiosk.app.takeover import DocentTakeover, Takeover
from kiosk.domain.film import Film
from kiosk.domain.navigation import Action
from kiosk.domain.settings import Settings
from kiosk.domain.staff import Who
from kiosk.domain.values import Millis, Slug
from tests.app.guide_stage import GuideStage
from tests.fakes.running import FakeRunning
from tests.fakes.screenings import FakeScreenings

HALF_HOUR = Millis(1_800_000)


class TakeoverStage(GuideStage):
    """On the first page, the library open. told: everything the takeover told; shown: all that was on the screen."""

    def __init__(self, film: Film | None = None) -> None:
        super().__init__(film)
        self.choices = Choices()
        self.attendance = Attendance(
            self.navigation, self.director, self.loop, self.loop, (self.choices.reset, self.director.forget)
        )
        self.acts = ActBook(self.library, self.loop, FakeScreenings().clock(self.loop))
        self.takeover = DocentTakeover(
            self.navigation, self.director, self.attendance, self.guide, self.acts, self.loop, self.loop
        )
        self.attract = Attract(self.navigation, self.director, self.loop, self.film, known_fare(self.film))
        self.settings = SettingsDesk(self.library, Settings())
        self.running = FakeRunning()
        next_up = NextUp(self.navigation, self.director, self.attract, self.takeover, self.settings, self.running)
        self.now = StaffNow(self.navigation, self.director, self.attract, self.takeover, next_up, self.running)
        self.told: list[Takeover] = []
        self.shown: list[OnScreen] = []
        self.takeover.subscribe(self.told.append)
        self.now.subscribe(self.shown.append)
        # Tests that are about it let visitors be asked.
        self.guide.advisories.ask(False)
        self.open_library()

    def begin(self, length: Millis = HALF_HOUR) -> None:
        self.takeover.begin(length, Who.DOCENT)
        self.loop.pass_time(300)

    def rest(self) -> None:
        """Nobody is there."""
        self.navigation.go(Action.REST)
        self.loop.pass_time(500)

    def asks(self, chapter: str) -> bool:
        """Whether a visitor is asked before a chapter."""
        advisory = self.guide.facts.now.of(Slug(chapter)).advisory
        return advisory is not None and advisory.level.asks

    def kept(self) -> list[tuple[str, dict[str, str | int]]]:
        """What was written down of it."""
        self.loop.pass_time(100)
        return [(kept.act.code, dict(kept.act.arguments)) for kept in self.shelves.staff.kept]

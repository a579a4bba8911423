# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A manager at the page of the schedule, everything around it fake, and no window."""

from dataclasses import replace
from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

from kiosk.app.act_book import ActBook
from kiosk.app.attendance import Attendance
from kiosk.app.choices import Choices
from kiosk.app.schedule_foresight import Foresight
from kiosk.app.settings import SettingsDesk
from kiosk.app.staff_area import StaffArea
from kiosk.app.staff_schedule import ScheduleSources, StaffSchedule
from kiosk.app.year_ahead import ProgrammeSources
from kiosk.domain.playlists import StoredPlaylist
from kiosk.domain.programme import Facts
from kiosk.domain.schedule import OpeningHours, Rule, RuleKind, Span
from kiosk.domain.schedule_drafts import Record
from kiosk.domain.settings import Settings
from kiosk.domain.staff import Decision, Role, StaffPage
from kiosk.domain.staff_schedule import Draft, FilmHere, Part
from kiosk.domain.values import ENGLISH, LATVIAN, LocalText, Slug
from kiosk.host.recurrence import days_of
from tests.app.library_stage import LibraryStage
from tests.fakes.running import HOUSE, LENGTH, FakeRunning

NOON = datetime(2026, 11, 24, 10, tzinfo=UTC)
"""A Tuesday, 12:00 in Riga."""
TITLE = LocalText({ENGLISH: "The Soviet Story", LATVIAN: "Padomju stāsts"})
TEN_TO_SIX = OpeningHours(((Span(time(10), time(18)),),) * 7)


class Manager(LibraryStage):
    """At the page of the schedule, with two playlists that can be played and a film of 85 minutes."""

    def __init__(self, role: Role = Role.MANAGER) -> None:
        super().__init__()
        self.planning = self.shelves.planning
        for name in ("Chapters", "Voices"):
            self.planning.put_playlist(StoredPlaylist(name), seen=0, decision=self.decision)
        self.choices = Choices()
        desk = SettingsDesk(self.library, Settings())
        attendance = Attendance(self.navigation, self.director, self.loop, self.loop, ())
        acts = ActBook(self.library, self.loop, lambda: NOON)
        self.area = StaffArea(attendance, self.choices, desk, self.loop, self.loop, acts)
        self.running = FakeRunning()
        self.running.now = replace(self.running.now, local=ZoneInfo(HOUSE), facts=Facts({"": LENGTH}.get))
        planned = ProgrammeSources(lambda: NOON, lambda: ZoneInfo(HOUSE), days_of)
        foresight = Foresight(self.running, self.background, planned)
        sources = ScheduleSources(foresight, self._films, lambda: NOON, lambda: self.choices.now.language)
        self.page = StaffSchedule(self.library, self.area, self.loop, self.background, sources)
        self.begin(wait=True)
        self.area.enter(role)
        self.area.go(StaffPage.SCHEDULE)
        self.page.attend(True)
        self.wait()

    @property
    def decision(self) -> Decision:
        return Decision("", NOON)

    def wait(self) -> None:
        self.loop.pass_time(500)

    def put(self, **fields: str) -> None:
        """Fields with an underline for each dot."""
        for field, value in fields.items():
            self.page.put(field.replace("_", "."), value)

    def save(self) -> None:
        self.page.save()
        self.wait()

    def begin_list(self) -> None:
        self.page.begin_rule(RuleKind.LIST)
        self.wait()

    def begin_screening(self) -> None:
        self.page.begin_rule(RuleKind.SCREENING)
        self.wait()

    def made(self) -> Rule:
        """A rule as it is filled in."""
        self.begin_list()
        self.save()
        return self.rule

    def draft(self, part: Part = Part.RULES) -> Draft:
        return self.page.now.drafts[part]

    def record(self, part: Part = Part.RULES) -> Record:
        return self.draft(part).record

    @property
    def rule(self) -> Rule:
        """The one that is kept."""
        (rule,) = self.planning.schedule().rules
        return rule

    def acts(self) -> list[str]:
        return [one.act.code for one in self.shelves.staff.kept if not one.act.code.startswith(("staff", "playlist"))]

    def _films(self) -> tuple[FilmHere, ...]:
        return (FilmHere(Slug(""), TITLE, LENGTH), FilmHere(Slug("short"), TITLE, LENGTH))

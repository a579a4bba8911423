# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of the schedule: what plays when is set up by a few touches, and what does not fit is told at its place."""

from dataclasses import replace
from datetime import date, time
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QSize, Qt

from kiosk.domain.errors import MachineError
from kiosk.domain.playlists import StoredPlaylist
from kiosk.domain.programme import Facts
from kiosk.domain.schedule import EVERY_DAY, OpeningHours, Recurrence, Rule, RuleKind, Schedule, Span
from kiosk.domain.staff import Decision, Role, StaffPage
from kiosk.domain.values import ENGLISH, LATVIAN, Language
from kiosk.ui.items import in_sight
from tests.fakes.running import HOUSE, LENGTH
from tests.fakes.screenings import MORNING
from tests.support.cut_texts import cut_texts
from tests.support.shelves import ToldShelves
from tests.support.staff import StaffVisit
from tests.support.visit import LANDSCAPE, PORTRAIT, SMALL, Visit
from tests.ui.conftest import Begin
from tests.ui.test_screens import check

BY_COMMAND = Decision("", MORNING)
LONG = "Nodaļas par deportācijām un to sekām Latvijā, ar ievadvārdiem un sarunu pēc tam"
TEN_TO_SIX = OpeningHours(((Span(time(10), time(18)),),) * 7)


class Page:
    """A manager at the page, in the real window. touches: how many it took. Noon in Riga, 4 May 2026, a Monday."""

    def __init__(self, visit: Visit, shelves: ToldShelves, names: tuple[str, ...] = ("Chapters",)) -> None:
        self.visit = visit
        self.planning = shelves.planning
        self.touches = 0
        for name in names:
            self.planning.put_playlist(StoredPlaylist(name), seen=0, decision=BY_COMMAND)
        self.staff = StaffVisit(visit)
        known = self.staff.running.now
        self.staff.running.now = replace(known, local=ZoneInfo(HOUSE), facts=Facts({"": LENGTH}.get))
        self.staff.go(StaffPage.SCHEDULE)
        visit.read()

    def touch(self, *names: str) -> None:
        """Each one where it is, after turning to it."""
        for name in names:
            self.turn_to(name)
            self.visit.touch(name)
            self.touches += 1
            self.visit.loop.pass_time(300)
            self.visit.read()

    def turn_to(self, name: str) -> None:
        for _ in range(12):
            if in_sight(self.visit.item(name)):
                return
            pane = next(pane for pane in ("form", "hours", "rules") if self.visit.has(f"schedule.{pane}.down"))
            self.visit.touch(f"schedule.{pane}.down")
            self.visit.rest()
        raise AssertionError(f"{name} is not in sight")

    def says(self, name: str) -> str:
        return str(self.visit.item(name).property("text"))

    @property
    def schedule(self) -> Schedule:
        return self.planning.schedule()


@pytest.fixture
def shelves() -> ToldShelves:
    return ToldShelves()


@pytest.fixture
def page(begin: Begin, shelves: ToldShelves) -> Page:
    return Page(begin(shelves=lambda: shelves), shelves)


def test_chapters_in_the_morning_the_film_twice_but_on_mondays_and_a_closed_day_take_few_touches(page: Page) -> None:
    page.touch("schedule.new.list", "schedule.part.10:00/12:00/no")
    page.touch("schedule.span.start.hour.less", "schedule.span.end.hour.less", "schedule.save")
    page.touch("schedule.new.screening", "schedule.start.0.hour.input", "key.1", "key.1")
    page.touch("schedule.start.add", "schedule.start.1.hour.more", "schedule.weekday.0", "schedule.save")
    page.touch("staff.schedule.part.days", "schedule.new.day", "schedule.first.month.12", "schedule.first.day.24")
    page.touch("schedule.save")
    chapters, film = page.schedule.rules
    (eve,) = page.schedule.special_days
    assert (chapters.title, chapters.span) == ("Chapters", Span(time(9), time(11)))
    assert (film.title, film.starts) == ("The Soviet Story", (time(11), time(14)))
    assert film.days.weekdays == EVERY_DAY - {0}
    assert (eve.title, eve.first, eve.spans) == ("24 December", date(2026, 12, 24), ())
    # With the one on the name of the page.
    assert page.touches + 1 <= 22
    page.touch("staff.schedule.undo")
    assert page.schedule.special_days == ()


def test_the_clock_of_the_device_stands_on_every_part(page: Page) -> None:
    for part in ("rules", "hours", "days", "sound"):
        page.touch(f"staff.schedule.part.{part}")
        said = page.says("staff.schedule.clock")
        assert "12:00" in said
        assert "4 May 2026" in said
        assert HOUSE in said
    page.staff.running.doubt(MachineError("clock.early", day="2001-01-01", built="2026-11-01"))
    assert "Nothing of the schedule holds" in page.says("staff.schedule.last")


def test_what_is_past_closing_says_the_latest_start_and_is_kept_anyway(begin: Begin, shelves: ToldShelves) -> None:
    shelves.planning.put_hours(TEN_TO_SIX, seen=0, decision=BY_COMMAND)
    page = Page(begin(shelves=lambda: shelves), shelves)
    page.touch("schedule.new.screening", "schedule.start.0.hour.input", "key.1", "key.7")
    assert "16:3" in page.says("schedule.doubts")
    assert page.says("schedule.save") == "Save anyway"
    page.touch("schedule.save")
    (rule,) = page.schedule.rules
    assert rule.starts == (time(17),)
    assert "16:3" in page.says(f"schedule.rule.{rule.key}.wrong")
    page.touch(f"schedule.rule.{rule.key}.pause")
    assert not page.visit.has(f"schedule.rule.{rule.key}.wrong")


def test_a_fault_stands_at_its_field_and_nothing_is_kept_until_it_is_mended(page: Page) -> None:
    page.touch("schedule.new.list", "schedule.part.12:00/18:00/no", "schedule.span.end.hour.input", "key.0", "key.9")
    assert page.says("schedule.span.end.error")
    assert not page.visit.has("schedule.save")
    page.touch("schedule.span.next")
    assert not page.visit.has("schedule.span.end.error")
    field = page.visit.item("schedule.title")
    field.setProperty("text", "")
    assert page.says("schedule.title.error")
    field.setProperty("text", "Night")
    page.touch("schedule.save")
    assert [(one.title, one.span) for one in page.schedule.rules] == [("Night", Span(time(12), time(9), next_day=True))]


def test_a_time_and_a_day_are_chosen_by_keys_alone(page: Page) -> None:
    page.touch("schedule.new.list")
    page.visit.item("schedule.span.start.hour.input").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    page.visit.press(Qt.Key.Key_2, Qt.Key.Key_1)
    page.visit.item("schedule.span.start.minute.more").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    page.visit.press(Qt.Key.Key_Return)
    page.visit.item("schedule.first.open").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    page.visit.press(Qt.Key.Key_Return)
    page.visit.read()
    page.visit.item("schedule.first.day.4").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    page.visit.press(Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Return)
    page.visit.read()
    page.touch("schedule.save")
    (rule,) = page.schedule.rules
    assert (rule.span, rule.days.first) == (Span(time(21, 5), time(), next_day=True), date(2026, 5, 12))


def test_of_many_playlists_one_is_found_by_its_name(begin: Begin, shelves: ToldShelves) -> None:
    page = Page(begin(shelves=lambda: shelves), shelves, tuple(f"List {number:03}" for number in range(125)))
    page.touch("schedule.new.list", "schedule.playlist", "schedule.lists.search.input")
    page.visit.item("schedule.lists.search").setProperty("text", "list 123")
    page.visit.read()
    key = next(one.key for one in page.planning.playlists() if one.name == "List 123")
    page.touch(f"schedule.list.{key}", "schedule.save")
    assert [(rule.playlist, rule.title) for rule in page.schedule.rules] == [(key, "List 123")]


def test_hours_of_one_day_are_those_of_all_and_a_day_is_closed(page: Page) -> None:
    page.touch("staff.schedule.part.hours", "schedule.always.no", "schedule.day.0", "schedule.day.0.0.start.hour.less")
    page.touch("schedule.day.0.all", "schedule.day.0", "schedule.day.6", "schedule.day.6.closed", "schedule.save")
    assert page.schedule.hours.week == (*((Span(time(9), time(18)),),) * 6, ())


def test_what_somebody_else_has_done_meanwhile_is_told(begin: Begin, shelves: ToldShelves) -> None:
    rule = Rule("Chapters", RuleKind.LIST, Recurrence(MORNING.date()), playlist=2, span=Span(time(9), time(12)))
    page = Page(begin(shelves=lambda: shelves), shelves)
    key = page.planning.put_rule(rule, seen=0, decision=BY_COMMAND)
    page.visit.loop.pass_time(2_500)
    page.touch(f"schedule.rule.{key}")
    page.visit.item("schedule.title").setProperty("text", "Mine")
    page.planning.put_rule(replace(rule, title="Theirs", key=key), seen=1, decision=BY_COMMAND)
    page.touch("schedule.save")
    assert "Theirs" in page.says("schedule.error")
    assert page.says("schedule.title") == "Mine"
    page.touch("schedule.save")
    assert [one.title for one in page.schedule.rules] == ["Mine"]


def test_while_the_library_is_shut_nothing_can_be_made(begin: Begin) -> None:
    def refuse() -> ToldShelves:
        raise MachineError("database.unusable", path="/none", detail="by the test")

    visit = begin(shelves=refuse)
    StaffVisit(visit, page=StaffPage.SCHEDULE)
    assert any("nothing can be changed" in text for text in visit.words())
    assert not visit.has("schedule.new.list")


def test_a_docent_finds_no_schedule(visit: Visit) -> None:
    StaffVisit(visit, Role.DOCENT).go(StaffPage.SCHEDULE)
    assert not visit.has("staff.schedule")


def all_of_it(page: Page) -> None:
    """Rules of each kind, and days."""
    end = date(2027, 5, 4)
    days = Recurrence(MORNING.date(), weekdays=frozenset({1, 2, 3, 5}), interval=2, last=end, without=(end,))
    listed = Rule(LONG, RuleKind.LIST, days, playlist=2, span=Span(time(22), time(2), next_day=True), priority=9)
    times = tuple(time(hour) for hour in range(9, 22, 2))
    shown = Rule("The film", RuleKind.SCREENING, Recurrence(MORNING.date()), starts=times, active=False, doors=15)
    late = replace(shown, title="Too late", starts=(time(17),), active=True)
    page.planning.put_hours(TEN_TO_SIX, seen=0, decision=BY_COMMAND)
    for rule in (listed, shown, late):
        page.planning.put_rule(rule, seen=0, decision=BY_COMMAND)
    page.visit.loop.pass_time(2_500)
    page.visit.read()


@pytest.mark.parametrize(("size", "language"), [(SMALL, LATVIAN), (PORTRAIT, LATVIAN), (LANDSCAPE, ENGLISH)])
def test_every_part_and_form_stands_well(begin: Begin, shelves: ToldShelves, size: QSize, language: Language) -> None:
    visit = begin(size=size, shelves=lambda: shelves)
    visit.window.resize(size)
    visit.speak(language)
    page = Page(visit, shelves)
    all_of_it(page)
    rules = {one.title: one.key for one in page.schedule.rules}
    for touched in (
        (),
        (f"schedule.rule.{rules[LONG]}", "schedule.first.open"),
        ("schedule.first.open", "schedule.discard", f"schedule.rule.{rules['Too late']}"),
        ("schedule.discard", "staff.schedule.part.hours", "schedule.day.0", "schedule.day.0.add"),
        ("staff.schedule.part.days", "schedule.new.day", "schedule.several.several", "schedule.opens.yes"),
        ("schedule.discard", "staff.schedule.part.sound", "schedule.sound.add"),
    ):
        page.touch(*touched)
        check(visit, size)
        assert cut_texts(visit) == []

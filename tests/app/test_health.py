# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether all is well is told at once where somebody else tells it, and looked for now and then where nobody does."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.app.health import Health, HealthWatch, Looked
from kiosk.app.library import Library
from kiosk.app.settings import SettingsDesk
from kiosk.domain.errors import ContentError, MachineError
from kiosk.domain.faults import Fault
from kiosk.domain.health import State, worst
from kiosk.domain.machine import Machine
from kiosk.domain.settings import Settings
from kiosk.domain.staff import Act, Who
from kiosk.domain.values import Millis
from kiosk.domain.visits import DayFigures, Visit
from tests.app.stage import Stage
from tests.fakes.background import FakeBackground
from tests.fakes.screenings import FakeScreenings
from tests.support.shelves import ToldShelves

GIB = 2**30
UNSET = Settings()


class Patient(Stage):
    """A kiosk whose library is open. looks: how often the machine was looked at. looked: what is found there."""

    def __init__(self, settings: Settings = UNSET) -> None:
        super().__init__()
        self.shelves = ToldShelves()
        background = FakeBackground(self.loop)
        self.library = Library(lambda: self.shelves, background, self.loop, self.film.slug)
        self.moment = FakeScreenings().clock(self.loop)
        today = self.moment().date()
        machine = Machine(room=100 * GIB, free=4 * GIB, heat=50, kiosk_up=Millis(1000))
        self.looked = Looked(machine, today, backup=today)
        self.looks = 0

        def look(see: Callable[[Looked], None]) -> None:
            self.looks += 1
            background.run(lambda: self.looked, see, lambda _: None)

        desk = SettingsDesk(self.library, settings)
        self.health = HealthWatch(self.director, self.library, desk, look, self.moment, self.loop, self.loop)
        self.told: list[Health] = []
        self.health.subscribe(self.told.append)
        self.library.begin()
        self.loop.pass_time(5_000)

    def ill(self) -> list[str]:
        """The codes of what is not as it should be, the worst first."""
        return [one.code for one in self.health.now.findings if one.state is not State.OK]

    def attend(self) -> None:
        self.health.attend(True)
        self.loop.pass_time(100)


@pytest.fixture
def patient() -> Patient:
    return Patient()


def test_a_kiosk_that_is_well_has_a_finding_for_everything_it_has(patient: Patient) -> None:
    assert worst(patient.health.now.findings) is State.OK
    names = [finding.name for finding in patient.health.now.findings]
    assert names == [
        *("player", "film", "sound", "cards", "disk", "memory", "temperature"),
        *("clock", "settings", "backup", "pin", "faults"),
    ]


def test_what_is_told_by_others_is_known_at_once(patient: Patient) -> None:
    patient.play()
    looks = patient.looks
    patient.engines.playing.die()
    patient.loop.pass_time(300)
    assert patient.ill() == ["player.replaced"]
    patient.shelves.fails = MachineError("database.unusable", path="kiosk.db", detail="…")
    patient.loop.run_until(lambda: patient.ill() == ["cards.shut", "player.replaced"])
    assert patient.looks == looks


def test_a_player_that_came_back_is_well_again_after_an_hour(patient: Patient) -> None:
    patient.play()
    patient.engines.playing.die()
    patient.loop.pass_time(300)
    patient.director.stop()
    patient.loop.pass_time(3_500_000)
    assert patient.ill() == ["player.replaced"]
    patient.loop.pass_time(200_000)
    assert patient.ill() == []


def test_the_machine_is_looked_at_every_five_seconds_while_somebody_reads_and_else_each_minute(
    patient: Patient,
) -> None:
    patient.loop.pass_time(600_000)
    assert 10 <= patient.looks <= 12
    patient.looks = 0
    patient.attend()
    patient.loop.pass_time(60_000)
    assert patient.looks == 13
    patient.health.attend(False)
    patient.loop.pass_time(5_000)
    patient.looks = 0
    patient.loop.pass_time(600_000)
    assert patient.looks == 10
    patient.health.close()
    patient.loop.pass_time(600_000)
    assert patient.looks == 10


def test_what_a_look_finds_is_told_with_the_next_one(patient: Patient) -> None:
    patient.attend()
    machine = replace(patient.looked.machine, room=10 * 2**20, heat=88.0)
    gone = ContentError("film.gone", film="ours", path="film.mkv")
    patient.looked = replace(patient.looked, machine=machine, instead=gone, device=False, pin="none")
    patient.loop.pass_time(5_000)
    assert patient.ill() == ["disk.full", "film.gone", "sound.none", "temperature.hot", "pin.none"]
    patient.looked = replace(patient.looked, machine=replace(machine, room=None))
    patient.loop.pass_time(5_000)
    assert patient.ill()[0] == "disk.unseen"


def test_faults_are_told_until_staff_have_been_here(patient: Patient) -> None:
    at = patient.moment()
    fault = Fault("a", at - timedelta(hours=2), "captions.damaged", {"path": "x"}, times=3)
    patient.shelves.ledger.faults = [replace(fault, key="b", at=at - timedelta(hours=30)), fault]
    patient.attend()
    (found,) = [one for one in patient.health.now.findings if one.state is not State.OK]
    assert (found.code, found.arguments) == ("faults.unseen", {"count": 3, "code": "captions.damaged"})
    patient.shelves.staff.keep([Act(at - timedelta(hours=1), Who.MANAGER, "staff.left")])
    patient.loop.pass_time(5_000)
    assert patient.ill() == []


def test_a_clock_that_was_set_back_and_an_output_that_took_nothing_are_told_for_a_day(patient: Patient) -> None:
    at = patient.moment() - timedelta(hours=3)
    patient.shelves.ledger.faults = [
        Fault("a", at, "clock.back", {"seconds": 60}),
        Fault("b", at, "sound.refused", {"output": "–"}),
    ]
    patient.shelves.staff.keep([Act(patient.moment(), Who.MANAGER, "staff.left")])
    patient.attend()
    assert patient.ill() == ["sound.refused", "clock.back"]


def test_that_nothing_can_be_written_is_told(patient: Patient) -> None:
    patient.shelves.withheld = "data.full"
    patient.attend()
    assert patient.ill() == ["cards.stand_in"]


def test_the_figures_of_today_are_those_of_the_visits_that_are_over(patient: Patient) -> None:
    patient.attend()
    assert patient.health.now.figures == DayFigures()
    patient.shelves.visits.keep([Visit(patient.moment(), 100)])
    patient.loop.pass_time(5_000)
    assert patient.health.now.figures == DayFigures(1, 0)
    patient.shelves.visits.fails = MachineError("database.busy", path="kiosk.db")
    patient.loop.pass_time(5_000)
    assert patient.health.now.figures is None


def test_what_is_set_wrong_is_told_from_the_start() -> None:
    patient = Patient(Settings(wrong=(ContentError("setting.wrong", name="window", value="big"),)))
    assert patient.ill() == ["settings.wrong"]


def test_what_the_venue_has_set_wrong_is_told_though_nothing_else_changes(patient: Patient) -> None:
    patient.attend()
    patient.shelves.ledger.venue = Settings(wrong=(ContentError("setting.wrong", name="captions", value="maybe"),))
    patient.shelves.number += 1
    patient.loop.pass_time(10_000)
    assert patient.ill() == ["settings.wrong"]


def test_without_a_film_it_is_told_why() -> None:
    patient = Patient()
    missing = ContentError("film.missing", path="film.mkv")
    patient.looked = replace(patient.looked, instead=missing)
    patient.attend()
    assert patient.ill() == ["film.missing"]

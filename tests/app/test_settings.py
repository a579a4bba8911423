# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is set reaches the services: what the machine says at once, what the venue says when the library is open."""

import logging

import pytest

from kiosk.app.library import Library
from kiosk.app.settings import SettingsDesk
from kiosk.domain.errors import MachineError
from kiosk.domain.settings import Given, Settings, Source, wrong
from kiosk.domain.values import Slug
from tests.fakes.background import FakeBackground
from tests.fakes.loop import FakeLoop
from tests.support.shelves import ToldShelves

MACHINE = Settings({"captions": Given(False, Source.FILE, "kiosk.toml, line 1")})


def venue(**values: int) -> Settings:
    given = {name.replace("_", "-"): Given(value, Source.DATABASE, "database") for name, value in values.items()}
    return Settings(given)


class Desk:
    def __init__(self) -> None:
        self.loop = FakeLoop()
        self.shelves = ToldShelves()
        self.library = Library(lambda: self.shelves, FakeBackground(self.loop), self.loop, Slug("rehearsal"))
        self.settings = SettingsDesk(self.library, MACHINE)
        self.told: list[Settings] = []
        self.settings.subscribe(self.told.append)
        self.library.begin()

    def decide(self, settings: Settings) -> None:
        self.shelves.ledger.venue = settings
        self.shelves.number += 1


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_what_the_machine_says_holds_from_the_first_moment(desk: Desk) -> None:
    assert desk.settings.now == MACHINE
    desk.loop.run_for(10)
    assert (desk.settings.now.given, desk.told) == (MACHINE.given, [])


def test_what_the_venue_decided_is_told_when_the_library_opens(desk: Desk) -> None:
    desk.shelves.ledger.venue = venue(volume_start=40)
    desk.loop.run_for(10)
    (told,) = desk.told
    assert told == desk.settings.now
    assert (told.sound.start, told.captions) == (40, False)


def test_a_change_is_told_while_the_kiosk_runs_and_only_a_change(desk: Desk) -> None:
    desk.loop.run_for(10)
    desk.decide(venue(idle_paused=600))
    desk.loop.run_for(5)
    desk.shelves.number += 1
    desk.loop.run_for(5)
    desk.decide(Settings())
    desk.loop.run_for(5)
    assert [told.idle.paused for told in desk.told] == [600_000, 180_000]


def test_what_is_wrong_is_logged_once(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.ERROR):
        for _ in range(3):
            desk.decide(Settings(wrong=(wrong("volume-start", "900", "less", "database, version 3"),)))
            desk.loop.run_for(5)
    assert caplog.text.count("setting.wrong") == 1


def test_what_cannot_be_read_stays_as_it_was_and_is_read_later(desk: Desk) -> None:
    desk.decide(venue(volume_start=40))
    desk.loop.run_for(10)
    desk.shelves.ledger.fails = MachineError("database.busy", path="/data/kiosk.db")
    desk.decide(venue(volume_start=50))
    desk.loop.run_for(5)
    assert desk.settings.now.sound.start == 40
    desk.shelves.ledger.fails = None
    desk.shelves.number += 1
    desk.loop.run_for(5)
    assert desk.settings.now.sound.start == 50

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every Ledger does, the one in the database and the fake."""

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from db.faults import faults_since
from db.ledger import VenueLedger
from db.settings import SettingEdits
from kiosk.app.ports.ledger import Ledger
from kiosk.domain.faults import Done, Fault
from kiosk.domain.settings import Given, Settings, Source
from kiosk.domain.staff import Decision
from tests.fakes.ledger import FakeLedger
from tests.support.databases import NOW, open_empty

Kept = Callable[[], tuple[Fault, ...]]
Stage = tuple[Ledger, Kept]


@pytest.fixture(params=["database", "fake"])
def stage(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Stage]:
    if request.param == "fake":
        fake = FakeLedger()
        fake.venue = Settings({"volume-start": Given(40, Source.DATABASE, "database, version 1")})
        yield fake, lambda: tuple(fake.faults)
        return
    with closing(open_empty(tmp_path)) as database:
        SettingEdits(database).write("volume-start", "40", seen=0, decision=Decision("", NOW))
        yield VenueLedger(database), lambda: faults_since(database, NOW)


def test_what_is_decided_comes_back_with_where_it_stands(stage: Stage) -> None:
    ledger, _ = stage
    assert ledger.settings() == Settings({"volume-start": Given(40, Source.DATABASE, "database, version 1")})


def test_faults_are_kept_as_they_were_and_each_once(stage: Stage) -> None:
    ledger, kept = stage
    first = Fault("0a", NOW, "data.full", {"path": "/data", "free": 3}, Done.WAITED, 2)
    second = Fault("0b", NOW, "sound.lost", {}, Done.RETRIED)
    ledger.keep_faults((first,))
    ledger.keep_faults((first, second, second))
    assert kept() == (first, second)


def test_no_fault_at_all_may_be_kept(stage: Stage) -> None:
    ledger, kept = stage
    ledger.keep_faults(())
    assert kept() == ()


def test_faults_come_back_the_newest_first_and_no_more_than_were_asked_for(stage: Stage) -> None:
    ledger, _ = stage
    hours = (2, 0, 1, 1)
    faults = [Fault(f"0{n}", NOW + timedelta(hours=hour), "sound.lost") for n, hour in enumerate(hours)]
    ledger.keep_faults(faults)
    assert [fault.key for fault in ledger.faults_since(NOW, 9)] == ["00", "03", "02", "01"]
    assert [fault.key for fault in ledger.faults_since(NOW, 2)] == ["00", "03"]
    assert [fault.key for fault in ledger.faults_since(NOW + timedelta(minutes=90), 9)] == ["00"]

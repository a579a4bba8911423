# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The fault log in the database."""

from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from db import faults as module
from db.faults import faults_since
from db.ledger import VenueLedger
from kiosk.domain.faults import Fault
from tests.support.databases import NOW, open_empty


def test_they_come_in_the_order_they_happened_in(tmp_path: Path) -> None:
    late, early = Fault("0a", NOW + timedelta(minutes=1), "bug"), Fault("0b", NOW, "bug")
    with closing(open_empty(tmp_path)) as database:
        VenueLedger(database).keep_faults((late, early))
        assert faults_since(database, NOW) == (early, late)
        assert faults_since(database, NOW + timedelta(seconds=1)) == (late,)


def test_only_so_many_are_kept_and_the_oldest_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "KEPT", 10)
    made = [Fault(f"{number:04}", NOW + timedelta(seconds=number), "bug") for number in range(25)]
    with closing(open_empty(tmp_path)) as database:
        for fault in made:
            VenueLedger(database).keep_faults((fault,))
        assert list(faults_since(database, NOW)) == made[-10:]

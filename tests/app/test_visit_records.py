# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is kept of visits comes into the library with its day."""

from datetime import timedelta

from kiosk.app.library import Library
from kiosk.app.visit_records import VisitRecords
from tests.domain.test_visits import MINUTE
from tests.fakes.background import FakeBackground
from tests.fakes.loop import FakeLoop
from tests.support.shelves import ToldShelves


def test_a_term_is_told_after_it_failed_on_three_days_and_what_may_not_be_kept_never_is() -> None:
    loop, shelves, days = FakeLoop(), ToldShelves(), [0]
    library = Library(lambda: shelves, FakeBackground(loop), loop, None)
    records = VisitRecords(library, loop, lambda: MINUTE + timedelta(days=days[0]))
    library.begin()
    loop.run_for(5)
    for day in (0, 0, 1, 2):
        days[0] = day
        assert shelves.visits.failed() == {}
        records.search_failed(" Holodomor")
        records.search_failed("anna@example.org")
        loop.run_for(1)
    assert shelves.visits.failed() == {"holodomor": 3}

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Chapters in the morning, the film at 11:00 and 14:00 except Mondays, closed on 24 December: said by touches in the
real window, kept in the real database, and shown as what it comes to.
"""

import json
from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path

from db.database import Database
from db.planning import VenuePlanning
from kiosk.cli.visit_schedule import DAY, MONDAY, MONTH, TUESDAY, next_day
from kiosk.domain.programme import DayProgramme, Facts, Use
from kiosk.domain.programme_words import reason_said
from kiosk.domain.reckoning import programme_of, year_conflicts
from kiosk.domain.schedule import Schedule
from kiosk.domain.values import ENGLISH
from kiosk.host.clock import today
from kiosk.host.recurrence import days_of
from kiosk.host.zones import house_zone
from tests.journeys.quiet import journey
from tests.support.films import rehearsal
from tests.support.known import known_data

_MOST_TOUCHES = 40
_ZONE = house_zone()


def test_a_manager_sets_it_up_in_forty_touches_and_sees_what_it_comes_to(tmp_path: Path) -> None:
    data = known_data(tmp_path / "data")
    seen = json.loads(journey("schedule_set_up", data, tmp_path / "tour", KIOSK_GRAPHICS="software")[-1])
    assert seen["failed"] == []
    assert 0 < seen["touches"] <= _MOST_TOUCHES
    schedule, facts = _kept(data)
    tuesday, monday = next_day(today(), TUESDAY), next_day(today(), MONDAY)
    # The sheet of days shows the year of the day that was looked at before.
    eve = date(max(tuesday, monday).year, MONTH, DAY)
    for day, name in ((tuesday, "tuesday"), (monday, "monday"), (eve, "eve")):
        programme = programme_of(schedule, day, _ZONE, days_of, facts)
        assert _uses(programme) == _ASKED[name]
        assert [row[2] for row in seen[name]] == [reason_said(one.reason, ENGLISH) for one in programme.entries]
        assert [row[0][:5] for row in seen[name]] == [_clock(one.start) for one in programme.entries]
    assert [row[1] for row in seen["tuesday"]] == [
        *("Attract loop", "Chapters of the film"),
        *(rehearsal().title.say(ENGLISH), "Attract loop") * 2,
    ]
    # Only that on that day it does not come is ever told of it.
    found = year_conflicts(schedule, today(), today() + timedelta(days=365), _ZONE, days_of, facts)
    assert {(one.day.month, one.day.day) for one in found} <= {(MONTH, DAY)}


_ASKED = {
    "tuesday": [
        ("00:00", Use.ALWAYS),
        ("09:00", Use.LIST),
        ("11:00", Use.SCREENING),
        ("11:05", Use.ALWAYS),
        ("14:00", Use.SCREENING),
        ("14:05", Use.ALWAYS),
    ],
    "monday": [("00:00", Use.ALWAYS), ("09:00", Use.LIST), ("11:00", Use.ALWAYS)],
    "eve": [("00:00", Use.CLOSED)],
}
"""By the minute; the rehearsal film is some seconds shorter than six."""


def _kept(data: Path) -> tuple[Schedule, Facts]:
    with closing(Database(data)) as database:
        planning = VenuePlanning(database)
        playable = frozenset(one.key for one in planning.playlists() if one.items)
        return planning.schedule(), Facts({"": rehearsal().length}.get, playable)


def _uses(programme: DayProgramme) -> list[tuple[str, Use]]:
    return [(_clock(one.start), one.use) for one in programme.entries]


def _clock(moment: datetime) -> str:
    return f"{moment.astimezone(_ZONE):%H:%M}"

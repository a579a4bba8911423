# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What staff did and what went wrong, as one list."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from kiosk.domain.faults import Fault
from kiosk.domain.staff import Act, KeptAct, Who
from kiosk.domain.staff_log import LogPart, Reach, beginning, moment, together, without_doubles

NOON = datetime(2026, 11, 22, 12, tzinfo=timezone(timedelta(hours=2)))
HOUR = timedelta(hours=1)


def act(key: int, hours: int, code: str = "card.taken_off") -> KeptAct:
    return KeptAct(key, Act(NOON + hours * HOUR, Who.MANAGER, code))


def fault(key: str, hours: int) -> Fault:
    return Fault(key, NOON + hours * HOUR, "sound.lost")


def test_both_come_as_one_list_the_newest_first() -> None:
    sheet = together((act(2, 3), act(1, 1)), (fault("b", 2), fault("a", 0)), LogPart.ALL)
    assert [moment(entry) for entry in sheet.entries] == [NOON + hours * HOUR for hours in (3, 2, 1, 0)]
    assert not sheet.cut


def test_of_one_moment_the_act_that_was_written_last_comes_first() -> None:
    assert [entry.key for entry in together((act(2, 0), act(1, 0)), (), LogPart.ALL).entries] == [2, 1]


@pytest.mark.parametrize(
    ("part", "keys"),
    [
        (LogPart.ALL, {1, 2, 3, "a"}),
        (LogPart.ACTS, {1, 2, 3}),
        (LogPart.FAULTS, {"a"}),
        (LogPart.NOTES, {2, 3}),
    ],
)
def test_each_part_holds_its_own(part: LogPart, keys: set[int | str]) -> None:
    acts = (act(3, 3, "check.opening"), act(2, 2, "note.written"), act(1, 1))
    assert {entry.key for entry in together(acts, (fault("a", 0),), part).entries} == keys


def test_what_is_cut_is_the_oldest_and_that_is_told() -> None:
    acts = tuple(act(key, key) for key in (3, 2, 1))
    sheet = together(acts, (fault("a", 0),), LogPart.ALL, most=3)
    assert [entry.key for entry in sheet.entries] == [3, 2, 1]
    assert sheet.cut
    # There may be more of these behind those that were looked at.
    assert together(acts, (), LogPart.NOTES, most=2).cut
    assert not together(acts, (), LogPart.ALL, most=3).cut


def test_it_begins_at_midnight_of_the_clock_on_the_wall() -> None:
    assert beginning(Reach.TODAY, NOON) == datetime(2026, 11, 22, tzinfo=NOON.tzinfo)
    assert beginning(Reach.WEEK, NOON) == datetime(2026, 11, 16, tzinfo=NOON.tzinfo)
    assert beginning(Reach.MONTH, NOON) == datetime(2026, 10, 24, tzinfo=NOON.tzinfo)
    assert beginning(Reach.ALL, NOON) <= datetime(1970, 1, 1, tzinfo=UTC)


def test_what_is_in_the_library_and_in_the_file_is_there_once() -> None:
    assert without_doubles((fault("a", 0), fault("b", 1), fault("a", 0))) == (fault("a", 0), fault("b", 1))

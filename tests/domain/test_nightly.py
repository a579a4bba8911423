# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A kiosk begins anew where that disturbs nobody, and nowhere else."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from kiosk.domain.nightly import Night, begins_anew
from kiosk.domain.values import Millis

_HOUR = 3_600_000
_NIGHT = Night(datetime(2026, 5, 5, 3, 30, tzinfo=UTC), ran=Millis(18 * _HOUR), left=Millis(8 * _HOUR))


def test_it_does_at_night_while_the_house_is_closed() -> None:
    assert begins_anew(_NIGHT)


@pytest.mark.parametrize(("hour", "minute", "does"), [(2, 59, False), (3, 0, True), (4, 59, True), (5, 0, False)])
def test_it_does_in_two_hours_of_the_night_alone(hour: int, minute: int, does: bool) -> None:
    assert begins_anew(replace(_NIGHT, at=_NIGHT.at.replace(hour=hour, minute=minute))) is does


@pytest.mark.parametrize(
    "changed",
    [
        {"screening": True},
        {"closed": False},
        {"trusted": False},
        {"ran": Millis(11 * _HOUR)},
        {"left": Millis(19 * 60_000)},
        {"opens": _NIGHT.at + timedelta(minutes=59)},
        {"begins": _NIGHT.at + timedelta(minutes=59)},
    ],
    ids=lambda changed: next(iter(changed)),
)
def test_one_thing_that_speaks_against_it_is_enough(changed: dict[str, Any]) -> None:
    assert not begins_anew(replace(_NIGHT, **changed))


def test_a_house_that_is_always_open_is_left_alone_for_a_while_first() -> None:
    open_house = replace(_NIGHT, closed=False, has_hours=False)
    assert begins_anew(open_house)
    assert not begins_anew(replace(open_house, left=Millis(60_000)))


def test_what_comes_in_an_hour_or_later_is_in_nobodys_way() -> None:
    later = _NIGHT.at + timedelta(hours=1)
    assert begins_anew(replace(_NIGHT, opens=later, begins=later))

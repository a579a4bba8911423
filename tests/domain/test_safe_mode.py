# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""When a kiosk begins in safe mode, and when not."""

from kiosk.domain.safe_mode import Starts, begun, proved
from kiosk.domain.values import Millis

BOOT = "a"


def started(*seconds: float, boot: str = BOOT, before: Starts | None = None) -> Starts:
    """The last of starts at these seconds, each of which died without having proved itself."""
    for second in seconds:
        before = begun(before, boot, Millis(int(second * 1000)))
    assert before is not None
    return before


def test_the_start_after_three_young_deaths_within_two_minutes_is_safe() -> None:
    assert [started(*range(10, 10 * count, 10)).safe for count in (2, 3, 4, 5)] == [False, False, False, True]


def test_deaths_that_are_spread_over_more_than_two_minutes_are_none() -> None:
    assert not started(10, 60, 90, 131).safe
    assert started(10, 60, 90, 130).safe


def test_a_start_that_has_proved_itself_did_not_die_young() -> None:
    before = proved(started(10, 20))
    assert not started(50, 51, before=before).safe
    assert started(50, 51, 52, before=before).safe


def test_who_is_in_safe_mode_stays_there_however_it_dies() -> None:
    safe = started(10, 20, 30, 40)
    assert started(50, before=safe).safe
    assert started(5000, before=proved(safe)).safe


def test_what_was_switched_off_has_not_died() -> None:
    assert not started(40, boot="b", before=started(10, 20, 30)).safe
    assert not started(40, boot="b", before=started(10, 20, 30, 35)).safe


def test_what_cannot_have_been_is_not_believed() -> None:
    assert not started(10, before=started(100, 110, 120)).safe
    assert not started(10, before=Starts(BOOT, None, (Millis(-1), Millis(1), Millis(2)))).safe


def test_only_what_the_next_start_has_to_know_is_kept() -> None:
    assert proved(started(10)).are_clean
    assert not started(10).are_clean
    assert not proved(started(10, 20)).are_clean
    assert not proved(started(10, 20, 30, 40)).are_clean

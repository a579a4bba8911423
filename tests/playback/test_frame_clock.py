# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Places of pictures from their arrival."""

from array import array

import pytest

from kiosk.domain.values import Millis
from kiosk.playback.frame_clock import FrameClock
from kiosk.playback.pace import EvenPace, WrittenPace


def feed(clock: FrameClock, start: float, count: int, every: float = 40) -> float:
    """The time of the last of so many pictures."""
    for number in range(count):
        clock.picture(start + number * every)
    return start + (count - 1) * every


def test_the_first_picture_is_the_one_that_was_asked_for() -> None:
    clock = FrameClock(EvenPace(40), Millis(12_345))
    clock.picture(1000)
    assert clock.position == 12_320


def test_libvlc_is_asked_for_the_beginning_of_a_picture() -> None:
    assert FrameClock(EvenPace(40), Millis(12_345)).start == 12_320


def test_a_place_that_was_rounded_down_is_still_in_its_picture() -> None:
    length = 1001 / 24
    assert FrameClock(EvenPace(length), Millis(2961)).start == 71 * length


@pytest.mark.parametrize("uneven", [10, 40, 77])
def test_pictures_that_settle_unevenly_count_one_each(uneven: int) -> None:
    clock = FrameClock(EvenPace(40), Millis(0))
    feed(clock, 0, 5, every=uneven)
    assert clock.position == 160


def test_a_gap_in_steady_play_counts_the_lost_pictures() -> None:
    clock = FrameClock(EvenPace(40), Millis(0))
    last = feed(clock, 0, 20)
    clock.picture(last + 120)
    assert clock.position == 19 * 40 + 120


def test_a_pause_counts_nothing_and_its_redisplay_neither() -> None:
    clock = FrameClock(EvenPace(40), Millis(0))
    last = feed(clock, 0, 20)
    clock.resumed()
    clock.picture(last + 60_000, same=True)
    clock.picture(last + 60_020)
    assert clock.position == 20 * 40


def test_a_pause_too_short_for_a_redisplay_goes_on_with_the_next_picture() -> None:
    clock = FrameClock(EvenPace(40), Millis(0))
    last = feed(clock, 0, 20)
    clock.resumed()
    clock.picture(last + 60)
    assert clock.position == 20 * 40


def test_libvlcs_clock_is_believed_only_when_it_disagrees_twice() -> None:
    clock = FrameClock(EvenPace(40), Millis(0))
    feed(clock, 0, 20)
    clock.check(Millis(5000))
    assert clock.position == 19 * 40
    clock.check(Millis(5000))
    assert clock.position == pytest.approx(5140, abs=40)


def test_libvlcs_usual_lag_is_no_disagreement() -> None:
    clock = FrameClock(EvenPace(40), Millis(10_000))
    feed(clock, 0, 20)
    for _ in range(5):
        clock.check(Millis(10_760 - 260))
    assert clock.position == 10_760


def test_frame_rates_that_are_no_whole_number_do_not_drift() -> None:
    length = 1001 / 24
    clock = FrameClock(EvenPace(length), Millis(0))
    feed(clock, 0, 24_000, every=length)
    assert clock.position == pytest.approx(23_999 * length, abs=1)


def test_pictures_that_come_unevenly_are_where_they_are_written() -> None:
    """24 a second for a second, then 60."""
    places = [number * 1000 / 24 for number in range(24)] + [1000 + number * 1000 / 60 for number in range(120)]
    clock = FrameClock(WrittenPace(array("q", (round(place * 1000) for place in places)), 1000 / 48), Millis(500))
    for number in range(12, 40):
        clock.picture(places[number])
        assert clock.position == pytest.approx(places[number], abs=1)
    # Three of them are lost.
    clock.picture(places[43])
    assert clock.position == pytest.approx(places[43], abs=1)

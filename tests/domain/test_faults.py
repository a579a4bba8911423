# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What becomes of a fault."""

from kiosk.domain.errors import KioskError
from kiosk.domain.faults import Done, Repeats, done_about
from kiosk.domain.values import Millis

HOUR = 3_600_000


def test_the_nearest_name_tells_what_is_done() -> None:
    assert done_about("data.full") is Done.WAITED
    assert done_about("data.unwritable") is Done.RETRIED
    assert done_about("film.given_up") is Done.SKIPPED
    assert done_about("no.such") is Done.TOLD


def test_what_comes_every_second_is_written_once_an_hour_with_its_number() -> None:
    repeats = Repeats()
    counts = [repeats.count(KioskError("engine.replaced", at=second), Millis(second * 1000)) for second in range(3601)]
    assert [count for count in counts if count] == [1, 3600]


def test_others_are_written_meanwhile() -> None:
    repeats = Repeats()
    assert repeats.count(KioskError("film.broken", film="a"), Millis(0)) == 1
    assert repeats.count(KioskError("film.broken", film="b"), Millis(0)) == 1
    assert repeats.count(KioskError("film.broken", film="a"), Millis(HOUR - 1)) == 0


def test_it_remembers_no_more_than_so_many() -> None:
    repeats = Repeats()
    for number in range(10_000):
        repeats.count(KioskError("film.broken", film=str(number)), Millis(0))
    assert len(repeats._seen) <= 200

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which limits hold at a time of the day."""

from datetime import time

import pytest

from kiosk.domain.hearing import SoundLimits
from kiosk.domain.schedule import Span, VolumeHours, VolumeSpan
from kiosk.domain.volume_times import limits_at

USUAL = SoundLimits(70, 90)
HOURS = VolumeHours(
    (VolumeSpan(Span(time(9), time(12)), 40, 60), VolumeSpan(Span(time(22), time(6), next_day=True), 80, 100))
)


@pytest.mark.parametrize(
    ("at", "limits"),
    [
        (time(8, 59, 59), USUAL),
        (time(9), SoundLimits(40, 60)),
        (time(11, 59, 59), SoundLimits(40, 60)),
        (time(12), USUAL),
        (time(23), SoundLimits(80, 90)),
        (time(5, 59), SoundLimits(80, 90)),
        (time(6), USUAL),
    ],
)
def test_those_of_the_span_within_what_is_set(at: time, limits: SoundLimits) -> None:
    assert limits_at(HOURS, at, USUAL) == limits


def test_it_never_begins_louder_than_it_may_become() -> None:
    assert limits_at(HOURS, time(9), SoundLimits(70, 30)) == SoundLimits(30, 30)
    assert limits_at(VolumeHours(), time(9), USUAL) == USUAL

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""By how much a film is made louder or softer."""

import pytest

from kiosk.domain.loudness import TARGET, Loudness


@pytest.mark.parametrize("integrated", [-30.0, -23.0, -14.0, -5.5])
def test_whatever_a_film_was_it_is_as_loud_as_others(integrated: float) -> None:
    assert integrated + Loudness(integrated, -20).level == pytest.approx(TARGET)


def test_a_film_is_never_raised_above_the_highest_peak() -> None:
    assert Loudness(-30, -4).level == 3


@pytest.mark.parametrize("peak", [-1.0, 0.0, 2.3])
def test_peaks_that_are_there_already_are_not_raised(peak: float) -> None:
    assert Loudness(-30, peak).level == 0
    assert Loudness(-13, peak).level == -10


def test_what_is_almost_silent_is_not_made_into_noise() -> None:
    assert Loudness(-60, -40).level == 12

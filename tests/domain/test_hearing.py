# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a visit hears of the film."""

import pytest

from kiosk.domain.film import Track
from kiosk.domain.hearing import Hearing, SoundLimits
from kiosk.domain.values import ENGLISH, LATVIAN, Language

GERMAN = Language("de")
TRACKS = (Track(LATVIAN), Track(None), Track(GERMAN), Track(GERMAN, "commentary"))


@pytest.mark.parametrize(
    ("speaks", "chosen", "track"),
    [
        (None, None, 0),
        (ENGLISH, None, 0),
        (GERMAN, None, 2),
        (GERMAN, LATVIAN, 0),
        (LATVIAN, GERMAN, 2),
        (GERMAN, ENGLISH, 2),
    ],
)
def test_a_track_is_chosen_by_language(speaks: Language | None, chosen: Language | None, track: int) -> None:
    assert Hearing(70, speaks=speaks, chosen=chosen).track_of(TRACKS) == track


def test_a_film_without_sound_has_no_track() -> None:
    assert Hearing(70, speaks=ENGLISH).track_of(()) is None


@pytest.mark.parametrize(("volume", "becomes"), [(-1, 0), (60, 60), (81, 80), (1000, 80)])
def test_the_ceiling_holds(volume: int, becomes: int) -> None:
    assert SoundLimits(40, 80).within(volume) == becomes


def test_a_start_above_the_ceiling_is_the_ceiling() -> None:
    assert SoundLimits(90, 30).usual().volume == 30

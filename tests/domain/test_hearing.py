# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a visit hears of the film."""

import pytest

from kiosk.domain.film import Track
from kiosk.domain.hearing import ChosenSound, Hearing, SoundLimits
from kiosk.domain.values import ENGLISH, LATVIAN, Language

GERMAN = Language("de")
TRACKS = (Track(LATVIAN), Track(None), Track(GERMAN), Track(GERMAN, "commentary"), Track(None))


@pytest.mark.parametrize(
    ("speaks", "chosen", "track"),
    [
        (None, None, 0),
        (ENGLISH, None, 0),
        (GERMAN, None, 2),
        (GERMAN, ChosenSound(LATVIAN), 0),
        (LATVIAN, ChosenSound(GERMAN), 2),
        (LATVIAN, ChosenSound(GERMAN, 1), 3),
        (LATVIAN, ChosenSound(GERMAN, 2), 2),
        (GERMAN, ChosenSound(None), 1),
        (GERMAN, ChosenSound(ENGLISH), 2),
    ],
)
def test_a_track_is_chosen_by_language_and_number(
    speaks: Language | None, chosen: ChosenSound | None, track: int
) -> None:
    assert Hearing(70, speaks=speaks, chosen=chosen).track_of(TRACKS) == track


@pytest.mark.parametrize("index", range(len(TRACKS)))
def test_every_track_can_be_chosen(index: int) -> None:
    assert Hearing(70, chosen=ChosenSound.of(TRACKS, index)).track_of(TRACKS) == index


def test_a_film_without_sound_has_no_track() -> None:
    assert Hearing(70, speaks=ENGLISH).track_of(()) is None


@pytest.mark.parametrize(("volume", "becomes"), [(-1, 0), (60, 60), (81, 80), (1000, 80)])
def test_the_ceiling_holds(volume: int, becomes: int) -> None:
    assert SoundLimits(40, 80).within(volume) == becomes


def test_a_start_above_the_ceiling_is_the_ceiling() -> None:
    assert SoundLimits(90, 30).usual().volume == 30

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a sound server is given to play: the film that was taken, in the visitor's language, as loud as others.

Holes and clicks are judged by python -m tests.sound takes, on a machine that has nothing else to do.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.domain.hearing import ChosenSound
from kiosk.domain.values import ENGLISH, LATVIAN, Language, Millis
from tests.sound.hall import Hall, hall
from tests.sound.levels import heard_levels
from tests.sound.material import Tone, tone_film
from tests.sound.recording import recording

LOW, HIGH = 500, 750


@pytest.fixture(scope="module")
def open_hall(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hall]:
    with hall(tmp_path_factory.mktemp("hall")) as place:
        yield place


@pytest.fixture
def place(open_hall: Hall) -> Iterator[Hall]:
    """One for all tests, in which it is silent when the next one comes."""
    yield open_hall
    open_hall.director.pause()
    open_hall.director.sound.reset()
    open_hall.director.sound.set_volume(100)
    open_hall.listen(0.3)


def test_what_is_taken_is_heard_and_what_was_on_air_is_not(place: Hall, tmp_path: Path) -> None:
    films = [tone_film(tmp_path / f"{pitch}.mkv", Tone(pitch), seconds=10) for pitch in (LOW, HIGH)]
    place.play(films[0])
    place.director.cue(films[1], Millis(2000))
    place.listen(1)
    place.play(films[1], Millis(2000))
    with recording(place.address, tmp_path) as heard:
        place.listen(2)
    assert place.director.replaced == 0
    assert heard.strength(HIGH, 1) > 10 * heard.strength(LOW, 1)


@pytest.mark.parametrize(("language", "pitch"), [(ENGLISH, LOW), (LATVIAN, HIGH)])
def test_the_visitors_language_is_heard(place: Hall, tmp_path: Path, language: Language, pitch: int) -> None:
    tracks = (Tone(LOW, language="eng"), Tone(HIGH, language="lav"))
    film = tone_film(tmp_path / "film.mkv", *tracks, seconds=8)
    place.director.sound.speak(language)
    place.play(film)
    with recording(place.address, tmp_path) as heard:
        place.listen(2)
    other = LOW + HIGH - pitch
    assert heard.strength(pitch, 1) > 10 * heard.strength(other, 1)


def test_another_track_that_is_chosen_while_it_plays_is_heard(place: Hall, tmp_path: Path) -> None:
    film = tone_film(tmp_path / "film.mkv", Tone(LOW, language="eng"), Tone(HIGH, language="lav"), seconds=10)
    place.play(film)
    place.director.sound.choose(ChosenSound(LATVIAN))
    with recording(place.address, tmp_path) as heard:
        place.listen(3)
    assert heard.strength(HIGH, 1) > 10 * heard.strength(LOW, 1)


def test_a_film_is_heard_again_after_a_seek_in_a_pause(place: Hall, tmp_path: Path) -> None:
    film = tone_film(tmp_path / "film.mkv", Tone(LOW), seconds=10)
    place.play(film)
    place.director.pause()
    place.listen(0.5)
    place.director.seek(Millis(4000))
    # Before the engine can have a picture of it.
    place.director.pause(False)
    with recording(place.address, tmp_path) as heard:
        place.listen(2)
    assert heard.strength(LOW, 0.5) > 0.05


def test_a_film_is_not_heard_in_attract_when_muted_or_in_a_pause(place: Hall, tmp_path: Path) -> None:
    film = tone_film(tmp_path / "film.mkv", Tone(LOW), seconds=10)
    with recording(place.address, tmp_path) as heard:
        place.director.play(film, attract=True)
        place.listen(1)
        place.director.sound.mute()
        place.play(film)
        place.listen(1)
    assert max(heard.peaks()) < -80


def test_two_films_of_different_loudness_are_heard_alike(tmp_path: Path) -> None:
    loud, soft = heard_levels((-13, -33), tmp_path)
    assert abs(loud - soft) <= 1

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Stretches of a film, as they are watched."""

from dataclasses import replace

from kiosk.app.on_air import OnAir
from kiosk.app.watched import Watched
from kiosk.domain.values import Millis, Slug
from tests.support.films import small_film

FILM = small_film()


class Eye:
    def __init__(self) -> None:
        self.seen: list[tuple[Slug, Millis, Millis]] = []
        self.watched = Watched(lambda *stretch: self.seen.append(stretch))

    def watch(self, *places: int, **how: bool) -> None:
        for place in places:
            now = OnAir(FILM, Millis(place), playing=True)
            self.watched.see(replace(now, **how))  # type: ignore[arg-type]


def test_a_stretch_is_told_when_it_is_over_and_a_place_that_is_sought_begins_another() -> None:
    eye = Eye()
    eye.watch(0, 1000, 2000, 3000)
    assert eye.seen == []
    eye.watch(9000, 10_000)
    assert eye.seen == [(FILM.slug, 0, 3000)]
    eye.watch(4000, 5500)
    eye.watched.close()
    assert eye.seen[1:] == [(FILM.slug, 9000, 10_000), (FILM.slug, 4000, 5500)]


def test_a_pause_ends_it() -> None:
    eye = Eye()
    eye.watch(0, 1500)
    eye.watch(1500, playing=False)
    eye.watch(1500, 3000)
    eye.watched.close()
    assert eye.seen == [(FILM.slug, 0, 1500), (FILM.slug, 1500, 3000)]


def test_what_passes_by_is_not_watched() -> None:
    eye = Eye()
    eye.watch(0, 900)
    eye.watch(20_000, 20_100)
    eye.watched.close()
    eye.watch(0, 1000, 2000, 3000, attract=True)
    eye.watched.close()
    assert eye.seen == []

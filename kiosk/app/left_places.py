# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a visit has left its films."""

from kiosk.app.on_air import OnAir
from kiosk.domain.film import Film
from kiosk.domain.values import Millis, Slug

_RESUME_BEFORE = Millis(3000)


class LeftPlaces:
    """Owns the places, until the visit is over."""

    def __init__(self) -> None:
        self._places: dict[Slug, Millis] = {}

    def note(self, now: OnAir) -> None:
        """What is on air is left. A film that has ended is not, nor one of which a stretch is heard."""
        if now.film and not now.ended and not now.stretch:
            self._places[now.film.slug] = now.position

    def resume(self, film: Film) -> Millis | None:
        """A little before the place it was left at, None where it was not."""
        at = self._places.get(film.slug)
        return None if at is None else Millis(max(0, at - _RESUME_BEFORE))

    def forget(self) -> None:
        self._places.clear()

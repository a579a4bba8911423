# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How the visitor rates the film."""

from collections.abc import Callable

from kiosk.domain.rating import is_rating
from kiosk.domain.values import Slug

Subscriber = Callable[[int | None], None]


class Rating:
    """Owns the stars of this visit, which can be changed until it ends, and count only then: see VisitLog.

    film: which one is rated, None where there is none.
    """

    def __init__(self, film: Slug | None) -> None:
        self.film = film
        self._now: int | None = None
        self._subscribers: list[Subscriber] = []

    @property
    def now(self) -> int | None:
        """None while none were given."""
        return self._now

    def subscribe(self, subscriber: Subscriber) -> None:
        self._subscribers.append(subscriber)

    def give(self, stars: int) -> None:
        """stars: what is no rating changes nothing."""
        if self.film and is_rating(stars):
            self._publish(stars)

    def reset(self) -> None:
        """As it was before the visit."""
        self._publish(None)

    def _publish(self, stars: int | None) -> None:
        if stars == self._now:
            return
        self._now = stars
        for subscriber in self._subscribers:
            subscriber(stars)

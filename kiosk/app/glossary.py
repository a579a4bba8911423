# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The terms that are explained wherever a text of ours uses them."""

from collections.abc import Callable

from kiosk.app.library import Library
from kiosk.app.renewal import Renewal
from kiosk.domain.topics import Term

Terms = tuple[Term, ...]
Subscriber = Callable[[Terms], None]


class Glossary:
    """Owns the terms, which it asks for whenever the library changes. Until it answers nothing is explained."""

    def __init__(self, library: Library) -> None:
        self._now: Terms = ()
        self._subscribers: list[Subscriber] = []
        Renewal(library, lambda shelves: shelves.catalogue.all(Term), self._publish, "no word is explained anew")

    @property
    def now(self) -> Terms:
        return self._now

    def subscribe(self, subscriber: Subscriber) -> None:
        self._subscribers.append(subscriber)

    def _publish(self, terms: Terms) -> None:
        if terms == self._now:
            return
        self._now = terms
        for subscriber in self._subscribers:
            subscriber(terms)

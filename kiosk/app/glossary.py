# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The terms that are explained wherever a text of ours uses them."""

import logging
from collections.abc import Callable

from kiosk.app.library import Library, Standing
from kiosk.domain.errors import KioskError
from kiosk.domain.topics import Term

_log = logging.getLogger(__name__)

Terms = tuple[Term, ...]
Subscriber = Callable[[Terms], None]


class Glossary:
    """Owns the terms, which it asks for whenever the library changes. Until it answers nothing is explained."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._version = library.now.version
        self._now: Terms = ()
        self._subscribers: list[Subscriber] = []
        library.subscribe(self._renew)

    @property
    def now(self) -> Terms:
        return self._now

    def subscribe(self, subscriber: Subscriber) -> None:
        self._subscribers.append(subscriber)

    def _renew(self, standing: Standing) -> None:
        if standing.ready and standing.version != self._version:
            self._version = standing.version
            self._library.ask(lambda shelves: shelves.catalogue.all(Term), self._publish, _fail)

    def _publish(self, terms: Terms) -> None:
        if terms == self._now:
            return
        self._now = terms
        for subscriber in self._subscribers:
            subscriber(terms)


def _fail(error: KioskError) -> None:
    _log.error("no word is explained: %s", error)

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is set here, for the services that need it: the machine's settings at the start, the venue's soon after."""

import logging
from collections.abc import Callable

from kiosk.app.library import Library, Standing
from kiosk.domain.errors import KioskError
from kiosk.domain.settings import Settings, together

_log = logging.getLogger(__name__)

Subscriber = Callable[[Settings], None]


class SettingsDesk:
    """Owns the settings. machine: what the environment and the file say, as it was read at the start.

    What the venue decided is read when the library opens, and again whenever anything was written.
    """

    def __init__(self, library: Library, machine: Settings) -> None:
        self._library = library
        self._machine = machine
        self._now = machine
        self._version: int | None = None
        self._told: set[str] = set()
        self._subscribers: list[Subscriber] = []
        library.subscribe(self._look)

    @property
    def now(self) -> Settings:
        return self._now

    def subscribe(self, subscriber: Subscriber) -> None:
        """Told of each change, not of what is now."""
        self._subscribers.append(subscriber)

    def take(self, venue: Settings) -> None:
        """What the venue has decided, by whoever has just read it: that holds at once."""
        for error in venue.wrong:
            if str(error) not in self._told:
                self._told.add(str(error))
                _log.error("the usual value holds instead: %s", error)
        before, self._now = self._now, together(self._machine, venue)
        if self._now.given == before.given:
            return
        for subscriber in self._subscribers:
            subscriber(self._now)

    def _look(self, standing: Standing) -> None:
        if not standing.ready or standing.version == self._version:
            return
        self._version = standing.version
        self._library.ask(lambda shelves: shelves.ledger.settings(), self.take, self._fail)

    def _fail(self, error: KioskError) -> None:
        # They stay as they were, and are read again when the library can be asked again.
        self._version = None
        _log.error("what the venue has set cannot be read: %s", error)

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A film's catalogue and its search, opened together."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from kiosk.app.ports.catalogue import Catalogue
from kiosk.app.ports.search import Search
from kiosk.domain.played import Played


class Shelves(Protocol):
    """What is known about one film."""

    @property
    def catalogue(self) -> Catalogue: ...

    @property
    def search(self) -> Search: ...

    def keep(self, played: Sequence[tuple[datetime, Played]]) -> None:
        """Write down what was played and when it ended, all or nothing.

        Raises MachineError: database.unusable (path, detail), data.full (path, free).
        """
        ...

    def version(self) -> int:
        """Another number than before when anything was written since, by this process or another one."""
        ...

    def close(self) -> None: ...

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A film's catalogue and its search, opened together."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from kiosk.app.ports.catalogue import Catalogue
from kiosk.app.ports.ledger import Ledger
from kiosk.app.ports.search import Search
from kiosk.app.ports.visits import Visits
from kiosk.domain.played import Played


class Shelves(Protocol):
    """What is known about one film."""

    @property
    def catalogue(self) -> Catalogue: ...

    @property
    def search(self) -> Search: ...

    @property
    def ledger(self) -> Ledger: ...

    @property
    def visits(self) -> Visits: ...

    def keep(self, played: Sequence[tuple[datetime, Played]]) -> None:
        """Write down what was played and when it ended, all or nothing.

        Raises MachineError: database.unusable (path, detail), data.full (path, free).
        """
        ...

    def content_version(self) -> str:
        """Another text whenever the files of the content were others. "" where nobody knows."""
        ...

    def version(self) -> int:
        """Another number than before when anything was written since, by this process or another one."""
        ...

    def close(self) -> None: ...

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A film's catalogue and its search, opened together."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from kiosk.app.ports.catalogue import Catalogue
from kiosk.app.ports.edits import Edits
from kiosk.app.ports.ledger import Ledger
from kiosk.app.ports.planning import Planning
from kiosk.app.ports.search import Search
from kiosk.app.ports.setting_changes import SettingChanges
from kiosk.app.ports.staff_records import StaffRecords
from kiosk.app.ports.visits import Visits
from kiosk.domain.cards import Ref
from kiosk.domain.holdings import Holding
from kiosk.domain.played import Played
from kiosk.domain.values import LocalText


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

    @property
    def edits(self) -> Edits: ...

    @property
    def settings(self) -> SettingChanges: ...

    @property
    def staff(self) -> StaffRecords: ...

    @property
    def planning(self) -> Planning: ...

    def keep(self, played: Sequence[tuple[datetime, Played]]) -> None:
        """Write down what was played and when it ended, all or nothing.

        Raises MachineError: database.unusable (path, detail), data.full (path, free).
        """
        ...

    def titles(self, refs: Iterable[Ref]) -> Mapping[Ref, LocalText]:
        """What cards and chapters are called, whether they are shown or not; without those that have no title.

        Raises MachineError, as the catalogue does.
        """
        ...

    @property
    def withheld(self) -> str:
        """The code for which nothing can be written now, as another copy stands in for the database; "" for none."""
        ...

    def holdings(self) -> tuple[Holding, ...]:
        """Every card and chapter, shown or not, in the order of kinds and, within one, that of the editors.

        Raises MachineError, as the catalogue does.
        """
        ...

    def content_version(self) -> str:
        """Another text whenever the files of the content were others. "" where nobody knows."""
        ...

    def version(self) -> int:
        """Another number than before when anything was written since, by this process or another one."""
        ...

    def close(self) -> None: ...

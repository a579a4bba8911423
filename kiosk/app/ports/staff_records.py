# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What staff did here, what visitors told them, and what they found when they examined the kiosk."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from kiosk.domain.staff import Act, Decision, KeptAct, KeptCheck, VisitorNote


class StaffRecords(Protocol):
    """May be used from any thread. Each call is all or nothing.

    Everything raises MachineError: database.busy (path), database.unusable (path, detail), data.full (path, free).
    What changes something else, as a setting, is written down with that change: see Edits and SettingChanges.
    """

    def keep(self, acts: Sequence[Act], undoes: int | None = None) -> None:
        """undoes: the key of the act that the last of them takes back; EditError: act.undone (key) where one did."""
        ...

    def acts(self, since: datetime, most: int) -> tuple[KeptAct, ...]:
        """The newest first."""
        ...

    def act(self, key: int) -> KeptAct | None: ...

    def keep_note(self, note: VisitorNote) -> int:
        """Its key. Raises EditError, too: edit.unknown (address), edit.unstorable, note.empty, note.long (most)."""
        ...

    def settle_note(self, key: int, settled: str, decision: Decision) -> None:
        """settled: what came of it; "" opens it again. Its reason is not kept.

        Raises EditError: note.unknown (key), edit.unstorable (detail), act.undone (key).
        """
        ...

    def notes(self) -> tuple[VisitorNote, ...]:
        """The open ones first, of each the newest first."""
        ...

    def keep_check(self, check: KeptCheck) -> int:
        """Its key."""
        ...

    def checks(self, most: int) -> tuple[KeptCheck, ...]:
        """The newest first."""
        ...

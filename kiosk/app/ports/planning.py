# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Playlists and the schedule as they are kept."""

from typing import Protocol

from kiosk.domain.playlists import StoredPlaylist
from kiosk.domain.schedule import OpeningHours, Rule, Schedule, SpecialDay, VolumeHours
from kiosk.domain.staff import Decision


class Planning(Protocol):
    """Asked in the background. Each change is one transaction with the act that tells of it, and all or nothing.

    seen: the version that was decided upon, 0 for what is new; what was changed since is refused.
    Raises EditError: edit.stale (yours, theirs), edit.unstorable (detail); plan.unknown (what, key) where there is none
    of this key; plan.* (field, …) for what kiosk.domain.plan_faults refuses; MachineError: see db.file.faults.
    """

    def playlists(self) -> tuple[StoredPlaylist, ...]:
        """The attract loop first, then by name."""
        ...

    def playlist(self, key: int) -> StoredPlaylist:
        """Raises EditError: plan.unknown."""
        ...

    def put_playlist(self, playlist: StoredPlaylist, *, seen: int, decision: Decision) -> int:
        """Keep it; the key. One that was removed is back. Raises EditError: plan.name_taken (field, name) too."""
        ...

    def remove_playlist(self, key: int, *, seen: int, decision: Decision) -> None:
        """Raises EditError: plan.used (name, by) where a rule plays it, plan.attract for the attract loop, too."""
        ...

    def schedule(self) -> Schedule: ...

    def put_rule(self, rule: Rule, *, seen: int, decision: Decision) -> int:
        """Keep it; the key. One that was removed is back."""
        ...

    def remove_rule(self, key: int, *, seen: int, decision: Decision) -> None: ...

    def put_special_day(self, day: SpecialDay, *, seen: int, decision: Decision) -> int: ...

    def remove_special_day(self, key: int, *, seen: int, decision: Decision) -> None: ...

    def put_hours(self, hours: OpeningHours, *, seen: int, decision: Decision) -> None: ...

    def put_volumes(self, volumes: VolumeHours, *, seen: int, decision: Decision) -> None: ...

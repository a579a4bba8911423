# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What counts against a film's file, and when it is not tried again."""

from dataclasses import dataclass, field
from pathlib import Path

from kiosk.domain.values import Millis

_SAME_PLACE = Millis(2000)
_FAILURES = 2
_STRIKES = 2
_CRASHES = ("signal 4", "signal 6", "signal 7", "signal 8", "signal 11")
_INNOCENT = ("engine.unstartable",)


def fault_of(reason: str) -> str | None:
    """What the reason for which an engine was given up makes of the file; None where it says nothing of it.

    Whatever an engine does at a file may be the file's doing, but for a signal that anybody may send, and an engine
    that never came as far.
    """
    if reason in _INNOCENT or (reason.startswith("signal ") and reason not in _CRASHES):
        return None
    return "film.missing" if reason == "film.missing" else "film.broken"


@dataclass(slots=True)
class Strikes:
    """Two failures at one place are a strike, and the item is skipped; a file with two strikes is in quarantine, for as
    long as this process lives."""

    quarantined: set[Path] = field(default_factory=set)
    _failed_at: dict[Path, list[Millis]] = field(default_factory=dict)
    _strikes: dict[Path, int] = field(default_factory=dict)

    def fails(self, path: Path, at: Millis) -> bool:
        """Note a failure. Whether that makes a strike."""
        near = [place for place in self._failed_at.get(path, []) if abs(place - at) <= _SAME_PLACE]
        self._failed_at[path] = [*near, at]
        if len(near) + 1 < _FAILURES:
            return False
        self._failed_at.pop(path)
        self._strikes[path] = self._strikes.get(path, 0) + 1
        if self._strikes[path] >= _STRIKES:
            self.quarantined.add(path)
        return True

    def forgives(self, path: Path) -> None:
        """Failures so far no longer count, as when somebody chooses another place. Strikes do."""
        self._failed_at.pop(path, None)

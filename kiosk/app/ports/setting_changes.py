# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What staff change of what is set."""

from typing import Protocol

from kiosk.domain.editing import Edit
from kiosk.domain.staff import Decision


class SettingChanges(Protocol):
    """With each change an act is written down.

    Raises EditError: setting.unknown (name, where, known), setting.machine (name, variable), setting.wrong (name,
    value, expected, where), edit.stale (yours, theirs), edit.unstorable (detail), act.undone (key); MachineError:
    database.busy (path), database.unusable (path, detail), data.full (path, free). Then nothing is changed.
    """

    def standing(self, name: str) -> Edit:
        """What staff left it as. version: how often they changed it. text: None as usual."""
        ...

    def write(self, name: str, text: str | None, *, seen: int, decision: Decision) -> int:
        """text: None for the usual value again. seen: the version that was decided upon. Returns the new version."""
        ...

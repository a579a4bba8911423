# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be set, as staff see it and change it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kiosk.domain.errors import KioskError
from kiosk.domain.setting_table import Setting
from kiosk.domain.settings import Source


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a change was not made, and what it was to be."""

    error: KioskError
    typed: str


@dataclass(frozen=True, slots=True)
class SettingRow:
    """One setting as it stands. text: its value, or what was just asked for; usual: the value that is usual.

    source, where: as in Given. version: how often staff have changed it. refusal: of the last change, None where that
    was made.
    """

    setting: Setting
    text: str
    usual: str
    source: Source = Source.USUAL
    where: str = ""
    version: int = 0
    refusal: Refusal | None = None

    @property
    def fixed(self) -> bool:
        """The environment of the process is stronger than what staff decide."""
        return self.source is Source.ENVIRONMENT


@dataclass(frozen=True, slots=True)
class Change:
    """One that was made. before, after: None for the usual value. version: after it. act: its key, None if unknown."""

    name: str
    before: str | None
    after: str | None
    version: int
    act: int | None = None


def without_later(changes: Sequence[Change], name: str, version: int) -> tuple[Change, ...]:
    """What can still be undone after a change of this setting was: of it, the one before is now of this version."""
    last = next((change for change in reversed(changes) if change.name == name), None)
    return tuple(replace(change, version=version) if change is last else change for change in changes)


@dataclass(frozen=True, slots=True)
class StaffSettingsState:
    """rows: of the venue; machine: of who installed it, which cannot be changed here. ready: the others can; shut:
    nothing can be asked or kept now.

    changes: that can be undone, the last one last.
    """

    rows: tuple[SettingRow, ...] = ()
    machine: tuple[SettingRow, ...] = ()
    changes: tuple[Change, ...] = ()
    ready: bool = False
    shut: bool = False

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Photographs that a venue adds, of people and of exhibits."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Photograph:
    """Of a person or an exhibit, that a venue has the right to show.

    credit: who made it; by what right it is shown, too, where there is no licence to name.
    """

    path: Path
    credit: str
    licence: str = ""

    @property
    def told(self) -> str:
        """What visitors read beside it."""
        return f"{self.credit} · {self.licence}" if self.licence else self.credit

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a test can do with whatever the session was booted on."""

from pathlib import Path
from typing import Protocol

PATIENCE = 120.0


class Booted(Protocol):
    """lacks: names of what acts does that this one cannot show. Raises OSError where it is gone or does not answer."""

    lacks: frozenset[str]

    @property
    def age(self) -> float:
        """Seconds since power-on."""

    def is_running(self) -> bool:
        """Not after a reset or a power-off of its own."""

    def shell(self, line: str, within: float = PATIENCE) -> str:
        """What root's shell prints."""

    def look(self, file: Path) -> None:
        """What is on the screen now; file: *.ppm."""

    def keys(self, chord: str) -> None:
        """Press and let go of keys together, called as qemu does, as in ctrl-alt-delete."""

    def touch(self, x: float, y: float) -> None:
        """At a place that is told in parts of the screen."""

    def power_button(self) -> None: ...

    def told(self) -> list[str]:
        """What it said by itself, oldest first."""

    def end(self) -> None: ...

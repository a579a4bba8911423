# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What can go wrong, by whose fault it is.

Errors carry a code with arguments; kiosk.ui and kiosk.cli turn them into a sentence in the right language. Anything
that is none of these is a bug of ours.
"""

from collections.abc import Mapping


class KioskError(Exception):
    """code: a stable, dotted name ("film.missing"). arguments: what the sentence needs, as plain values."""

    def __init__(self, code: str, /, **arguments: str | int) -> None:
        super().__init__(code, arguments)
        self.code = code
        self.arguments: Mapping[str, str | int] = arguments

    def __str__(self) -> str:
        detail = ", ".join(f"{name}={value}" for name, value in self.arguments.items())
        return f"{self.code} ({detail})" if detail else self.code


class ContentError(KioskError):
    """A file of content or a film is bad: staff are told, the item is skipped."""


class EditError(KioskError):
    """A change cannot be made as it was asked for: who asked is told, nothing is changed."""


class MachineError(KioskError):
    """The machine lacks or withholds something: disk, display, sound, a library."""

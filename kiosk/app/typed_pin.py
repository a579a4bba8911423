# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The digits of a PIN while it is typed."""

from kiosk.domain.pins import MOST


class TypedPin:
    """Nobody but who takes the PIN learns more of it than how many digits it has."""

    __slots__ = ("_digits", "_length")

    def __init__(self) -> None:
        self._digits = bytearray(MOST)
        self._length = 0

    def __len__(self) -> int:
        return self._length

    def add(self, digit: int) -> None:
        """0 to 9; anything else, and what comes after the last place, is not heard."""
        if 0 <= digit <= 9 and self._length < MOST:
            self._digits[self._length] = ord("0") + digit
            self._length += 1

    def erase(self) -> None:
        """The last one."""
        if self._length:
            self._length -= 1
            self._digits[self._length] = 0

    def forget(self) -> None:
        self._digits[:] = bytes(MOST)
        self._length = 0

    def take(self) -> bytearray:
        """The PIN, to be overwritten by who took it; here it is forgotten."""
        pin = self._digits[: self._length]
        self.forget()
        return pin

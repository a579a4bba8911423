# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How many pictures came too late to be shown."""


class LostPictures:
    """Adds up what engines tell, each of which counts from 0 with each open. total: since the kiosk was started."""

    def __init__(self) -> None:
        self._now = self._before = 0

    @property
    def total(self) -> int:
        return self._before + self._now

    def count(self, lost: int) -> int:
        """lost: of the present open. The total."""
        if lost < self._now:
            self._before += self._now
        self._now = lost
        return self.total

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The kiosk ends because staff want it to."""

from collections.abc import Callable

from kiosk.app.staff_area import StaffArea
from kiosk.domain.staff import Role


class Ending:
    """end: leaves the kiosk's loop. again: whoever started the kiosk starts it again whenever it has ended."""

    def __init__(self, area: StaffArea, end: Callable[[], None], *, again: bool) -> None:
        self.again = again
        self._area = area
        self._end = end

    def begin(self) -> None:
        """Nothing where no manager is in the staff area."""
        if self._area.now.role is not Role.MANAGER:
            return
        self._area.note("kiosk.restarted" if self.again else "kiosk.ended")
        self._area.leave()
        self._end()

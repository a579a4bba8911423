# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a kiosk has to know of its screenings after it died."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.programme import PlannedScreening

Mark = tuple[int, datetime]
"""A screening by its rule's key and its start, in UTC."""


@dataclass(frozen=True, slots=True)
class KeptRun:
    """running: the screening that is shown now. begun: those that have begun, this one among them."""

    running: PlannedScreening | None = None
    begun: frozenset[Mark] = frozenset()


def mark_of(screening: PlannedScreening) -> Mark:
    return screening.rule, screening.start

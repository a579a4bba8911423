# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How loud it may be at a time of the day."""

from datetime import time

from kiosk.domain.hearing import SoundLimits
from kiosk.domain.schedule import Span, VolumeHours


def limits_at(hours: VolumeHours, at: time, usual: SoundLimits) -> SoundLimits:
    """at: of the house's clock. usual: what is set, whose ceiling is never passed."""
    found = next((one for one in hours.spans if _covers(one.span, at)), None)
    if found is None:
        return usual
    ceiling = min(found.ceiling, usual.ceiling)
    return SoundLimits(min(found.start, ceiling), ceiling)


def _covers(span: Span, at: time) -> bool:
    """Every day, so also what is left of the span that began the day before."""
    return at >= span.start or at < span.end if span.next_day else span.start <= at < span.end

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How loud visitors may have it, as this machine was set: KIOSK_VOLUME_START and KIOSK_VOLUME_CEILING."""

import os

from kiosk.domain.errors import MachineError
from kiosk.domain.hearing import USUAL_LIMITS, SoundLimits

_START, _CEILING = "KIOSK_VOLUME_START", "KIOSK_VOLUME_CEILING"


def volume_limits() -> SoundLimits:
    """What is not set is as usual. A start above the ceiling means the ceiling.

    Raises MachineError: sound.volume (name, value) for what is no whole number from 0 to 100.
    """
    return SoundLimits(_setting(_START, USUAL_LIMITS.start), _setting(_CEILING, USUAL_LIMITS.ceiling))


def _setting(name: str, usual: int) -> int:
    value = os.environ.get(name, "")
    if not value:
        return usual
    if not (value.isascii() and value.isdecimal()) or int(value) > 100:
        raise MachineError("sound.volume", name=name, value=value)
    return int(value)

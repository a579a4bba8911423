# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Is there anything to hear with?"""

import os
from pathlib import Path

_NO_CARDS = "no soundcards"


def sound_device() -> str | None:
    """What sound goes to: "pulse" for a sound server, "alsa" for a card, None where there is neither."""
    if os.environ.get("PULSE_SERVER"):
        return "pulse"
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    if runtime and (Path(runtime) / "pulse" / "native").exists():
        return "pulse"
    try:
        cards = Path("/proc/asound/cards").read_text(encoding="utf-8")
    except OSError:
        return None
    return None if not cards.strip() or _NO_CARDS in cards else "alsa"


def engine_arguments() -> tuple[str, ...]:
    """What libVLC must be told: without a device it would write 175 lines a second about it."""
    return () if sound_device() else ("--aout=dummy",)

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Is there anything to hear with?"""

import os
from pathlib import Path

_CARDS = Path("/proc/asound/cards")
_NO_CARDS = "no soundcards"


def sound_device() -> str | None:
    """What sound goes to: "pulse" for a sound server, "alsa" for a card, None where there is neither."""
    if _sound_server():
        return "pulse"
    try:
        cards = _CARDS.read_text(encoding="utf-8")
    except OSError:
        return None
    return None if not cards.strip() or _NO_CARDS in cards else "alsa"


def _sound_server() -> bool:
    named = os.environ.get("PULSE_SERVER", "")
    if named:
        kind, _, path = named.partition(":")
        return kind != "unix" or Path(path).is_socket()
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    return bool(runtime) and Path(runtime or "", "pulse", "native").is_socket()


def engine_arguments() -> tuple[str, ...]:
    """What libVLC must be told: without a device it would write 175 lines a second about it."""
    return () if sound_device() else ("--aout=dummy",)

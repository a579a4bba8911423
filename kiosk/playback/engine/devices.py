# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What sound can go to, asked of libVLC. python -m kiosk.playback.engine.devices pulse|alsa

The answer is one line of JSON: a list of [name, description].
"""

import json
import os
import sys
from typing import Any

import vlc

from kiosk.playback.engine.player import ARGUMENTS


def devices(kind: str) -> list[tuple[str, str]]:
    """Of a sound server ("pulse") or of ALSA ("alsa"); without the one that stands for the usual one."""
    instance: Any = vlc.Instance(*ARGUMENTS)
    player: Any = instance.media_player_new()
    player.audio_output_set(kind)
    first = found = player.audio_output_device_enum()
    named: list[tuple[str, str]] = []
    while found:
        named.append((_text(found.contents.device), _text(found.contents.description)))
        found = found.contents.next
    vlc.libvlc_audio_output_device_list_release(first)
    return [(name, description) for name, description in named if name]


def _text(value: bytes | None) -> str:
    return (value or b"").decode(errors="replace")


if __name__ == "__main__":
    sys.stdout.write(json.dumps(devices(sys.argv[1])) + "\n")
    sys.stdout.flush()
    # libVLC may hang in its own clean-up.
    os._exit(0)

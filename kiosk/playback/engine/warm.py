# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the first open of a fresh process waits for, done before anybody waits: the loading of decoders.

libVLC loads a plugin when it is first needed, and the one of libavcodec takes 25 to 70 ms with all it links to. A spare
engine has the time: with this, opening a film in it takes half as long to the first picture.
"""

import ctypes
from contextlib import suppress
from pathlib import Path

_NEEDED = (
    "codec/libavcodec_plugin.so",
    "demux/libmkv_plugin.so",
    "demux/libmp4_plugin.so",
    "video_chroma/libswscale_plugin.so",
)


def warm_up() -> None:
    """Load what almost any film needs. What is not there is left for libVLC to miss."""
    folder = _plugins()
    for name in _NEEDED if folder else ():
        with suppress(OSError):
            ctypes.CDLL(f"{folder}/{name}")


def _plugins() -> Path | None:
    """Where libVLC has its plugins: beside those that every instance loads when it is made."""
    with suppress(OSError):
        for line in Path("/proc/self/maps").read_text(encoding="utf-8", errors="replace").splitlines():
            if line.endswith("_plugin.so"):
                return Path(line.split(maxsplit=5)[5]).parents[1]
    return None

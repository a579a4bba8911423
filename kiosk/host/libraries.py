# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What must be on the machine beside Python's packages. Looked for before use, since Qt aborts where one is missing."""

import ctypes
import os
import socket
from ctypes.util import find_library
from pathlib import Path

from kiosk.domain.errors import MachineError

_FOR_QT_ON_X11 = (
    "libxcb-cursor.so.0",
    "libxcb-icccm.so.4",
    "libxcb-image.so.0",
    "libxcb-keysyms.so.1",
    "libxcb-render-util.so.0",
    "libxcb-xkb.so.1",
    "libxkbcommon-x11.so.0",
    "libpulse.so.0",
)
_PLAIN = ("offscreen", "minimal", "vnc")


def require_libvlc() -> None:
    """Raises MachineError: libvlc.missing. Nothing is loaded: that is for engine processes only."""
    if find_library("vlc") is None:
        raise MachineError("libvlc.missing")


def require_display() -> None:
    """Raises MachineError: display.missing (display) or qt.libraries (names)."""
    if os.environ.get("QT_QPA_PLATFORM", "").split(":")[0] in _PLAIN:
        return
    display = os.environ.get("DISPLAY", "")
    if not _wayland_answers() and not _x11_answers(display):
        raise MachineError("display.missing", display=display)
    missing = [name for name in _FOR_QT_ON_X11 if not _loads(name)]
    if missing:
        raise MachineError("qt.libraries", names=", ".join(missing))


def _wayland_answers() -> bool:
    name, runtime = os.environ.get("WAYLAND_DISPLAY"), os.environ.get("XDG_RUNTIME_DIR")
    return bool(name and runtime) and _connects(str(Path(runtime or "", name or "")))


def _x11_answers(display: str) -> bool:
    host, _, number = display.partition(":")
    if not number:
        return False
    if host not in ("", "unix"):
        return True  # over a network: left to Qt
    path = f"/tmp/.X11-unix/X{number.split('.')[0]}"  # noqa: S108 - where X servers listen, by convention
    return _connects(path) or _connects("\0" + path)


def _connects(address: str) -> bool:
    with socket.socket(socket.AF_UNIX) as probe:
        probe.settimeout(2)
        try:
            probe.connect(address)
        except OSError:
            return False
    return True


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True

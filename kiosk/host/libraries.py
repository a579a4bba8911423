# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What must be on the machine beside Python's packages. Looked for before use, since Qt aborts where one is missing."""

import ctypes
import os
import socket
from ctypes.util import find_library
from importlib.util import find_spec
from pathlib import Path

from kiosk.domain.errors import MachineError
from kiosk.host.x11 import LIBRARY, x11_answers

_X11, _WAYLAND = "xcb", "wayland"
_FOR_QT = ("libpulse.so.0",)
"""Whatever the window is: Qt's video item is linked with it."""
_FOR_X11 = (
    LIBRARY,
    "libxcb-cursor.so.0",
    "libxcb-icccm.so.4",
    "libxcb-image.so.0",
    "libxcb-keysyms.so.1",
    "libxcb-render-util.so.0",
    "libxcb-xkb.so.1",
    "libxkbcommon-x11.so.0",
)


def require_libvlc() -> None:
    """Raises MachineError: libvlc.missing. Nothing is loaded: that is for engine processes only."""
    if find_library("vlc") is None:
        raise MachineError("libvlc.missing")


def require_display() -> None:
    """Raises MachineError: qt.platform (value, known), display.missing (display, wayland) or qt.libraries (names)."""
    value = os.environ.get("QT_QPA_PLATFORM", "")
    # As Qt reads it: several to be tried in turn, each with arguments of its own.
    wanted = [part.partition(":")[0].lower() for part in value.split(";") if part]
    known = _platforms()
    names = {name.partition("-")[0] for name in wanted if not known or name.partition("-")[0] in known}
    if value and not names:
        raise MachineError("qt.platform", value=value, known=", ".join(sorted(known)))
    missing = [name for name in _FOR_QT + (_FOR_X11 if _needs_x11(names) else ()) if not _loads(name)]
    if missing:
        raise MachineError("qt.libraries", names=", ".join(missing))


def _needs_x11(names: set[str]) -> bool:
    """Whether the window will be X11's. Without names Qt takes what the session offers.

    Raises MachineError: display.missing (display, wayland).
    """
    if names - {_X11, _WAYLAND}:
        return False
    wayland = os.environ.get("WAYLAND_DISPLAY", "")
    # Asked for by name, Wayland has a usual place.
    if (not names or _WAYLAND in names) and _wayland_answers(wayland or ("wayland-0" if names else "")):
        return False
    display = os.environ.get("DISPLAY", "")
    if (not names or _X11 in names) and display and _x11_answers():
        return True
    raise MachineError("display.missing", display=display, wayland=wayland)


def _platforms() -> set[str]:
    """The names of Qt's ways to the screen, none where they cannot be known: elsewhere than in PySide6's own folder."""
    if os.environ.get("QT_QPA_PLATFORM_PLUGIN_PATH") or os.environ.get("QT_PLUGIN_PATH"):
        return set()
    # Only looked for: what is loaded of Qt is the business of kiosk.ui.
    found = find_spec("PySide6")
    places = found.submodule_search_locations if found else None
    return {
        file.stem.removeprefix("libq")
        for place in places or ()
        for file in Path(place, "Qt", "plugins", "platforms").glob("libq*.so")
    }


def _wayland_answers(name: str) -> bool:
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    return bool(name and runtime) and _connects(str(Path(runtime or "", name)))


def _x11_answers() -> bool:
    try:
        return x11_answers()
    except OSError:
        return True  # the library to ask with is missing, and will be named among the others


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

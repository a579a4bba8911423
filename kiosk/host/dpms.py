# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Switches the screens of the X display named in DISPLAY: python -m kiosk.host.dpms available|off|on|level

A process of its own: Xlib ends the process it is in when the server goes away, and knows no limit of time. Exit code 0
where it is done; 1 where this display cannot be switched. level: what the server says, 0 for lit, 3 for dark.
"""

import ctypes
import sys
from collections.abc import Callable

_ON, _OFF = 0, 3
"""Levels, as the extension DPMS has them."""


class _Display:
    """Raises OSError where the libraries are not installed, or no display answers."""

    def __init__(self) -> None:
        self._x11, self._ext = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXext.so.6")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        found = self._x11.XOpenDisplay(None)
        if not found:
            raise OSError("no display answers")
        self._pointer = ctypes.c_void_p(found)

    def can(self) -> bool:
        first_event, first_error = ctypes.c_int(), ctypes.c_int()
        there = self._ext.DPMSQueryExtension(self._pointer, ctypes.byref(first_event), ctypes.byref(first_error))
        return bool(there and self._ext.DPMSCapable(self._pointer))

    def off(self) -> None:
        self._ext.DPMSEnable(self._pointer)
        self._ext.DPMSForceLevel(self._pointer, ctypes.c_ushort(_OFF))
        self._x11.XSync(self._pointer, 0)

    def on(self) -> None:
        # Only what is enabled can be forced; disabled, the server never darkens the screen by itself.
        self._ext.DPMSEnable(self._pointer)
        self._ext.DPMSForceLevel(self._pointer, ctypes.c_ushort(_ON))
        self._ext.DPMSDisable(self._pointer)
        self._x11.XSync(self._pointer, 0)

    def level(self) -> int:
        """What the server says of it."""
        level, enabled = ctypes.c_ushort(), ctypes.c_ubyte()
        self._ext.DPMSInfo(self._pointer, ctypes.byref(level), ctypes.byref(enabled))
        return level.value


def switch(wanted: str) -> int:
    """The exit code. Raises OSError where there is no display to ask."""
    display = _Display()
    if not display.can():
        return 1
    acts: dict[str, Callable[[], object]] = {
        "available": lambda: None,
        "off": display.off,
        "on": display.on,
        "level": lambda: sys.stdout.write(f"{display.level()}\n"),
    }
    acts[wanted]()
    return 0


if __name__ == "__main__":
    try:
        sys.exit(switch(sys.argv[1]))
    except OSError as error:
        sys.exit(str(error))

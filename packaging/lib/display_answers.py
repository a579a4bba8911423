# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Exits with 0 if the X display named in DISPLAY lets this user in, with 1 if not.

Asked through libxcb, which Qt uses too, so that permissions and remote names are judged as Qt will judge them.
The caller bounds the time.
"""

import ctypes
import sys

try:
    xcb = ctypes.CDLL("libxcb.so.1")
except OSError:
    sys.exit(1)
xcb.xcb_connect.restype = ctypes.c_void_p
xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
sys.exit(1 if xcb.xcb_connection_has_error(xcb.xcb_connect(None, None)) else 0)

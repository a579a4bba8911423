# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Does the X display named in DISPLAY let this user in?

Asked through libxcb, which Qt uses too, so that permissions and remote names are judged as Qt will judge them. Standard
library only: packaging/ runs this file by itself, and its exit code is then the answer, 0 for yes.
"""

import ctypes
import sys
import threading

LIBRARY = "libxcb.so.1"
_SECONDS = 5


def x11_answers(seconds: float = _SECONDS) -> bool:
    """Within so many seconds, or it is a no. Raises OSError where libxcb is not installed."""
    xcb = ctypes.CDLL(LIBRARY)
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    answers: list[bool] = []

    def ask() -> None:
        connection = xcb.xcb_connect(None, None)
        answers.append(not xcb.xcb_connection_has_error(connection))
        xcb.xcb_disconnect(connection)

    # A server that hangs never answers and libxcb knows no limit; a daemon does not keep the process from ending.
    asking = threading.Thread(target=ask, daemon=True)
    asking.start()
    asking.join(seconds)
    return bool(answers) and answers[0]


if __name__ == "__main__":
    try:
        sys.exit(0 if x11_answers() else 1)
    except OSError:
        sys.exit(1)

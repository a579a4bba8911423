# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Python's search for garbage that refers to itself, kept out of the way of pictures.

While the kiosk loads, it would look through all that was loaded three times, for up to 100 ms each, the film playing;
and again whenever a quarter as much has come on top. What is there when the library is open stays for good.
"""

import gc
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.app.library import Standing


def put_off() -> None:
    """Until settle."""
    gc.disable()


def settle(standing: "Standing") -> None:
    """What is there once the library is open, or cannot be, is not looked through any more."""
    if (standing.ready or standing.fault) and not gc.isenabled():
        gc.freeze()
        gc.enable()

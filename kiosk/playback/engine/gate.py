# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What libVLC is not even offered: it would expand a playlist or a folder, open any address, and wait for a FIFO."""

import os
import stat
from contextlib import suppress
from pathlib import Path

_HEAD = 4096


def refusal_of(path: str) -> str | None:
    """A code why this is no film, or None where libVLC may try.

    film.missing: no absolute path of a plain file that can be read. film.broken: it is empty, or text, as playlists
    are: a container of moving pictures has a zero byte near its start.
    """
    if not Path(path).is_absolute():
        return "film.missing"
    with suppress(OSError):
        # Without waiting, as for who writes into a FIFO.
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
        try:
            if stat.S_ISREG(os.fstat(descriptor).st_mode):
                return None if b"\0" in os.read(descriptor, _HEAD) else "film.broken"
        finally:
            os.close(descriptor)
    return "film.missing"

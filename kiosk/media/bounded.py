# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that somebody names, of which nobody knows how large they are."""

import errno
from pathlib import Path


def read_bounded(path: Path, most: int) -> bytes | None:
    """None where it is larger, in bytes. Raises OSError, also where it is no file."""
    if not path.is_file():
        raise FileNotFoundError(errno.ENOENT, "no such file")
    with path.open("rb") as file:
        data = file.read(most + 1)
    return None if len(data) > most else data

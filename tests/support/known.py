# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A data folder that knows what ships, as every start but the first finds it.

To read the files and make the database of them takes a kiosk two seconds; tests of something else share it.
"""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from db.file import FILE
from kiosk.bootstrap.library import open_library
from kiosk.host.clock import now


def known_data(folder: Path) -> Path:
    """The folder, made where it is missing, with that database in it."""
    folder.mkdir(exist_ok=True)
    (folder / FILE).write_bytes(_database())
    return folder


@cache
def _database() -> bytes:
    with TemporaryDirectory() as made:
        folder = Path(made)
        open_library(folder, now()).close()
        # Whoever closes it last takes its log in.
        assert not (folder / f"{FILE}-wal").exists()
        return (folder / FILE).read_bytes()

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Write the next migration, from what the models have and the newest one does not: for reading and completing."""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from alembic import command

import db.tables  # noqa: F401 - that makes the models known to their metadata
from db.file import FILE
from db.migrate import config, transaction
from db.schema import KIOSK


def write(subject: str) -> None:
    """subject: what it brings, in a few words."""
    number = 1 + max((int(path.name[:4]) for path in KIOSK.versions.glob("[0-9]*.py")), default=0)
    with TemporaryDirectory() as folder, transaction(Path(folder) / FILE, 0) as connection:
        if number > 1:
            command.upgrade(config(connection, KIOSK), "head")
        command.revision(config(connection, KIOSK), subject, autogenerate=True, rev_id=f"{number:04}")
    sys.stdout.write(f"Now read it, run ruff format, and set HEAD in db/schema.py to {number:04}.\n")


if __name__ == "__main__":
    write(" ".join(sys.argv[1:]))

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A process that upgrades a copy of a database where there is too little room: `DATABASE VERSIONS HEAD ROOM WAY`.

WAY: "disk", for a disk of this process alone with ROOM bytes beside the database, under `unshare --map-root-user
--mount`; "files", where the system forbids that, for files that cannot grow beyond the database. It says how it failed,
what lies in the folder then, and what came of a second try with more room.
"""

import json
import shutil
import subprocess
import sys
from pathlib import Path
from resource import RLIM_INFINITY, RLIMIT_FSIZE, setrlimit

from db.file import FILE
from db.schema import Schema
from db.upgrade import upgrade
from kiosk.domain.errors import MachineError
from tests.db.databases import NOW

_PAGE = 4096


def _limit_disk(data: Path, size: int | None) -> None:
    """None: as large as needed."""
    options = f"remount,size={size or 2**28}" if data.is_mount() else f"size={size}"
    subprocess.run(["mount", "-t", "tmpfs", "-o", options, "none", data], check=True, timeout=30)


def _limit_files(_: Path, size: int | None) -> None:
    setrlimit(RLIMIT_FSIZE, (size or RLIM_INFINITY, RLIM_INFINITY))


def _main() -> None:
    database, versions, head, room, way = sys.argv[1:]
    limit = _limit_disk if way == "disk" else _limit_files
    known = Schema(head, Path(versions))
    data = Path(database).parent / "small"
    data.mkdir()
    size = Path(database).stat().st_size
    limit(data, (size + int(room)) // _PAGE * _PAGE if way == "disk" else size)
    shutil.copy(database, data / FILE)
    before = (data / FILE).read_bytes()
    try:
        code = upgrade(data, NOW, known).after
    except MachineError as error:
        code = error.code
    left = sorted(str(path.relative_to(data)) for path in data.rglob("*") if path.is_file())
    same = (data / FILE).read_bytes() == before
    limit(data, None)
    print(json.dumps({"code": code, "left": left, "same": same, "then": upgrade(data, NOW, known).after}))


_main()

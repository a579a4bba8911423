# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A process that upgrades a database when told to: `FOLDER VERSIONS HEAD`. It says "ready", then what it did.

With a fourth argument it kills itself at that call, counted from the beginning of the upgrade, of a function of
Python or of C, where SQLite calls one every so many steps of a statement. At the last one at the latest; 0 counts only.
"""

import json
import os
import signal
import sqlite3
import sys
from pathlib import Path
from types import FrameType

from sqlalchemy import Engine, event

import db.migrate  # noqa: F401 - before anything is counted
from db.schema import Schema
from db.upgrade import upgrade
from tests.db.databases import NOW

_STEPS = 500

calls = 0


def _count(frame: FrameType, what: str, argument: object) -> None:
    global calls  # noqa: PLW0603 - what is counted must cost as little as it can
    calls += 1
    if calls == last:
        os.kill(os.getpid(), signal.SIGKILL)


def _tick() -> int:
    return 0


def _call_often(connection: sqlite3.Connection, _: object) -> None:
    connection.set_progress_handler(_tick, _STEPS)


def _upgrade() -> None:
    folder, versions, head = sys.argv[1:4]
    done = upgrade(Path(folder), NOW, Schema(head, Path(versions)))
    print(json.dumps({"before": done.before, "after": done.after, "backup": str(done.backup)}), flush=True)


last = int(sys.argv[4]) if len(sys.argv) > 4 else None
if last is None:
    print("ready", flush=True)
    sys.stdin.readline()
    _upgrade()
else:
    event.listen(Engine, "connect", _call_often)
    sys.setprofile(_count)
    _upgrade()
    sys.setprofile(None)
    if last:
        os.kill(os.getpid(), signal.SIGKILL)
    print(calls, flush=True)

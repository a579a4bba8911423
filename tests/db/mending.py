# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A process that mends a database: `FOLDER VERSIONS LAST`. It kills itself at that call; see tests.db.restoring."""

import os
import signal
import sys
from pathlib import Path
from types import FrameType

from db.mend import mend
from db.schema import Schema
from tests.db.databases import NOW

calls = 0


def _count(frame: FrameType, what: str, argument: object) -> None:
    global calls  # noqa: PLW0603 - what is counted must cost as little as it can
    calls += 1
    if calls == last:
        os.kill(os.getpid(), signal.SIGKILL)


folder, versions = map(Path, sys.argv[1:3])
last = int(sys.argv[3])
sys.setprofile(_count)
mend(folder, NOW, schema=Schema("0001", versions))
sys.setprofile(None)
if last:
    os.kill(os.getpid(), signal.SIGKILL)
print(calls)

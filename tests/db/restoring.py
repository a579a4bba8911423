# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A process that restores a backup: `FILE FOLDER VERSIONS LAST`.

It kills itself at that call, counted from the beginning, of a function of Python or of C, or at the very end where
there are fewer; 0: it lives, and says how many there were.
"""

import os
import signal
import sys
from pathlib import Path
from types import FrameType

from db.restore import candidate, restore
from db.schema import Schema
from tests.db.databases import NOW

calls = 0


def _count(frame: FrameType, what: str, argument: object) -> None:
    global calls  # noqa: PLW0603 - what is counted must cost as little as it can
    calls += 1
    if calls == last:
        os.kill(os.getpid(), signal.SIGKILL)


file, folder, versions = map(Path, sys.argv[1:4])
last = int(sys.argv[4])
sys.setprofile(_count)
with candidate(file, folder, Schema("0001", versions)) as found:
    restore(found, folder, NOW)
sys.setprofile(None)
if last:
    os.kill(os.getpid(), signal.SIGKILL)
print(calls)

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A kiosk that starts while the house is closed, and opens when staff say so by a command: DATA. In software.

Printed as JSON: what the window showed before and after.
"""

import json
import subprocess
import sys
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QPoint

from db.database import Database
from db.planning import VenuePlanning
from kiosk.bootstrap.kiosk import Kiosk, Options
from kiosk.domain.schedule import OpeningHours
from kiosk.domain.staff import Decision
from kiosk.host.clock import now
from kiosk.ui.visitor import Visitor

_PATIENT = 30


def close_all_week(data: Path) -> None:
    with closing(Database(data)) as database:
        planning = VenuePlanning(database)
        seen = planning.schedule().hours.version
        planning.put_hours(OpeningHours(((),) * 7), seen=seen, decision=Decision("", now()))


def come(visitor: Visitor, data: Path) -> dict[str, bool]:
    visitor.wait(lambda: visitor.sees("closed"), "the closed screen", _PATIENT)
    visitor.touch_at(QPoint(640, 360))
    seen = {"closed": visitor.sees("closed"), "touched": visitor.sees("home.voices")}
    always = [sys.executable, "-m", "kiosk", "schedule", "hours", "--always", "--data", str(data)]
    subprocess.run(always, check=True, capture_output=True, timeout=_PATIENT)
    visitor.wait(lambda: not visitor.sees("closed"), "the house open", _PATIENT)
    visitor.touch("attract.wake")
    visitor.wait(lambda: visitor.sees("home.voices"), "the first page", _PATIENT)
    return seen


def main(data: str) -> None:
    close_all_week(Path(data))
    kiosk = Kiosk(Options(Path(data), (1280, 720)))
    try:
        seen = come(Visitor(kiosk.window.window), Path(data))
    finally:
        kiosk.close()
    print(json.dumps(seen))


if __name__ == "__main__":
    main(*sys.argv[1:])

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The first start of a kiosk, where somebody chooses a PIN and comes in with it: DATA. A module, as it is a process.

Prints the steps that were asked, and who came in.
"""

import json
import sys
from pathlib import Path

from kiosk.app.first_setup import Step
from kiosk.bootstrap.kiosk import Kiosk, Options
from kiosk.ui.visitor import Visitor

_PIN = "804137"


def main(data: str) -> None:
    kiosk = Kiosk(Options(Path(data), (640, 360), setup=True))
    visitor = Visitor(kiosk.window.window)
    door, area = kiosk.house.door, kiosk.house.staff.area
    steps: list[str] = []

    def note() -> None:
        asked = (Step.MANAGER, Step.MANAGER_AGAIN, Step.DOCENT)[len(steps)]
        visitor.wait(lambda: visitor.sees("setup") and door.setup.now.step is asked, f"step {asked}", seconds=30)
        steps.append(asked)

    for _ in range(2):
        note()
        _type(visitor)
    note()
    visitor.touch("setup.later")
    visitor.wait(lambda: visitor.sees("staff.corner") and not visitor.sees("setup"), "the mark")
    door.pad.knock()
    visitor.wait(lambda: visitor.sees("pad"), "the pad")
    _type(visitor)
    visitor.wait(lambda: visitor.sees("staff"), "the staff area")
    print(json.dumps({"steps": steps, "role": area.now.role}))
    kiosk.close()


def _type(visitor: Visitor) -> None:
    for key in (*_PIN, "ok"):
        visitor.touch(f"pad.key.{key}")


if __name__ == "__main__":
    main(*sys.argv[1:])

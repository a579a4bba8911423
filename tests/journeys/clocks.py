# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A visit while the clock on the wall is wrong, and is set in the middle of it; printed, as JSON.

{"shown": pictures that came after it was set, "visits": [[when it began, its seconds], …],
 "plays": [[when it ended, its milliseconds], …]}
"""

import json
import sys
from contextlib import closing
from datetime import UTC, datetime, tzinfo
from pathlib import Path

from db.database import Database
from db.playback import played_since
from db.visits import visits_since
from kiosk.bootstrap.kiosk import Kiosk, Options
from kiosk.domain.navigation import Action, Screen
from kiosk.domain.values import Millis
from kiosk.host import clock
from kiosk.ui.visitor import Visitor

_EVER = datetime(1900, 1, 1, tzinfo=UTC)


def set_clock(moment: str) -> None:
    """The only one that the kiosk reads for the time of day. moment: in ISO 8601, by the zone of this machine."""
    offset = datetime.fromisoformat(moment) - datetime.now()

    class Wrong(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]
            return datetime.now(tz) + offset

    vars(clock)["datetime"] = Wrong


def visit(kiosk: Kiosk, then: str) -> int:
    """Returns how many pictures were shown after the clock was set."""
    visitor = Visitor(kiosk.window.window)
    visitor.wait(lambda: kiosk.house.library.now.ready, "the library", seconds=30)
    visitor.touch("attract.wake")
    visitor.wait(lambda: kiosk.navigation.now.screen is Screen.HOME, "the first page")
    kiosk.navigation.watch(Millis(2_000))
    visitor.wait(lambda: kiosk.director.now.position > 2_500, "the film")
    set_clock(then)
    before, place = kiosk.screen.frames_shown, kiosk.director.now.position
    visitor.wait(lambda: kiosk.director.now.position > place + 1_000, "the film goes on")
    shown = kiosk.screen.frames_shown - before
    kiosk.navigation.go(Action.REST)
    visitor.wait(lambda: bool(_visits(kiosk.data) and _plays(kiosk.data)), "both are written down")
    return shown


def _visits(data: Path) -> list[tuple[str, int]]:
    with closing(Database(data)) as database:
        return [(str(one.begun), one.seconds) for one in visits_since(database, _EVER)]


def _plays(data: Path) -> list[tuple[str, int]]:
    with closing(Database(data)) as database:
        return [(str(at), one.lasted) for at, one in played_since(database, _EVER)]


def main(data: str, begins: str, then: str) -> None:
    set_clock(begins)
    kiosk = Kiosk(Options(Path(data), (640, 360)))
    try:
        shown = visit(kiosk, then)
    finally:
        kiosk.close()
    print(json.dumps({"shown": shown, "visits": _visits(kiosk.data), "plays": _plays(kiosk.data)}))


if __name__ == "__main__":
    main(*sys.argv[1:])

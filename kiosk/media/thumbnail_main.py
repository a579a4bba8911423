# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The child of thumbnail_child: takes pictures out of a film.

It reads one JSON object: file, media (see kiosk.media.record), and pictures, a path for each place in milliseconds.
What goes wrong is told by its exit code and what it writes to standard error.
"""

import json
import os
import sys
from pathlib import Path

from kiosk.domain.values import Millis
from kiosk.media.child_limits import bind_child
from kiosk.media.record import media_from_json
from kiosk.media.thumbnails import write_thumbnails

_NICE = 19
"""The film may play meanwhile."""


def _work() -> None:
    wanted = json.load(sys.stdin)
    path = Path(wanted["file"])
    places = {Millis(int(place)): Path(target) for place, target in wanted["pictures"].items()}
    parent = os.getppid()
    # Who asked may be gone.
    write_thumbnails(path, media_from_json(wanted["media"], path).shape, places, lambda: os.getppid() == parent)


if __name__ == "__main__":
    bind_child()
    os.nice(_NICE)
    _work()

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The child of loudness_child: measures the file it is given.

Writes lines of JSON: {"done": part}…, then {"loudness": [{…} or null, …]} or {"reason": …}.
"""

import json
import sys
from pathlib import Path

from kiosk.domain.errors import ContentError
from kiosk.media.child_limits import bind_child
from kiosk.media.loudness import measure_loudness
from kiosk.media.record import Json, loudness_to_json


def _say(message: Json) -> None:
    sys.stdout.write(json.dumps(message) + "\n")
    sys.stdout.flush()


def _answer(path: Path) -> Json:
    try:
        measured = measure_loudness(path, lambda done: _say({"done": done}))
    except ContentError as problem:
        return {"reason": problem.arguments["reason"]}
    return {"loudness": [loudness_to_json(track) for track in measured]}


if __name__ == "__main__":
    bind_child()
    _say(_answer(Path(sys.argv[1])))

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The child of probe_child: probes the file it is given and writes one line of JSON, {"media": …} or {"reason": …}.

With "whole" as second argument it inspects the file, and writes what inspection_to_json makes of that. With "times" and
another path it writes the times of the pictures there, and {"rate": …}.
"""

import json
import sys
from pathlib import Path

from kiosk.domain.errors import ContentError
from kiosk.media.child_limits import bind_child
from kiosk.media.inspecting import inspect_film
from kiosk.media.inspection import inspection_to_json
from kiosk.media.picture_times import write_times
from kiosk.media.probe import probe
from kiosk.media.record import media_to_json


def _answer(path: Path, *how: str) -> dict[str, object]:
    try:
        match how:
            case ["whole"]:
                return inspection_to_json(inspect_film(path))
            case ["times", to]:
                return {"rate": str(write_times(path, Path(to)))}
            case _:
                return {"media": media_to_json(probe(path))}
    except ContentError as problem:
        return {"reason": problem.arguments["reason"]}


if __name__ == "__main__":
    bind_child()
    sys.stdout.write(json.dumps(_answer(Path(sys.argv[1]), *sys.argv[2:])) + "\n")

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The child of probe_child: probes the file it is given and writes one line of JSON, {"media": …} or {"reason": …}.

With "whole" as second argument it inspects the file, and writes what inspection_to_json makes of that.
"""

import json
import sys
from pathlib import Path

from kiosk.domain.errors import ContentError
from kiosk.media.inspecting import inspect_film
from kiosk.media.inspection import inspection_to_json
from kiosk.media.probe import probe
from kiosk.media.record import media_to_json

if sys.platform == "linux":
    from resource import RLIMIT_AS, RLIMIT_CORE, setrlimit

_MEMORY = 2 << 30


def _limit() -> None:
    if sys.platform == "linux":
        setrlimit(RLIMIT_AS, (_MEMORY, _MEMORY))
        setrlimit(RLIMIT_CORE, (0, 0))


def _answer(path: Path, *, whole: bool) -> dict[str, object]:
    try:
        if whole:
            return inspection_to_json(inspect_film(path))
        return {"media": media_to_json(probe(path))}
    except ContentError as problem:
        return {"reason": problem.arguments["reason"]}


if __name__ == "__main__":
    _limit()
    sys.stdout.write(json.dumps(_answer(Path(sys.argv[1]), whole=sys.argv[2:] == ["whole"])) + "\n")

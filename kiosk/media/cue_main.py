# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The child of cue_child: reads the captions in the file it is given, and writes them as captions.json has them."""

import json
import sys
from pathlib import Path

from kiosk.domain.errors import ContentError
from kiosk.media.caption_store import tracks_text
from kiosk.media.child_limits import bind_child
from kiosk.media.cue_child import REFUSED
from kiosk.media.cue_inside import captions_inside


def _answer(path: Path, how: str) -> tuple[int, str]:
    """The exit code, and what is to be written."""
    try:
        return 0, tracks_text(captions_inside(path, **json.loads(how)))
    except ContentError as error:
        return REFUSED, json.dumps({"code": error.code, "arguments": dict(error.arguments)})


if __name__ == "__main__":
    bind_child()
    code, text = _answer(Path(sys.argv[1]), sys.argv[2])
    sys.stdout.buffer.write(text.encode())
    sys.exit(code)

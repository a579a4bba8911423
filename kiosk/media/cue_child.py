# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the captions within a film in a process of its own, as probe_child probes it, and for the same reason."""

import json
import subprocess
from pathlib import Path

from kiosk.domain.captions import CaptionTrack
from kiosk.domain.errors import ContentError
from kiosk.domain.values import Language, Millis
from kiosk.media.caption_store import tracks_from_text
from kiosk.media.child import command, environment

PATIENCE = Millis(900_000)
"""The whole file is read, from a slow disk perhaps."""
REFUSED = 3
"""The exit code of the child that writes an error, as {"code": …, "arguments": …}."""


def captions_inside(
    path: Path,
    *,
    untold: Language | None = None,
    encoding: str | None = None,
    length: Millis | None = None,
    patience: Millis = PATIENCE,
) -> tuple[CaptionTrack, ...]:
    """As kiosk.media.cue_inside has it, but gives up, and kills the child, when patience is at its end."""
    how = json.dumps({"untold": untold, "encoding": encoding, "length": length})
    child = command("cue_main", str(path.absolute()), how)
    try:
        done = subprocess.run(child, env=environment(), capture_output=True, timeout=patience / 1000, check=False)
    except subprocess.TimeoutExpired:
        raise _unreadable(path, f"its captions are not read within {patience / 1000:g} seconds") from None
    if done.returncode not in {0, REFUSED}:
        raise _unreadable(path, f"the reader of its captions died ({done.returncode})")
    try:
        if done.returncode == REFUSED:
            raise _error(done.stdout)
        return tracks_from_text(done.stdout)
    except (ValueError, KeyError, TypeError):
        raise _unreadable(path, "the reader of its captions gave no sensible answer") from None


def _error(answer: bytes) -> ContentError:
    record = json.loads(answer)
    return ContentError(str(record["code"]), **record["arguments"])


def _unreadable(path: Path, reason: str) -> ContentError:
    return ContentError("film.unreadable", path=str(path), reason=reason)

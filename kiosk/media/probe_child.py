# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Probes a file in a process of its own, so that a file that hangs or kills its reader takes nothing else with it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import kiosk
from kiosk.domain.errors import ContentError
from kiosk.domain.film import Media
from kiosk.domain.values import Millis
from kiosk.media.record import media_from_json

PATIENCE = Millis(20_000)
"""Enough for any sound file on a slow disk."""


def probe_in_child(path: Path, limit: Millis = PATIENCE) -> Media:
    """As probe, but gives up, and kills the child, after limit.

    Raises ContentError: film.unreadable (path, reason).
    """
    command = [sys.executable, "-P", "-m", "kiosk.media.probe_main", str(path.absolute())]
    try:
        done = subprocess.run(command, env=_environment(), capture_output=True, timeout=limit / 1000, check=False)
    except subprocess.TimeoutExpired:
        raise _unreadable(path, f"not read within {limit / 1000:g} seconds") from None
    if done.returncode:
        raise _unreadable(path, f"the reader died ({done.returncode})")
    return _media(path, done.stdout)


def _environment() -> dict[str, str]:
    # The child must meet the same kiosk as this process, wherever it was started from.
    return {**os.environ, "PYTHONPATH": str(Path(kiosk.__file__).parents[1])}


def _media(path: Path, answer: bytes) -> Media:
    try:
        record = json.loads(answer)
        if reason := record.get("reason"):
            raise _unreadable(path, str(reason))
        return media_from_json(record["media"], path)
    except (ValueError, KeyError, TypeError, AttributeError, ZeroDivisionError):
        raise _unreadable(path, "the reader gave no sensible answer") from None


def _unreadable(path: Path, reason: str) -> ContentError:
    return ContentError("film.unreadable", path=str(path), reason=reason)

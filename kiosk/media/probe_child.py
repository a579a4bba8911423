# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Probes a file in a process of its own, so that a file that hangs or kills its reader takes nothing else with it."""

import json
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from fractions import Fraction
from pathlib import Path

from kiosk.domain.errors import ContentError
from kiosk.domain.film import Media
from kiosk.domain.values import Millis
from kiosk.media.child import command, environment
from kiosk.media.inspection import Inspection, inspection_from_json
from kiosk.media.record import Json, media_from_json

PATIENCE = Millis(20_000)
"""Enough for any sound file on a slow disk."""
_PATIENCE_WHOLE = Millis(120_000)
"""A film without an index is read to its end, once."""


def probe_in_child(path: Path, limit: Millis = PATIENCE) -> Media:
    """As probe, but gives up, and kills the child, after limit.

    Raises ContentError: film.unreadable (path, reason).
    """
    with _sensible(path):
        return media_from_json(_ask(path, limit)["media"], path)


def inspect_in_child(path: Path, limit: Millis = _PATIENCE_WHOLE) -> Inspection:
    """As inspect_film, in the way of probe_in_child. Raises ContentError: film.unreadable (path, reason)."""
    with _sensible(path):
        return inspection_from_json(_ask(path, limit, "whole"), path)


def write_times_in_child(path: Path, to: Path, limit: Millis = _PATIENCE_WHOLE) -> Fraction:
    """As write_times, in the way of probe_in_child. Raises ContentError: film.unreadable (path, reason)."""
    with _sensible(path):
        return Fraction(_ask(path, limit, "times", str(to.absolute()))["rate"])


def _ask(path: Path, limit: Millis, *how: str) -> Json:
    child = command("probe_main", str(path.absolute()), *how)
    try:
        done = subprocess.run(child, env=environment(), capture_output=True, timeout=limit / 1000, check=False)
    except subprocess.TimeoutExpired:
        raise _unreadable(path, f"not read within {limit / 1000:g} seconds") from None
    if done.returncode:
        raise _unreadable(path, f"the reader died ({done.returncode})")
    answer: Json = json.loads(done.stdout)
    if reason := answer.get("reason"):
        raise _unreadable(path, str(reason))
    return answer


@contextmanager
def _sensible(path: Path) -> Iterator[None]:
    """While an answer is read, which a file may have made into anything."""
    try:
        yield
    except (ValueError, KeyError, TypeError, AttributeError, ZeroDivisionError):
        raise _unreadable(path, "the reader gave no sensible answer") from None


def _unreadable(path: Path, reason: str) -> ContentError:
    return ContentError("film.unreadable", path=str(path), reason=reason)

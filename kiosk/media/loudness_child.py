# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures loudness in a process of its own, so that a file that hangs or kills its reader takes nothing along."""

import json
import logging
import os
import select
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import IO

from kiosk.domain.film import Media
from kiosk.domain.loudness import Loudness
from kiosk.domain.values import Millis
from kiosk.media.child import command, environment
from kiosk.media.record import loudness_from_json

_log = logging.getLogger(__name__)
PATIENCE = Millis(30_000)
"""Without a word of progress, which comes for each second of the film."""


def with_measured_loudness(
    media: Media, progress: Callable[[float], None] = lambda _: None, patience: Millis = PATIENCE
) -> Media:
    """The media with what was measured of its sound tracks.

    A film whose sound cannot be measured plays as loud as it is: that is logged, and nothing is raised.
    progress: called with the part that is done, 0 to 1.
    """
    if not media.sound:
        return media
    try:
        return with_loudness(media, _measured(media.path, progress, patience))
    except (ValueError, KeyError, TypeError, AttributeError, TimeoutError) as problem:
        _log.warning("the loudness of %s is not known: %s", media.path.name, problem)
        return media


def with_loudness(media: Media, measured: tuple[Loudness | None, ...]) -> Media:
    """measured: of each sound track. Raises ValueError where they are more or fewer than the media's."""
    pairs = zip(media.sound, measured, strict=True)
    return replace(media, sound=tuple(replace(track, loudness=loudness) for track, loudness in pairs))


def _measured(path: Path, progress: Callable[[float], None], patience: Millis) -> tuple[Loudness | None, ...]:
    """Raises TimeoutError, and ValueError or the like where the answer is none."""
    child = command("loudness_main", str(path.absolute()))
    with subprocess.Popen(
        child, env=environment(), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        assert process.stdout is not None  # noqa: S101 - it was asked for
        try:
            return _answer(process.stdout, progress, patience)
        finally:
            process.kill()


def _answer(lines: IO[bytes], progress: Callable[[float], None], patience: Millis) -> tuple[Loudness | None, ...]:
    rest = b""
    while True:
        *whole, rest = (rest + _read(lines, patience)).split(b"\n")
        for line in whole:
            message = json.loads(line)
            if "done" in message:
                progress(float(message["done"]))
            elif "reason" in message:
                raise ValueError(message["reason"])
            else:
                return tuple(map(loudness_from_json, message["loudness"]))


def _read(lines: IO[bytes], patience: Millis) -> bytes:
    if not select.select([lines], [], [], patience / 1000)[0]:
        raise TimeoutError(f"nothing within {patience / 1000:g} seconds")
    if data := os.read(lines.fileno(), 65536):
        return data
    raise ValueError("the reader died")

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`kiosk film add` beside the kiosk, into its data folder, again and again for as long as it is wanted."""

import os
import subprocess
import sys
from pathlib import Path

from kiosk.media.bench_long import repeated
from kiosk.media.venue_films import FILMS
from tests.support.films import rehearsal


class Importing:
    """From its making until close. minutes: of the film that is added. folder: for it."""

    def __init__(self, folder: Path, minutes: int) -> None:
        self._folder = folder / "to-add"
        self._folder.mkdir()
        self._minutes = minutes
        self._rounds = self._before = 0
        self._running: subprocess.Popen[bytes] | None = None

    def works(self, data: Path) -> bool:
        """Whether a film is being added to that folder: copied, then listened to. If nobody is about to, it begins."""
        if self._running is None or self._running.poll() is not None:
            self._before = _folders(data)
            self._begin(data)
        return _folders(data) > self._before

    def stop(self) -> None:
        if self._running:
            self._running.kill()
            self._running.wait()
            self._running = None

    def _begin(self, data: Path) -> None:
        # Another one each time: what is known already is refused.
        film = repeated(rehearsal(), self._folder, 60 * self._minutes + 400 * self._rounds).media.path
        self._rounds += 1
        self._running = subprocess.Popen(
            [sys.executable, "-P", "-m", "kiosk", "film", "add", str(film), "--data", str(data)],
            env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )


def _folders(data: Path) -> int:
    """Of films, the one included that is being made."""
    return sum(one.is_dir() for one in (data / FILMS).glob("*"))

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A screening whose playback log finds no room, until there is some; prints what should not have been.

WAY: "disk", for a disk of this process alone, under `unshare --map-root-user --mount`; "files", where the system
forbids that, for files that cannot grow.
"""

import errno
import subprocess
import sys
import tempfile
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from resource import RLIM_INFINITY, RLIMIT_FSIZE, setrlimit

from db.database import Database
from db.library import FilmLibrary
from db.playback import played_since
from kiosk.app.diary import Diary
from kiosk.app.library import Library
from kiosk.app.ports.loop import Cancel, Loop
from kiosk.domain.liveness import Deadlines
from kiosk.domain.played import Reason
from kiosk.domain.values import Millis, Slug
from kiosk.host.background import BackgroundThread
from kiosk.host.clock import now, today
from tests.faults.material import film, next_film
from tests.faults.screening import Screening
from tests.support.databases import open_empty

_HASTE = 100


class _Hasty:
    """A Loop for which a minute is less than a second."""

    def __init__(self, loop: Loop) -> None:
        self._loop = loop
        self.watch = loop.watch

    def after(self, delay: Millis, call: Callable[[], None]) -> Cancel:
        return self._loop.after(Millis(delay // _HASTE), call)


def _make_disk(data: Path) -> None:
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=8m", "none", data], check=True, timeout=30)


def _fill(data: Path, way: str) -> None:
    if way == "files":
        setrlimit(RLIMIT_FSIZE, (0, RLIM_INFINITY))
        return
    try:
        with (data / "filler").open("wb", buffering=0) as filler:
            while filler.write(bytes(4096)):
                pass
    except OSError as error:
        if error.errno != errno.ENOSPC:
            raise


def _make_room(data: Path, way: str) -> None:
    if way == "files":
        setrlimit(RLIMIT_FSIZE, (RLIM_INFINITY, RLIM_INFINITY))
    else:
        (data / "filler").unlink()


def main(way: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder, "data")
        data.mkdir()
        if way == "disk":
            _make_disk(data)
        screening = Screening(film(Path(folder)), next_film(Path(folder)), Deadlines())
        try:
            with closing(open_empty(data)) as database:
                _perform(screening, database, data, way)
        finally:
            if way == "disk":
                subprocess.run(["umount", data], check=True, timeout=30)
    for failure in screening.failures:
        print(failure)


def _perform(screening: Screening, database: Database, data: Path, way: str) -> None:
    background = BackgroundThread(screening.loop)
    library = Library(lambda: FilmLibrary(database, Slug("rehearsal"), today), background, screening.loop, None)
    screening.director.log_to(Diary(library, _Hasty(screening.loop), now))
    library.hurry()
    screening.wait(lambda: library.now.ready, "the library is open")
    _fill(data, way)
    screening.begin()
    screening.approach_end()
    screening.expect_next(25)
    screening.wait(lambda: len(screening.reports) == 1, "staff are told")
    screening.loop.run_for(2)
    _make_room(data, way)

    def kept() -> bool:
        found = played_since(database, now() - timedelta(hours=1))
        return [played.reason for _, played in found][:1] == [Reason.ENDED]

    screening.wait(kept, "what was played is kept")
    screening.close()
    background.close()
    library.close()
    if len(screening.reports) != 1:
        screening.fail(f"reports: {screening.reports}")


if __name__ == "__main__":
    main(*sys.argv[1:])

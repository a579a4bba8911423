# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A process that adds a film while its disk fills up, and once more when there is room: FOLDER WAY.

WAY: "disk", for a disk of this process alone, under `unshare --map-root-user --mount`; "files", where the system
forbids that, for files that cannot grow. It says how it failed, what is left then, and what came of the second try.
"""

import json
import subprocess
import sys
from contextlib import suppress
from datetime import date
from pathlib import Path
from resource import RLIM_INFINITY, RLIMIT_FSIZE, setrlimit

from kiosk.domain.errors import MachineError
from kiosk.media import copying
from kiosk.media.importing import Wish, add_film
from kiosk.media.venue_films import VenueFilms
from tests.support.foreign import foreign, left_in


def _fill(folder: Path, way: str) -> None:
    if way == "files":
        setrlimit(RLIMIT_FSIZE, (8192, RLIM_INFINITY))
        return
    with suppress(OSError), (folder / "filler").open("ab", buffering=0) as filler:
        while filler.write(bytes(4096)):
            pass


def _make_room(folder: Path, way: str) -> None:
    if way == "files":
        setrlimit(RLIMIT_FSIZE, (RLIM_INFINITY, RLIM_INFINITY))
    else:
        (folder / "filler").unlink()


def main(folder: Path, way: str) -> None:
    if way == "disk":
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=80m", "none", folder], check=True, timeout=30)
    films, wish = VenueFilms(folder / "films"), Wish((foreign("bikes.mp4"),), date(2026, 1, 31))
    copying._CHUNK = 4096
    code = ""
    try:
        add_film(films, wish, lambda _: None, lambda _: _fill(folder, way))
    except MachineError as error:
        code = error.code
    left = left_in(films)
    _make_room(folder, way)
    then = add_film(films, wish, lambda _: None, lambda _: None).film.slug
    print(json.dumps({"code": code, "left": left, "then": then}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])

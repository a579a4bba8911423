# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What it takes to add a film, all that is looked at and tried included."""

import os
import subprocess
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median

from kiosk.cli.bench.fault import MeasureError
from kiosk.cli.bench.rig import Rig
from kiosk.cli.bench.row import Figures, LimitKind, Row
from kiosk.cli.venue import try_playing
from kiosk.host.clock import today
from kiosk.media.bench_long import repeated
from kiosk.media.importing import Wish, add_film
from kiosk.media.venue_films import VenueFilms

_SECONDS, _QUICK_SECONDS = 1200, 4
"""Of film: 1.1 GB, of which every copy and every digest is made from the cache."""
_ROUNDS, _QUICK_ROUNDS = 3, 1
_CHILD_SECONDS = 300


def _measure(rig: Rig) -> Figures:
    rig.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=rig.folder, prefix="import-") as folder:
        rig.tell("import: making the film")
        film = repeated(rig.clip, Path(folder), _QUICK_SECONDS if rig.quick else _SECONDS).media.path
        ours, peer = [], []
        for number in range(_QUICK_ROUNDS if rig.quick else _ROUNDS):
            rig.tell(f"import: round {number + 1}")
            peer.append(_timed(partial(_copy_and_digest, film, film.with_name("copy"))))
            films = VenueFilms(Path(folder, f"films-{number}"))
            ours.append(_timed(partial(_add, films, film)))
        return Figures(median(ours), median(peer))


def _timed(do: Callable[[], None]) -> float:
    """Seconds; nothing is left to be written from before."""
    os.sync()
    began = time.monotonic()
    do()
    return time.monotonic() - began


def _copy_and_digest(film: Path, copy: Path) -> None:
    for command in (["cp", str(film), str(copy)], ["sha256sum", str(copy)]):
        if subprocess.run(command, stdout=subprocess.DEVNULL, timeout=_CHILD_SECONDS, check=False).returncode:
            raise MeasureError(f"{command[0]} failed")
    copy.unlink()


def _add(films: VenueFilms, film: Path) -> None:
    add_film(films, Wish((film,), today()), try_playing, lambda _: None)


ROWS = (
    Row(
        "import",
        "s",
        1.25,
        LimitKind.RATIO,
        f"Adding a film of {_SECONDS // 60} minutes (1.1 GB, in the cache): looked at, tried in an engine at three "
        "places, copied, its digest made, and all of it on the disk; beside cp and sha256sum of the same file, after "
        f"which it need not be. How loud it is is measured when it is there, and not counted. Medians of {_ROUNDS}.",
        _measure,
    ),
)

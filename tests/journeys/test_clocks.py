# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a clock that is wrong by half a century does to a kiosk: an entry in its log, and nothing else."""

import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.journeys.quiet import journey
from tests.support.told import told_in

EARLY, LATE = "1970-01-01T10:00:00", "2100-01-01T10:00:00"


def test_the_film_goes_on_whatever_the_clock_says_and_what_is_written_down_is_sane(tmp_path: Path) -> None:
    ways = ((EARLY, LATE), (LATE, EARLY))
    folders = [tmp_path / begins[:4] for begins, _ in ways]
    with ThreadPoolExecutor(len(ways)) as threads:
        told = [
            json.loads(lines[-1])
            for lines in threads.map(lambda way, folder: journey("clocks", folder, *way), ways, folders)
        ]
    for seen, folder in zip(told, folders, strict=True):
        assert seen["shown"] > 10
        ((begun, seconds),) = seen["visits"]
        assert begun.startswith(folder.name)
        assert 0 < seconds < 90
        assert seen["plays"]
        assert all(at[:4] in {EARLY[:4], LATE[:4]} and 0 < lasted < 90_000 for at, lasted in seen["plays"])
    assert ["clock.early" in told_in(folder) for folder in folders] == [True, False]

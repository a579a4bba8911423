# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The steps of the tour at the page of drives, with a drive that is made for it, and at the way out of the kiosk."""

import json
import os
from pathlib import Path

from kiosk.cli.tour import Tour
from kiosk.cli.visit_schedule import press, turn_to
from kiosk.domain.staff import StaffPage
from kiosk.host.drives import TOLD_IN

_SETTLES = 0.3
_LABEL = "MUSEUM"
_FILMS = {"The Soviet Story.mkv": 1_400_000_000, "School/The Soviet Story, short.mp4": 620_000_000}
"""With their sizes in bytes, none of which is taken from the disk."""


def plug_in(data: Path) -> None:
    """A drive that is a folder of the data. No other is told of then: names of somebody's files are no pictures."""
    told, mount = data / "drives", data / "drives" / "mnt"
    for name, size in _FILMS.items():
        film = mount / name
        film.parent.mkdir(parents=True, exist_ok=True)
        with film.open("wb") as file:
            file.truncate(size)
    record = {"name": "sdb1", "label": _LABEL, "mount": str(mount)}
    (told / "sdb1.json").write_text(json.dumps(record), encoding="utf-8")
    os.environ[TOLD_IN] = str(told)


def look_at_drive(tour: Tour) -> None:
    """From the question, which is answered with no; the settings are left as they were found."""
    press(tour, "staff.ending.keep")
    press(tour, "staff.settings.group.profile")
    turn_to(tour, StaffPage.DRIVE)
    tour.visitor.wait(lambda: tour.visitor.sees("staff.drive.copy.0"), "a film on the drive")
    tour.visitor.linger(_SETTLES)


def ask_ending(tour: Tour) -> None:
    """It goes no further than the question."""
    press(tour, "staff.settings.group.machine")
    press(tour, "staff.ending.ask")
    tour.visitor.wait(lambda: tour.visitor.sees("staff.ending.keep"), "the question whether it is to end")
    tour.visitor.linger(_SETTLES)

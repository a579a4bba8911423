# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The faults, as a table."""

import subprocess
import sys

from tests.faults.acts import acts
from tests.faults.case import Case, Series
from tests.faults.drives import drives
from tests.faults.files import files, names
from tests.faults.film_kills import film_kills
from tests.faults.full import full_disks
from tests.faults.ills import ills
from tests.faults.kills import kills
from tests.faults.screening import Screening
from tests.faults.screens import screens
from tests.faults.service import service
from tests.faults.signals import signals
from tests.faults.states import states


def _fill_the_disk(screening: Screening) -> None:
    """In a process of its own, which has a disk of its own."""
    apart = ["unshare", "--map-root-user", "--mount"]
    allowed = subprocess.run([*apart, "true"], check=False, capture_output=True).returncode == 0
    way = "disk" if allowed else "files"
    command = [*(apart if allowed else []), sys.executable, "-m", "tests.faults.full_disk", way]
    done = subprocess.run(command, capture_output=True, text=True, timeout=200, check=False)
    if done.returncode or done.stdout:
        screening.fail(f"{done.stdout} {done.stderr}")


CASES = (*signals(), *files(), *names(), *ills(), Case("disk full for the playback log", _fill_the_disk, reports=0))

WRITING: tuple[Series, ...] = (*kills(), *film_kills(), *acts(), *full_disks())
"""Of faults while something is written."""

SERIES: tuple[Series, ...] = (*WRITING, *states(), *screens(), *service(), *drives())

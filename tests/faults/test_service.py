# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The kiosk as a service, in one go: the film is back after each death, and after the third in safe mode.

packaging/faults performs each death ten times, under a systemd where one may be booted.
"""

import os
import signal
import subprocess
from pathlib import Path

from kiosk.host.deaths import StartFile
from tests.faults.service import Stand, crash_into_safe_mode, own_manager, stand
from tests.support.service_manager import KIOSK

_DEATHS = (signal.SIGSEGV, signal.SIGSTOP)
_WITHIN = 3.0
"""Seconds; the unit gives more, and the test has less."""


def test_the_film_is_back_after_each_death_and_after_the_third_in_a_row_in_safe_mode(tmp_path: Path) -> None:
    _die_once(tmp_path / "data")
    with stand(tmp_path, own_manager(_WITHIN)) as stood:
        _start_a_second_one(stood)
        assert crash_into_safe_mode(stood, _DEATHS) == []
        assert stood.manager.starts == 1 + len(_DEATHS)


def _die_once(data: Path) -> None:
    """As a kiosk that does not come to its first picture."""
    data.mkdir()
    StartFile(data)


def _start_a_second_one(stood: Stand) -> None:
    """It says in a sentence whose the folder is, and leaves that as it is."""
    before = (stood.data / "starts.json").read_bytes()
    done = subprocess.run([*KIOSK, "--data", str(stood.data)], capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == os.EX_TEMPFAIL
    assert done.stderr.count("\n") == 1
    assert (stood.data / "kiosk.lock").read_text(encoding="ascii") in done.stderr
    assert (stood.data / "starts.json").read_bytes() == before

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The unit, as systemd reads it."""

import subprocess
from configparser import RawConfigParser
from pathlib import Path

from tests.support.service_manager import UNIT


def test_systemd_finds_nothing_wrong_in_it(tmp_path: Path) -> None:
    here = tmp_path / UNIT.name
    text = UNIT.read_text(encoding="utf-8")
    # Where an installation lies there is nothing here.
    text = text.replace("/opt/film-kiosk/.venv/bin/kiosk", "/bin/sh").replace("User=kiosk", "User=root")
    here.write_text(text, encoding="utf-8")
    done = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", str(here)], capture_output=True, text=True, check=False, timeout=60
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_whatever_the_kiosk_dies_of_it_is_begun_anew_for_ever() -> None:
    unit = RawConfigParser(strict=False)
    unit.optionxform = str  # type: ignore[assignment,method-assign]
    unit.read(UNIT, encoding="utf-8")
    service = unit["Service"]
    assert (service["Type"], service["NotifyAccess"], service["Restart"]) == ("notify", "main", "always")
    assert unit["Unit"]["StartLimitIntervalSec"] == "0"
    # A process that is stopped dies of no other signal.
    assert service["WatchdogSignal"] == "SIGKILL"

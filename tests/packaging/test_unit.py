# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The units of the session, as systemd reads them."""

import os
import re
import shutil
import subprocess
from configparser import RawConfigParser
from pathlib import Path

import pytest

from tests.support.service_manager import UNIT

_UNITS = UNIT.parent
_SERVICES = sorted(_UNITS.glob("*.service"))
_ELSEWHERE = re.compile(r"^(Exec\w+=)([-+!:@]*)/\S+", re.MULTILINE)
"""What a unit starts, which is on an installed machine alone."""
_MOST = 30
"""Exposure that a unit may have, in tenths, as systemd counts."""


def _ours(path: Path) -> bool:
    return path.name.startswith("film-kiosk") and path.is_file() and not path.is_symlink()


def test_systemd_finds_nothing_wrong_in_them(tmp_path: Path) -> None:
    units = [path for path in _UNITS.iterdir() if _ours(path)]
    for unit in units:
        text = _ELSEWHERE.sub(r"\1\2/bin/true", unit.read_text(encoding="utf-8")).replace("User=kiosk", "User=root")
        (tmp_path / unit.name).write_text(text, encoding="utf-8")
    named = [str(tmp_path / unit.name.replace("@.", "@sdb1.")) for unit in units]
    for template in tmp_path.glob("*@.service"):
        shutil.copy(template, tmp_path / template.name.replace("@.", "@sdb1."))
    done = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", *named],
        env={**os.environ, "SYSTEMD_UNIT_PATH": f"{tmp_path}:"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    told = [line for line in done.stderr.splitlines() if "film-kiosk" in line]
    assert (len(units) >= 5, told) == (True, [])


@pytest.mark.parametrize("unit", [path for path in _SERVICES if _ours(path)], ids=lambda path: path.name)
def test_what_dies_of_an_attack_can_do_little(unit: Path, tmp_path: Path) -> None:
    here = shutil.copy(unit, tmp_path / unit.name.replace("@.", "@sdb1."))
    done = subprocess.run(
        ["systemd-analyze", "security", "--offline=true", f"--threshold={_MOST}", "--no-pager", str(here)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stdout[-200:]


def test_whatever_is_wanted_by_something_is_linked_there() -> None:
    missing = []
    for unit in filter(_ours, _UNITS.iterdir()):
        for target in re.findall(r"^WantedBy=(\S+)$", unit.read_text(encoding="utf-8"), re.MULTILINE):
            link = _UNITS / f"{target}.wants" / unit.name
            if not link.is_symlink() or str(link.readlink()) != f"/etc/systemd/system/{unit.name}":
                missing.append(str(link))
    assert missing == []


@pytest.mark.parametrize("name", ["film-kiosk", "film-kiosk-display", "film-kiosk-windows"])
def test_whatever_it_dies_of_it_is_begun_anew_for_ever(name: str) -> None:
    unit = _read(_UNITS / f"{name}.service")
    assert unit["Service"]["Restart"] == "always"
    assert unit["Unit"]["StartLimitIntervalSec"] == "0"


def test_a_kiosk_that_gives_no_sign_of_life_is_killed() -> None:
    service = _read(UNIT)["Service"]
    assert (service["Type"], service["NotifyAccess"]) == ("notify", "main")
    # A process that is stopped dies of no other signal.
    assert service["WatchdogSignal"] == "SIGKILL"


def test_a_splash_that_does_not_answer_takes_no_display_along() -> None:
    """A command besides the service's own ends it when it takes as long as its start may, whatever its minus."""
    unit = (_UNITS / "film-kiosk-display.service").read_text(encoding="utf-8")
    asked = [line for line in unit.splitlines() if line.startswith("Exec") and "/usr/bin/plymouth" in line]
    assert len(asked) == 2
    assert all("=-/usr/bin/timeout --kill-after=1 5 /usr/bin/plymouth" in line for line in asked)


def _read(path: Path) -> RawConfigParser:
    unit = RawConfigParser(strict=False)
    unit.optionxform = str  # type: ignore[assignment,method-assign]
    unit.read(path, encoding="utf-8")
    return unit

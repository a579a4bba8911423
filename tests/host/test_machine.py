# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a machine tells of itself, and what it leaves untold."""

from pathlib import Path

import pytest

from kiosk.host.machine import look_at_machine

MEMINFO = (
    "MemTotal:        8000000 kB\nMemFree:          100000 kB\nMemAvailable:    3000000 kB\nHugePages_Total:       0\n"
)


def write(root: Path, name: str, text: str) -> None:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="ascii")


def heat(root: Path) -> float | None:
    return look_at_machine(root, root).heat


@pytest.fixture
def root(tmp_path: Path) -> Path:
    write(tmp_path, "proc/meminfo", MEMINFO)
    write(tmp_path, "proc/loadavg", "0.42 0.30 0.20 1/234 5678\n")
    return tmp_path


def test_memory_and_load_are_the_kernels(root: Path) -> None:
    machine = look_at_machine(root, root)
    assert (machine.free, machine.memory, machine.load) == (3_000_000 * 1024, 8_000_000 * 1024, 0.42)
    assert machine.cores
    assert machine.up
    assert machine.kiosk_up is not None


def test_the_disk_is_that_of_the_folder(root: Path) -> None:
    machine = look_at_machine(root, root)
    assert machine.room is not None
    assert machine.disk is not None
    assert 0 <= machine.room <= machine.disk


def test_a_machine_that_tells_nothing_is_none(tmp_path: Path) -> None:
    machine = look_at_machine(tmp_path / "gone", tmp_path)
    assert (machine.room, machine.disk, machine.free, machine.memory) == (None, None, None, None)
    assert (machine.heat, machine.load) == (None, None)


def test_the_hottest_processor_counts_whatever_else_is_hotter(root: Path) -> None:
    write(root, "sys/class/hwmon/hwmon0/name", "nvme\n")
    write(root, "sys/class/hwmon/hwmon0/temp1_input", "71000\n")
    assert heat(root) == 71
    write(root, "sys/class/hwmon/hwmon1/name", "coretemp\n")
    write(root, "sys/class/hwmon/hwmon1/temp1_input", "48000\n")
    write(root, "sys/class/hwmon/hwmon1/temp2_input", "52500\n")
    assert heat(root) == 52.5
    write(root, "sys/class/thermal/thermal_zone0/type", "x86_pkg_temp\n")
    write(root, "sys/class/thermal/thermal_zone0/temp", "55000\n")
    assert heat(root) == 55


@pytest.mark.parametrize("told", ["", "no number\n", "0\n", "-274000\n", "4000000\n"])
def test_a_sensor_that_tells_nonsense_is_none(root: Path, told: str) -> None:
    write(root, "sys/class/thermal/thermal_zone0/type", "acpitz\n")
    write(root, "sys/class/thermal/thermal_zone0/temp", told)
    assert heat(root) is None


@pytest.mark.parametrize("text", ["", "MemAvailable: lots\n", "MemAvailable\n"])
def test_a_kernel_that_tells_memory_otherwise_is_none(root: Path, text: str) -> None:
    write(root, "proc/meminfo", text)
    assert look_at_machine(root, root).free is None

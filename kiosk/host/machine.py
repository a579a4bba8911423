# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What this machine has left: disk, memory, processors, heat. Raises nothing: what cannot be read is None."""

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from kiosk.domain.machine import Machine
from kiosk.host.clock import since_boot
from kiosk.host.process import age

_KIB = 1024
_PROCESSORS = frozenset(
    {"coretemp", "k10temp", "zenpower", "cpu_thermal", "cpu-thermal", "x86_pkg_temp", "soc_thermal"}
)
"""What drivers call the heat of a processor. Disks, radios and batteries tell theirs, too."""
_COLDEST, _HOTTEST = -40.0, 150.0
"""What a sensor says beyond these is none of a machine that runs."""


def look_at_machine(data: Path, root: Path = Path("/")) -> Machine:
    """data: the data folder, or what is to be one. root: below it lie proc and sys."""
    disk = _disk(data)
    memory = _memory(root / "proc/meminfo")
    return Machine(
        room=disk[0] if disk else None,
        disk=disk[1] if disk else None,
        free=memory.get("MemAvailable"),
        memory=memory.get("MemTotal"),
        heat=_heat(root / "sys/class"),
        load=_load(root / "proc/loadavg"),
        cores=os.cpu_count(),
        up=since_boot(),
        kiosk_up=age(),
    )


def _disk(data: Path) -> tuple[int, int] | None:
    """Room for this user, and all there is."""
    with suppress(OSError):
        facts = os.statvfs(data)
        return facts.f_bavail * facts.f_frsize, facts.f_blocks * facts.f_frsize
    return None


def _memory(path: Path) -> dict[str, int]:
    """By the names of the kernel, in bytes."""
    found = {}
    for line in _text(path).splitlines():
        name, _, rest = line.partition(":")
        number = rest.split()[:1]
        if number and number[0].isdecimal():
            found[name] = int(number[0]) * _KIB
    return found


def _load(path: Path) -> float | None:
    with suppress(ValueError, IndexError):
        return float(_text(path).split()[0])
    return None


def _heat(classes: Path) -> float | None:
    """Of the processors; where none of them tells, of whatever does."""
    found = [*_monitors(classes / "hwmon"), *_zones(classes / "thermal")]
    processors = [heat for name, heat in found if name in _PROCESSORS]
    return max(processors or [heat for _, heat in found], default=None)


def _monitors(folder: Path) -> Iterator[tuple[str, float]]:
    for monitor in sorted(folder.glob("hwmon*")):
        name = _text(monitor / "name").strip()
        for path in sorted(monitor.glob("temp*_input")):
            if (heat := _degrees(path)) is not None:
                yield name, heat


def _zones(folder: Path) -> Iterator[tuple[str, float]]:
    for zone in sorted(folder.glob("thermal_zone*")):
        if (heat := _degrees(zone / "temp")) is not None:
            yield _text(zone / "type").strip(), heat


def _degrees(path: Path) -> float | None:
    with suppress(ValueError):
        degrees = int(_text(path)) / 1000
        # An input that is not wired says nought.
        if degrees != 0 and _COLDEST < degrees < _HOTTEST:
            return degrees
    return None


def _text(path: Path) -> str:
    with suppress(OSError):
        return path.read_text(encoding="ascii", errors="replace")
    return ""

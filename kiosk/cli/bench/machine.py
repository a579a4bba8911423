# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What was measured on."""

import os
import platform
from pathlib import Path

from kiosk.cli.bench.mpv import mpv_version
from kiosk.cli.versions import versions
from kiosk.host.graphics import decide_software

_MIB = 2**20


def facts() -> dict[str, str | int | float]:
    software, _ = decide_software()
    return {
        "processor": _processor(),
        "cores": len(os.sched_getaffinity(0)),
        "memory_mib": os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // _MIB,
        "kernel": platform.release(),
        "load": round(os.getloadavg()[0], 2),
        "graphics": "software" if software else "opengl",
        "python": platform.python_version(),
        **versions(),
        "mpv": mpv_version() or "no mpv",
    }


def _processor() -> str:
    for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
        name, _, value = line.partition(":")
        if name.strip() == "model name":
            return value.strip()
    return platform.machine()

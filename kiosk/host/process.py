# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the kernel knows of a process."""

import os
import time
from pathlib import Path

from kiosk.domain.values import Millis

_START_TIME = 19
"""Of the fields of /proc/PID/stat that follow the name: when the process began, in ticks since the machine did."""
_USER_TIME, _SYSTEM_TIME = 11, 12
"""Likewise: the processor time it has had, in ticks."""
_RING = "kiosk-ring"


def age(pid: int | str = "self") -> Millis:
    """For how long the process has been there, to 10 ms."""
    began = int(_fields(pid)[_START_TIME]) / os.sysconf("SC_CLK_TCK")
    return Millis(round((time.clock_gettime(time.CLOCK_BOOTTIME) - began) * 1000))


def cpu_seconds(pid: int | str = "self") -> float:
    """Processor time the process has had, all its threads together, to 10 ms."""
    fields = _fields(pid)
    return (int(fields[_USER_TIME]) + int(fields[_SYSTEM_TIME])) / os.sysconf("SC_CLK_TCK")


def memory(pid: int | str = "self") -> int:
    """Proportional set size in bytes, without the rings of pictures, which are counted by what the film needs."""
    total, ring = 0, False
    for line in Path(f"/proc/{pid}/smaps").read_text(encoding="utf-8", errors="replace").splitlines():
        name, _, rest = line.partition(":")
        if name == "Pss":
            total += 0 if ring else int(rest.split()[0]) * 1024
        elif " " in name or "-" in name:
            ring = _RING in line
    return total


def become_owner(folder: Path) -> None:
    """Where this is root: whoever the folder belongs to, from now on; so no link in it leads further than he may."""
    facts = folder.stat()
    if os.geteuid() == 0 and facts.st_uid != 0:
        os.setgroups([])
        os.setgid(facts.st_gid)
        os.setuid(facts.st_uid)


def engine_processes() -> list[int]:
    """The ids of this process's engines."""
    tasks = Path("/proc/self/task").iterdir()
    children = [pid for task in tasks for pid in (task / "children").read_text(encoding="utf-8").split()]
    return [int(pid) for pid in children if b"kiosk.playback.engine" in Path(f"/proc/{pid}/cmdline").read_bytes()]


def reap_children(*, seconds: float) -> None:
    """Wait for the end of every child of this process, but not longer than so many seconds."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        try:
            pid, _ = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return
        if pid == 0:
            time.sleep(0.005)


def _fields(pid: int | str) -> list[str]:
    """What follows the name, which may hold blanks itself."""
    return Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the kernel knows of a process."""

import mmap
import os
import subprocess
import sys
import time

from kiosk.host.process import age, cpu_seconds, engine_processes, memory


def test_processor_time_grows_with_work() -> None:
    before, until = cpu_seconds(), time.process_time() + 0.1
    while time.process_time() < until:
        pass
    assert 0.05 <= cpu_seconds() - before <= 1


def test_age_is_that_of_the_process() -> None:
    before = age()
    time.sleep(0.05)
    assert 30 <= age() - before <= 5000


def test_memory_counts_what_was_touched_but_not_the_ring() -> None:
    before = memory()
    plain = _touched(-1)
    with_plain = memory()
    descriptor = os.memfd_create("kiosk-ring")
    os.ftruncate(descriptor, 16 << 20)
    ring = _touched(descriptor)
    with_ring = memory()
    ring.close()
    plain.close()
    os.close(descriptor)
    assert 12 << 20 <= with_plain - before <= 40 << 20
    assert abs(with_ring - with_plain) <= 8 << 20


def test_a_process_without_engines_has_none() -> None:
    assert engine_processes() == []


def _touched(descriptor: int) -> mmap.mmap:
    """16 MiB, each page written to, with nothing else of that size in between."""
    made = mmap.mmap(descriptor, 16 << 20)
    for page in range(0, 16 << 20, mmap.PAGESIZE):
        made[page] = 1
    return made


def test_dead_children_are_waited_for_but_not_for_long() -> None:
    """In a process of its own: this one has children that are not the test's."""
    done = subprocess.run([sys.executable, "-c", _REAP], capture_output=True, text=True, timeout=20, check=False)
    assert done.returncode == 0, done.stderr


_REAP = """
import os, subprocess, time
from kiosk.host.process import reap_children
dead = subprocess.Popen(["true"])
alive = subprocess.Popen(["sleep", "60"])
began = time.monotonic()
reap_children(seconds=1)
assert 1 <= time.monotonic() - began < 10
assert not os.path.exists(f"/proc/{dead.pid}")
alive.kill()
reap_children(seconds=10)
assert not os.path.exists(f"/proc/{alive.pid}")
"""

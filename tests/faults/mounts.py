# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Disks of this process alone."""

import ctypes
import os
import subprocess
from pathlib import Path

_NEW_MOUNTS, _NEW_USER = 0x00020000, 0x10000000


def get_mounts() -> None:
    """From now on what is mounted here is seen by nobody else; if need be as a user who is root here alone.

    Raises OSError where the system forbids that.
    """
    library = ctypes.CDLL(None, use_errno=True)
    user, group = os.getuid(), os.getgid()
    if library.unshare(_NEW_MOUNTS) == 0:
        mount("--make-rprivate", "/")
        return
    if library.unshare(_NEW_MOUNTS | _NEW_USER):
        raise OSError(ctypes.get_errno(), "no disk of our own can be made")
    Path("/proc/self/setgroups").write_text("deny", encoding="utf-8")
    Path("/proc/self/uid_map").write_text(f"0 {user} 1", encoding="utf-8")
    Path("/proc/self/gid_map").write_text(f"0 {group} 1", encoding="utf-8")


def mount(*options: str) -> None:
    """See mount(8)."""
    subprocess.run(["mount", *options], check=True, timeout=30)

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A display of its own in memory, with the window manager of the kiosk: its settings are those of packaging/openbox."""

import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_RC = Path(__file__).parents[2] / "packaging/openbox/rc.xml"
_SECONDS = 20


@contextmanager
def display(folder: Path, width: int, height: int) -> Iterator[str]:
    """Its name, which stands in DISPLAY until the end. folder: for what only they need."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp", "-noreset"],
        pass_fds=(write,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with open(read, "rb") as answer:  # noqa: PTH123 - a descriptor
        name = f":{answer.readline().decode().strip()}"
    os.environ["DISPLAY"] = name
    for other in ("WAYLAND_DISPLAY", "XAUTHORITY"):
        os.environ.pop(other, None)
    managed = folder / "managed"
    manager = subprocess.Popen(
        ["openbox", "--sm-disable", "--config-file", str(_RC), "--startup", f"touch {managed}"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        deadline = time.monotonic() + _SECONDS
        # A window mapped before openbox manages the screen never gets the focus.
        while not managed.exists():
            if time.monotonic() > deadline or manager.poll() is not None:
                raise OSError("the window manager (openbox) did not start")
            time.sleep(0.02)
        yield name
    finally:
        for process in (manager, server):
            process.kill()
            process.wait()

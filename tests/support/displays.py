# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A display of its own in memory for a kiosk beside which others run: whose windows lie above each other see parts of
one another, and only one has the focus."""

import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

_WINDOWS = Path(__file__).parents[2] / "packaging/openbox/rc.xml"
_MEMORY = ("-nolisten", "tcp", "-noreset")
_SECONDS = 20


@contextmanager
def display(size: str = "1920x1080") -> Iterator[str]:
    """What belongs in DISPLAY: a server, and a window manager that is at work. Raises OSError."""
    read, write = os.pipe()
    with TemporaryDirectory() as folder, open(read, "rb") as answer:  # noqa: PTH123 - a descriptor
        try:
            server = _begin("Xvfb", *_MEMORY, "-screen", "0", f"{size}x24", "-displayfd", str(write), pass_fds=(write,))
        finally:
            os.close(write)
        try:
            name = f":{answer.readline().decode().strip()}"
            with _windows(name, Path(folder, "managed")):
                yield name
        finally:
            server.kill()
            server.wait()


@contextmanager
def _windows(name: str, managed: Path) -> Iterator[None]:
    begun = ("--sm-disable", "--config-file", str(_WINDOWS), "--startup", f"touch {managed}")
    manager = _begin("openbox", *begun, env={**os.environ, "DISPLAY": name})
    try:
        deadline = time.monotonic() + _SECONDS
        # A window mapped before that never gets the focus.
        while not managed.exists():
            if time.monotonic() > deadline or manager.poll() is not None:
                raise OSError("the window manager (openbox) did not start")
            time.sleep(0.02)
        yield
    finally:
        manager.kill()
        manager.wait()


def _begin(
    *command: str, env: dict[str, str] | None = None, pass_fds: tuple[int, ...] = ()
) -> "subprocess.Popen[bytes]":
    nowhere = subprocess.DEVNULL
    return subprocess.Popen(command, env=env, pass_fds=pass_fds, stdin=nowhere, stdout=nowhere, stderr=nowhere)

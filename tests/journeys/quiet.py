# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a kiosk that is well does not print, and what a journey in a process of its own does."""

import os
import re
import subprocess
import sys

from tests.conftest import ALLOWED

_OF_QT = re.compile(r" (?:WARNING|ERROR|CRITICAL) kiosk\.ui\.qt: [^:]*: (?P<text>.*?)(?: \([^()]*:\d+\))?$")
"""A line of the log: the category, then Qt's words, then the place they come from, if there is one."""


def assert_quiet(printed: str) -> None:
    """No traceback, and no complaint of Qt but those that are allowed."""
    assert "Traceback" not in printed, printed
    said = [found["text"] for line in printed.splitlines() if (found := _OF_QT.search(line))]
    assert [text for text in said if text not in dict(ALLOWED)] == []


def journey(name: str, *arguments: object, **environment: str) -> list[str]:
    """The lines that a module of this package prints, which ends well, and within 90 seconds."""
    done = subprocess.run(
        [sys.executable, "-m", f"tests.journeys.{name}", *map(str, arguments)],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert_quiet(done.stderr)
    return done.stdout.splitlines()

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a kiosk that is well does not print."""

import re

from tests.conftest import ALLOWED

_OF_QT = re.compile(r" (?:WARNING|ERROR|CRITICAL) kiosk\.ui\.qt: [^:]*: (?P<text>.*?)(?: \([^()]*:\d+\))?$")
"""A line of the log: the category, then Qt's words, then the place they come from, if there is one."""


def assert_quiet(printed: str) -> None:
    """No traceback, and no complaint of Qt but those that are allowed."""
    assert "Traceback" not in printed, printed
    said = [found["text"] for line in printed.splitlines() if (found := _OF_QT.search(line))]
    assert [text for text in said if text not in dict(ALLOWED)] == []

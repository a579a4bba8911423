# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What Qt may say without a test failing: by its exact text, with the reason. Nowhere else is anything allowed."""

import re

import pytest

ALLOWED: tuple[tuple[str, str], ...] = ()
"""(what Qt says, why it is no fault of ours)"""


def pytest_configure(config: pytest.Config) -> None:
    for text, _ in ALLOWED:
        config.addinivalue_line("qt_log_ignore", rf"\A{re.escape(text)}\Z")

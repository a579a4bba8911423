# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How tests share the machine, and what Qt may say without a test failing."""

import os
import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

_SLOW_FIRST = (
    "escapes",
    "journeys",
    "sealed",
    "faults",
    "cli",
    "packaging",
    "sound",
    "media",
    "ui",
    "playback",
    "contracts",
)
"""Folders whose tests take long are begun with, so that what is left in the end is short and shared evenly."""
ALLOWED: tuple[tuple[str, str], ...] = ()
"""(what Qt says by its exact text, why it is no fault of ours); nowhere else is anything allowed."""


# How long a machine takes says nothing about what is tested: the first text alone takes hypothesis seconds.
settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")


def _settle() -> None:
    """Give each of several processes that test a display and folders of its own."""
    displays = os.environ.get("KIOSK_TEST_DISPLAYS", "").split()
    worker = os.environ.get("PYTEST_XDIST_WORKER", "gw0")
    if displays:
        os.environ["DISPLAY"] = displays[int(worker.removeprefix("gw")) % len(displays)]
    if "PYTEST_XDIST_WORKER" in os.environ:
        for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"):
            if name in os.environ and displays:
                folder = Path(os.environ[name], worker)
                folder.mkdir(mode=0o700)
                os.environ[name] = str(folder)


_settle()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=_rank)


def _rank(item: pytest.Item) -> int:
    folder = item.path.relative_to(Path(__file__).parent).parts[0]
    return _SLOW_FIRST.index(folder) if folder in _SLOW_FIRST else len(_SLOW_FIRST)


def pytest_configure(config: pytest.Config) -> None:
    for text, _ in ALLOWED:
        config.addinivalue_line("qt_log_ignore", rf"\A{re.escape(text)}\Z")

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The one list of what Qt may say."""

import re

import pytest

from tests import conftest
from tests.journeys import quiet


class Config:
    def __init__(self) -> None:
        self.lines: list[str] = []

    def addinivalue_line(self, name: str, line: str) -> None:
        assert name == "qt_log_ignore"
        self.lines.append(line)


def test_an_entry_lets_exactly_its_text_pass(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(conftest, "ALLOWED", (("a (b) said", "a reason"),))
    config = Config()
    conftest.pytest_configure(config)  # type: ignore[arg-type]
    (allowed,) = config.lines
    assert re.search(allowed, "a (b) said")
    assert not re.search(allowed, "a (b) said more")


@pytest.mark.parametrize("level", ["WARNING", "ERROR", "CRITICAL"])
def test_a_journey_hears_what_qt_says(monkeypatch: pytest.MonkeyPatch, level: str) -> None:
    said = f"2026-01-01 00:00:00,000 {level} kiosk.ui.qt: qml: a (b) said (Main.qml:3)\n"
    with pytest.raises(AssertionError):
        quiet.assert_quiet(said)
    monkeypatch.setattr(quiet, "ALLOWED", (("a (b) said", "a reason"),))
    quiet.assert_quiet(said)


def test_a_journey_hears_a_traceback() -> None:
    with pytest.raises(AssertionError):
        quiet.assert_quiet("Traceback (most recent call last):\n")
    quiet.assert_quiet("2026-01-01 00:00:00,000 WARNING kiosk.app.engines: engine on air is replaced: signal 9\n")

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Typing on a keyboard that is plugged in."""

import os

import pytest

from kiosk.ui.keyboard import keep_typing_here


def test_no_input_method_of_the_session_hears_what_is_typed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_IM_MODULE", "ibus")
    monkeypatch.setenv("QT_IM_MODULES", "wayland;ibus")
    keep_typing_here()
    assert os.environ["QT_IM_MODULE"] == "compose"
    assert "QT_IM_MODULES" not in os.environ

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How the scene is drawn, and who decides."""

import os
from pathlib import Path

import pytest

from kiosk.domain.errors import MachineError
from kiosk.host import graphics
from kiosk.host.graphics import choose_software, decide_software

_NAMES = ("KIOSK_GRAPHICS", "QT_QUICK_BACKEND", "QT_XCB_GL_INTEGRATION")


@pytest.fixture(autouse=True)
def _plain_machine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Without settings and without a graphics processor. What the code sets is taken back too."""
    for name in _NAMES:
        monkeypatch.setenv(name, "")
        monkeypatch.delenv(name)
    monkeypatch.setattr(graphics, "_NODES", tmp_path)


def test_a_machine_without_a_graphics_processor_draws_in_software() -> None:
    assert decide_software() == (True, "machine")


def test_a_machine_with_a_graphics_processor_uses_it(tmp_path: Path) -> None:
    (tmp_path / "renderD128").touch()
    assert decide_software() == (False, "machine")


@pytest.mark.parametrize(("wanted", "software"), [("opengl", False), ("software", True)])
def test_a_setting_decides(monkeypatch: pytest.MonkeyPatch, wanted: str, software: bool) -> None:
    monkeypatch.setenv("KIOSK_GRAPHICS", wanted)
    assert decide_software() == (software, "setting")


@pytest.mark.parametrize(("backend", "software"), [("rhi", False), ("software", True)])
def test_qts_own_setting_stands_above_ours(monkeypatch: pytest.MonkeyPatch, backend: str, software: bool) -> None:
    monkeypatch.setenv("KIOSK_GRAPHICS", "opengl" if software else "software")
    monkeypatch.setenv("QT_QUICK_BACKEND", backend)
    assert decide_software() == (software, "setting")


def test_an_unknown_setting_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_GRAPHICS", "vulkan")
    with pytest.raises(MachineError) as raised:
        choose_software()
    assert raised.value.code == "graphics.unknown"
    assert raised.value.arguments == {"value": "vulkan"}


def test_qt_is_told() -> None:
    assert choose_software()
    assert os.environ["QT_QUICK_BACKEND"] == "software"


def test_with_opengl_qt_is_told_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_GRAPHICS", "opengl")
    assert not choose_software()
    assert "QT_QUICK_BACKEND" not in os.environ

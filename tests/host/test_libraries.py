# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What must be on the machine, and the code that says it is not."""

import socket
from pathlib import Path

import pytest

from kiosk.domain.errors import MachineError
from kiosk.host import libraries
from kiosk.host.libraries import require_display, require_libvlc


@pytest.fixture(autouse=True)
def _no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


def test_no_libvlc_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libraries, "find_library", lambda _: None)
    assert _fault_of(require_libvlc).code == "libvlc.missing"


def test_libvlc_is_found() -> None:
    require_libvlc()


@pytest.mark.parametrize("display", ["", "nonsense", ":", ":64999", ":64999.0", "unix:64999"])
def test_no_display_is_told(monkeypatch: pytest.MonkeyPatch, display: str) -> None:
    monkeypatch.setenv("DISPLAY", display)
    fault = _fault_of(require_display)
    assert (fault.code, fault.arguments["display"]) == ("display.missing", display)


def test_a_display_nobody_listens_at_any_more_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-7"))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-7")
    assert _fault_of(require_display).code == "display.missing"


def test_a_wayland_display_that_answers_is_found(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-7")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-7"))
        server.listen()
        require_display()


@pytest.mark.parametrize("platform", ["offscreen", "minimal", "offscreen:size=10x10"])
def test_a_platform_without_a_display_needs_none(monkeypatch: pytest.MonkeyPatch, platform: str) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    require_display()


def test_what_qt_misses_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", "elsewhere:0")
    monkeypatch.setattr(libraries, "_loads", lambda name: "cursor" not in name and "pulse" not in name)
    fault = _fault_of(require_display)
    assert fault.code == "qt.libraries"
    assert fault.arguments["names"] == "libxcb-cursor.so.0, libpulse.so.0"


def _fault_of(requirement: object) -> MachineError:
    assert callable(requirement)
    with pytest.raises(MachineError) as raised:
        requirement()
    return raised.value

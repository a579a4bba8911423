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
    # Of X11 nothing is asked for.
    monkeypatch.setattr(libraries, "_loads", lambda name: name == "libpulse.so.0")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-7"))
        server.listen()
        require_display()


@pytest.mark.parametrize("platform", ["wayland", "wayland-egl", "xcb", "xcb:arg;wayland"])
def test_a_platform_asked_for_by_name_must_answer(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, platform: str
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    assert _fault_of(require_display).code == "display.missing"
    if "wayland" in platform:
        with socket.socket(socket.AF_UNIX) as server:
            server.bind(str(tmp_path / "wayland-0"))
            server.listen()
            require_display()


@pytest.mark.parametrize("platform", ["nonsense", " xcb", "/xcb", ";", "nonsense;nothing"])
def test_a_platform_qt_does_not_have_is_told(monkeypatch: pytest.MonkeyPatch, platform: str) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    fault = _fault_of(require_display)
    assert (fault.code, fault.arguments["value"]) == ("qt.platform", platform)
    assert {"eglfs", "wayland", "xcb"} <= set(str(fault.arguments["known"]).split(", "))


def test_of_plugins_elsewhere_nothing_is_believed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM_PLUGIN_PATH", str(tmp_path))
    monkeypatch.setenv("QT_QPA_PLATFORM", "ours")
    require_display()


@pytest.mark.parametrize(
    "platform",
    ["offscreen", "minimal", "offscreen:size=10x10", "eglfs", "linuxfb:fb=/dev/fb1", "VNC", "nonsense;eglfs"],
)
def test_a_platform_without_a_display_needs_none(monkeypatch: pytest.MonkeyPatch, platform: str) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    require_display()


def test_what_qt_misses_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setattr(libraries, "x11_answers", lambda: True)
    monkeypatch.setattr(libraries, "_loads", lambda name: "cursor" not in name and "pulse" not in name)
    fault = _fault_of(require_display)
    assert fault.code == "qt.libraries"
    assert fault.arguments["names"] == "libpulse.so.0, libxcb-cursor.so.0"


def test_where_x11_cannot_be_asked_its_library_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing() -> bool:
        raise OSError

    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setattr(libraries, "x11_answers", missing)
    monkeypatch.setattr(libraries, "_loads", lambda name: name != "libxcb.so.1")
    assert _fault_of(require_display).arguments["names"] == "libxcb.so.1"


def _fault_of(requirement: object) -> MachineError:
    assert callable(requirement)
    with pytest.raises(MachineError) as raised:
        requirement()
    return raised.value

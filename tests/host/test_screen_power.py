# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The light of the screen: what is remembered of it, and what the X server is asked for."""

import ctypes
from pathlib import Path

import pytest

from kiosk.domain.errors import MachineError
from kiosk.host import dpms
from kiosk.host.child import Answer
from kiosk.host.screen_power import DpmsScreenPower


class Server:
    """Instead of the two libraries. capable: its screens can be switched. asked: what was asked of it, in order."""

    def __init__(self) -> None:
        self.capable = True
        self.asked: list[str] = []

    def __getattr__(self, name: str) -> "Call":
        return Call(self, name)


class Call:
    """A function of the libraries."""

    def __init__(self, server: Server, name: str) -> None:
        self._server = server
        self._name = name

    def __call__(self, *arguments: object) -> int:
        levels = [str(one.value) for one in arguments if isinstance(one, ctypes.c_ushort)]
        self._server.asked.append(" ".join([self._name, *levels]))
        return int(self._server.capable) if self._name == "DPMSCapable" else 1


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Server:
    server = Server()
    monkeypatch.setattr(ctypes, "CDLL", lambda _: server)
    return server


@pytest.mark.parametrize(
    ("act", "asked"),
    [
        ("available", []),
        ("off", ["DPMSEnable", "DPMSForceLevel 3", "XSync"]),
        ("on", ["DPMSEnable", "DPMSForceLevel 0", "DPMSDisable", "XSync"]),
    ],
)
def test_the_server_is_asked_for_what_is_wanted_and_for_nothing_else(
    server: Server, act: str, asked: list[str]
) -> None:
    assert dpms.switch(act) == 0
    assert server.asked == ["XOpenDisplay", "DPMSQueryExtension", "DPMSCapable", *asked]


def test_screens_that_cannot_be_switched_are_left_alone(server: Server) -> None:
    server.capable = False
    assert dpms.switch("off") == 1
    assert "DPMSEnable" not in server.asked


class Acts:
    """Instead of the process. code: how it ends."""

    def __init__(self) -> None:
        self.done: list[str] = []
        self.code = 0

    def __call__(self, module: str, act: str, *, seconds: float) -> Answer:
        assert module == "kiosk.host.dpms"
        self.done.append(act)
        return Answer(self.code, "", "no such screen")


@pytest.fixture
def acts(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Acts:
    acts = Acts()
    monkeypatch.setattr("kiosk.host.screen_power.run_module", acts)
    memory = tmp_path / "memory"
    memory.mkdir()
    monkeypatch.setattr("kiosk.host.scratch._MEMORY", memory)
    monkeypatch.setenv("DISPLAY", ":1")
    return acts


def test_who_starts_after_a_death_lights_what_was_dark_once(acts: Acts, tmp_path: Path) -> None:
    DpmsScreenPower(tmp_path).off()
    DpmsScreenPower(tmp_path).restore()
    DpmsScreenPower(tmp_path).restore()
    assert acts.done == ["off", "on"]


def test_what_nobody_made_dark_is_left_as_it_is(acts: Acts, tmp_path: Path) -> None:
    DpmsScreenPower(tmp_path).restore()
    assert not acts.done


def test_one_that_does_not_come_on_is_tried_again_at_the_next_start(acts: Acts, tmp_path: Path) -> None:
    power = DpmsScreenPower(tmp_path)
    power.off()
    acts.code = 1
    power.restore()
    with pytest.raises(MachineError):
        power.on()
    acts.code = 0
    power.restore()
    assert acts.done == ["off", "on", "on", "on"]


def test_without_a_display_nothing_is_asked(acts: Acts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY")
    assert not DpmsScreenPower(tmp_path).available()
    assert not acts.done

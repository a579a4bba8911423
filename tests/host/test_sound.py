# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Is there anything to hear with?"""

import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.host import sound
from kiosk.host.sound import SoundWatch, chosen_output, engine_arguments, lead_cookie, sound_device
from tests.fakes.loop import FakeLoop

CARD = " 0 [PCH            ]: HDA-Intel - HDA Intel PCH\n"


@pytest.fixture(autouse=True)
def _silent_machine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("PULSE_SERVER", raising=False)
    monkeypatch.delenv("KIOSK_SOUND_DEVICE", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    _cards(monkeypatch, tmp_path, "--- no soundcards ---\n")


def test_a_machine_without_a_card_or_a_server_is_silent() -> None:
    assert sound_device() is None


def test_without_sound_libvlc_is_told_so() -> None:
    assert engine_arguments() == ("--aout=dummy",)


def test_a_card_is_found(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    _cards(monkeypatch, tmp_path, CARD)
    assert _kind() == "alsa"
    assert engine_arguments() == ("--aout=alsa",)


@pytest.mark.parametrize("content", ["", "\n"])
def test_an_empty_list_of_cards_is_none(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, content: str) -> None:
    _cards(monkeypatch, tmp_path, content)
    assert sound_device() is None


def test_a_kernel_without_sound_is_silent(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sound, "_CARDS", tmp_path / "none")
    assert sound_device() is None


def test_a_sound_server_is_found_by_its_socket(tmp_path: Path) -> None:
    (tmp_path / "pulse").mkdir()
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "pulse" / "native"))
        server.listen()
        assert _kind() == "pulse"


def test_a_socket_that_nobody_answers_is_no_sound_server(tmp_path: Path) -> None:
    (tmp_path / "pulse").mkdir()
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "pulse" / "native"))
    assert sound_device() is None


def test_a_plain_file_is_no_sound_server(tmp_path: Path) -> None:
    (tmp_path / "pulse").mkdir()
    (tmp_path / "pulse" / "native").touch()
    assert sound_device() is None


@pytest.mark.parametrize(("address", "device"), [("unix:/run/none", None), ("tcp:elsewhere", "pulse")])
def test_a_sound_server_is_found_by_its_address(
    monkeypatch: pytest.MonkeyPatch, address: str, device: str | None
) -> None:
    monkeypatch.setenv("PULSE_SERVER", address)
    assert _kind() == device


def test_a_server_is_sounded_through_before_a_card(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    _cards(monkeypatch, tmp_path, CARD)
    monkeypatch.setenv("PULSE_SERVER", "tcp:elsewhere")
    assert engine_arguments() == ("--aout=pulse",)


def test_a_device_of_alsa_that_was_chosen_is_used_although_a_server_answers(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    _cards(monkeypatch, tmp_path, CARD)
    monkeypatch.setenv("PULSE_SERVER", "tcp:elsewhere")
    monkeypatch.setenv("KIOSK_SOUND_DEVICE", "alsa:hdmi:CARD=PCH")
    assert engine_arguments() == ("--aout=alsa",)
    assert chosen_output() == "hdmi:CARD=PCH"


def test_a_device_that_comes_back_is_told_once(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    loop, came = FakeLoop(), list[int]()
    _cards(monkeypatch, tmp_path, CARD)
    watch = SoundWatch(loop, lambda: came.append(1))
    loop.run_for(10)
    _cards(monkeypatch, tmp_path, "--- no soundcards ---\n")
    loop.run_for(10)
    assert came == []
    _cards(monkeypatch, tmp_path, CARD)
    loop.run_for(10)
    assert came == [1]
    watch.close()
    _cards(monkeypatch, tmp_path, CARD + CARD)
    loop.run_for(10)
    assert came == [1]


def test_a_server_that_was_started_anew_between_two_looks_is_told(tmp_path: Path) -> None:
    loop, came = FakeLoop(), list[int]()
    path = tmp_path / "pulse" / "native"
    path.parent.mkdir()
    with _server(path):
        SoundWatch(loop, lambda: came.append(1))
        loop.run_for(5)
    path.rename(path.with_name("old"))
    with _server(path):
        loop.run_for(5)
    assert came == [1]


@contextmanager
def _server(path: Path) -> Iterator[None]:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(path))
        server.listen()
        yield


def _kind() -> str | None:
    device = sound_device()
    return device.kind if device else None


def _cards(monkeypatch: pytest.MonkeyPatch, folder: Path, content: str) -> None:
    path = folder / "cards"
    path.write_text(content, encoding="utf-8")
    monkeypatch.setattr(sound, "_CARDS", path)


@pytest.mark.parametrize("made", [None, "settings/pulse/cookie", "home/.pulse-cookie"])
def test_a_cookie_is_made_in_the_runtime_folder_unless_there_is_one(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, made: str | None
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "settings"))
    # Put back at the end whatever it does.
    monkeypatch.setenv("PULSE_COOKIE", "")
    monkeypatch.delenv("PULSE_COOKIE")
    if made:
        (tmp_path / made).parent.mkdir(parents=True)
        (tmp_path / made).touch()
    lead_cookie()
    assert os.environ.get("PULSE_COOKIE") == (None if made else str(tmp_path / "film-kiosk" / "sound-cookie"))


def test_a_cookie_that_is_named_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PULSE_COOKIE", "/named")
    lead_cookie()
    assert os.environ["PULSE_COOKIE"] == "/named"

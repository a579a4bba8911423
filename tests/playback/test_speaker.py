# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""When a sound device is opened and let go, and what becomes of one that is refused or dies."""

from array import array
from collections.abc import Callable
from pathlib import Path
from threading import Condition
from types import SimpleNamespace

import pytest

from kiosk.playback.engine.playout import Playout
from kiosk.playback.engine.sound_line import CHANNELS, RATE, silence
from kiosk.playback.engine.sound_output import AlsaOutput, Output, PulseOutput, is_chosen
from kiosk.playback.engine.speaker import Speaker, now

PATIENCE = 20


class Device:
    """Takes whatever it is given. refuses: how many more times it cannot be opened. dies: at the next chunk."""

    def __init__(self) -> None:
        self.changed = Condition()
        self.opened = self.closed = self.chunks = self.loud = 0
        self.refuses = 0
        self.dies = False

    def open(self) -> Output:
        with self.changed:
            self.opened += 1
            self.changed.notify_all()
            if self.refuses:
                self.refuses -= 1
                raise OSError("refused by the test")
        return self

    def write(self, chunk: bytes) -> None:
        with self.changed:
            if self.dies:
                self.dies = False
                raise OSError("pulled out by the test")
            self.chunks += 1
            self.loud += any(chunk)
            self.changed.notify_all()

    def delay(self) -> int:
        return 0

    def close(self) -> None:
        with self.changed:
            self.closed += 1
            self.changed.notify_all()

    def wait(self, what: Callable[[], bool]) -> None:
        with self.changed:
            assert self.changed.wait_for(what, PATIENCE)


@pytest.fixture
def device() -> Device:
    return Device()


def play(speaker: Speaker, seconds: int = 3) -> None:
    """Something that is due from now on."""
    speaker.playout.set_gain(1)
    speaker.playout.play(now(), tone(seconds), now())


def tone(seconds: int = 1) -> "array[float]":
    return array("f", [1000.0] * (seconds * RATE * CHANNELS))


def test_a_film_that_nobody_is_to_hear_is_no_work_for_a_device() -> None:
    playout = Playout()
    playout.play(now(), tone(), now())
    assert not playout.has_work(now())
    playout.set_gain(1)
    assert playout.has_work(now())
    playout.hush(True)
    assert not playout.has_work(now())
    playout.hush(False)
    playout.pause()
    assert not playout.has_work(now())
    playout.resume(0)
    assert playout.has_work(now())
    playout.flush()
    assert not playout.has_work(now())


def test_what_is_played_reaches_the_device(device: Device) -> None:
    play(Speaker(device.open))
    device.wait(lambda: device.loud > 5)


def test_a_device_is_let_go_after_the_end(device: Device) -> None:
    play(Speaker(device.open), seconds=1)
    device.wait(lambda: device.closed == 1)
    assert device.loud


def test_a_device_that_is_refused_is_asked_for_again(device: Device) -> None:
    device.refuses = 1
    play(Speaker(device.open))
    device.wait(lambda: device.loud > 0)
    assert device.opened == 2


def test_a_device_that_dies_is_opened_anew(device: Device) -> None:
    play(Speaker(device.open), seconds=4)
    device.wait(lambda: device.loud > 2)
    with device.changed:
        device.dies, device.loud = True, 0
    device.wait(lambda: device.opened == 2 and device.loud > 0)
    assert device.closed == 1


def test_leaving_ends_when_nothing_is_heard_any_more(device: Device) -> None:
    speaker = Speaker(device.open)
    play(speaker)
    device.wait(lambda: device.loud > 2)
    speaker.leave()
    assert not speaker.playout.sounds


def test_a_server_that_is_not_there_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path}/none")
    with pytest.raises(OSError, match="sound server"):
        PulseOutput()


def test_alsa_takes_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_SOUND_DEVICE", "alsa:null")
    output = AlsaOutput()
    for _ in range(10):
        output.write(silence().tobytes())
    assert output.delay() >= 0
    output.close()


class HalfAlsa:
    """Opens every device, and takes no format. closed: what was closed."""

    def __init__(self) -> None:
        self.closed: list[object] = []
        self.snd_pcm_writei = SimpleNamespace()

    def snd_pcm_open(self, *_: object) -> int:
        return 0

    def snd_pcm_set_params(self, *_: object) -> int:
        return -22

    def snd_pcm_close(self, pcm: object) -> None:
        self.closed.append(pcm)


def test_a_device_that_takes_no_format_of_ours_is_let_go(monkeypatch: pytest.MonkeyPatch) -> None:
    alsa = HalfAlsa()
    monkeypatch.setattr("ctypes.CDLL", lambda _: alsa)
    with pytest.raises(OSError, match="ALSA"):
        AlsaOutput()
    assert len(alsa.closed) == 1


def test_what_was_chosen_and_takes_nothing_is_told_once_and_another_taken_for_it(
    device: Device, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.playback.engine.speaker._REST", 0.01)
    usual, told = Device(), []
    device.refuses = 99
    speaker = Speaker(device.open, usual.open, lambda: told.append(device.opened))
    play(speaker, seconds=1)
    usual.wait(lambda: usual.loud > 0 and usual.closed == 1)
    play(speaker, seconds=1)
    usual.wait(lambda: usual.opened == 2)
    assert len(told) == 1
    assert told[0] > 1


def test_the_usual_one_is_another_than_what_was_chosen(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("ALSA_CONFIG_PATH", "/dev/null")
    monkeypatch.setenv("KIOSK_SOUND_DEVICE", "alsa:null")
    assert is_chosen()
    with pytest.raises(OSError, match="ALSA"):
        AlsaOutput(usual=True)
    monkeypatch.delenv("KIOSK_SOUND_DEVICE")
    assert not is_chosen()


def test_a_device_that_alsa_does_not_have_is_refused(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("KIOSK_SOUND_DEVICE", "nowhere")
    with pytest.raises(OSError, match="ALSA"):
        AlsaOutput()

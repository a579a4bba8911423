# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The opening check at a sound server: each tone on its own side, and what is on air heard of no more meanwhile."""

import os
import subprocess
from array import array
from pathlib import Path

from kiosk.app.check_player import CheckPlayer
from kiosk.domain.check_clip import PLACES
from kiosk.domain.opening_check import Step
from kiosk.host.folders import assets
from kiosk.host.sound import engine_arguments
from kiosk.media.check_film import check_film
from kiosk.playback.client import EngineProcesses
from tests.fakes.screen import FakeScreen
from tests.sound.hall import Hall, hall
from tests.sound.material import Tone, tone_film

_RATE = 8000
_SOUNDS = 0.02


def heard(place: Hall, folder: Path) -> tuple[float, float]:
    """The loudest of the left and of the right within a second, in parts of full scale."""
    path = folder / "heard.raw"
    command = ["parec", "--channels=2", f"--rate={_RATE}", "--format=s16le", "--latency-msec=20", "--raw"]
    with path.open("wb") as file:
        recorder = subprocess.Popen(
            command, env={**os.environ, "PULSE_SERVER": place.address}, stdout=file, stderr=subprocess.DEVNULL
        )
    place.loop.run_until(lambda: path.stat().st_size >= 4 * _RATE)
    recorder.terminate()
    recorder.wait(timeout=5)
    samples = array("h")
    samples.frombytes(path.read_bytes()[: 4 * _RATE])
    return max(map(abs, samples[0::2])) / 32768, max(map(abs, samples[1::2])) / 32768


def test_each_tone_is_heard_on_its_own_side_alone(tmp_path: Path) -> None:
    with hall(tmp_path) as place:
        place.play(tone_film(tmp_path / "film.mkv", Tone(750), seconds=20))
        engines = EngineProcesses(place.loop, FakeScreen(), engine_arguments)
        player = CheckPlayer(engines, place.director, check_film(assets()), None)
        failures: list[str] = []
        player.play_clip(PLACES[Step.LEFT], failures.append)
        place.listen(1)
        left, right = heard(place, tmp_path)
        assert left > _SOUNDS
        assert right < left / 100
        player.play_clip(PLACES[Step.RIGHT], failures.append)
        place.listen(1)
        left, right = heard(place, tmp_path)
        assert right > _SOUNDS
        assert left < right / 100
        assert not failures
        player.close()
        assert place.director.now.playing

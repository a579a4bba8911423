# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the service manager shows of a kiosk, and what a start that fails in order leaves behind."""

from pathlib import Path

import pytest

from kiosk.app.on_air import OnAir
from kiosk.bootstrap.faults import record_failed_start
from kiosk.bootstrap.service import status
from kiosk.domain.errors import MachineError
from kiosk.domain.played import Occasion
from kiosk.host.deaths import StartFile
from tests.support.films import small_film

FILM = small_film()


@pytest.mark.parametrize(
    ("on_air", "words"),
    [
        (OnAir(), "Nothing is on air."),
        (OnAir(FILM, playing=True, attract=True), "Attract loop: small."),
        (OnAir(FILM, playing=True, occasion=Occasion.LIST), "List: small."),
        (OnAir(FILM, playing=True, occasion=Occasion.SCREENING), "Screening: small."),
        (OnAir(FILM, playing=True), "small is playing."),
        (OnAir(FILM), "small is paused."),
        (OnAir(FILM, fault="film.broken"), "small cannot be played: film.broken."),
    ],
)
def test_it_says_what_the_kiosk_does(on_air: OnAir, words: str) -> None:
    assert status(on_air, safe=False) == words
    assert status(on_air, safe=True) == f"Safe mode, without the library. {words}"


def test_who_can_say_why_it_does_not_start_has_not_died(tmp_path: Path) -> None:
    for _ in range(5):
        assert not StartFile(tmp_path).safe
        record_failed_start(tmp_path, MachineError("display.unknown", name="no-such", known="screen"))


def test_who_finds_another_kiosk_leaves_its_start_alone(tmp_path: Path) -> None:
    StartFile(tmp_path)
    before = (tmp_path / "starts.json").read_bytes()
    record_failed_start(tmp_path, MachineError("instance.second", path=str(tmp_path), pid="1"))
    assert (tmp_path / "starts.json").read_bytes() == before

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A throw-away engine tells whether a file gives pictures at each place, and survives being left."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.domain.film import Media
from kiosk.domain.values import Millis
from kiosk.host.loop import SelectLoop
from kiosk.playback.trial_run import TrialRun, trial_places
from tests.support.films import rehearsal


@pytest.fixture
def loop() -> Iterator[SelectLoop]:
    made = SelectLoop()
    yield made
    made.run_out()


def fault(loop: SelectLoop, media: Media) -> str | None:
    run = TrialRun(loop, media, trial_places(media.length))
    loop.run_until(lambda: run.over, seconds=30)
    run.close()
    return run.fault


def test_a_film_is_tried_where_it_begins_and_deep_within() -> None:
    places = trial_places(Millis(60_000))
    assert places[0] == places[-1] == 0
    assert 30_000 < max(places) < 60_000


def test_a_film_that_plays_has_no_fault(loop: SelectLoop) -> None:
    assert fault(loop, rehearsal().media) is None


@pytest.mark.parametrize(
    ("ill", "expected"),
    [("abort film.mkv", "signal 6"), ("abort film.mkv 200000", "signal 6"), ("exit film.mkv 200000", "exit code 1")],
)
def test_what_kills_the_engine_is_a_fault_wherever_it_does(
    loop: SelectLoop, monkeypatch: pytest.MonkeyPatch, ill: str, expected: str
) -> None:
    monkeypatch.setenv("KIOSK_ENGINE_FAULT", ill)
    assert fault(loop, rehearsal().media) == expected


def test_a_file_without_a_picture_is_told(loop: SelectLoop, tmp_path: Path) -> None:
    (tmp_path / "film.mkv").write_bytes(b"no film\0" * 1000)
    assert fault(loop, replace(rehearsal().media, path=tmp_path / "film.mkv")) == "no picture"


def test_a_missing_file_is_told(loop: SelectLoop, tmp_path: Path) -> None:
    assert fault(loop, replace(rehearsal().media, path=tmp_path / "film.mkv")) == "film.missing"

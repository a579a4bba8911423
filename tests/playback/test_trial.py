# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A throw-away engine tells whether a file gives pictures."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.domain.film import Media
from kiosk.domain.rehearsal import ITEM
from kiosk.host.loop import SelectLoop
from kiosk.playback.trial import TrialPlay
from tests.support.films import rehearsal


@pytest.fixture
def loop() -> Iterator[SelectLoop]:
    made = SelectLoop()
    yield made
    made.run_out()


def trial(loop: SelectLoop, media: Media) -> TrialPlay:
    play = TrialPlay(loop, media)
    loop.run_until(lambda: play.over)
    play.close()
    return play


def test_the_first_picture_of_a_film_is_seen(loop: SelectLoop) -> None:
    play = trial(loop, rehearsal().media)
    assert play.fault is None
    assert play.code is not None
    assert play.code.item == ITEM
    assert play.code.frame <= 1


def test_a_file_without_a_picture_is_told(loop: SelectLoop, tmp_path: Path) -> None:
    (tmp_path / "film.mkv").write_bytes(b"no film\0" * 1000)
    assert trial(loop, replace(rehearsal().media, path=tmp_path / "film.mkv")).fault == "no picture"


def test_a_missing_file_is_told(loop: SelectLoop, tmp_path: Path) -> None:
    assert trial(loop, replace(rehearsal().media, path=tmp_path / "film.mkv")).fault == "film.missing"

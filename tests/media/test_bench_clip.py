# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The clip to measure with."""

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import av
import pytest

from kiosk.domain.errors import MachineError
from kiosk.domain.film import Shape
from kiosk.domain.framecode import read
from kiosk.media.bench_clip import ITEM, bench_film


def test_it_is_what_it_says(tmp_path: Path) -> None:
    done: list[float] = []
    film = bench_film(tmp_path, 1, done.append)
    assert film.media.shape == Shape(1920, 1080)
    assert film.media.frame_rate == Fraction(25)
    assert 1000 <= film.length <= 1100
    assert len(film.media.sound) == 1
    assert list(codes(film.media.path)) == [(ITEM, number) for number in range(25)]
    assert done[-1] == 1.0
    assert [path.name for path in tmp_path.iterdir()] == ["clip-1.mkv"]


def test_it_is_made_once(tmp_path: Path) -> None:
    bench_film(tmp_path, 1, lambda _: None)
    done: list[float] = []
    bench_film(tmp_path, 1, done.append)
    assert done == []


def test_a_folder_that_takes_no_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "bench").write_text("a file", encoding="utf-8")
    with pytest.raises(MachineError) as raised:
        bench_film(tmp_path / "bench", 1, lambda _: None)
    assert raised.value.code == "data.unwritable"


def codes(path: Path) -> Iterator[tuple[int, int] | None]:
    with av.open(str(path)) as container:
        for frame in container.decode(video=0):
            assert isinstance(frame, av.VideoFrame)
            luma, pitch = bytes(frame.planes[0]), frame.planes[0].line_size
            width, height = frame.width, frame.height
            code = read(lambda x, y: luma[int(y * height) * pitch + int(x * width)])  # noqa: B023 - called at once
            yield (code.item, code.frame) if code else None

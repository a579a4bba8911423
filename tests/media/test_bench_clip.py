# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The clip to measure with."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import partial
from pathlib import Path

import av
import pytest

from kiosk.domain.errors import MachineError
from kiosk.domain.film import Film, Shape
from kiosk.domain.framecode import read
from kiosk.media.bench_clip import ITEM, bench_film


@dataclass(frozen=True, slots=True)
class Made:
    """folder: with nothing but the clip in it. done: what was told meanwhile."""

    folder: Path
    film: Film
    done: tuple[float, ...]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    folder = tmp_path_factory.mktemp("clip")
    done: list[float] = []
    return Made(folder, bench_film(folder, 1, done.append), tuple(done))


def test_it_is_what_it_says(made: Made) -> None:
    media = made.film.media
    assert media.shape == Shape(1920, 1080)
    assert media.frame_rate == Fraction(25)
    assert 1000 <= made.film.length <= 1100
    assert len(media.sound) == 1
    assert list(codes(media.path)) == [(ITEM, number) for number in range(25)]
    assert made.done[-1] == 1.0
    assert [path.name for path in made.folder.iterdir()] == ["grey-code-1.mkv"]


def test_its_number_is_read_from_any_colour_of_a_picture(made: Made) -> None:
    with av.open(str(made.film.media.path)) as container:
        for number, frame in enumerate(container.decode(video=0)):
            pixels = frame.reformat(width=1280, height=720, format="bgra").planes[0]
            for colour in range(3):
                code = read(partial(level, bytes(pixels), pixels.line_size, colour), clear=0.02)
                assert code is not None
                assert code.frame == number


def level(pixels: bytes, pitch: int, colour: int, x: float, y: float) -> int:
    return pixels[int(y * 720) * pitch + int(x * 1280) * 4 + colour]


def test_it_is_made_once(made: Made) -> None:
    done: list[float] = []
    bench_film(made.folder, 1, done.append)
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

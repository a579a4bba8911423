# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The pictures of the rehearsal film as shipped: what every other test of playing relies on."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise, takewhile
from pathlib import Path

import av
import pytest
from av.container import InputContainer
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from kiosk.domain.film import Film
from kiosk.domain.framecode import CELL_ROWS, TEAR_COLUMNS, FrameCode, read
from kiosk.domain.rehearsal import FRAME_LENGTH, HEIGHT, ITEM, RULE, WIDTH
from kiosk.media.shelf import ShippedFilms

FOLDER = Path(__file__).parents[2] / "assets" / "rehearsal"
GROUP = 50
"""Pictures from one key frame to the next."""
GROUPS = 9
"""Of so many groups one is decoded: all of them take half a minute."""
EVERY = 10
HEADER = (44, 74, 96, 412)
"""Rows and columns in which the words stand that this is a rehearsal."""
TEXT_ENDS = HEIGHT * 78 // 100


@dataclass(frozen=True, slots=True)
class Sample:
    number: int
    code: FrameCode | None
    header: bytes
    """The brightness of the header."""
    moved: bool
    """Whether the next picture differs below the frame code and beside the tear mark."""
    brightest_below: int
    """Of the part kept free of text."""


@pytest.fixture(scope="module")
def film() -> Film:
    return ShippedFilms(FOLDER).rehearsal()


@pytest.fixture(scope="module")
def samples(film: Film) -> list[Sample]:
    last = film.length // FRAME_LENGTH // GROUP - 1
    groups = [*range(0, last, GROUPS), last]
    return [
        _sample(number, frame, after)
        for (number, frame), (_next, after) in pairwise(_frames(film.media.path, groups))
        if number % EVERY == 0
    ]


def _frames(path: Path, groups: list[int]) -> Iterator[tuple[int, VideoFrame]]:
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        stream.thread_type = "AUTO"
        for group in groups:
            container.seek(group * GROUP * FRAME_LENGTH, stream=stream)
            yield from takewhile(lambda found: found[0] < (group + 1) * GROUP, _numbered(container, stream))  # noqa: B023


def _numbered(container: InputContainer, stream: VideoStream) -> Iterator[tuple[int, VideoFrame]]:
    for frame in container.decode(stream):
        assert frame.pts is not None
        assert frame.time_base is not None
        yield round(frame.pts * frame.time_base * 25), frame


def _sample(number: int, frame: VideoFrame, after: VideoFrame) -> Sample:
    luma, stride = bytes(frame.planes[0]), frame.planes[0].line_size
    other = bytes(after.planes[0])
    top, bottom, left, right = HEADER
    middle = [slice(row * stride + TEAR_COLUMNS * 2, row * stride + WIDTH) for row in range(CELL_ROWS * 2, TEXT_ENDS)]
    below = [slice(row * stride + TEAR_COLUMNS * 2, row * stride + WIDTH) for row in range(TEXT_ENDS, HEIGHT)]
    return Sample(
        number,
        read(lambda x, y: (luma[int(y * HEIGHT) * stride + int(x * WIDTH)] - 16) * 255 / 219),
        b"".join(luma[row * stride + left : row * stride + right] for row in range(top, bottom)),
        any(luma[part] != other[part] for part in middle),
        max(max(luma[part]) for part in below),
    )


def test_every_picture_tells_its_number(samples: list[Sample]) -> None:
    assert [(s.number, s.code) for s in samples if s.code != FrameCode(ITEM, s.number)] == []


def test_the_pictures_reach_to_the_end_of_the_film(samples: list[Sample], film: Film) -> None:
    assert samples[-1].number == film.length // FRAME_LENGTH - EVERY


def test_something_moves_in_every_picture(samples: list[Sample]) -> None:
    assert [s.number for s in samples if not s.moved] == []


def test_every_picture_says_that_it_is_a_rehearsal(samples: list[Sample]) -> None:
    words = samples[0].header
    assert max(words) > 180
    assert [s.number for s in samples if _distance(s.header, words) > 6] == []


def _distance(one: bytes, other: bytes) -> float:
    return sum(abs(a - b) for a, b in zip(one, other, strict=True)) / len(one)


def test_the_lower_part_is_free_for_captions(samples: list[Sample]) -> None:
    assert RULE < TEXT_ENDS
    assert [s.number for s in samples if s.brightest_below > 60] == []


@pytest.fixture(scope="module")
def keys(film: Film) -> list[int]:
    """Places of key frames, in milliseconds."""
    with av.open(str(film.media.path)) as container:
        return [p.pts for p in container.demux(video=0) if p.is_keyframe and p.pts is not None]


def test_every_chapter_begins_with_a_key_frame(keys: list[int], film: Film) -> None:
    assert {chapter.start for chapter in film.chapters} <= set(keys)


def test_key_frames_are_at_most_two_seconds_apart(keys: list[int], film: Film) -> None:
    assert max(b - a for a, b in pairwise([*keys, film.length])) <= 2000

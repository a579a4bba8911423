# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The frame code must come back from anything a person could still recognise, and never come back wrong."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.framecode import CELLS, TEAR_ROWS, FrameCode, cells, read, tear_cells
from tests.support.codes import picture, scaled, torn, veiled

items = st.integers(0, 255)
frames = st.integers(0, (1 << 24) - 1)


@given(items, frames)
def test_every_item_and_frame_comes_back(item: int, frame: int) -> None:
    assert read(picture(item, frame)) == FrameCode(item, frame)


@given(frames, st.integers(320, 2560))
def test_it_reads_from_a_scaled_picture(frame: int, width: int) -> None:
    assert read(scaled(picture(1, frame), width, width * 9 // 16)) == FrameCode(1, frame)


@given(frames, st.floats(0, 0.85), st.floats(0, 255))
def test_it_reads_through_a_translucent_overlay(frame: int, strength: float, veil: float) -> None:
    assert read(veiled(picture(1, frame), strength, veil)) == FrameCode(1, frame)


@given(items, frames, st.integers(0, CELLS - 1))
def test_one_flipped_cell_is_refused(item: int, frame: int, flipped: int) -> None:
    code = list(cells(item, frame))
    code[flipped] = not code[flipped]
    assert read(picture(item, frame, top=tuple(code))) is None


@given(frames, st.floats(0.05, 0.8))
def test_a_picture_put_together_from_two_neighbours_is_torn(frame: int, at: float) -> None:
    after = (frame + 1) % (1 << 24)
    assert read(torn(picture(1, frame), picture(1, after), at)) == FrameCode(1, frame, torn=True)


@given(frames, st.integers(1, 15))
def test_a_picture_put_together_from_two_near_frames_is_torn(frame: int, apart: int) -> None:
    after = (frame + apart) % (1 << 24)
    assert read(torn(picture(1, frame), picture(1, after), 0.5)) == FrameCode(1, frame, torn=True)


@given(frames)
def test_what_covers_the_lower_part_is_no_tear(frame: int) -> None:
    covered = torn(picture(1, frame), lambda _x, _y: 200.0, 0.7)
    assert read(covered, clear=0.7) == FrameCode(1, frame)
    assert read(covered) == FrameCode(1, frame, torn=True)


@pytest.mark.parametrize("level", [0.0, 15.0, 255.0])
def test_an_even_picture_has_no_code(level: float) -> None:
    assert read(lambda _x, _y: level) is None


@pytest.mark.parametrize(("item", "frame"), [(-1, 0), (256, 0), (0, -1), (0, 1 << 24)])
def test_what_does_not_fit_is_refused(item: int, frame: int) -> None:
    with pytest.raises(ValueError, match="no frame code"):
        cells(item, frame)


@given(frames)
def test_each_tear_cell_is_followed_by_its_opposite(frame: int) -> None:
    marks = tear_cells(frame)
    assert len(marks) == TEAR_ROWS
    assert all(a != b for a, b in zip(marks[::2], marks[1::2], strict=True))

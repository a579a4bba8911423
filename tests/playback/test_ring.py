# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The ring keeps what is shown from being written over."""

import os
import weakref
from collections.abc import Iterator

import pytest

from kiosk.app.ports.screen import PictureForm
from kiosk.playback.ring import SLOTS, Ring, layout


@pytest.fixture
def ring() -> Iterator[Ring]:
    made = Ring.create()
    yield made
    made.close()


def test_planes_lie_one_behind_the_other() -> None:
    shape = layout(PictureForm("I420", 718, 575))
    assert shape.pitches == (736, 368, 368)
    assert shape.rows == (576, 288, 288)
    assert shape.offsets == (0, 736 * 576, 736 * 576 + 368 * 288)


def test_rv32_is_one_plane_of_four_bytes_a_pixel() -> None:
    assert layout(PictureForm("RV32", 1280, 720)).pitches == (5120,)


@pytest.mark.parametrize(("width", "height"), [(0, 10), (10, 0), (-2, 10), (5000, 3000)])
def test_what_fits_no_slot_is_refused(width: int, height: int) -> None:
    with pytest.raises(ValueError, match="no room"):
        layout(PictureForm("I420", width, height))


def test_the_engine_never_writes_into_the_pinned_slot(ring: Ring) -> None:
    slot = ring.begin(after=0)
    ring.finish(slot, 1)
    assert ring.pin(slot, 1)
    written: list[int] = []
    for number in range(3 * SLOTS):
        slot_now = ring.begin(after=written[-1] if written else slot)
        ring.finish(slot_now, number + 2)
        written.append(slot_now)
    assert slot not in written
    assert len(set(written)) == SLOTS - 1


def test_the_engine_spares_the_slots_it_keeps(ring: Ring) -> None:
    ring.finish(0, 1)
    ring.pin(0, 1)
    assert ring.begin(0, kept=[1, 2]) == 3
    assert ring.begin(4, kept=[1, 2]) == 3


def test_a_picture_that_was_overtaken_cannot_be_pinned(ring: Ring) -> None:
    ring.finish(1, 7)
    ring.finish(2, 8)
    assert ring.pin(2, 8)
    ring.finish(1, 9)
    assert not ring.pin(1, 7)
    assert ring.begin(after=1) == 3  # slot 2 is still pinned


def test_a_picture_outlives_the_ring_it_came_from(ring: Ring) -> None:
    shape = layout(PictureForm("I420", 64, 36))
    ring.memory[ring.pixels(0)] = 99
    luma = ring.planes(0, shape)[0]
    other = Ring.create()
    other.memory[other.pixels(0)] = 55
    kept = other.planes(0, shape)[0]
    other.close()
    assert (luma[0], kept[0]) == (99, 55)


def test_a_closed_ring_goes_with_the_last_picture_lent_from_it() -> None:
    ring = Ring.create()
    lent = ring.planes(0, layout(PictureForm("I420", 64, 36)))
    map_of_it = weakref.ref(lent[0].obj)
    ring.close()
    assert map_of_it() is not None
    del lent
    assert map_of_it() is None


@pytest.mark.parametrize("step", ["mmap.mmap", "os.ftruncate"])
def test_a_machine_out_of_memory_loses_no_descriptor(monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    made: list[int] = []
    memfd_create = os.memfd_create

    def create(name: str, flags: int) -> int:
        made.append(memfd_create(name, flags))
        return made[-1]

    def refuse(*_: object) -> None:
        raise OSError(12, "Cannot allocate memory")

    monkeypatch.setattr("os.memfd_create", create)
    monkeypatch.setattr(step, refuse)
    with pytest.raises(OSError, match="allocate"):
        Ring.create()
    (descriptor,) = made
    with pytest.raises(OSError, match="Bad file descriptor"):
        os.fstat(descriptor)

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The ring of pictures that an engine writes and the client reads: an anonymous file that dies with its last user.

First a page in which the client notes what it shows (the *pin*), then the slots: a page of header and room for
one picture each. The engine zeroes a header's sequence number before it writes a picture and sets it afterwards, and
never writes into the pinned slot; the client pins a slot and then looks whether it holds the number it was told. So a
picture is shown straight from the ring, whole, for as long as it is wanted, without a copy. Pages nobody touched take
no memory: room for the largest picture costs a small film nothing.
"""

import mmap
import os
import struct
from collections.abc import Collection
from contextlib import suppress
from dataclasses import dataclass

from kiosk.app.ports.screen import PictureForm

SLOTS = 5
_PAGE = mmap.PAGESIZE
_PICTURE_BYTES = 4096 * 2304 * 4
_SLOT_BYTES = _PAGE + _PICTURE_BYTES
_RING_BYTES = _PAGE + SLOTS * _SLOT_BYTES
_SEQUENCE = struct.Struct("=Q")
_NO_SLOT = SLOTS
_SHOWN, _WANTED = 0, 1
"""The two bytes of the pin: the slot that is shown, and the one that may be shown next while that is being decided."""


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the planes of a picture lie within a slot; pitches in bytes."""

    pitches: tuple[int, ...]
    rows: tuple[int, ...]

    @property
    def offsets(self) -> tuple[int, ...]:
        """In bytes from the slot's first pixel."""
        sizes = [pitch * rows for pitch, rows in zip(self.pitches, self.rows, strict=True)]
        return tuple(sum(sizes[:plane]) for plane in range(len(sizes)))


def layout(form: PictureForm) -> Layout:
    """Raises ValueError for a picture that no slot can hold."""
    pitch = (form.width + 31) // 32 * 32
    rows = (form.height + 1) // 2 * 2
    if form.width < 1 or form.height < 1 or pitch * rows * 4 > _PICTURE_BYTES:
        raise ValueError(f"no room for a picture of {form.width} x {form.height}")
    if form.chroma == "RV32":
        return Layout((pitch * 4,), (rows,))
    return Layout((pitch, pitch // 2, pitch // 2), (rows, rows // 2, rows // 2))


class Ring:
    """One process's view of the ring."""

    def __init__(self, descriptor: int) -> None:
        self.descriptor = descriptor
        self._map = mmap.mmap(descriptor, _RING_BYTES)
        self.memory = memoryview(self._map)

    @classmethod
    def create(cls) -> "Ring":
        """Raises OSError where the machine has no memory for it."""
        descriptor = os.memfd_create("kiosk-ring", os.MFD_CLOEXEC)
        try:
            os.ftruncate(descriptor, _RING_BYTES)
            ring = cls(descriptor)
        except OSError:
            os.close(descriptor)
            raise
        ring._map[_SHOWN] = ring._map[_WANTED] = _NO_SLOT
        return ring

    def pin(self, slot: int, sequence: int) -> bool:
        """Client: keep the slot from being written. False, and the old pin stays, when that picture is gone."""
        self._map[_WANTED] = slot
        held = self._sequence(slot) == sequence
        if held:
            self._map[_SHOWN] = slot
        self._map[_WANTED] = _NO_SLOT
        return held

    def begin(self, after: int, kept: Collection[int] = ()) -> int:
        """Engine: the slot to write next, which is not pinned. kept: two more at most that are not to be written."""
        slot = after
        while True:
            slot = (slot + 1) % SLOTS
            if slot in kept or self._is_pinned(slot):
                continue
            self.finish(slot, 0)
            # The client may have pinned it just now: it then found the old number, and the slot is its, or the zero.
            if not self._is_pinned(slot):
                return slot

    def finish(self, slot: int, sequence: int) -> None:
        """Engine: the slot holds a whole picture."""
        _SEQUENCE.pack_into(self._map, self._start(slot), sequence)

    def pixels(self, slot: int) -> int:
        """Where the slot's first pixel lies, in bytes from the ring's start."""
        return self._start(slot) + _PAGE

    def planes(self, slot: int, shape: Layout) -> tuple[memoryview, ...]:
        start = self.pixels(slot)
        return tuple(
            self.memory[start + offset : start + offset + pitch * rows]
            for offset, pitch, rows in zip(shape.offsets, shape.pitches, shape.rows, strict=True)
        )

    def close(self) -> None:
        """Give the ring up. Its memory goes when the last picture that was lent from it is no longer held."""
        os.close(self.descriptor)
        self.memory.release()
        with suppress(BufferError):  # a picture is still lent
            self._map.close()
        # Nobody but that picture holds the map from here on, whatever still holds this object.
        del self._map

    def _is_pinned(self, slot: int) -> bool:
        return slot in (self._map[_SHOWN], self._map[_WANTED])

    @staticmethod
    def _start(slot: int) -> int:
        return _PAGE + slot * _SLOT_BYTES

    def _sequence(self, slot: int) -> int:
        found: int = _SEQUENCE.unpack_from(self._map, self._start(slot))[0]
        return found

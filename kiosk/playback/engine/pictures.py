# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""libVLC's memory callbacks: each picture into a slot of the ring.

They run on libVLC's threads and MUST NOT call libVLC.
"""

import ctypes
import time
import zlib
from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any

import vlc

from kiosk.app.ports.screen import PictureForm
from kiosk.playback.ring import Layout, Ring, layout

_SAMPLED_ROWS = 16

# python-vlc's own types hand the chroma over as a copy, which cannot be answered into.
_Numbers = ctypes.POINTER(ctypes.c_uint)
_Planes = ctypes.POINTER(ctypes.c_void_p)
_Format = ctypes.CFUNCTYPE(ctypes.c_uint, _Planes, ctypes.c_void_p, _Numbers, _Numbers, _Numbers, _Numbers)
_Lock = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, _Planes)
_Display = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p)


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that libVLC displays now. arrived: monotonic milliseconds. digest: tells a redisplay from a new one."""

    slot: int
    sequence: int
    arrived: float
    digest: int


class Pictures:
    """Hands pictures of one player to shown, on libVLC's thread. kept: slots that are to stay as they are."""

    def __init__(
        self, ring: Ring, shown: Callable[[Picture], None], kept: Callable[[], Collection[int]] = tuple
    ) -> None:
        self._ring = ring
        self._shown = shown
        self._kept = kept
        self._base = ctypes.addressof(ctypes.c_char.from_buffer(ring.memory))
        self._sequence = 0
        self._slot = 0
        self.expect(PictureForm("I420", 2, 2))
        # The references keep the C callbacks alive.
        self._callbacks: list[Any] = []

    def expect(self, form: PictureForm) -> None:
        """What the next open's pictures are to be. Raises ValueError where they do not fit a slot.

        The format callback is offered the decoder's padded size (1088 or 1090 rows for 1080); answered with the true
        one, libVLC hands over exactly the stored pixels, unscaled.
        """
        self._layout = layout(form)
        self._form = form

    def attach(self, player: Any) -> None:
        set_format = vlc.libvlc_video_set_format_callbacks
        set_pictures = vlc.libvlc_video_set_callbacks
        self._callbacks = [_Format(self._format), _Lock(self._lock), _Display(self._display)]
        choose_format, lock, display = self._callbacks
        set_format(player, ctypes.cast(choose_format, vlc.VideoFormatCb), vlc.VideoCleanupCb())
        set_pictures(
            player,
            ctypes.cast(lock, vlc.VideoLockCb),
            vlc.VideoUnlockCb(),
            ctypes.cast(display, vlc.VideoDisplayCb),
            None,
        )

    def _format(self, _: Any, chroma: Any, width: Any, height: Any, pitches: Any, rows: Any) -> int:
        ctypes.memmove(chroma, self._form.chroma.encode(), 4)
        width[0], height[0] = self._form.width, self._form.height
        for plane, (pitch, count) in enumerate(zip(self._layout.pitches, self._layout.rows, strict=True)):
            pitches[plane] = pitch
            rows[plane] = count
        return 1

    def _lock(self, _: Any, planes: Any) -> int:
        self._slot = self._ring.begin(self._slot, self._kept())
        start = self._base + self._ring.pixels(self._slot)
        for plane, offset in enumerate(self._layout.offsets):
            planes[plane] = start + offset
        return self._slot

    def _display(self, _: Any, picture: Any) -> None:
        arrived = time.monotonic() * 1000
        slot = picture or 0  # ctypes hands a null pointer over as None
        self._sequence += 1
        self._ring.finish(slot, self._sequence)
        self._shown(Picture(slot, self._sequence, arrived, _digest(self._ring, slot, self._layout)))


def _digest(ring: Ring, slot: int, shape: Layout) -> int:
    first = ring.planes(slot, shape)[0]
    pitch, rows = shape.pitches[0], shape.rows[0]
    digest = 0
    for row in range(0, rows, max(1, rows // _SAMPLED_ROWS)):
        digest = zlib.crc32(first[row * pitch : (row + 1) * pitch], digest)
    return digest

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where sound leaves an engine: a stream of a sound server, or a card. Their C libraries, called as they are."""

import ctypes
import os
from typing import Any, Protocol

from kiosk.playback.engine.sound_line import CHANNELS, CHUNK, RATE

DEVICE = "KIOSK_SOUND_DEVICE"
"""The sink of a sound server or the ALSA device that sound goes to; unset for the usual one."""
_FRAME = 4 * CHANNELS
AHEAD = 6
"""Chunks that the device has before it plays them."""
_MICRO = 1_000_000


class Output(Protocol):
    """Takes chunks of interleaved 32-bit floats. Made where it is used: each call may block until there is room."""

    def write(self, chunk: bytes) -> None:
        """Raises OSError where the device is gone."""
        ...

    def delay(self) -> int:
        """Microseconds until what is written next is heard. Raises OSError."""
        ...

    def close(self) -> None: ...


class _Format(ctypes.Structure):
    _fields_ = (("format", ctypes.c_int), ("rate", ctypes.c_uint32), ("channels", ctypes.c_uint8))


class _Buffer(ctypes.Structure):
    _fields_ = tuple((name, ctypes.c_uint32) for name in ("most", "target", "start", "least", "fragment"))


def is_chosen() -> bool:
    """Whether sound is to go anywhere but to the usual one."""
    return bool(_chosen())


def _chosen() -> str:
    return os.environ.get(DEVICE, "").removeprefix("alsa:")


class PulseOutput:
    """A stream of PulseAudio, or of what speaks its protocol. usual: to its usual sink, whichever was chosen.

    Raises OSError where no server takes it.
    """

    _PLAYS = 1
    _FLOAT = 5

    def __init__(self, *, usual: bool = False) -> None:
        self._error = ctypes.c_int()
        self._library: Any = ctypes.CDLL("libpulse-simple.so.0")
        self._library.pa_simple_new.restype = ctypes.c_void_p
        self._library.pa_simple_get_latency.restype = ctypes.c_uint64
        chunk = CHUNK * _FRAME
        device = None if usual else _chosen().encode() or None
        stream = self._library.pa_simple_new(
            None,
            b"Film kiosk",
            self._PLAYS,
            device,
            b"film",
            ctypes.byref(_Format(self._FLOAT, RATE, CHANNELS)),
            None,
            # It starts with one chunk, and so it does again after it has run dry.
            ctypes.byref(_Buffer(-1, AHEAD * chunk, chunk, chunk, -1)),
            ctypes.byref(self._error),
        )
        self._check(stream is not None)
        self._stream = ctypes.c_void_p(stream)

    def write(self, chunk: bytes) -> None:
        done = self._library.pa_simple_write(
            self._stream, chunk, ctypes.c_size_t(len(chunk)), ctypes.byref(self._error)
        )
        self._check(done == 0)

    def delay(self) -> int:
        self._error.value = 0
        latency: int = self._library.pa_simple_get_latency(self._stream, ctypes.byref(self._error))
        self._check(self._error.value == 0)
        return latency

    def close(self) -> None:
        self._library.pa_simple_free(self._stream)

    def _check(self, well: bool) -> None:
        if not well:
            raise OSError(f"the sound server says {self._error.value}")


class AlsaOutput:
    """A device of ALSA. usual: the usual one, whichever was chosen.

    Raises OSError where it cannot be had, as while another engine still has it.
    """

    _FLOAT = 14
    _INTERLEAVED = 3

    def __init__(self, *, usual: bool = False) -> None:
        self._library: Any = ctypes.CDLL("libasound.so.2")
        self._library.snd_pcm_writei.restype = ctypes.c_long
        self._pcm = ctypes.c_void_p()
        device = "default" if usual else _chosen() or "default"
        self._check(self._library.snd_pcm_open(ctypes.byref(self._pcm), device.encode(), 0, 0))
        try:
            self._check(
                self._library.snd_pcm_set_params(
                    self._pcm, self._FLOAT, self._INTERLEAVED, CHANNELS, RATE, 1, AHEAD * CHUNK * _MICRO // RATE
                )
            )
        except OSError:
            # A device that only one may have would be kept from the next try, and from every other engine.
            self.close()
            raise

    def write(self, chunk: bytes) -> None:
        frames = ctypes.c_ulong(len(chunk) // _FRAME)
        written = self._library.snd_pcm_writei(self._pcm, chunk, frames)
        if written < 0:
            self._check(self._library.snd_pcm_recover(self._pcm, ctypes.c_int(written), 1))

    def delay(self) -> int:
        frames = ctypes.c_long()
        # It knows none before it runs.
        known = self._library.snd_pcm_delay(self._pcm, ctypes.byref(frames)) == 0
        return max(0, frames.value) * _MICRO // RATE if known else 0

    def close(self) -> None:
        self._library.snd_pcm_close(self._pcm)

    def _check(self, code: int) -> None:
        if code < 0:
            raise OSError(-code, "ALSA")

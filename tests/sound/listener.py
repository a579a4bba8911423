# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Listens to what a sound server plays, and notes when each sample was to be heard."""

import ctypes
import time
from array import array
from threading import Event, Thread
from typing import Any

from tests.sound.material import RATE

_PART = RATE // 100
_RECORDS = 2
_FLOAT = 5


class _Format(ctypes.Structure):
    _fields_ = (("format", ctypes.c_int), ("rate", ctypes.c_uint32), ("channels", ctypes.c_uint8))


class _Buffer(ctypes.Structure):
    _fields_ = tuple((name, ctypes.c_uint32) for name in ("most", "target", "start", "least", "fragment"))


class Listener:
    """From its making until close, to the usual sink of the server at an address. Mono.

    onsets: monotonic milliseconds at which something was heard after a while of nothing.
    """

    def __init__(self, address: str) -> None:
        self.onsets: list[float] = []
        self._library: Any = ctypes.CDLL("libpulse-simple.so.0")
        self._library.pa_simple_new.restype = ctypes.c_void_p
        self._library.pa_simple_get_latency.restype = ctypes.c_uint64
        bytes_in_part = 4 * _PART
        made = self._library.pa_simple_new(
            address.encode(),
            b"listener",
            _RECORDS,
            b"@DEFAULT_MONITOR@",
            b"all",
            ctypes.byref(_Format(_FLOAT, RATE, 1)),
            None,
            ctypes.byref(_Buffer(-1, -1, -1, -1, bytes_in_part)),
            None,
        )
        assert made, "the sound server lets nobody listen"
        self._stream = ctypes.c_void_p(made)
        self._over = Event()
        self._thread = Thread(target=self._listen, daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._over.set()
        self._thread.join(5)
        self._library.pa_simple_free(self._stream)

    def _listen(self) -> None:
        buffer = (ctypes.c_float * _PART)()
        quiet = 0
        while not self._over.is_set():
            self._library.pa_simple_read(self._stream, buffer, ctypes.c_size_t(ctypes.sizeof(buffer)), None)
            latency = self._library.pa_simple_get_latency(self._stream, None)
            ended = time.monotonic() * 1000 - latency / 1000
            samples = array("f", buffer)
            heard = next((i for i, sample in enumerate(samples) if abs(sample) > 0.005), None)
            if heard is not None and quiet >= 20:
                self.onsets.append(ended - (_PART - heard) * 1000 / RATE)
            quiet = quiet + 1 if heard is None else 0

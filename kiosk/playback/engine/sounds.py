# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""libVLC's sound callbacks: each block of samples is played out.

They run on libVLC's threads and MUST NOT call libVLC.
"""

import ctypes
from array import array
from typing import Any

import vlc

from kiosk.playback.engine.playout import Playout
from kiosk.playback.engine.sound_line import CHANNELS, RATE
from kiosk.playback.engine.speaker import now

_FRAME = 2 * CHANNELS
_Play = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_uint, ctypes.c_int64)
_Dated = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_int64)


class Sounds:
    """Hands the samples of one player on: 16 bits of each, since libVLC 3 hands over nothing else."""

    def __init__(self, player: Any, playout: Playout) -> None:
        self._playout = playout
        self._paused_at = 0
        # The references keep the C callbacks alive.
        self._callbacks = (_Play(self._play), _Dated(self._pause), _Dated(self._resume), _Dated(self._flush))
        play, pause, resume, flush = self._callbacks
        vlc.libvlc_audio_set_format(player, b"S16N", RATE, CHANNELS)
        vlc.libvlc_audio_set_callbacks(
            player,
            ctypes.cast(play, vlc.AudioPlayCb),
            ctypes.cast(pause, vlc.AudioPauseCb),
            ctypes.cast(resume, vlc.AudioResumeCb),
            ctypes.cast(flush, vlc.AudioFlushCb),
            vlc.AudioDrainCb(),
            None,
        )

    def _play(self, _: Any, samples: int, count: int, due: int) -> None:
        heard = array("h", ctypes.string_at(samples, count * _FRAME))
        self._playout.play(due, array("f", heard), now())

    def _pause(self, _: Any, date: int) -> None:
        self._paused_at = date
        self._playout.pause()

    def _resume(self, _: Any, date: int) -> None:
        self._playout.resume(date - self._paused_at)

    def _flush(self, _: Any, __: int) -> None:
        self._playout.flush()

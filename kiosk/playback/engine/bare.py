# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""libVLC by itself, for comparison: nothing of the kiosk around it. python -m kiosk.playback.engine.bare DO {…}

DO is one of the functions of DOES; then comes one JSON object: path, width and height of the media, arguments
for libVLC, and what the function asks for. The answer is one line of JSON. Times are milliseconds.
"""

import ctypes
import json
import os
import sys
import threading
import time
from collections.abc import Callable
from typing import Any

import vlc

from kiosk.domain.framecode import read

_PATIENCE = 20
_POLL = 0.002

Asked = dict[str, Any]
Answer = dict[str, Any]


class Bare:
    """A player whose pictures come into memory, and are counted."""

    def __init__(self, asked: Asked) -> None:
        self._width, self._height = asked["width"], asked["height"]
        self._pitch = (self._width + 31) // 32 * 32
        self._memory = (ctypes.c_ubyte * (self._pitch * (self._height + 1) * 2))()
        self._start = ctypes.addressof(self._memory)
        self.shown = 0
        self.shown_at = 0.0
        self.fresh = threading.Event()
        self.instance: Any = vlc.Instance("--quiet", *asked["arguments"])
        self.player: Any = self.instance.media_player_new()
        self._callbacks = (
            vlc.CallbackDecorators.VideoLockCb(self._lock),
            vlc.CallbackDecorators.VideoDisplayCb(self._display),
        )
        vlc.libvlc_video_set_format(self.player, b"I420", self._width, self._height, self._pitch)
        vlc.libvlc_video_set_callbacks(self.player, self._callbacks[0], None, self._callbacks[1], None)

    def play(self, path: str, at: float = 0) -> None:
        media = self.instance.media_new_path(path)
        if at:
            media.add_option(f":start-time={at / 1000:.4f}")
        self.player.set_media(media)
        media.release()
        self.fresh.clear()
        self.player.play()

    def wait(self) -> None:
        """For the first picture of what was played last."""
        if not self.fresh.wait(_PATIENCE):
            raise TimeoutError("no picture")

    def frame(self) -> int:
        """The number of the picture that was shown last, by its frame code. Raises ValueError where it has none."""
        code = read(lambda x, y: self._memory[int(y * self._height) * self._pitch + int(x * self._width)])
        if code is None:
            raise ValueError("no frame code")
        return code.frame

    def _lock(self, _: Any, planes: Any) -> None:
        luma = self._pitch * self._height
        planes[0] = self._start
        planes[1] = self._start + luma
        planes[2] = self._start + luma + luma // 4

    def _display(self, _: Any, __: Any) -> None:
        self.shown += 1
        self.shown_at = _now()
        self.fresh.set()


def first(asked: Asked) -> Answer:
    """at: when the first picture came, on the clock that every process shares."""
    bare = Bare(asked)
    bare.play(asked["path"])
    bare.wait()
    return {"at": bare.shown_at}


def place(asked: Asked) -> Answer:
    """took: from opening the file at a place to its first picture, in a libVLC that is ready but has opened nothing."""
    bare = Bare(asked)
    time.sleep(asked["settle"] / 1000)
    began = _now()
    bare.play(asked["path"], asked["at"])
    bare.wait()
    return {"took": bare.shown_at - began}


def pictures(asked: Asked) -> Answer:
    """lost: pictures of a stretch, between lead and lead + length, that never came. due: how many should have."""
    bare = Bare(asked)
    bare.play(asked["path"])
    bare.wait()
    time.sleep(asked["lead"] / 1000)
    frame, shown = _next(bare)
    time.sleep(asked["length"] / 1000)
    last_frame, last_shown = _next(bare)
    due = last_frame - frame
    return {"lost": due - (last_shown - shown), "due": due}


def silent(asked: Asked) -> Answer:
    """cpu: seconds of processor time for a stretch of the film that is decoded and thrown away."""
    instance: Any = vlc.Instance("--quiet", "--vout=dummy", *asked["arguments"])
    player: Any = instance.media_player_new()
    player.set_media(instance.media_new_path(asked["path"]))
    player.play()
    deadline = _now() + _PATIENCE * 1000
    while player.get_time() <= 0:
        if _now() > deadline:
            raise TimeoutError("the film does not move")
        time.sleep(_POLL)
    time.sleep(asked["lead"] / 1000)
    before = time.process_time()
    time.sleep(asked["length"] / 1000)
    return {"cpu": time.process_time() - before}


def _next(bare: Bare) -> tuple[int, int]:
    """Number and count of the next picture that comes."""
    bare.fresh.clear()
    bare.wait()
    return bare.frame(), bare.shown


def _now() -> float:
    return time.monotonic() * 1000


DOES: dict[str, Callable[[Asked], Answer]] = {
    "first": first,
    "place": place,
    "pictures": pictures,
    "silent": silent,
}

if __name__ == "__main__":
    sys.stdout.write(json.dumps(DOES[sys.argv[1]](json.loads(sys.argv[2]))) + "\n")
    sys.stdout.flush()
    # libVLC may hang in its own clean-up.
    os._exit(0)

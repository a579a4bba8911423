# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""libVLC by itself, for comparison: nothing of the kiosk around it. python -m kiosk.playback.engine.bare DO {…}

DO is one of the functions of DOES; then comes one JSON object: path of the media, width and height of the pictures,
chroma where it is not I420, arguments for libVLC, and what the function asks for. The answer is one line of JSON. Times
are milliseconds.
"""

import ctypes
import json
import os
import sys
import threading
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import vlc

from kiosk.domain.framecode import FrameCode, read

_PATIENCE = 20
_TOP = 0.02
"""Of the picture's height: so little is looked at that no tear can be seen."""
_POLL = 0.002

Asked = dict[str, Any]
Answer = dict[str, Any]


class Bare:
    """A player whose pictures come into memory, and are counted, each once.

    on_picture: called with each, on libVLC's thread.
    """

    def __init__(self, asked: Asked) -> None:
        self._width, self._height = asked["width"], asked["height"]
        chroma = asked.get("chroma", "I420")
        # Of RV32 any of the three colours does, since a frame code is grey.
        self._step = 4 if chroma == "RV32" else 1
        self._pitch = (self._width + 31) // 32 * 32 * self._step
        self._memory = (ctypes.c_ubyte * (self._pitch * (self._height + 1) * 2))()
        self.on_picture: Callable[[], None] = lambda: None
        self._start = ctypes.addressof(self._memory)
        # A row through the frame code, and what was in it last.
        self._row = slice(self._pitch * (self._height // 90), self._pitch * (self._height // 90 + 1))
        self._before = b""
        self.shown = 0
        self.shown_at = 0.0
        self.fresh = threading.Event()
        self.instance: Any = vlc.Instance("--quiet", *asked["arguments"])
        self.player: Any = self.instance.media_player_new()
        self._callbacks = (
            vlc.CallbackDecorators.VideoLockCb(self._lock),
            vlc.CallbackDecorators.VideoDisplayCb(self._display),
        )
        vlc.libvlc_video_set_format(self.player, chroma.encode(), self._width, self._height, self._pitch)
        vlc.libvlc_video_set_callbacks(self.player, self._callbacks[0], None, self._callbacks[1], None)

    def play(self, path: str, at: float = 0, until: float = 0) -> None:
        """until: 0 for the end of the file."""
        media = self.instance.media_new_path(path)
        if at:
            media.add_option(f":start-time={at / 1000:.4f}")
        if until:
            media.add_option(f":stop-time={until / 1000:.4f}")
        self.player.set_media(media)
        media.release()
        self.fresh.clear()
        self.player.play()

    def wait(self) -> None:
        """For the first picture of what was played last."""
        if not self.fresh.wait(_PATIENCE):
            raise TimeoutError("no picture")

    @property
    def plane(self) -> tuple[memoryview, int]:
        """Of RV32, the picture that is shown now, and how many bytes each of its rows has."""
        return memoryview(self._memory).cast("B")[: self._pitch * self._height], self._pitch

    def code(self) -> FrameCode | None:
        """Of the picture that is shown now; only to be asked in on_picture."""
        return read(
            lambda x, y: self._memory[int(y * self._height) * self._pitch + int(x * self._width) * self._step], _TOP
        )

    def _lock(self, _: Any, planes: Any) -> None:
        luma = self._pitch * self._height
        planes[0] = self._start
        planes[1] = self._start + luma
        planes[2] = self._start + luma + luma // 4

    def _display(self, _: Any, __: Any) -> None:
        row = bytes(memoryview(self._memory).cast("B")[self._row])
        # While there is nothing new libVLC displays the last picture again, every 80 ms.
        if row == self._before:
            return
        self._before = row
        self.shown += 1
        self.shown_at = _now()
        self.on_picture()
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


def pictures(asked: Asked, attend: Callable[[Bare], None] = lambda _: None) -> Answer:
    """Of a stretch between lead and lead + length: first, last: numbers of pictures. shown: how many came between them.

    ms: between the two. cpu: seconds of processor time. attend: given the player before it plays.
    """
    bare = Bare(asked)
    attend(bare)
    bare.play(asked["path"])
    bare.wait()
    time.sleep(asked["lead"] / 1000)
    first, before = _next(bare)
    began, used = bare.shown_at, time.process_time()
    time.sleep(asked["length"] / 1000)
    used = time.process_time() - used
    last, after = _next(bare)
    return {"first": first, "last": last, "shown": after - before, "ms": bare.shown_at - began, "cpu": used}


def changes(asked: Asked) -> Answer:
    """seen: each picture of count items, [path, start, end], one after the other, as a lookout would see it.

    The next one is opened when libVLC says that the one before has ended.
    """
    bare = Bare(asked)
    seen: list[tuple[float, float, int | None, int | None]] = []

    def look() -> None:
        code = bare.code()
        seen.append((bare.shown_at, 0.0, *((code.item, code.frame) if code else (None, None))))

    bare.on_picture = look
    ended = threading.Event()
    bare.player.event_manager().event_attach(vlc.EventType.MediaPlayerEndReached, lambda _: ended.set())
    for number in range(asked["count"] + 1):
        ended.clear()
        bare.play(*asked["items"][number % len(asked["items"])])
        if not ended.wait(_PATIENCE):
            raise TimeoutError("no end")
    return {"seen": seen}


def opens(asked: Asked) -> Answer:
    """samples: {opens, memory}, in bytes, after each so many opens (every), until count, at the places in turn."""
    bare = Bare(asked)
    samples = []
    for number in range(1, asked["count"] + 1):
        bare.play(asked["path"], asked["places"][number % len(asked["places"])])
        bare.wait()
        bare.player.stop()
        if number % asked["every"] == 0:
            samples.append({"opens": number, "memory": _memory()})
    return {"samples": samples}


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
    """Number and count of the next picture that comes with a code that can be read."""
    found: list[tuple[int, int]] = []
    looked = threading.Event()
    attended = bare.on_picture

    def look() -> None:
        # Now: the picture after it is written into the same memory.
        if code := bare.code():
            found.append((code.frame, bare.shown))
            looked.set()
        attended()

    bare.on_picture = look
    if not looked.wait(_PATIENCE):
        raise TimeoutError(f"no picture with a code; {bare.shown} came")
    bare.on_picture = attended
    return found[0]


def _memory() -> int:
    """Anonymous memory in bytes."""
    for line in Path("/proc/self/smaps_rollup").read_text(encoding="utf-8").splitlines():
        if line.startswith("Anonymous:"):
            return int(line.split()[1]) * 1024
    raise ValueError("the kernel tells no anonymous memory")


def _now() -> float:
    return time.monotonic() * 1000


DOES: dict[str, Callable[[Asked], Answer]] = {
    "first": first,
    "place": place,
    "pictures": pictures,
    "silent": silent,
    "changes": changes,
    "opens": opens,
}


def main() -> int:
    """The exit code: 0 with an answer, 1 without."""
    try:
        sys.stdout.write(json.dumps(DOES[sys.argv[1]](json.loads(sys.argv[2]))) + "\n")
    except Exception:  # noqa: BLE001 - told, as Python would
        traceback.print_exc()
        return 1
    return 0


if __name__ == "__main__":
    code = main()
    sys.stdout.flush()
    # libVLC may hang in its own clean-up, or crash as its threads go on without an interpreter.
    os._exit(code)

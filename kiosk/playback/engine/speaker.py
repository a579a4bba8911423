# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What an engine lets hear, on a thread of its own.

Each engine has its own stream, and the sound server (or ALSA's dmix) mixes them: an engine that leaves fades out while
the one that follows fades in.
"""

import time
from collections.abc import Callable
from threading import Event, Thread

from kiosk.playback.engine.playout import Playout
from kiosk.playback.engine.sound_line import CHUNK_TIME, silence
from kiosk.playback.engine.sound_output import AHEAD, Output

_LINGERS = 25
"""Chunks of silence after which the device is let go."""
_LEAVES_WITHIN = 0.25
_MOST_AHEAD = 500_000
_REST = 0.5
_TRIES = 4
"""Until another output is taken: an engine that leaves has a device that only one may have for a moment yet."""
_SECOND = 1_000_000


class Speaker:
    """open_output: called on the speaker's thread, when there is something to be heard. Raises OSError.

    instead: as open_output; taken where that has failed often, until there is nothing to be heard for a while. refused:
    called on the speaker's thread, once, when it has failed so often.
    """

    def __init__(
        self,
        open_output: Callable[[], Output],
        instead: Callable[[], Output] | None = None,
        refused: Callable[[], object] = lambda: None,
    ) -> None:
        self.playout = Playout()
        self._open_output = open_output
        self._instead = instead
        self._refused = refused
        self._failures = 0
        self._gone = Event()
        Thread(target=self._run, name="speaker", daemon=True).start()

    def leave(self) -> None:
        """Fade out; returns when nothing is heard any more, or soon."""
        self.playout.leave(now())
        if self.playout.sounds:
            self._gone.wait(_LEAVES_WITHIN)

    def _run(self) -> None:
        while True:
            with self.playout.changed:
                self.playout.changed.wait_for(lambda: self.playout.has_work(now()))
            try:
                self._open_and_serve()
            except OSError:
                time.sleep(_REST)

    def _open_and_serve(self) -> None:
        output = self._opened()
        try:
            self._serve(output)
        finally:
            self.playout.lose()
            output.close()

    def _opened(self) -> Output:
        try:
            return self._open_output()
        except OSError:
            self._failures += 1
            if self._failures == _TRIES:
                self._refused()
            if self._failures < _TRIES or self._instead is None:
                raise
        return self._instead()

    def _serve(self, output: Output) -> None:
        """Until there has been nothing to hear for a while. Raises OSError."""
        # Before it is full it does not know how far behind it is.
        for _ in range(AHEAD):
            output.write(silence().tobytes())
        quiet, written = 0, now()
        while quiet < _LINGERS:
            began = now()
            output.write(self.playout.next(began + output.delay(), began).tobytes())
            if self.playout.has_left(began):
                time.sleep(output.delay() / _SECOND)
                self._gone.set()
                return
            quiet = 0 if self.playout.sounds or self.playout.has_work(began) else quiet + 1
            written += CHUNK_TIME
            if written - began > _MOST_AHEAD:
                time.sleep(CHUNK_TIME / _SECOND)  # a device that takes whatever it is given, as ALSA's null


def now() -> int:
    """Microseconds of the monotonic clock."""
    return time.monotonic_ns() // 1000

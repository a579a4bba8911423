# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One engine process as the kiosk sees it: its start, its ring, its pipes, its end."""

import itertools
import logging
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from kiosk.app.ports.engine import Alive, Died, Ended, EngineEvent, Failed, Held, OpenId, Opening, Ready, Shown, Sound
from kiosk.app.ports.loop import Loop
from kiosk.app.ports.screen import Frame, PictureForm, Screen
from kiosk.domain.errors import MachineError
from kiosk.domain.values import Millis
from kiosk.playback.chatter import Chatter
from kiosk.playback.protocol import GarbageError, LineReader, Message, encode
from kiosk.playback.ring import SLOTS, Ring, layout

_log = logging.getLogger(__name__)
_REAP_EVERY = Millis(20)
_open_ids = itertools.count(1)


@dataclass(frozen=True, slots=True)
class EngineProcesses:
    """Starts engines (EngineFactory). arguments: more for libVLC, such as "--aout=dummy" on a machine without sound."""

    loop: Loop
    screen: Screen
    arguments: tuple[str, ...] = ()

    def spawn(self, listener: Callable[[EngineEvent], None]) -> "EngineClient":
        try:
            return EngineClient(self.loop, self.screen, self.arguments, listener)
        except OSError as error:
            raise MachineError("engine.unstartable", detail=str(error)) from error


class EngineClient:
    """An Engine. While it is on air its pictures go to the screen; what is left of an earlier open is dropped."""

    def __init__(
        self, loop: Loop, screen: Screen, arguments: tuple[str, ...], listener: Callable[[EngineEvent], None]
    ) -> None:
        self._loop = loop
        self._screen = screen
        self._listener = listener
        self._ring = Ring.create()
        self._reader = LineReader()
        self._opening: Opening | None = None
        self._form = PictureForm("I420", 2, 2)
        self._open_id = OpenId(0)
        self._held: Frame | None = None
        self._closed = False
        self._process, self._commands, self._events, chatter = _start(self._ring, arguments)
        self._unwatch = loop.watch(self._events, self._on_readable)
        self._chatter = Chatter(loop, chatter, self.pid)

    @property
    def pid(self) -> int:
        return self._process.pid

    def open(self, opening: Opening) -> OpenId:
        return self._begin(opening, held=False)

    def cue(self, opening: Opening) -> OpenId:
        return self._begin(opening, held=True)

    def take(self) -> None:
        self._send({"do": "take"})
        if self._held is not None:
            frame, self._held = self._held, None
            self._show(frame)

    def pause(self, paused: bool) -> None:
        self._send({"do": "pause", "on": paused})

    def seek(self, to: Millis) -> OpenId:
        # A new number, so that pictures of the old place that are still in the pipe are dropped.
        self._open_id = OpenId(next(_open_ids))
        self._send({"do": "seek", "to": to, "open": self._open_id})
        return self._open_id

    def set_sound(self, sound: Sound) -> None:
        self._send({"do": "sound", "volume": sound.volume, "track": sound.track})

    def set_captions(self, track: int | None) -> None:
        self._send({"do": "captions", "track": track})

    def stop(self) -> None:
        self._opening = self._held = None
        self._open_id = OpenId(0)
        self._send({"do": "stop"})

    def close(self) -> None:
        if self._closed:
            return
        self._closed = True
        self._unwatch()
        self._process.kill()
        self._chatter.close()
        os.close(self._commands)
        os.close(self._events)
        self._held = None
        self._ring.close()
        self._reap()

    def _begin(self, opening: Opening, *, held: bool) -> OpenId:
        self._opening = opening
        self._open_id = OpenId(next(_open_ids))
        self._held = None
        media = opening.media
        self._form = self._screen.form(media)
        self._send(
            {
                "do": "open",
                "open": self._open_id,
                "held": held,
                "path": str(media.path),
                "at": opening.at,
                "chroma": self._form.chroma,
                "width": self._form.width,
                "height": self._form.height,
                "frame_length": media.frame_length,
                "interlaced": media.interlaced,
                "volume": opening.sound.volume,
                "sound": opening.sound.track,
                "captions": opening.captions,
            }
        )
        return self._open_id

    def _send(self, command: Message) -> None:
        if self._closed:
            return
        try:
            os.write(self._commands, encode(command))
        except BrokenPipeError:
            return  # its end is seen on the other pipe
        except BlockingIOError:
            self._loop.after(Millis(0), lambda: self._die("takes no commands"))

    def _on_readable(self) -> None:
        try:
            data = os.read(self._events, 65536)
            messages = self._reader.feed(data)
            if not data:
                self._die(self._how_it_ended())
                return
            for message in messages:
                if self._closed:
                    return
                self._hear(message)
        except (GarbageError, KeyError, TypeError, ValueError) as error:
            self._die(f"talked garbage: {error}")

    def _hear(self, message: Message) -> None:
        kind = message["is"]
        if kind == "ready":
            self._listener(Ready())
        elif kind == "alive":
            self._listener(Alive(int(message["lost"])))
        elif message["open"] != self._open_id:
            return
        elif kind in ("frame", "held"):
            frame = self._pinned(message)
            if frame is None:
                return  # overtaken: the engine has written over it since
            if kind == "frame":
                self._show(frame)
            else:
                self._held = frame
                self._listener(Held(self._open_id, frame.position))
        elif kind == "ended":
            self._listener(Ended(self._open_id))
        elif kind == "failed":
            self._listener(Failed(self._open_id, str(message["code"])))
        else:
            raise GarbageError(f"unknown event {kind!r}")

    def _show(self, frame: Frame) -> None:
        self._screen.show(frame)
        self._listener(Shown(self._open_id, frame.position))

    def _pinned(self, message: Message) -> Frame | None:
        if self._opening is None:
            raise GarbageError("a picture without an open")
        slot = int(message["slot"])
        if not 0 <= slot < SLOTS:
            raise GarbageError(f"no slot {slot}")
        if not self._ring.pin(slot, int(message["seq"])):
            return None
        shape = layout(self._form)
        return Frame(
            media=self._opening.media,
            position=Millis(message["at"]),
            form=self._form,
            planes=self._ring.planes(slot, shape),
            pitches=shape.pitches,
        )

    def _die(self, reason: str) -> None:
        if self._closed:
            return
        _log.warning("engine %d is gone: %s", self.pid, reason)
        self.close()
        self._listener(Died(reason))

    def _how_it_ended(self) -> str:
        code = self._process.poll()
        if code is None:
            return "closed its pipe"
        return f"signal {-code}" if code < 0 else f"exit code {code}"

    def _reap(self) -> None:
        if self._process.poll() is None:
            self._loop.after(_REAP_EVERY, self._reap)


def _start(ring: Ring, arguments: tuple[str, ...]) -> tuple[subprocess.Popen[bytes], int, int, int]:
    """The process and our ends of its pipes: commands, events, chatter. Raises OSError."""
    command_read, command_write = os.pipe2(os.O_CLOEXEC)
    event_read, event_write = os.pipe2(os.O_CLOEXEC)
    chatter_read, chatter_write = os.pipe2(os.O_CLOEXEC | os.O_NONBLOCK)
    inherited = (ring.descriptor, command_read, event_write)
    options: dict[str, Any] = {"pass_fds": inherited, "stdin": subprocess.DEVNULL}
    try:
        process = subprocess.Popen(
            [
                sys.executable,
                "-m",
                "kiosk.playback.engine",
                *(str(descriptor) for descriptor in inherited),
                str(os.getpid()),
                *arguments,
            ],
            stdout=chatter_write,
            stderr=chatter_write,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
            **options,
        )
    except OSError:
        for descriptor in (command_write, event_read, chatter_read):
            os.close(descriptor)
        raise
    finally:
        for descriptor in (command_read, event_write, chatter_write):
            os.close(descriptor)
    os.set_blocking(command_write, False)
    return process, command_write, event_read, chatter_read

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One engine process as the kiosk sees it: its start, its ring, its pipes, its end."""

import itertools
import logging
import os
from collections.abc import Callable

from kiosk.app.ports.engine import Alive, Died, Ended, EngineEvent, Failed, Held, OpenId, Opening, Ready, Shown, Sound
from kiosk.app.ports.loop import Loop
from kiosk.app.ports.screen import Frame, PictureForm, Screen
from kiosk.domain.errors import MachineError
from kiosk.domain.values import Millis
from kiosk.playback.chatter import Quota, watch_chatter
from kiosk.playback.protocol import GarbageError, LineReader, Message, encode
from kiosk.playback.ring import SLOTS, Ring, layout
from kiosk.playback.start import start_engine

_log = logging.getLogger(__name__)
_REAP_EVERY, _LEAVES_WITHIN = Millis(20), Millis(300)
_EXIT_EVERY, _EXIT_TRIES = Millis(2), 100
_SECOND = Millis(1000)
_MOST_A_SECOND = 3000
"""Messages: many times what an engine has to say, with all that fits a pipe on top."""
_open_ids = itertools.count(1)


class EngineProcesses:
    """Starts engines (EngineFactory).

    arguments: asked for each, more for libVLC, such as "--aout=dummy" on a machine without sound. unheard: called when
    one of them has something to be heard, and its output has refused that several times.
    """

    def __init__(
        self,
        loop: Loop,
        screen: Screen,
        arguments: Callable[[], tuple[str, ...]] = tuple,
        unheard: Callable[[], None] = lambda: None,
    ) -> None:
        self._loop = loop
        self._screen = screen
        self._arguments = arguments
        self._unheard = unheard
        self._quota = Quota()

    def spawn(self, listener: Callable[[EngineEvent], None]) -> "EngineClient":
        try:
            return EngineClient(self._loop, self._screen, self._arguments(), listener, self._quota, self._unheard)
        except OSError as error:
            raise MachineError("engine.unstartable", detail=str(error)) from error


class EngineClient:
    """An Engine. While it is on air its pictures go to the screen; what is left of an earlier open is dropped."""

    def __init__(
        self,
        loop: Loop,
        screen: Screen,
        arguments: tuple[str, ...],
        listener: Callable[[EngineEvent], None],
        quota: Quota,
        unheard: Callable[[], None] = lambda: None,
    ) -> None:
        self._loop = loop
        self._screen = screen
        self._listener = listener
        self._unheard = unheard
        self._ring = Ring.create()
        self._reader = LineReader()
        self._opening: Opening | None = None
        self._form = PictureForm("I420", 2, 2)
        self._open_id = OpenId(0)
        self._held: Frame | None = None
        self._overtaken = self._said = 0
        self._closed = self._leaving = False
        try:
            self._process, self._commands, self._events, chatter = start_engine(self._ring, arguments)
        except OSError:
            self._ring.close()
            raise
        self._unwatch = loop.watch(self._events, self._on_readable)
        self._close_chatter = watch_chatter(loop, chatter, self.pid, quota)
        self._cancel_count = loop.after(_SECOND, self._count_anew)

    @property
    def pid(self) -> int:
        return self._process.pid

    def open(self, opening: Opening) -> OpenId:
        return self._begin(opening, held=False)

    def cue(self, opening: Opening) -> OpenId:
        return self._begin(opening, held=True)

    def take(self, *, paused: bool = False) -> None:
        self._send({"do": "take", "paused": paused})
        if self._held is not None:
            frame, self._held = self._held, None
            self._show(frame)

    def pause(self, paused: bool) -> None:
        self._send({"do": "pause", "on": paused})

    def seek(self, to: Millis) -> OpenId:
        # A new number, so that pictures of the old place that are still in the pipe are dropped.
        self._open_id = OpenId(next(_open_ids))
        self._overtaken = 0
        self._send({"do": "seek", "to": to, "open": self._open_id})
        return self._open_id

    def set_sound(self, sound: Sound) -> None:
        self._send({"do": "sound", "gain": sound.gain, "track": sound.track})

    def set_captions(self, track: int | None) -> None:
        self._send({"do": "captions", "track": track})

    def stop(self) -> None:
        self._opening = self._held = None
        self._open_id = OpenId(0)
        self._send({"do": "stop"})

    def leave(self) -> None:
        if not (self._closed or self._leaving):
            self._send({"do": "leave"})
            self._turn_away()
            self._leaving = True
            self._loop.after(_LEAVES_WITHIN, self.close)

    def close(self) -> None:
        if self._closed:
            return
        self._closed = True
        self._turn_away()
        self._process.kill()
        self._close_chatter()
        os.close(self._commands)
        os.close(self._events)
        self._ring.close()
        self._reap()

    def _turn_away(self) -> None:
        """Nothing more is heard of it."""
        self._unwatch()
        self._cancel_count()
        self._held = self._opening = None
        self._listener = _nobody

    def _begin(self, opening: Opening, *, held: bool) -> OpenId:
        self._opening = opening
        self._open_id = OpenId(next(_open_ids))
        self._held, self._overtaken = None, 0
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
                "times": media.times and media.times.name,
                "interlaced": media.interlaced,
                "gain": opening.sound.gain,
                "sound": opening.sound.track,
                "captions": opening.captions,
            }
        )
        return self._open_id

    def _send(self, command: Message) -> None:
        if self._closed or self._leaving:
            return
        try:
            os.write(self._commands, encode(command))
        except BrokenPipeError:
            return  # its end is seen on the other pipe
        except BlockingIOError:
            self._loop.after(Millis(0), lambda: self._die("takes no commands"))

    def _on_readable(self) -> None:
        data = os.read(self._events, 65536)
        if not data:
            self._unwatch()
            self._learn_how_it_ended(_EXIT_TRIES)
            return
        try:
            messages = self._reader.feed(data)
            self._said += len(messages)
            if self._said > _MOST_A_SECOND:
                raise GarbageError("messages without end")
            reactions = [self._reaction(message) for message in messages]
        except (GarbageError, KeyError, TypeError, ValueError, OverflowError) as error:
            self._die(f"talked garbage: {error}")
            return
        for react in reactions:
            if not self._closed:
                react()

    def _reaction(self, message: Message) -> Callable[[], None]:
        """What to do about a message. Reads it, so raises where it is garbage; does nothing yet."""
        kind = message["is"]
        if kind == "ready":
            return lambda: self._listener(Ready())
        if kind == "alive":
            lost = int(message["lost"])
            return lambda: self._listener(Alive(lost + self._overtaken))
        if kind == "unheard":
            return self._unheard
        open_id = OpenId(int(message["open"]))
        if kind in ("frame", "held"):
            slot, sequence, position = int(message["slot"]), int(message["seq"]), Millis(int(message["at"]))
            if not 0 <= slot < SLOTS:
                raise GarbageError(f"no slot {slot}")
            return lambda: self._picture(open_id, slot, sequence, position, held=kind == "held")
        events: dict[str, EngineEvent] = {"ended": Ended(open_id), "failed": Failed(open_id, str(message.get("code")))}
        event = events[kind]
        return lambda: self._listener(event) if open_id == self._open_id else None

    def _picture(self, open_id: OpenId, slot: int, sequence: int, position: Millis, *, held: bool) -> None:
        opening = self._opening
        if open_id != self._open_id or opening is None:
            return
        if not self._ring.pin(slot, sequence):
            self._overtaken += 1  # the engine has written over it since
            return
        shape = layout(self._form)
        frame = Frame(opening.media, position, self._form, self._ring.planes(slot, shape), shape.pitches)
        if held:
            self._held = frame
            self._listener(Held(open_id, position))
        else:
            self._show(frame)

    def _show(self, frame: Frame) -> None:
        self._screen.show(frame)
        self._listener(Shown(self._open_id, frame.position))

    def _die(self, reason: str) -> None:
        if self._closed:
            return
        _log.info("engine %d is gone: %s", self.pid, reason)
        listener = self._listener
        self.close()
        listener(Died(reason))

    def _learn_how_it_ended(self, tries: int) -> None:
        """A process closes its pipes a moment before the kernel tells what it died of: that says whose fault it is."""
        code = self._process.poll()
        if code is not None:
            self._die(f"signal {-code}" if code < 0 else f"exit code {code}")
        elif tries:
            self._loop.after(_EXIT_EVERY, lambda: self._learn_how_it_ended(tries - 1))
        else:
            self._die("closed its pipe")

    def _count_anew(self) -> None:
        self._said = 0
        self._cancel_count = self._loop.after(_SECOND, self._count_anew)

    def _reap(self) -> None:
        if self._process.poll() is None:
            self._loop.after(_REAP_EVERY, self._reap)


def _nobody(_: EngineEvent) -> None:
    """Who hears of an engine that was closed."""

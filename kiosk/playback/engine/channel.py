# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The engine's end of the pipes, and the queue through which libVLC's threads reach its owner thread."""

import os
import select
from collections import deque
from collections.abc import Callable

from kiosk.playback.protocol import LineReader, Message, encode

Job = Callable[[], None]


class Channel:
    """Commands in, events out, and jobs for the owner thread."""

    def __init__(self, commands: int, events: int) -> None:
        self._commands = commands
        self._events = events
        self._reader = LineReader()
        self._jobs: deque[Job] = deque()
        self._over = False
        self._woken, self._wake = os.pipe2(os.O_NONBLOCK | os.O_CLOEXEC)
        self._poll = select.poll()
        self._poll.register(commands, select.POLLIN)
        self._poll.register(self._woken, select.POLLIN)
        os.set_blocking(events, False)

    def tell(self, message: Message) -> bool:
        """Send from any thread. False where the client does not keep up: the message is lost."""
        try:
            os.write(self._events, encode(message))
        except BlockingIOError:
            return False
        return True

    def enqueue(self, job: Job) -> None:
        """Have the owner thread do something. From any thread; the only thing a libVLC callback may do."""
        self._jobs.append(job)
        try:
            os.write(self._wake, b"!")
        except BlockingIOError:
            return  # the pipe is full of wake-ups already

    def is_awaited(self) -> bool:
        """Has the client sent a command that nobody has read?"""
        return any(descriptor == self._commands for descriptor, _ in self._poll.poll(0))

    def wait(self, milliseconds: float) -> list[Message] | None:
        """Do queued jobs and return the commands that came within the time; None when the client is gone."""
        if self._over:
            return None
        commands: list[Message] = []
        for descriptor, _ in self._poll.poll(milliseconds):
            if descriptor == self._woken:
                os.read(self._woken, 4096)
                continue
            data = os.read(self._commands, 65536)
            if not data:
                return None
            commands += self._reader.feed(data)
        while self._jobs:
            self._jobs.popleft()()
        return _latest_seeks(commands)

    def hang_up(self) -> None:
        """As if the client were gone."""
        self._over = True


def _latest_seeks(commands: list[Message]) -> list[Message]:
    """Of seeks that wait in a row, as while a finger drags, only the last one counts."""
    following = [command["do"] for command in commands[1:]] + [None]
    return [
        command for command, after in zip(commands, following, strict=False) if not command["do"] == after == "seek"
    ]

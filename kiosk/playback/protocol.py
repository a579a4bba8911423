# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What client and engine say to each other: one JSON object a line, at most MAX_LINE bytes.

To the engine: {"do": "open", "open": 1, "path": …, "at": ms, …}; take, pause, seek, sound, captions, stop, leave
To the client: {"is": "ready"}; {"is": "frame", "open": 1, "slot": 0, "seq": 7, "at": ms}; held, alive, ended, failed,
unheard

A line that is none of these means that the other side is broken; the client kills such an engine.
"""

import json
from typing import Any

MAX_LINE = 4096
"""Also PIPE_BUF: a line of this size or less arrives whole even when two threads write."""

Message = dict[str, Any]


class GarbageError(Exception):
    """The other side said something that is no message."""


def encode(message: Message) -> bytes:
    line = json.dumps(message, separators=(",", ":")).encode() + b"\n"
    if len(line) > MAX_LINE:
        raise ValueError(f"a message of {len(line)} bytes is too long")
    return line


class LineReader:
    """Cuts what comes through a pipe into messages."""

    def __init__(self) -> None:
        self._rest = b""

    def feed(self, data: bytes) -> list[Message]:
        """The messages that data completes. Raises GarbageError."""
        *lines, self._rest = (self._rest + data).split(b"\n")
        if len(self._rest) > MAX_LINE:
            raise GarbageError("a line without an end")
        return [_decode(line) for line in lines]


def _decode(line: bytes) -> Message:
    try:
        message = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise GarbageError(f"no JSON: {line[:80]!r}") from error
    if not isinstance(message, dict):
        raise GarbageError(f"no object: {line[:80]!r}")
    return message

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts an engine process, with its ring and its pipes."""

import os
import subprocess
import sys
from contextlib import ExitStack

from kiosk.playback.ring import Ring


def start_engine(ring: Ring, arguments: tuple[str, ...]) -> tuple[subprocess.Popen[bytes], int, int, int]:
    """The process and our ends of its pipes: commands, events, chatter. Raises OSError.

    arguments: more for libVLC.
    """
    with ExitStack() as ours, ExitStack() as theirs:
        command_read, command_write = _pipe(theirs, ours)
        event_read, event_write = _pipe(ours, theirs)
        chatter_read, chatter_write = _pipe(ours, theirs)
        os.set_blocking(chatter_write, False)
        inherited = (ring.descriptor, command_read, event_write)
        process = subprocess.Popen(
            [
                sys.executable,
                "-P",  # a vlc.py in the current folder is not ours
                "-m",
                "kiosk.playback.engine",
                *(str(descriptor) for descriptor in inherited),
                str(os.getpid()),
                *arguments,
            ],
            stdin=subprocess.DEVNULL,
            stdout=chatter_write,
            stderr=chatter_write,
            pass_fds=inherited,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        )
        ours.pop_all()
    os.set_blocking(command_write, False)
    return process, command_write, event_read, chatter_read


def _pipe(reader: ExitStack, writer: ExitStack) -> tuple[int, int]:
    """Its two ends, each closed by the stack of who reads and who writes."""
    read, write = os.pipe2(os.O_CLOEXEC)
    reader.callback(os.close, read)
    writer.callback(os.close, write)
    return read, write

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two things at once, of which one mostly waits: a film is tried while it is copied."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Event
from typing import TypeVar

from kiosk.media.copying import Progress

ResultT = TypeVar("ResultT")


class _StoppedError(Exception):
    """Nobody wants the copy any more."""


def while_copying(copy: Callable[[Progress], ResultT], do: Callable[[], None], progress: Progress) -> ResultT:
    """What copy returns, which runs on a thread of its own and MUST tell its progress often.

    Raises what do raises, and the copy is broken off then; else what copy raises.
    """
    unwanted = Event()

    def tell(part: float) -> None:
        if unwanted.is_set():
            raise _StoppedError
        progress(part)

    with ThreadPoolExecutor(1, "copy") as pool:
        copied = pool.submit(copy, tell)
        try:
            do()
            return copied.result()
        except BaseException:
            unwanted.set()
            raise

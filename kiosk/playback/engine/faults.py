# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What an engine can be made to do wrong, so that tests see what the kiosk does about it. In a source tree only.

KIOSK_ENGINE_FAULT="WHAT NAME [MS]": the engine falls ill when it is to open the file called NAME or, with MS, once a
picture of that place or a later one has come. WHAT is one of FAULTS.
"""

import os
import select
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from threading import Thread

from kiosk.domain.values import Millis
from kiosk.playback.engine.channel import Channel
from kiosk.playback.engine.pictures import Picture
from kiosk.playback.engine.player import Player
from kiosk.playback.ring import Ring

FAULTS = {
    "hang": "the owner thread does nothing any more; libVLC goes on",
    "exit": "the process ends",
    "abort": "the process ends with a signal of its own making",
    "garbage": "writes what is no message",
    "half": "writes the first half of a message, and goes on with the next one",
    "flood": "writes messages without end",
    "chatter": "prints without end",
    "blind": "delivers no picture any more",
    "slow-stop": "takes six seconds to leave a place",
}
_EX_USAGE = 64
_EX_NOPERM = 77
_SOURCE_TREE = Path(__file__).parents[3]
_SLOW = 6
_LONG = 3600
_REFUSED = "KIOSK_ENGINE_FAULT is for tests in a source tree: refused."


@dataclass(frozen=True, slots=True)
class Fault:
    """What, for which file, and from which place on. at: None for the open itself."""

    what: str
    name: str
    at: Millis | None = None


def fault_asked(asked: str) -> Fault:
    """The fault that KIOSK_ENGINE_FAULT asks for. Ends the process where it is not allowed, or is none."""
    if not (_SOURCE_TREE / "pyproject.toml").is_file():
        _refuse(_REFUSED, _EX_NOPERM)
    what, _, rest = asked.partition(" ")
    name, _, at = rest.partition(" ")
    if what not in FAULTS or not name or (at and not at.isdecimal()):
        _refuse(f"KIOSK_ENGINE_FAULT={asked!r}: not WHAT NAME [MS]; WHAT is one of {', '.join(FAULTS)}.", _EX_USAGE)
    return Fault(what, name, Millis(int(at)) if at else None)


class IllPlayer(Player):
    """A Player that is well until it comes to the fault."""

    def __init__(self, ring: Ring, channel: Channel, arguments: tuple[str, ...], events: int, fault: Fault) -> None:
        self._fault = fault
        self._events = events
        self._ill = self._blind = self._slow = False
        super().__init__(ring, channel, arguments)

    def _start(self, at: Millis) -> None:
        if self._slow:
            time.sleep(_SLOW)
        if self._fault.at is None and self._is_concerned():
            self._ill = True
            self._fall_ill()
        super()._start(at)

    def _on_picture(self, picture: Picture) -> None:
        if self._blind:
            return
        super()._on_picture(picture)
        if self._fault.at is not None and self._is_concerned() and self._clock.position >= self._fault.at:
            self._ill = True
            self._channel.enqueue(self._fall_ill)

    def _is_concerned(self) -> bool:
        return not self._ill and Path(self._opened["path"]).name == self._fault.name

    def _fall_ill(self) -> None:
        match self._fault.what:
            case "hang":
                time.sleep(_LONG)
            case "exit":
                os._exit(1)
            case "abort":
                os.abort()
            case "garbage":
                os.write(self._events, b"\x00\xff no message\n")
            case "half":
                os.write(self._events, b'{"is":"frame","open"')
            case "flood":
                _write_for_ever(self._events, b'{"is":"alive","lost":0}\n')
            case "chatter":
                line = b"nothing to say, and much of it\n"
                Thread(target=_write_for_ever, args=(sys.stderr.fileno(), line), daemon=True).start()
            case "blind":
                self._blind = True
            case "slow-stop":
                self._slow = True


def _write_for_ever(descriptor: int, line: bytes) -> None:
    while True:
        select.select([], [descriptor], [])
        os.write(descriptor, line)


def _refuse(sentence: str, code: int) -> None:
    print(sentence, file=sys.stderr, flush=True)  # noqa: T201
    os._exit(code)

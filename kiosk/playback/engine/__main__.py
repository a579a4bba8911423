# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Start of an engine process. Its arguments are the numbers of inherited descriptors: ring, commands, events."""

import ctypes
import os
import signal
import sys
import traceback

from kiosk.playback.engine.channel import Channel
from kiosk.playback.engine.player import Player
from kiosk.playback.ring import Ring

_PR_SET_PDEATHSIG = 1
_EX_UNAVAILABLE = 69
_EX_SOFTWARE = 70


def main(arguments: list[str]) -> int:
    ring, commands, events, parent = (int(argument) for argument in arguments[:4])
    _die_with(parent)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    channel = Channel(commands, events)
    try:
        player = _player(Ring(ring), channel, events, tuple(arguments[4:]))
        channel.tell({"is": "ready"})
        player.serve()
    except BaseException:  # noqa: BLE001 - told and ended: this process is nothing without its player
        # One line, since the client keeps few.
        print(traceback.format_exc().replace("\n", " | "), file=sys.stderr, flush=True)  # noqa: T201
        os._exit(_EX_SOFTWARE)
    # libVLC may hang in its own clean-up, and there is nothing left worth cleaning: the ring belongs to the client.
    os._exit(0)


def _player(ring: Ring, channel: Channel, events: int, arguments: tuple[str, ...]) -> Player:
    """One that falls ill where a test asks for that."""
    asked = os.environ.get("KIOSK_ENGINE_FAULT")
    if asked is None:
        return Player(ring, channel, arguments)
    from kiosk.playback.engine.faults import IllPlayer, fault_asked  # noqa: PLC0415 - no part of an engine that is well

    return IllPlayer(ring, channel, arguments, events, fault_asked(asked))


def _die_with(parent: int) -> None:
    """Ask the kernel to kill this process when the kiosk goes, however it goes."""
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:
        sys.exit(_EX_UNAVAILABLE)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

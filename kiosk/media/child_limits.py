# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a child that reads a file nobody vouches for may use, and for how long it may be there."""

import sys

if sys.platform == "linux":
    import ctypes
    import signal
    from resource import RLIMIT_AS, RLIMIT_CORE, setrlimit

_MEMORY = 2 << 30
_PR_SET_PDEATHSIG = 1


def bind_child() -> None:
    """This process, from now on: so much memory, no core file, and no longer than who waits for it. Only on Linux.

    Who waits is a thread: the kernel kills this process when that ends, and so with the whole parent however it dies.
    """
    if sys.platform == "linux":
        setrlimit(RLIMIT_AS, (_MEMORY, _MEMORY))
        setrlimit(RLIMIT_CORE, (0, 0))
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)

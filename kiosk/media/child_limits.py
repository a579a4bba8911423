# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a child that reads a file nobody vouches for may use."""

import sys

if sys.platform == "linux":
    from resource import RLIMIT_AS, RLIMIT_CORE, setrlimit

_MEMORY = 2 << 30


def limit_memory() -> None:
    """Of this process, from now on: so much memory, and no core file. Only on Linux."""
    if sys.platform == "linux":
        setrlimit(RLIMIT_AS, (_MEMORY, _MEMORY))
        setrlimit(RLIMIT_CORE, (0, 0))

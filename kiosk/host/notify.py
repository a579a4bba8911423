# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the service manager is told: sd_notify(3), where the kiosk was started by one."""

import os
import socket
from collections.abc import Mapping
from contextlib import suppress

from kiosk.domain.values import Millis

_SOCKET, _INTERVAL, _WHO = "NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID"


class Notifier:
    """From its making until close. Never waits: what the manager cannot take now is lost."""

    def __init__(self, address: str) -> None:
        """address: of a socket, by path, or with an @ first by an abstract name."""
        self._address = "\0" + address[1:] if address.startswith("@") else address
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC | socket.SOCK_NONBLOCK)

    def tell(self, *assignments: str) -> None:
        """Such as READY=1. A line ends an assignment."""
        # Gone with a manager that was itself begun anew, it is there again for the next one.
        with suppress(OSError):
            self._socket.sendto("\n".join(assignments).encode(), self._address)

    def close(self) -> None:
        """Calling it again does nothing; what is told then is lost."""
        self._socket.close()


def is_service(environment: Mapping[str, str]) -> bool:
    """Whether a manager asked to be told, which starts again what has ended."""
    return environment.get(_SOCKET, "").startswith(("/", "@"))


def service_notifier(environment: Mapping[str, str]) -> Notifier | None:
    """None where no manager asked to be told."""
    return Notifier(environment[_SOCKET]) if is_service(environment) else None


def watchdog(environment: Mapping[str, str]) -> Millis | None:
    """Within what time the manager expects a sign of life of this process; None where it expects none."""
    try:
        microseconds = int(environment[_INTERVAL])
        asked = int(environment.get(_WHO, os.getpid()))
    except (KeyError, ValueError):
        return None
    return Millis(microseconds // 1000) if microseconds > 0 and asked == os.getpid() else None

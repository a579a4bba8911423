# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What reaches a service manager, and what becomes of the rest."""

import os
import socket
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.domain.values import Millis
from kiosk.host.notify import service_notifier, watchdog


@pytest.fixture(params=["path", "abstract"])
def manager(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[str, socket.socket]]:
    """Its address, as it stands in the environment, and where it listens."""
    name = str(tmp_path / "notify") if request.param == "path" else f"@kiosk-test-{os.getpid()}"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind(name.replace("@", "\0", 1))
        yield name, listening


def test_what_is_told_arrives_as_it_is(manager: tuple[str, socket.socket]) -> None:
    name, listening = manager
    notifier = service_notifier({"NOTIFY_SOCKET": name})
    assert notifier is not None
    with closing(notifier):
        notifier.tell("READY=1", "STATUS=Attract loop.")
        notifier.tell("WATCHDOG=1")
    assert listening.recv(4096) == b"READY=1\nSTATUS=Attract loop."
    assert listening.recv(4096) == b"WATCHDOG=1"


def test_a_manager_that_takes_nothing_is_not_waited_for(manager: tuple[str, socket.socket]) -> None:
    name, listening = manager
    notifier = service_notifier({"NOTIFY_SOCKET": name})
    assert notifier is not None
    with closing(notifier):
        for _ in range(5000):
            notifier.tell("WATCHDOG=1")
        listening.close()
        notifier.tell("WATCHDOG=1")
    notifier.tell("WATCHDOG=1")


@pytest.mark.parametrize("address", [None, "", "vsock:2:1", "relative"])
def test_without_a_manager_there_is_nobody_to_tell(address: str | None) -> None:
    assert service_notifier({} if address is None else {"NOTIFY_SOCKET": address}) is None


@pytest.mark.parametrize(
    ("environment", "within"),
    [
        ({}, None),
        ({"WATCHDOG_USEC": "10000000"}, Millis(10_000)),
        ({"WATCHDOG_USEC": "10000000", "WATCHDOG_PID": str(os.getpid())}, Millis(10_000)),
        ({"WATCHDOG_USEC": "10000000", "WATCHDOG_PID": "1"}, None),
        ({"WATCHDOG_USEC": "0"}, None),
        ({"WATCHDOG_USEC": "soon"}, None),
        ({"WATCHDOG_USEC": "10000000", "WATCHDOG_PID": "none"}, None),
    ],
)
def test_signs_of_life_are_given_where_this_process_is_asked_for_them(
    environment: dict[str, str], within: Millis | None
) -> None:
    assert watchdog(environment) == within

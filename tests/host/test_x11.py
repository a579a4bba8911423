# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether an X display lets this user in."""

import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.host.x11 import x11_answers

Serve = Callable[..., subprocess.Popen[str]]
_COOKIE = "MIT-MAGIC-COOKIE-1"


@pytest.fixture
def serve(monkeypatch: pytest.MonkeyPatch) -> Iterator[Serve]:
    """Starts an X server of its own, which DISPLAY then names."""
    servers: list[subprocess.Popen[str]] = []

    def one(*options: str) -> subprocess.Popen[str]:
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", "1", "-nolisten", "tcp", *options],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        servers.append(server)
        assert server.stdout is not None
        monkeypatch.setenv("DISPLAY", f":{server.stdout.readline().strip()}")
        return server

    yield one
    for server in servers:
        server.send_signal(signal.SIGCONT)
        server.terminate()
        server.communicate(timeout=10)


def test_a_server_that_lets_everybody_in_answers(serve: Serve) -> None:
    serve()
    assert x11_answers()


def test_a_server_that_refuses_the_cookie_does_not(
    serve: Serve, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    _write_cookie(tmp_path / "servers", b"s" * 16)
    _write_cookie(tmp_path / "ours", b"o" * 16)
    serve("-auth", str(tmp_path / "servers"))
    monkeypatch.setenv("XAUTHORITY", str(tmp_path / "ours"))
    assert not x11_answers()
    monkeypatch.setenv("XAUTHORITY", str(tmp_path / "servers"))
    assert x11_answers()


def test_a_server_that_hangs_does_not_and_is_not_waited_for(serve: Serve) -> None:
    server = serve()
    server.send_signal(signal.SIGSTOP)
    os.waitid(os.P_PID, server.pid, os.WSTOPPED | os.WNOWAIT)
    began = time.monotonic()
    assert not x11_answers(0.2)
    assert time.monotonic() - began < 5


def _write_cookie(file: Path, cookie: bytes) -> None:
    """In the form of Xau: for every address and every display."""
    every_address = (0xFFFF).to_bytes(2, "big")
    fields = (b"", b"", _COOKIE.encode(), cookie)
    file.write_bytes(every_address + b"".join(len(field).to_bytes(2, "big") + field for field in fields))

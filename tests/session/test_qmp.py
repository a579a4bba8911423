# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes over the line to a machine, and what is made of its answers."""

import json
import socket
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.session.qmp import Qmp, RefusedError


class Peer(threading.Thread):
    """Answers as qemu does, with an event before each answer; refuses what is called "no"."""

    def __init__(self, path: Path) -> None:
        super().__init__(daemon=True)
        self.heard: list[dict[str, Any]] = []
        self._server = socket.socket(socket.AF_UNIX)
        self._server.bind(str(path))
        self._server.listen(1)
        self._server.settimeout(10)

    def run(self) -> None:
        connection, _ = self._server.accept()
        with connection, connection.makefile("rw", encoding="utf-8") as line:
            self._say(line, {"QMP": {}})
            for asked in line:
                self.heard.append(json.loads(asked))
                self._say(line, {"event": "TICK"})
                refused = self.heard[-1]["execute"] == "no"
                self._say(line, {"error": {"desc": "not today"}} if refused else {"return": {"n": len(self.heard)}})

    def _say(self, line: Any, told: dict[str, Any]) -> None:
        line.write(json.dumps(told) + "\r\n")
        line.flush()

    def close(self) -> None:
        self._server.close()
        self.join(10)


@pytest.fixture
def peer(tmp_path: Path) -> Iterator[Peer]:
    peer = Peer(tmp_path / "qmp")
    peer.start()
    yield peer
    peer.close()


@pytest.fixture
def qmp(peer: Peer, tmp_path: Path) -> Iterator[Qmp]:
    qmp = Qmp(tmp_path / "qmp")
    yield qmp
    qmp.close()


def test_an_answer_is_found_behind_events(qmp: Qmp) -> None:
    assert qmp.ask("query-status") == {"n": 2}
    assert qmp.events == ["TICK", "TICK"]


def test_keys_are_pressed_together(qmp: Qmp, peer: Peer) -> None:
    qmp.keys("ctrl-alt-delete", hold=40)
    keys = [{"type": "qcode", "data": name} for name in ("ctrl", "alt", "delete")]
    assert peer.heard[-1] == {"execute": "send-key", "arguments": {"keys": keys, "hold-time": 40}}


def test_a_touch_goes_to_its_place_and_is_let_go_of(qmp: Qmp, peer: Peer) -> None:
    qmp.touch(0.5, 1)
    place, down, up = (asked["arguments"]["events"] for asked in peer.heard[-3:])
    assert [event["data"] for event in place] == [{"axis": "x", "value": 16384}, {"axis": "y", "value": 32767}]
    assert [events[0]["data"]["down"] for events in (down, up)] == [True, False]


def test_what_is_refused_is_an_error(qmp: Qmp) -> None:
    with pytest.raises(RefusedError, match="not today"):
        qmp.ask("no")


def test_a_machine_that_never_answers_is_told(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file"):
        Qmp(tmp_path / "nobody", within=0)

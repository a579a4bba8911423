# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An engine that waits has its decoders loaded."""

import os
from pathlib import Path

from kiosk.app.ports.engine import EngineEvent
from kiosk.host.loop import SelectLoop
from kiosk.playback.client import EngineProcesses
from kiosk.playback.engine.channel import Channel
from kiosk.playback.engine.warm import warm_up
from tests.fakes.screen import FakeScreen


def test_a_spare_engine_has_loaded_its_decoders_before_it_is_asked() -> None:
    loop = SelectLoop()
    events: list[EngineEvent] = []
    engine = EngineProcesses(loop, FakeScreen(), lambda: ("--aout=dummy",)).spawn(events.append)
    maps = Path(f"/proc/{engine.pid}/maps")
    # It tells that it lives while nothing else happens, so the loop comes by.
    loop.run_until(lambda: "libavcodec_plugin.so" in maps.read_text(encoding="utf-8"))
    engine.close()
    loop.run_out()


def test_where_there_is_no_libvlc_nothing_is_loaded() -> None:
    before = Path("/proc/self/maps").read_text(encoding="utf-8").count("_plugin.so")
    warm_up()
    assert Path("/proc/self/maps").read_text(encoding="utf-8").count("_plugin.so") == before


def test_a_command_that_waits_is_seen() -> None:
    (commands, client), (_, events) = os.pipe(), os.pipe()
    channel = Channel(commands, events)
    assert not channel.is_awaited()
    os.write(client, b'{"do":"stop"}\n')
    assert channel.is_awaited()
    assert channel.wait(0) == [{"do": "stop"}]
    assert not channel.is_awaited()
    os.close(client)
    assert channel.is_awaited()

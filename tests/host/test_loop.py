# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The loop without Qt."""

import os

import pytest

from kiosk.domain.values import Millis
from kiosk.host.loop import SelectLoop


def test_timers_fire_in_order_and_once() -> None:
    loop, fired = SelectLoop(), list[str]()
    loop.after(Millis(20), lambda: fired.append("late"))
    loop.after(Millis(0), lambda: fired.append("early"))
    loop.run_until(lambda: len(fired) == 2)
    loop.run_for(0.03)
    assert fired == ["early", "late"]


def test_what_was_cancelled_does_not_happen() -> None:
    loop, fired = SelectLoop(), list[str]()
    cancel = loop.after(Millis(0), lambda: fired.append("never"))
    cancel()
    cancel()
    loop.run_for(0.02)
    assert fired == []


def test_a_descriptor_is_watched_until_it_is_not() -> None:
    loop, heard = SelectLoop(), list[bytes]()
    here, there = os.pipe()
    unwatch = loop.watch(here, lambda: heard.append(os.read(here, 10)))
    os.write(there, b"a")
    loop.run_until(lambda: bool(heard))
    unwatch()
    unwatch()
    os.write(there, b"b")
    loop.run_for(0.02)
    assert heard == [b"a"]
    os.close(here)
    os.close(there)


def test_waiting_has_an_end() -> None:
    with pytest.raises(TimeoutError):
        SelectLoop().run_until(lambda: False, seconds=0.02)


def test_it_runs_out_when_only_cancelled_things_are_left() -> None:
    loop, fired = SelectLoop(), list[str]()
    loop.after(Millis(60_000), lambda: None)()
    loop.after(Millis(10), lambda: fired.append("done"))
    loop.run_out(seconds=1)
    assert fired == ["done"]

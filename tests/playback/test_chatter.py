# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What engines print is kept within bounds."""

import logging
import os

import pytest

from kiosk.host.loop import SelectLoop
from kiosk.playback.chatter import Quota, watch_chatter


@pytest.fixture(autouse=True)
def _all_levels(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)


def test_what_engines_print_is_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    loop = SelectLoop()
    quota = Quota()
    for pid in (7, 8):
        read, write = os.pipe()
        close = watch_chatter(loop, read, pid, quota)
        os.write(write, b"alsa: no device\nand more\n")
        os.close(write)
        loop.run_for(0.05)
        close()
    assert caplog.messages == [f"engine {pid}: {line}" for pid in (7, 8) for line in ("alsa: no device", "and more")]


def test_of_many_lines_a_few_are_kept_each_minute_and_the_rest_counted(caplog: pytest.LogCaptureFixture) -> None:
    second = 0
    quota = Quota(lambda: float(second))
    for second in range(600):
        for line in range(175):
            quota.take(second % 3, f"alsa: no device {line}")
        assert len(caplog.messages) <= 10 * (second // 60 + 1)
    counted = [int(message.split()[1]) for message in caplog.messages if "more lines" in message]
    kept = sum(message.startswith("engine ") for message in caplog.messages)
    assert sum(counted) + kept == 540 * 175 + 9
    assert len(counted) == 9

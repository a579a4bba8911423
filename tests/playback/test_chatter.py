# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What engines print is kept within bounds."""

import logging
import os

import pytest

from kiosk.host.loop import SelectLoop
from kiosk.playback.chatter import Chatter


def test_of_many_lines_a_few_are_kept_and_the_rest_counted(caplog: pytest.LogCaptureFixture) -> None:
    loop = SelectLoop()
    read, write = os.pipe()
    chatter = Chatter(loop, read, 7)
    os.write(write, b"alsa: no device\n" * 500)
    os.close(write)
    with caplog.at_level(logging.INFO):
        loop.run_for(0.05)
        chatter.close()
    lines = [record.message for record in caplog.records]
    assert len(lines) == 11
    assert lines[-1] == "engine 7: 490 more lines"

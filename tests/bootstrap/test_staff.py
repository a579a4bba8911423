# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a start does for the staff before anybody of them comes."""

from pathlib import Path

import pytest

from kiosk.bootstrap.staff import make_way
from kiosk.host.child import Answer
from kiosk.host.screen_power import DpmsScreenPower


def test_the_screen_of_a_kiosk_that_died_while_closed_is_lit_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []

    def switch(_: str, act: str, *, seconds: float) -> Answer:
        done.append(act)
        return Answer(0, "", "")

    monkeypatch.setattr("kiosk.host.screen_power.run_module", switch)
    (tmp_path / "memory").mkdir()
    monkeypatch.setattr("kiosk.host.scratch._MEMORY", tmp_path / "memory")
    DpmsScreenPower(tmp_path).off()
    make_way(tmp_path)
    assert done == ["off", "on"]

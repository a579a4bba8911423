# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every ScreenPower does, the one in memory and the one over the X server."""

from pathlib import Path

import pytest

from kiosk.app.ports.screen_power import ScreenPower
from kiosk.domain.errors import MachineError
from kiosk.host.screen_power import DpmsScreenPower
from tests.fakes.screen_power import FakeScreenPower


@pytest.fixture(params=["fake", "dpms"])
def unswitchable(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ScreenPower:
    """Where there is no screen that can be switched."""
    if request.param == "fake":
        return FakeScreenPower(there=False)
    monkeypatch.setenv("DISPLAY", ":4711")
    return DpmsScreenPower(tmp_path)


def test_what_cannot_be_switched_says_so(unswitchable: ScreenPower) -> None:
    assert not unswitchable.available()
    with pytest.raises(MachineError) as refused:
        unswitchable.off()
    assert refused.value.code == "screen.unswitchable"
    assert refused.value.arguments["detail"]
    unswitchable.restore()

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How loud visitors may have it, as the machine was set."""

import pytest

from kiosk.domain.errors import MachineError
from kiosk.domain.hearing import SoundLimits
from kiosk.host.volume import volume_limits


@pytest.fixture(autouse=True)
def _unset(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("KIOSK_VOLUME_START", raising=False)
    monkeypatch.delenv("KIOSK_VOLUME_CEILING", raising=False)


def test_nothing_set_is_as_usual() -> None:
    assert volume_limits() == SoundLimits()


def test_what_is_set_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_VOLUME_START", "40")
    monkeypatch.setenv("KIOSK_VOLUME_CEILING", "80")
    assert volume_limits() == SoundLimits(40, 80)


@pytest.mark.parametrize("value", ["loud", "-1", "101", "3.5", "70 %", "٧٠"])
@pytest.mark.parametrize("name", ["KIOSK_VOLUME_START", "KIOSK_VOLUME_CEILING"])
def test_nonsense_is_refused_by_name(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(MachineError) as raised:
        volume_limits()
    assert (raised.value.code, dict(raised.value.arguments)) == ("sound.volume", {"name": name, "value": value})

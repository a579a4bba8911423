# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the kiosk tells to whoever asks on the same machine."""

import json
from collections.abc import Mapping
from typing import Any

import pytest

from kiosk.app.health import HealthWatch, Looked
from kiosk.app.status import StatusReport
from kiosk.domain.errors import MachineError
from kiosk.domain.machine import Machine
from kiosk.domain.navigation import Action
from kiosk.domain.values import Millis
from tests.app.takeover_stage import TakeoverStage


class Telling(TakeoverStage):
    """kept: all that was told, as JSON has it."""

    def __init__(self) -> None:
        super().__init__()
        self.kept_records: list[dict[str, Any]] = []
        looked = Looked(Machine(room=2**40), self.acts.now().date())
        self.health = HealthWatch(
            self.director, self.library, self.settings, lambda see: see(looked), self.acts.now, self.loop, self.loop
        )
        self.report = StatusReport(self.now, self.health, self.takeover, self.running, self._keep, self.loop)

    def _keep(self, record: Mapping[str, object]) -> None:
        self.kept_records.append(json.loads(json.dumps(record)))

    @property
    def last(self) -> dict[str, Any]:
        return self.kept_records[-1]


@pytest.fixture
def telling() -> Telling:
    return Telling()


def test_it_tells_at_once_and_then_only_what_is_another(telling: Telling) -> None:
    assert len(telling.kept_records) == 1
    assert telling.last["on_air"]["use"] == "visit"
    telling.loop.pass_time(2_000)
    told = len(telling.kept_records)
    telling.loop.pass_time(30_000)
    assert len(telling.kept_records) == told
    assert {one["name"] for one in telling.last["health"]} >= {"player", "film", "disk"}


def test_while_the_film_plays_it_tells_once_a_second(telling: Telling) -> None:
    telling.navigation.watch(Millis(30_000))
    telling.loop.pass_time(2_000)
    told = len(telling.kept_records)
    telling.loop.pass_time(10_000)
    assert 9 <= len(telling.kept_records) - told <= 11
    on_air = telling.last["on_air"]
    assert on_air["playing"]
    assert on_air["position_ms"] >= 40_000
    assert on_air["length_ms"] == telling.film.length
    assert on_air["chapter"]


def test_the_last_of_many_changes_is_told_within_a_second(telling: Telling) -> None:
    telling.loop.pass_time(5_000)
    before = len(telling.kept_records)
    for action in (Action.TOPICS, Action.HOME, Action.VOICES):
        telling.navigation.go(action)
    telling.loop.pass_time(1_000)
    assert len(telling.kept_records) == before + 2
    assert telling.last["on_air"]["screen"] == "voices"


def test_a_takeover_is_told_with_its_end(telling: Telling) -> None:
    telling.begin()
    telling.loop.pass_time(1_500)
    until = telling.takeover.now.until
    assert until
    assert telling.last["takeover"] == {"active": True, "until": until.isoformat(), "held": False}
    assert telling.last["next"]["code"] == "takeover"


def test_after_its_end_nothing_is_told(telling: Telling) -> None:
    telling.loop.pass_time(5_000)
    telling.report.close()
    told = len(telling.kept_records)
    telling.navigation.go(Action.TOPICS)
    telling.loop.pass_time(5_000)
    assert len(telling.kept_records) == told


def test_the_programme_is_told_and_why_it_holds_or_does_not(telling: Telling) -> None:
    assert telling.last["programme"] == {
        "zone": "Europe/Riga",
        "entry": None,
        "following": None,
        "screening": None,
        "distrust": None,
    }
    telling.loop.pass_time(2_000)
    telling.running.doubt(MachineError("clock.back", seconds=90))
    telling.loop.pass_time(2_000)
    assert telling.last["programme"]["distrust"] == "clock.back"

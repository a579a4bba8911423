# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is made of the facts about a kiosk that runs, and that there are words for all of it."""

import re
from datetime import date
from pathlib import Path

import pytest

from kiosk.domain import coming, health_words, judging
from kiosk.domain.coming import Coming, next_and_why
from kiosk.domain.errors import ContentError, MachineError
from kiosk.domain.health import Finding, State, worst_first
from kiosk.domain.health_words import NAMES, says_and_mend
from kiosk.domain.machine import Machine
from kiosk.domain.values import ENGLISH, LATVIAN, Language, Millis

MIB = 2**20
DAY = date(2026, 5, 4)
PLACE = re.compile(r"\$[a-z]+")


def found(finding: Finding | None) -> tuple[str, State] | None:
    return (finding.code, finding.state) if finding else None


@pytest.mark.parametrize(
    ("free", "expected"),
    [
        (None, ("disk.unseen", State.FAULT)),
        (31, ("disk.full", State.FAULT)),
        (32, ("disk.low", State.DEGRADED)),
        (1023, ("disk.low", State.DEGRADED)),
        (1024, ("disk.well", State.OK)),
    ],
)
def test_a_disk_is_judged_by_the_room_on_it(free: int | None, expected: tuple[str, State]) -> None:
    assert found(judging.disk(Machine(room=None if free is None else free * MIB))) == expected


@pytest.mark.parametrize(
    ("free", "expected"),
    [
        (None, None),
        (63, ("memory.low", State.FAULT)),
        (255, ("memory.low", State.DEGRADED)),
        (256, ("memory.well", State.OK)),
    ],
)
def test_memory_is_judged_by_what_is_free(free: int | None, expected: tuple[str, State] | None) -> None:
    assert found(judging.memory(Machine(free=None if free is None else free * MIB))) == expected


@pytest.mark.parametrize(
    ("heat", "expected"),
    [
        (None, None),
        (84.4, ("temperature.well", State.OK)),
        (84.6, ("temperature.hot", State.DEGRADED)),
        (95.0, ("temperature.hot", State.FAULT)),
    ],
)
def test_a_hot_machine_is_told_before_it_switches_itself_off(
    heat: float | None, expected: tuple[str, State] | None
) -> None:
    assert found(judging.temperature(Machine(heat=heat))) == expected


def test_a_player_that_came_back_is_told_and_one_that_does_not_is_a_fault() -> None:
    assert found(judging.player(0, "")) == ("player.well", State.OK)
    assert found(judging.player(2, "")) == ("player.replaced", State.DEGRADED)
    assert found(judging.player(4, "engine.unstartable")) == ("player.fault", State.FAULT)
    assert found(judging.player(0, "film.broken")) == ("player.well", State.OK)


def test_of_the_film_it_is_told_why_another_one_plays() -> None:
    spoilt = ContentError("film.spoilt", film="ours", path="/data/films/ours/film.mkv")
    assert found(judging.film("", None, rehearsal=False)) == ("film.well", State.OK)
    assert found(judging.film("", None, rehearsal=True)) == ("film.rehearsal", State.OK)
    assert found(judging.film("", spoilt, rehearsal=True)) == ("film.spoilt", State.DEGRADED)
    assert "ours" in says_and_mend(judging.film("", spoilt, rehearsal=True), ENGLISH)[0]
    missing = ContentError("film.missing", path="film.mkv")
    assert found(judging.film("", missing, rehearsal=True)) == ("film.missing", State.FAULT)
    assert found(judging.film("film.broken", None, rehearsal=False)) == ("film.broken", State.FAULT)


def test_sound_is_ill_without_a_device_and_after_one_that_took_nothing() -> None:
    assert found(judging.sound("", device=True)) == ("sound.well", State.OK)
    assert found(judging.sound("09:12", device=True)) == ("sound.refused", State.DEGRADED)
    assert found(judging.sound("09:12", device=False)) == ("sound.none", State.DEGRADED)


def test_cards_are_told_apart_by_what_can_be_done_with_them() -> None:
    assert found(judging.cards("", "", ready=True)) == ("cards.well", State.OK)
    assert found(judging.cards("", "", ready=False)) == ("cards.opening", State.OK)
    assert found(judging.cards("", "data.full", ready=True)) == ("cards.stand_in", State.DEGRADED)
    assert found(judging.cards("database.unusable", "", ready=False)) == ("cards.shut", State.FAULT)
    assert found(judging.cards("kiosk.safe", "", ready=False)) == ("cards.safe", State.DEGRADED)


def test_a_backup_is_missed_from_the_second_day_on() -> None:
    young, old = Millis(3_600_000), Millis(90_000_000)
    assert found(judging.backup(DAY, DAY, young)) == ("backup.well", State.OK)
    assert found(judging.backup(date(2026, 5, 3), DAY, young)) == ("backup.due", State.OK)
    assert found(judging.backup(date(2026, 5, 2), DAY, young)) == ("backup.old", State.DEGRADED)
    assert found(judging.backup(None, DAY, young)) == ("backup.first", State.OK)
    assert found(judging.backup(None, DAY, old)) == ("backup.none", State.DEGRADED)


def test_what_is_set_wrong_is_named_once_each() -> None:
    wrong = [MachineError("setting.wrong", name="captions"), MachineError("setting.wrong", name="captions")]
    assert judging.settings(wrong).arguments == {"names": "captions"}
    assert judging.settings([]).state is State.OK


def test_a_clock_that_is_early_is_told_before_one_that_was_set_back() -> None:
    early = MachineError("clock.early", day="1970-01-01", built="2026-11-22")
    assert found(judging.clock(early, "09:00")) == ("clock.early", State.DEGRADED)
    assert found(judging.clock(None, "09:00", distrusted=True)) == ("clock.distrusted", State.DEGRADED)
    assert found(judging.clock(None, "09:00")) == ("clock.back", State.DEGRADED)
    assert found(judging.clock(None, "")) == ("clock.well", State.OK)


def test_the_worst_comes_first_and_the_others_keep_their_order() -> None:
    ok, other = Finding("a", State.OK, "x"), Finding("b", State.OK, "x")
    ill, fault = Finding("c", State.DEGRADED, "x"), Finding("d", State.FAULT, "x")
    assert [one.name for one in worst_first([ok, ill, other, fault])] == ["d", "c", "a", "b"]


def test_every_code_that_a_judgement_can_come_to_has_words() -> None:
    text = Path(judging.__file__).read_text(encoding="utf-8")
    codes = {code for code in re.findall(r'"([a-z]+\.[a-z_]+)"', text) if code != "kiosk.safe"}
    low = {f"{name}.{word}" for name in ("disk", "memory") for word in ("low", "well")}
    pins = {"pin.none", "pin.unreadable"}
    assert codes | low | pins <= health_words.codes()
    assert {code.partition(".")[0] for code in codes | low} == set(NAMES)


def _texts(language: Language) -> list[tuple[str, str]]:
    """As they stand, without arguments."""
    found = [says_and_mend(Finding("film", State.OK, code), language) for code in sorted(health_words.codes())]
    return found + [next_and_why(Coming(code), None, language) for code in sorted(coming.codes())]


def test_both_languages_say_the_same_things() -> None:
    for english, latvian in zip(_texts(ENGLISH), _texts(LATVIAN), strict=True):
        for one, other in zip(english, latvian, strict=True):
            assert bool(one) == bool(other), english
            assert set(PLACE.findall(one)) == set(PLACE.findall(other)), english


def test_whatever_is_ill_says_what_mends_it() -> None:
    ill = [code for code in health_words.codes() if not code.endswith((".well", ".opening", ".first", ".due", ".none"))]
    ill += ["sound.none", "pin.none", "backup.none"]
    ill.remove("film.rehearsal")
    assert [code for code in ill if not says_and_mend(Finding("film", State.FAULT, code), ENGLISH)[1]] == []


def test_a_code_of_another_version_is_said_as_it_is() -> None:
    assert says_and_mend(Finding("odd", State.FAULT, "odd.thing"), LATVIAN) == ("odd.thing", "")
    assert next_and_why(Coming("odd.turn"), None, LATVIAN) == ("odd.turn", "odd.turn")

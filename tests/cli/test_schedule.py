# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands about the schedule."""

import json
import shutil
from collections.abc import Callable
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from db.file import FILE
from kiosk.cli import app
from kiosk.cli.schedule_reading import TypedDays, days_typed, read_days, span_typed
from kiosk.domain.schedule import EVERY_DAY, Frequency, Recurrence, Span
from tests.cli import planned
from tests.cli.planned import refusal
from tests.support.known import known_data

runner = CliRunner()
Kiosk = Callable[..., Result]
LIST = ("schedule", "add", "list", "Mornings", "--playlist", "Chapters", "--first", "2027-01-01")
MORNING = ("--from", "09:00", "--to", "11:00")
SCREENING = ("schedule", "add", "screening", "The film", "--first", "2027-01-01")


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """With a playlist of one chapter."""
    data = known_data(tmp_path_factory.mktemp("data"))
    for typed in (("create", "Chapters"), ("add", "Chapters", "chapter", "opening")):
        planned.done(data, "playlist", *typed)
    return data


@pytest.fixture
def kiosk(filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Kiosk:
    """In Riga, with data of its own."""
    monkeypatch.setenv("TZ", "Europe/Riga")
    shutil.copy(filled / FILE, tmp_path)
    return lambda *arguments: planned.run(tmp_path, *arguments)


def done(result: Result) -> str:
    assert result.exit_code == 0, (result.output, result.exception)
    return result.output


def told(kiosk: Kiosk) -> Any:
    return json.loads(done(kiosk("schedule", "list", "--json")))


def test_what_is_set_is_listed_after_the_time_and_the_zone(kiosk: Kiosk) -> None:
    done(kiosk(*LIST, *MORNING, "--days", "tue-sun"))
    done(kiosk(*SCREENING, "--at", "14:00", "--at", "11:00", "--doors", 10, "--priority", 7))
    done(kiosk("schedule", "hours", "--days", "tue-sun", "09:00-18:00"))
    done(kiosk("schedule", "add", "closure", "Christmas Eve", "2027-12-24", "--yearly"))
    done(kiosk("schedule", "add", "day", "Museum night", "2027-05-15", "--open", "10:00-02:00+1"))
    done(kiosk("schedule", "volume", "09:00-12:00", 40, "--ceiling", 60))
    lines = done(kiosk("schedule", "list")).splitlines()
    assert lines[0].startswith("Now: 20")
    assert "Europe/Riga (UTC+0" in lines[0]
    assert "  Mon: closed" in lines
    assert "  Tue–Sun: 09:00–18:00" in lines
    assert "  1  Christmas Eve: 24 December, every year: closed" in lines
    assert "  2  Museum night: 2027-05-15: 10:00–02:00 (+1)" in lines
    assert "  1  Mornings: playlist “Chapters”, 09:00–11:00; Tue–Sun, from 2027-01-01" in lines
    film = "screening, the film in use, 11:00, 14:00; daily, from 2027-01-01; doors 10 min before; priority 7"
    assert f"  2  The film: {film}" in lines
    assert "  09:00–12:00: 40 %, at most 60 %" in lines
    latvian = done(kiosk("schedule", "list", "--language", "lv"))
    assert "  1  Mornings: saraksts „Chapters”, 09:00–11:00; O.–Sv., no 2027-01-01" in latvian
    found = told(kiosk)
    assert (found["zone"], found["hours"]["week"][0]) == ("Europe/Riga", [])
    assert found["hours"]["week"][1] == [{"start": "09:00", "end": "18:00", "next_day": False}]
    assert [rule["playlist_name"] for rule in found["rules"]] == ["Chapters", None]
    assert (found["rules"][1]["starts"], found["unreadable"]) == (["11:00", "14:00"], [])


def test_what_of_a_rule_does_not_come_is_told_when_it_is_added(kiosk: Kiosk) -> None:
    done(kiosk("schedule", "hours", "10:00-18:00"))
    said = done(kiosk("schedule", "add", "screening", "Late", "--at", "17:58", "--once", "2027-03-02"))
    assert "Rule 1, Late: screening" in said
    assert "17:58" in said
    assert "2027-03-02" in said
    kept = json.loads(done(kiosk("schedule", "add", "screening", "Later", "--at", "17:59", "--json")))
    assert kept["key"] == 2
    assert {one["reason"]["code"] for one in kept["conflicts"]} == {"screening.late"}
    assert len(kept["conflicts"]) >= 365
    again = done(kiosk("schedule", "add", "screening", "Later", "--at", "17:59", "--priority", 6)).splitlines()
    assert (len(again), again[2].count("×)")) == (3, 1)
    assert kept["conflicts"][0]["reason"]["arguments"]["latest"] == "17:54"


def test_a_rule_rests_holds_again_and_goes(kiosk: Kiosk) -> None:
    done(kiosk(*LIST, *MORNING))
    done(kiosk("schedule", "pause", "mornings"))
    assert not told(kiosk)["rules"][0]["active"]
    done(kiosk("schedule", "resume", 1))
    assert told(kiosk)["rules"][0]["active"]
    assert "Would be removed: rule 1, Mornings." in done(kiosk("schedule", "remove", "rule", "Mornings", "--dry-run"))
    assert refusal(kiosk("schedule", "remove", "rule", "Mornings", "--seen", 1)) == "edit.stale"
    done(kiosk("schedule", "remove", "rule", "Mornings"))
    assert told(kiosk)["rules"] == []
    assert refusal(kiosk("schedule", "remove", "rule", "Mornings")) == "typed.rule"
    assert refusal(kiosk("schedule", "remove", "day", "Christmas")) == "typed.special_day"


def test_of_two_with_one_title_the_number_says_which(kiosk: Kiosk) -> None:
    for _ in range(2):
        done(kiosk(*LIST, *MORNING))
    assert refusal(kiosk("schedule", "remove", "rule", "Mornings")) == "typed.several"
    done(kiosk("schedule", "remove", "rule", 2))
    assert [rule["key"] for rule in told(kiosk)["rules"]] == [1]


def test_hours_change_by_weekday_and_go(kiosk: Kiosk) -> None:
    done(kiosk("schedule", "hours", "10:00-18:00"))
    said = done(kiosk("schedule", "hours", "--days", "sat,sun", "20:00-02:00+1", "11:00-17:00"))
    assert said == "Mon–Fri: 10:00–18:00\nSat, Sun: 11:00–17:00, 20:00–02:00 (+1)\n"
    assert done(kiosk("schedule", "hours", "--days", "mon", "closed")).startswith("Mon: closed\nTue–Fri:")
    assert done(kiosk("schedule", "hours", "--always")) == "always open\n"
    done(kiosk("schedule", "volume", "09:00-12:00", 40))
    assert done(kiosk("schedule", "volume", "09:00-12:00", 30)) == "09:00–12:00: 30 %, at most 100 %\n"
    assert refusal(kiosk("schedule", "volume", "11:00-13:00", 50)) == "plan.spans_overlap"
    assert done(kiosk("schedule", "volume", "--none")) == "as set\n"


BAD = {
    (*LIST, "--from", "11:00", "--to", "09:00"): "plan.span_back",
    (*LIST, "--from", "11:00", "--to", "11:00"): "plan.span_empty",
    (*LIST, "--from", "11:00", "--to", "12:00", "--next-day"): "plan.span_long",
    (*LIST, "--from", "25:00", "--to", "26:00"): "typed.time",
    (*LIST, *MORNING, "--first", "2027-02-30"): "typed.date",
    (*LIST, *MORNING, "--first", "2027-02-29"): "typed.date",
    (*LIST, *MORNING, "--once", "2027-02-30", "--first", ""): "typed.date",
    (*LIST, *MORNING, "--last", "2026-12-31"): "plan.last_early",
    (*LIST, *MORNING, "--without", "someday"): "typed.date",
    (*LIST, *MORNING, "--days", "mon-xyz"): "typed.days",
    (*LIST, *MORNING, "--days", ","): "typed.days",
    (*LIST, *MORNING, "--every", "0"): "plan.interval",
    (*LIST, *MORNING, "--nth", "6"): "plan.nth",
    (*LIST, *MORNING, "--priority", "10"): "plan.priority",
    (*LIST, *MORNING, "--playlist", "Nowhere"): "typed.playlist",
    (*SCREENING, "--at", "11:00", "--at", "11:00"): "plan.starts_twice",
    (*SCREENING, "--at", "11:00", "--doors", "-1"): "plan.doors",
    (*SCREENING, "--at", "11:00", "--film", "no-such"): "film.unknown",
    (*SCREENING, "--at", "noon"): "typed.time",
    ("schedule", "add", "screening", " ", "--at", "11:00"): "plan.title_missing",
    ("schedule", "add", "closure", "Night", "2027-02-30"): "typed.date",
    ("schedule", "add", "closure", "Night", "2027-03-02", "2027-03-01"): "plan.last_early",
    ("schedule", "add", "closure", "Night", "1969-12-31"): "typed.date",
    ("schedule", "add", "day", "Night", "2027-03-02", "--open", "18:00-10:00"): "plan.span_back",
    ("schedule", "add", "day", "Night", "2027-03-02", "--open", "from ten"): "typed.span",
    ("schedule", "hours", "10:00-12:00", "11:00-13:00"): "plan.spans_overlap",
    ("schedule", "hours", "20:00-10:00+1", "09:00-12:00"): "plan.spans_overlap",
    ("schedule", "volume", "09:00-12:00", "70", "--ceiling", "60"): "plan.volume_above",
    ("schedule", "volume", "09:00-12:00", "101"): "plan.volume",
}


WRONG_USE = (
    LIST,
    (*LIST, *MORNING, "--yearly", "--monthly"),
    (*LIST, *MORNING, "--once", "2027-01-01"),
    (*LIST[:-2], *MORNING, "--yearly"),
    (*LIST, *MORNING, "--yearly", "--days", "mon"),
    ("schedule", "hours"),
    ("schedule", "hours", "--always", "10:00-18:00"),
    ("schedule", "volume"),
    ("schedule", "volume", "09:00-12:00"),
    ("schedule", "volume", "09:00-12:00", "loud"),
    ("schedule", "remove", "film", "x"),
    ("schedule", "add"),
)


def test_what_cannot_be_is_refused_with_its_mend_and_nothing_is_kept(kiosk: Kiosk, tmp_path: Path) -> None:
    before = told(kiosk)
    wrong = [runner.invoke(app, [*typed, "--data", str(tmp_path)]) for typed in WRONG_USE]
    assert {(one.exit_code, "Traceback" in one.output) for one in wrong} == {(2, False)}
    refused = {typed: refusal(kiosk(*typed)) for typed in BAD}
    assert refused == BAD
    assert {**told(kiosk), "now": ""} == {**before, "now": ""}


def test_days_are_written_as_people_do() -> None:
    today = date(2027, 1, 5)
    assert days_typed("mon-fri,Sunday") == frozenset({0, 1, 2, 3, 4, 6})
    assert days_typed("sat-mon") == frozenset({5, 6, 0})
    assert read_days(TypedDays(), today) == Recurrence(today)
    assert read_days(TypedDays(once="2028-02-29"), today) == Recurrence(date(2028, 2, 29), Frequency.ONCE)
    last_friday = read_days(TypedDays(days="fri", nth=-1, first="2027-01-01", every=2), today)
    assert last_friday == Recurrence(date(2027, 1, 1), Frequency.MONTHLY, frozenset({4}), -1, 2)
    yearly = read_days(TypedDays(yearly=True, first="2028-02-29", without=["2032-2-29"]), today)
    assert yearly == Recurrence(date(2028, 2, 29), Frequency.YEARLY, EVERY_DAY, without=(date(2032, 2, 29),))
    assert span_typed("10:00-24:00") == Span(time(10), time(0), next_day=True)
    assert span_typed("20:00 – 2:00+1") == Span(time(20), time(2), next_day=True)


def test_every_command_says_how_it_is_used() -> None:
    for name in ("add list", "add screening", "add closure", "add day", "hours", "volume", "remove", "pause", "resume"):
        said = runner.invoke(app, ["schedule", *name.split(), "--help"])
        assert said.exit_code == 0
        assert "Example" in said.output

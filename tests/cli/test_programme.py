# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the schedule comes to on a day, asked from the command line."""

import json
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from kiosk.app.library import Library
from kiosk.app.programme_plan import Making, Plan, make_plan
from kiosk.app.renewal import Renewal
from kiosk.bootstrap.library import open_library
from kiosk.cli import app
from kiosk.domain.values import Slug
from kiosk.host.clock import now, today
from kiosk.host.recurrence import days_of
from kiosk.host.zones import house_zone
from tests.cli import planned
from tests.cli.planned import refusal
from tests.fakes.background import FakeBackground
from tests.fakes.loop import FakeLoop
from tests.support.films import small_film
from tests.support.known import known_data

runner = CliRunner()
SET_UP = (
    "playlist create Chapters",
    "playlist add Chapters chapter opening",
    "playlist add Chapters chapter gulag",
    "schedule hours 09:00-18:00",
    "schedule add list Mornings --playlist Chapters --from 09:00 --to 11:00 --first 2027-01-01",
    "schedule add screening Film --at 11:00 --at 14:00 --days tue-sun --doors 10 --first 2027-01-01",
    "schedule add closure Eve 2027-12-24 --yearly",
)
"""Chapters loop in the morning, the film at 11:00 and 14:00 except Mondays, closed on 24 December."""


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = known_data(tmp_path_factory.mktemp("data"))
    for line in SET_UP:
        planned.done(folder, *line.split())
    return folder


@pytest.fixture(autouse=True)
def _riga(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Europe/Riga")


def run(data: Path, *arguments: str) -> Result:
    return planned.run(data, "programme", *arguments)


def told(data: Path, *arguments: str) -> Any:
    return planned.told(data, "programme", *arguments)


def printed(data: Path, *arguments: str) -> list[str]:
    return planned.done(data, "programme", *arguments).splitlines()


def uses(entries: list[dict[str, Any]]) -> list[tuple[str, str, str]]:
    return [(one["start"][11:16], one["use"], one["reason"]["code"]) for one in entries]


def test_a_day_is_told_with_its_reasons(data: Path) -> None:
    day = told(data, "2027-03-02")
    assert uses(day["entries"]) == [
        ("00:00", "closed", "closed.hours"),
        ("09:00", "list", "rule.only"),
        ("11:00", "screening", "screening"),
        ("11:05", "always", "always"),
        ("14:00", "screening", "screening"),
        ("14:05", "always", "always"),
        ("18:00", "closed", "closed.hours"),
    ]
    # As whoever types it asks.
    asked = runner.invoke(app, ["programme", "2027-03-02", "--json", "--data", str(data)])
    assert json.loads(asked.stdout)["entries"] == day["entries"]
    assert (day["zone"], day["latest"]) == ("Europe/Riga", ["2027-03-02T17:54:08+02:00"])
    chapters = day["entries"][1]
    assert (chapters["item"], chapters["rule_title"]) == ("Playlist “Chapters”", "Mornings")
    assert (chapters["start_utc"], chapters["end_utc"]) == ("2027-03-02T07:00:00+00:00", "2027-03-02T09:00:00+00:00")
    assert "Mornings" in chapters["reason"]["says"]
    assert [one["doors"] for one in day["screenings"]] == ["2027-03-02T10:50:00+02:00", "2027-03-02T13:50:00+02:00"]
    lines = printed(data, "2027-03-02")
    assert "Europe/Riga (UTC+" in lines[0]
    assert next(line for line in lines if line.startswith("09:00–11:00  Playlist “Chapters”. "))
    assert next(line for line in lines if line.startswith("18:00–24:00  Closed at this time. "))
    assert "The film can start at the latest at 17:54." in lines


def test_the_entries_follow_each_other_through_the_day(data: Path) -> None:
    for day, hours in (("2027-03-02", 24), ("2027-03-28", 23), ("2027-10-31", 25)):
        entries = told(data, day)["entries"]
        assert all(one["end_utc"] == other["start_utc"] for one, other in pairwise(entries))
        first, last = (datetime.fromisoformat(text) for text in (entries[0]["start_utc"], entries[-1]["end_utc"]))
        assert last - first == timedelta(hours=hours)


def test_mondays_and_the_closure_are_as_asked(data: Path) -> None:
    assert [use for _, use, _ in uses(told(data, "2027-03-01")["entries"])] == ["closed", "list", "always", "closed"]
    eve = told(data, "2028-12-24")
    assert [use for _, use, _ in uses(eve["entries"])] == ["closed"]
    assert eve["entries"][0]["reason"]["code"] == "closed.day"
    assert "“Eve”" in eve["entries"][0]["reason"]["says"]


def test_one_moment_has_one_decision(data: Path) -> None:
    assert told(data, "2027-03-02", "--at", "11:04")["use"] == "screening"
    (head, line) = printed(data, "2027-03-02", "--at", "10:59", "--language", "lv")
    assert head.startswith("Tagad: ")
    assert line.startswith("09:00–11:00  Saraksts „Chapters”. ")


def test_today_and_tomorrow_follow_each_other(data: Path) -> None:
    today, tomorrow = told(data), told(data, "tomorrow")
    assert today["entries"][-1]["end_utc"] == tomorrow["entries"][0]["start_utc"]
    assert told(data, "TODAY")["day"] == today["day"]


def test_another_zone_is_reckoned_with(data: Path) -> None:
    assert told(data, "2027-03-02", "--zone", "Asia/Kathmandu")["entries"][0]["start"] == "2027-03-02T00:00:00+05:45"
    missing = told(data, "2011-12-30", "--zone", "Pacific/Apia")
    assert missing["entries"] == []
    assert any("Pacific/Apia" in line for line in printed(data, "2011-12-30", "--zone", "Pacific/Apia"))
    assert refusal(run(data, "2011-12-30", "--at", "12:00", "--zone", "Pacific/Apia")) == "typed.no_moment"


def test_a_year_tells_what_does_not_come(data: Path) -> None:
    year = told(data, "--year", "2027")
    assert {one["day"] for one in year["conflicts"]} == {"2027-12-24"}
    assert {one["reason"]["code"] for one in year["conflicts"]} == {"screening.closed"}
    assert "All that is asked for comes." in printed(data, "--year", "2026")


def test_rules_that_overlap_and_contradict_are_told(tmp_path: Path) -> None:
    data = known_data(tmp_path / "data")
    leap = "--yearly --first 2028-02-29"
    for line in (
        "playlist create Chapters",
        "playlist add Chapters chapter opening",
        f"schedule add list First --playlist Chapters --from 09:00 --to 11:00 {leap}",
        f"schedule add list Second --playlist Chapters --from 09:00 --to 10:00 {leap}",
        f"schedule add screening One --at 10:00 {leap}",
        f"schedule add screening Two --at 10:03 {leap}",
    ):
        planned.done(data, *line.split())
    found = told(data, "2028-02-29")
    assert ("screening.overlaps", 4) in {(one["reason"]["code"], one["rule"]) for one in found["conflicts"]}
    assert ("rule.tie", 2) in {(one["reason"]["code"], one["rule"]) for one in found["conflicts"]}
    assert told(data, "2029-03-01")["conflicts"] == []
    assert {one["day"] for one in told(data, "--year", "2032")["conflicts"]} == {"2032-02-29"}
    assert told(data, "--year", "2030")["conflicts"] == []


def test_what_cannot_be_asked_is_refused(data: Path) -> None:
    assert refusal(run(data, "2027-02-30")) == "typed.date"
    assert refusal(run(data, "2027-02-29")) == "typed.date"
    assert refusal(run(data, "1066-10-14")) == "typed.date"
    assert refusal(run(data, "2027-03-02", "--at", "24:30")) == "typed.time"
    assert refusal(run(data, "2027-03-02", "--zone", "Europe/Nowhere")) == "zone.unknown"
    assert refusal(run(data, "2027-03-02", "--zone", "../../etc/passwd")) == "zone.unknown"
    assert refusal(run(data, "--year", "9999")) == "typed.year"
    assert run(data, "2027-03-02", "--year", "2027").exit_code == 2


def test_a_kiosk_that_runs_goes_by_a_change_within_a_second(tmp_path: Path) -> None:
    data = known_data(tmp_path / "data")
    loop, plans = FakeLoop(), list[Plan]()
    making = Making(now, house_zone, lambda: {Slug(""): small_film()}, frozenset, days_of)
    library = Library(lambda: open_library(data, now()), FakeBackground(loop), loop, None, today)
    Renewal(library, lambda shelves: make_plan(shelves, making), plans.append, "no plan")
    library.begin()
    loop.pass_time(4_000)
    assert not plans[-1].schedule.rules
    line = ("schedule", "add", "screening", "Film", "--at", "11:00", "--data", str(data))
    assert runner.invoke(app, line).exit_code == 0
    loop.pass_time(1_000)
    assert [rule.title for rule in plans[-1].schedule.rules] == ["Film"]
    assert [one.title for one in plans[-1].days[-1].screenings] == ["Film"]
    library.close()

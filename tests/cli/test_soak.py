# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The soak runs, notes and draws, and finds what grows or dies."""

import csv
import json
from dataclasses import asdict, replace
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from kiosk.cli.soak.plot import draw
from kiosk.cli.soak.samples import Sample
from kiosk.cli.soak.verdict import faults
from kiosk.host.child import Answer, run_module
from tests.packaging.shell import script
from tests.support.known import known_data

STEADY = Sample(
    seconds=0,
    ui_mib=120,
    engines_mib=150,
    descriptors=34,
    threads=7,
    processes=2,
    shown=0,
    lost=0,
    replaced=0,
    killed=0,
    bugs=0,
    visits=0,
    failed=0,
)
SVG = "{http://www.w3.org/2000/svg}"


def hours(count: int, **grows: float) -> list[Sample]:
    """A sample each minute. grows: by how much a figure does in each of them."""
    rows = []
    for number in range(count * 60 + 1):
        grown = {name: asdict(STEADY)[name] + by * number for name, by in grows.items()}
        rows.append(replace(STEADY, seconds=number * 60, **grown))
    return rows


def soak(*arguments: str) -> Answer:
    return run_module("kiosk", "soak", *arguments, seconds=110)


def test_a_minute_of_it_goes_well_and_leaves_a_table_and_a_plot(tmp_path: Path) -> None:
    data = known_data(tmp_path / "data")
    answer = soak("--hours", "0.0025", "--out", str(tmp_path), "--window", "1280x720", "--data", str(data))
    assert answer.code == 0, answer.err
    with (tmp_path / "soak.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert list(rows[0]) == list(asdict(STEADY))
    assert int(rows[-1]["seconds"]) >= 8
    assert int(rows[-1]["visits"]) > 0
    assert int(rows[-1]["shown"]) > 50
    assert len(rows) > 10
    assert ET.parse(tmp_path / "soak.svg").getroot().tag == f"{SVG}svg"  # noqa: S314 - we wrote it


def test_where_nothing_can_be_written_it_says_so(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("in the way")
    answer = soak("--hours", "1", "--out", str(tmp_path / "out"))
    assert answer.code == 73
    assert "--out" in answer.err
    assert "Traceback" not in answer.err


def test_what_stays_as_it_is_has_no_fault() -> None:
    assert faults(hours(8, shown=1500, lost=1, replaced=1, killed=1, visits=1)) == []


@pytest.mark.parametrize(
    ("name", "by"),
    [("engines_mib", 0.3), ("descriptors", 1), ("threads", 1), ("processes", 1)],
)
def test_what_grows_is_named(name: str, by: float) -> None:
    found = faults(hours(8, **{name: by}))
    assert len(found) == 1
    assert "became" in found[0]


def test_the_warming_up_of_a_short_soak_is_no_growth() -> None:
    assert faults(hours(1, ui_mib=1)[:30]) == []


@pytest.mark.parametrize(
    ("name", "words"),
    [("replaced", "engines on air went"), ("bugs", "exceptions"), ("failed", "visits failed")],
)
def test_what_dies_or_fails_is_named(name: str, words: str) -> None:
    found = faults([*hours(1), replace(STEADY, seconds=3660, **{name: 2})])
    assert len(found) == 1
    assert words in found[0]


def test_memory_that_jumps_is_named() -> None:
    before, after = hours(4), hours(4, ui_mib=0)
    found = faults([*before, *(replace(row, seconds=row.seconds + 14_400, ui_mib=140) for row in after)])
    assert "memory of the kiosk's process, MiB: 120 became 140." in found


def test_a_slow_leak_is_told_by_what_it_comes_to_in_a_week() -> None:
    found = faults(hours(8, ui_mib=0.025))
    assert len(found) == 1
    assert "1.50 MiB an hour" in found[0]


def test_no_sample_is_a_fault() -> None:
    assert faults([]) == ["Nothing was sampled."]


def test_the_plot_says_what_its_lines_are_in_which_units() -> None:
    root = ET.fromstring(draw(hours(3, lost=2), "A <title> & more"))  # noqa: S314 - we wrote it
    words = json.dumps([text.text for text in root.iter(f"{SVG}text")])
    for word in ("A <title> & more", "MiB", "descriptors", "lost", "replaced", "hours since the start"):
        assert word in words
    assert len(list(root.iter(f"{SVG}polyline"))) == 8


def test_the_lines_stay_inside_the_plot() -> None:
    root = ET.fromstring(draw(hours(2, lost=7, ui_mib=3), "Soak"))  # noqa: S314 - we wrote it
    width, height = float(root.get("width", 0)), float(root.get("height", 0))
    for line in root.iter(f"{SVG}polyline"):
        points = [tuple(map(float, point.split(","))) for point in line.get("points", "").split()]
        assert len(points) == 121
        assert all(0 <= x <= width and 0 <= y <= height for x, y in points)


def test_the_script_explains_itself_and_asks_for_hours(tmp_path: Path) -> None:
    answer = script("soak", "--help", cwd=tmp_path)
    assert answer.returncode == 0
    assert answer.stdout.startswith("Usage: ./packaging/soak ")
    refused = script("soak", cwd=tmp_path)
    assert refused.returncode == 64
    assert "needs --hours" in refused.stderr

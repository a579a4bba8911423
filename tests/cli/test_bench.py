# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The measurements run and report. What they find is for people to judge, and never tested."""

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.cli.bench import command
from kiosk.cli.bench.command import list_names, run_bench
from kiosk.cli.bench.fault import MeasureError
from kiosk.cli.bench.rig import Rig
from kiosk.cli.bench.row import Figures, LimitKind, Row
from kiosk.cli.bench.rows import ROWS
from kiosk.domain.errors import MachineError
from kiosk.host.child import Answer, run_module
from tests.support.films import rehearsal

KEYS = {"name", "unit", "says", "ours", "peer", "mpv", "ratio", "limit", "limit_kind", "ok", "fault"}
MACHINE = {
    "processor",
    "cores",
    "memory_mib",
    "kernel",
    "load",
    "graphics",
    "python",
    "kiosk",
    "PySide6",
    "libVLC",
    "SQLite",
    "mpv",
}


def kiosk_bench(*arguments: str, environment: dict[str, str] | None = None) -> Answer:
    return run_module("kiosk", "bench", *arguments, seconds=170, environment=environment)


SHORT = ("start", "tap", "take.cold", "content", "database", "card", "search", "touch")
"""One of each way of measuring that is done within seconds: a kiosk's child, a peer, captures, a library, touches. Even
the short runs of the others take minutes together: `kiosk bench --quick` performs them all."""


def row(measure: Callable[[Rig], Figures], kind: LimitKind = LimitKind.RATIO, limit: float = 2.0) -> Row:
    return Row("made-up", "ms", limit, kind, "Something.", measure)


@pytest.mark.timeout(180)  # the bench bounds each of its children itself
def test_measurements_run_and_report(tmp_path: Path) -> None:
    answer = kiosk_bench(*SHORT, "--quick", "--json", "--data", str(tmp_path))
    assert answer.out, answer.err
    faults = {found["name"]: found["fault"] for found in json.loads(answer.out)["rows"] if found["fault"]}
    assert (answer.code, faults) == (0, {}), answer.err
    report: dict[str, Any] = json.loads(answer.out)
    assert set(report) == {"quick", "machine", "rows"}
    assert report["quick"] is True
    assert set(report["machine"]) == MACHINE
    assert [found["name"] for found in report["rows"]] == list(SHORT)
    for found in report["rows"]:
        assert set(found) == KEYS
        assert found["fault"] is None
        assert isinstance(found["ours"], int | float)
        assert isinstance(found["ok"], bool)
        assert found["peer"] is not None or found["limit_kind"] == "absolute"
        assert (found["ratio"] is None) == (found["peer"] is None or found["limit_kind"] == "peer")
    assert sorted(path.name for path in (tmp_path / "bench").iterdir()) == ["library-200-2000"]


def test_names_are_listed_one_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    list_names()
    names = capsys.readouterr().out.split()
    assert names == [known.name for known in ROWS]
    assert len(set(names)) == len(names)


def test_an_unknown_name_is_wrong_use(tmp_path: Path) -> None:
    answer = kiosk_bench("nonsense", "--data", str(tmp_path))
    assert answer.code == os.EX_USAGE
    assert "no measurement called nonsense" in answer.err


def test_without_a_display_there_is_a_sentence_and_no_measurement(tmp_path: Path) -> None:
    nowhere = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}
    answer = kiosk_bench("start", "--data", str(tmp_path), environment=nowhere)
    assert answer.code == os.EX_UNAVAILABLE
    assert "no display" in answer.err
    assert "Traceback" not in answer.err


def test_what_cannot_be_measured_is_told_and_fails(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    def fail(_: Rig) -> Figures:
        raise MeasureError("the child died")

    monkeypatch.setattr(command, "ROWS", (row(fail), row(lambda _: Figures(1, 1))))
    assert run_bench([], tmp_path, quick=True, as_json=True) == 1
    broken, measured = json.loads(capsys.readouterr().out)["rows"]
    assert (broken["fault"], broken["ours"], broken["ok"]) == ("the child died", None, False)
    assert measured["ok"] is True


def test_a_fault_of_the_machine_is_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    def fail(_: Rig) -> Figures:
        raise MachineError("libvlc.missing")

    monkeypatch.setattr(command, "ROWS", (row(fail),))
    assert run_bench([], tmp_path, quick=True, as_json=False) == 1
    assert "Not measured: libVLC is not installed." in capsys.readouterr().out


def test_a_missed_limit_is_shown_and_is_no_failure(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setattr(command, "ROWS", (row(lambda _: Figures(30, 10)),))
    assert run_bench([], tmp_path, quick=True, as_json=False) == 0
    assert "MISSED" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("kind", "limit", "figures", "ok", "ratio"),
    [
        (LimitKind.RATIO, 2.0, Figures(20, 10), True, 2.0),
        (LimitKind.RATIO, 2.0, Figures(21, 10), False, 2.1),
        (LimitKind.RATIO, 2.0, Figures(21, 0), False, None),
        (LimitKind.PEER, 0, Figures(0, 0), True, None),
        (LimitKind.PEER, 0, Figures(3, 3), True, None),
        (LimitKind.PEER, 0, Figures(1, 0), False, None),
        (LimitKind.ABSOLUTE, 250, Figures(250), True, None),
        (LimitKind.ABSOLUTE, 250, Figures(251), False, None),
    ],
)
def test_limits(kind: LimitKind, limit: float, figures: Figures, ok: bool, ratio: float | None) -> None:
    measured = row(lambda _: figures, kind, limit)
    assert measured.allows(figures) is ok
    assert measured.ratio(figures) == ratio


def test_a_child_that_dies_leaves_no_figure(tmp_path: Path) -> None:
    rig = Rig(tmp_path, quick=True, tell=lambda _: None)
    with pytest.raises(MeasureError, match="exit code 1"):
        rig.bare("nonsense", rehearsal())

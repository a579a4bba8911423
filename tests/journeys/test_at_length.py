# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The journeys that last longest: the tour, lists and a screening by the clock, engines that fall ill, captions, what
plays for weeks. Two at once, each on a display of its own, since mostly they wait for pictures."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from tests.journeys.quiet import assert_quiet, journey
from tests.journeys.steady import QUIET
from tests.support.displays import display
from tests.support.films import manifest
from tests.support.known import known_data
from tests.support.toured import assert_toured

_AT_ONCE = 2
_SECONDS = 170
_FRAME = 40
_LATE = 2
_SELDOM = 50
_ILLNESSES = (
    # The other pairs, without a window, are cases of tests/faults.
    "SIGKILL:playing:on-air",
    "SIGSEGV:paused:on-air",
    "SIGSTOP:playing:on-air",
    "SIGKILL:playing:all",
    "SIGABRT:paused:all",
)
_SOFTWARE, _OPENGL = ({"KIOSK_GRAPHICS": name} for name in ("software", "opengl"))

# How long it takes depends on what else there is in the pool.
pytestmark = pytest.mark.timeout(300)

Done = subprocess.CompletedProcess[str]
Go = Callable[[Path, dict[str, str]], Any]
"""Of a folder of its own, and what it needs of the environment to be on its display."""


def _run(*command: str | Path, environment: dict[str, str]) -> Done:
    return subprocess.run(
        [sys.executable, "-m", *map(str, command)],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=_SECONDS,
        check=False,
    )


def _tour(folder: Path, on: dict[str, str]) -> tuple[Done, Path]:
    out = folder / "tour"
    return _run("kiosk", "tour", "--window", "1080x1920", "--out", out, environment=_SOFTWARE | on), out


def _hour(_: Path, on: dict[str, str]) -> Done:
    return _run("tests.programme.hour", environment=_SOFTWARE | on)


def _ill(folder: Path, on: dict[str, str]) -> dict[str, dict[str, Any]]:
    """What was seen, by illness: all in one visit, in this order."""
    lines = journey("ill_engine", known_data(folder), *_ILLNESSES, **on)
    return dict(zip(_ILLNESSES, map(json.loads, lines), strict=True))


def _captioned(folder: Path, on: dict[str, str]) -> list[tuple[int, int | None]]:
    lines = journey("captions_in_time", known_data(folder), **_SOFTWARE, **on)
    return [(frame, start) for frame, start in json.loads(lines[-1])["seen"]]


def _left(graphics: dict[str, str]) -> Go:
    def go(folder: Path, on: dict[str, str]) -> list[int]:
        return list(map(int, journey("steady", known_data(folder), **graphics, **on)[-1].split()))

    return go


_JOURNEYS: dict[str, tuple[str, Go]] = {
    "tour": ("1080x1920", _tour),
    "ill": ("1280x720", _ill),
    "captioned": ("1280x720", _captioned),
    "left_in_software": ("640x360", _left(_SOFTWARE)),
    "left_in_opengl": ("640x360", _left(_OPENGL)),
    "hour": ("1280x720", _hour),
}
"""By the name of the fixture that is what they return, with the size of the display. The longest is first, and
beside it the others; what goes by the clock is last, when the checks that run beside the tests are over."""


@pytest.fixture(scope="module")
def begun(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Future[Any]]]:
    """Those that tests of this file were asked for."""

    def go(name: str) -> Any:
        size, journey_of = _JOURNEYS[name]
        with display(size) as shown_on:
            return journey_of(folders[name], {"DISPLAY": shown_on})

    items = [item for item in request.session.items if item.path == request.path and isinstance(item, pytest.Function)]
    asked = [name for name in _JOURNEYS if any(name in item.fixturenames for item in items)]
    folders = {name: tmp_path_factory.mktemp(name) for name in asked}
    # Made once, not by each of them.
    known_data(tmp_path_factory.mktemp("known"))
    with ThreadPoolExecutor(_AT_ONCE) as threads:
        yield {name: threads.submit(go, name) for name in asked}
        threads.shutdown(cancel_futures=True)


def _result(name: str) -> Any:
    """The fixture of a journey, which waits until it is over."""

    @pytest.fixture(name=name)
    def result(begun: dict[str, Future[Any]]) -> Any:
        return begun[name].result()

    return result


tour, ill, captioned, left_in_software, left_in_opengl, hour = map(_result, _JOURNEYS)


def test_lists_and_the_film_come_when_they_should_with_the_real_engine(hour: Done) -> None:
    assert hour.returncode == 0, hour.stdout + hour.stderr
    assert_quiet(hour.stderr)
    assert "1 of 1" in hour.stdout


@pytest.mark.parametrize("illness", _ILLNESSES)
def test_the_film_goes_on_where_it_was(ill: dict[str, dict[str, Any]], illness: str) -> None:
    """An engine that dies or hangs costs the visitor nothing but a moment, however often that comes."""
    seen = ill[illness]
    assert seen["always_a_picture"]
    # Of those that die at once, the one on air is followed by one that is dying, or by a new one.
    assert seen["replaced"] in ({1, 2} if illness.endswith("all") else {1})
    assert (seen["screen"], seen["windows"]) == ("film", 1)
    # From the place it was at, plus the second and a half it was let play on and the opening of the new engine.
    assert seen["before"] - 200 <= seen["after"] <= seen["before"] + 3500
    assert abs(seen["on_screen"] - seen["after"]) <= 400


def test_a_caption_is_never_more_than_two_pictures_away_from_its_time(captioned: list[tuple[int, int | None]]) -> None:
    """As it plays, after seeks and takes, and in a pause."""
    wrong = [(frame, start) for frame, start in captioned if start not in _around(frame)]
    # A machine that is busy with other tests may be late now and then.
    assert len(wrong) <= 1 + len(captioned) // _SELDOM, wrong
    # Every place that was gone to was seen, with what is said there.
    for start in (37_000, 48_500, 58_500, 78_500, 85_500):
        assert start in {line for _, line in captioned}
    assert None in {line for _, line in captioned}


def _around(frame: int) -> set[int | None]:
    """The starts of the lines that belong to a picture and to those near it."""
    cues = [(cue["start_ms"], cue["end_ms"]) for cue in manifest()["cues"]]
    places = ((frame + by) * _FRAME for by in range(-_LATE, _LATE + 1))
    return {next((start for start, end in cues if start <= place < end), None) for place in places}


def test_pictures_leave_no_objects_behind_in_software(left_in_software: list[int]) -> None:
    assert abs(left_in_software[-1]) < QUIET, left_in_software


def test_pictures_leave_no_objects_behind_in_opengl(left_in_opengl: list[int]) -> None:
    assert abs(left_in_opengl[-1]) < QUIET, left_in_opengl


def test_a_visit_succeeds_and_the_screen_proves_it(tour: tuple[Done, Path]) -> None:
    """In software; with OpenGL the wheel performs it: tests/packaging."""
    done, out = tour
    report = out / "report.json"
    found = json.loads(report.read_text(encoding="utf-8")) if report.exists() else {"steps": []}
    assert_toured(done.returncode, found, done.stdout + done.stderr, out, "software")

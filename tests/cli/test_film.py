# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands about the films a venue added, with real engines that try them."""

import json
import os
import re
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from kiosk.cli import app
from kiosk.cli.sentences import exit_code, sentence
from kiosk.cli.venue import try_playing
from kiosk.domain.errors import KioskError
from kiosk.host.instance import InstanceLock
from kiosk.host.process import engine_processes
from kiosk.media import importing
from kiosk.media.probe import probe
from kiosk.media.venue_films import VenueFilms
from kiosk.playback.trial_run import trial_places
from tests.support.bitmaps import Bars
from tests.support.clips import Clip, write_clip
from tests.support.foreign import DVD, foreign, left_in, title_set, with_chapters, write_information

runner = CliRunner()


CODE = re.compile(r'"((?:import|film|films)\.[a-z_]+)"')


def test_every_refusal_has_its_sentence() -> None:
    sources = [path.read_text(encoding="utf-8") for path in Path(importing.__file__).parent.glob("*.py")]
    codes = set(CODE.findall("".join(sources))) - {"film.mkv", "film.json", "film.media", "film.times"}
    assert len(codes) > 20
    assert [code for code in sorted(codes) if exit_code(KioskError(code)) == os.EX_SOFTWARE] == []


def film(data: Path, *arguments: str | Path) -> Result:
    return runner.invoke(app, ["film", *map(str, arguments), "--data", str(data)])


def answer(data: Path, *arguments: str | Path) -> Any:
    result = film(data, *arguments, "--json")
    assert result.exit_code == 0, result.output or result.exception
    return json.loads(result.stdout)


def refusal(data: Path, *arguments: str | Path) -> KioskError:
    raised = film(data, *arguments).exception
    assert isinstance(raised, KioskError)
    told = sentence(raised)
    assert "$" not in told
    assert raised.code not in told
    assert exit_code(raised) != os.EX_SOFTWARE
    return raised


@pytest.fixture(scope="module")
def bikes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A film that is not ours, with chapters and captions of its own."""
    path = with_chapters(foreign("bikes.mp4"), tmp_path_factory.mktemp("bikes") / "bikes.mkv", "Sākums", "Beigas")
    srt = "1\n00:00:01,000 --> 00:00:02,500\nŠķūņa ēna\n"
    path.with_name("bikes.lv.srt").write_bytes(srt.encode("cp1257"))
    return path


@pytest.fixture(scope="module")
def added_bikes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder to which a film was added, for copies: each time it plays for seconds on trial."""
    data = tmp_path_factory.mktemp("added")
    answer(data, "add", foreign("bikes.mp4"))
    return data


@pytest.fixture
def with_bikes(added_bikes: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(added_bikes, tmp_path / "data"))


def test_films_are_added_listed_chosen_and_removed(tmp_path: Path, bikes: Path) -> None:
    added = answer(tmp_path, "add", bikes, "--title", "Riteņi", "--encoding", "cp1257")
    assert (added["slug"], added["in_use"], added["fault"], added["left_out"]) == ("riteni", True, None, [])
    assert added["captions"] == [{"language": "lv", "title": "", "lines": 1}]
    assert [chapter["title"] for chapter in added["container_chapters"]] == ["Sākums", "Beigas"]
    assert added["chapters"] == []
    assert not answer(tmp_path, "add", foreign("bigbuckbunny.mp4"), "--language", "en")["in_use"]
    listed = answer(tmp_path, "list")
    assert [(one["slug"], one["in_use"]) for one in listed] == [("bigbuckbunny", False), ("riteni", True)]
    (sound,) = listed[0]["media"]["sound"]
    assert sound["language"] == "en"
    assert -70 < sound["loudness"]["lufs"] < 0
    assert "riteni: Riteņi (in use)" in film(tmp_path, "list").output
    assert refusal(tmp_path, "remove", "riteni").code == "film.in_use"
    assert refusal(tmp_path, "remove", "riteni", "--use", "riteni").code == "film.in_use"
    assert refusal(tmp_path, "remove", "riteni", "--use", "nowhere").code == "film.unknown"
    assert film(tmp_path, "use", "bigbuckbunny").exit_code == 0
    assert film(tmp_path, "remove", "riteni").exit_code == 0
    assert film(tmp_path, "remove", "bigbuckbunny", "--use", "rehearsal").exit_code == 0
    assert answer(tmp_path, "list") == []


def test_the_same_film_again_is_refused_by_name(with_bikes: Path) -> None:
    error = refusal(with_bikes, "add", foreign("bikes.mp4"), "--title", "Another")
    assert (error.code, error.arguments["film"]) == ("import.known", "bikes")


def test_captions_that_were_left_out_are_told_with_what_to_do(tmp_path: Path, bikes: Path) -> None:
    result = film(tmp_path, "add", bikes)
    assert result.exit_code == 0
    assert "kiosk captions add" in result.output
    assert "bikes.lv.srt" in result.output


def test_a_disc_in_parts_is_added_as_one_with_its_sound_and_captions(tmp_path: Path) -> None:
    bars = (Bars("dvdsub", [(500, 1500), (6000, 7000)], ""), Bars("dvdsub", [(3000, 4000)], ""))
    parts = title_set(tmp_path, 2, form=replace(DVD, sound="ac3", captions=bars))
    write_information(tmp_path / "VIDEO_TS", "ru", {"en": (0, 0), "lv": (1, 1)})
    media = answer(tmp_path, "add", *parts, "--title", "Disc")["media"]
    assert (round(media["length_ms"] / 1000), media["pixel_aspect"], media["interlaced"]) == (8, "64/45", True)
    assert [track["language"] for track in media["sound"]] == ["ru"]
    assert [(track["language"], track["bitmap"]) for track in media["captions"]] == [("en", True), ("lv", True)]
    assert "captions in the file: lv, as pictures" in film(tmp_path, "list").output


@pytest.mark.parametrize("arguments", [["use"], ["remove"]])
def test_a_film_that_is_not_here_is_told(tmp_path: Path, arguments: list[str]) -> None:
    assert refusal(tmp_path, *arguments, "nowhere").code == "film.unknown"


def test_nothing_is_removed_under_a_kiosk_that_runs(with_bikes: Path) -> None:
    lock = InstanceLock(with_bikes)
    assert refusal(with_bikes, "remove", "bikes", "--use", "rehearsal").code == "instance.second"
    lock.release()
    assert [one["in_use"] for one in answer(with_bikes, "list")] == [True]


def test_a_damaged_film_is_listed_as_such(with_bikes: Path) -> None:
    (whole,) = answer(with_bikes, "list")
    Path(whole["path"]).unlink()
    (listed,) = answer(with_bikes, "list")
    assert (listed["fault"], listed["sha256"]) == ("film.gone", whole["sha256"])
    assert "film.gone" in film(with_bikes, "list").output


def test_a_language_nobody_speaks_is_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path, "add", foreign("bikes.mp4"), "--language", "klingon").code == "language.untold"


def test_probe_says_what_a_file_holds_and_changes_nothing(tmp_path: Path, bikes: Path) -> None:
    result = runner.invoke(app, ["film", "probe", str(bikes), "--json"])
    found = json.loads(result.stdout)
    assert (found["media"]["width"], found["media"]["height"], found["media"]["length_ms"]) == (640, 272, 10_000)
    assert found["container_chapters"][1] == {"title": "Beigas", "start_ms": 2000, "end_ms": 4000}
    assert "640 x 272" in runner.invoke(app, ["film", "probe", str(bikes)]).output
    assert isinstance(runner.invoke(app, ["film", "probe", str(tmp_path)]).exception, KioskError)


def test_a_film_of_a_second_plays(tmp_path: Path) -> None:
    assert try_playing(probe(write_clip(tmp_path / "short.mkv", Clip(frames=25)))) is None


@pytest.mark.parametrize(
    ("fault", "reason"),
    [
        ("abort trial-film.mp4", "signal 6"),
        ("abort trial-film.mp4 5000", "signal 6"),
        ("exit trial-film.mp4", "exit code 1"),
        ("garbage trial-film.mp4", "talked garbage"),
        ("hang trial-film.mp4 5000", "hangs"),
        ("blind trial-film.mp4", "no picture"),
    ],
)
def test_a_file_that_kills_or_hangs_the_engine_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: str, reason: str
) -> None:
    monkeypatch.setattr("kiosk.cli.venue._TRIAL_SECONDS", 5)
    monkeypatch.setenv("KIOSK_ENGINE_FAULT", fault)
    error = refusal(tmp_path, "add", foreign("bikes.mp4"))
    assert error.code == "import.unplayable"
    assert reason in str(error.arguments["reason"])
    assert left_in(VenueFilms(tmp_path / "films")) == []
    assert engine_processes() == []


def test_a_file_that_is_only_slow_to_leave_is_not(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_ENGINE_FAULT", "slow-stop trial-film.mp4")
    # Once is enough to be slow.
    monkeypatch.setattr("kiosk.cli.venue.trial_places", lambda length: trial_places(length)[:2])
    assert answer(tmp_path, "add", foreign("bikes.mp4"))["slug"] == "bikes"

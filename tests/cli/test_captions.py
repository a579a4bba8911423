# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands about captions."""

import fcntl
import json
from collections.abc import Callable, Iterable
from pathlib import Path
from threading import Event, Thread, current_thread
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from kiosk.cli import app
from kiosk.cli.captioning import Track, add_track
from kiosk.cli.sentences import sentence
from kiosk.domain.captions import CaptionTrack
from kiosk.domain.errors import KioskError
from kiosk.domain.values import LATVIAN, Language
from kiosk.host.instance import InstanceLock
from kiosk.media.caption_store import read_tracks, write_tracks
from tests.support.caption_files import srt
from tests.support.venue import SLUG, put_film

runner = CliRunner()
SAID = [(500, 1_500, "JURIS: Glāžšķūņu\nrūķīši"), (2_000, 2_000, "no time"), (3_000, 70_000, "1990")]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "film.lv.srt"
    path.write_text(srt(SAID), encoding="utf-8")
    return path


@pytest.fixture
def kiosk(tmp_path: Path) -> Callable[..., Result]:
    data = tmp_path / "data"
    put_film(data)
    return lambda *arguments: runner.invoke(app, [*map(str, arguments), "--data", str(data)])


def stored(tmp_path: Path) -> list[tuple[Language, str, int]]:
    tracks = read_tracks(tmp_path / "data" / "films" / SLUG / "captions.json")
    return [(track.language, track.title, len(track.lines)) for track in tracks]


def check(*arguments: object) -> Any:
    result = runner.invoke(app, ["captions", "check", *map(str, arguments), "--json"])
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


def refused(result: Result) -> KioskError:
    """An error that has a sentence of its own."""
    assert isinstance(result.exception, KioskError), result.output
    assert sentence(result.exception) != str(result.exception)
    return result.exception


def test_check_counts_and_shows_the_ends(file: Path) -> None:
    found = check(file)
    assert (found["language"], found["captions"]) == ("lv", 2)
    assert found["dropped"] == {"empty": 0, "backwards": 1, "late": 0}
    assert found["first"] == {"start_ms": 500, "end_ms": 1_500, "text": SAID[0][2]}
    assert found["last"]["text"] == "1990"


def test_check_in_words(file: Path) -> None:
    told = runner.invoke(app, ["captions", "check", str(file)]).output
    assert "2 captions, lv" in told
    assert "0:00:00.500 JURIS: Glāžšķūņu / rūķīši" in told
    assert "dropped: 1" in told


def test_check_takes_the_language_and_the_encoding_it_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.srt"
    path.write_text(srt(SAID), encoding="cp1257")
    assert refused(runner.invoke(app, ["captions", "check", str(path)])).code == "captions.undecodable"
    found = check(path, "--encoding", "windows-1257", "--language", "lav")
    assert (found["language"], found["first"]["text"]) == ("lv", SAID[0][2])
    assert check(path, "--encoding", "cp1257")["language"] is None


@pytest.mark.parametrize(
    ("content", "arguments", "code"),
    [
        (b"", [], "captions.invalid"),
        (srt(SAID).encode(), ["--encoding", "koi8-r"], "captions.encoding"),
        (srt(SAID).encode(), ["--encoding", "cp1251"], "captions.misdeclared"),
        (srt([(0, 1, "“a”")]).encode("cp1252"), ["--encoding", "iso8859-13"], "captions.suspicious"),
        (srt(SAID).encode(), ["--language", "xx"], "language.untold"),
        (bytes(10_000_001), [], "captions.huge"),
        (None, [], "captions.unreadable"),
    ],
)
def test_what_cannot_be_read_is_told_in_a_sentence(
    tmp_path: Path, content: bytes | None, arguments: list[str], code: str
) -> None:
    path = tmp_path / "a.srt"
    if content is not None:
        path.write_bytes(content)
    assert refused(runner.invoke(app, ["captions", "check", str(path), *arguments])).code == code


def test_captions_are_added_listed_and_removed(kiosk: Callable[..., Result], file: Path, tmp_path: Path) -> None:
    added = kiosk("captions", "add", file, "--film", SLUG, "--language", "lv")
    assert added.exit_code == 0, added.output
    assert kiosk("captions", "add", file, "--film", SLUG, "--language", "eng", "--title", "SDH").exit_code == 0
    listed = json.loads(kiosk("captions", "list", "--film", SLUG, "--json").stdout)
    assert [(one["language"], one["title"], one["captions"]) for one in listed] == [("lv", "", 2), ("en", "SDH", 2)]
    # No caption outlasts the film, of a minute.
    assert listed[0]["last"] == {"start_ms": 3_000, "end_ms": 60_000, "text": "1990"}
    assert "en “SDH”: 2 captions" in kiosk("captions", "list", "--film", SLUG).output
    assert kiosk("captions", "remove", "--film", SLUG, "--language", "lv").exit_code == 0
    assert stored(tmp_path) == [(Language("en"), "SDH", 2)]


def test_a_kiosk_that_runs_is_said_to_show_them_from_its_next_start_on(
    kiosk: Callable[..., Result], file: Path, tmp_path: Path
) -> None:
    commands = (["add", file], ["remove"])
    quiet = [kiosk("captions", *command, "--film", SLUG, "--language", "lv").output for command in commands]
    lock = InstanceLock(tmp_path / "data")
    told = [kiosk("captions", *command, "--film", SLUG, "--language", "lv").output for command in commands]
    lock.release()
    assert ["next start" in output for output in (*quiet, *told)] == [False, False, True, True]


def test_the_same_language_and_title_are_replaced_where_they_are(
    kiosk: Callable[..., Result], file: Path, tmp_path: Path
) -> None:
    for language in ("lv", "en"):
        kiosk("captions", "add", file, "--film", SLUG, "--language", language)
    file.write_text(srt(SAID[:1]), encoding="utf-8")
    assert kiosk("captions", "add", file, "--film", SLUG, "--language", "lav").output.startswith("Replaced: lv")
    assert stored(tmp_path) == [(LATVIAN, "", 1), (Language("en"), "", 2)]


def test_what_is_refused_changes_nothing(kiosk: Callable[..., Result], file: Path, tmp_path: Path) -> None:
    kiosk("captions", "add", file, "--film", SLUG, "--language", "lv")
    (tmp_path / "bad.srt").write_text("no captions")
    asked = {
        "captions.invalid": ("add", tmp_path / "bad.srt", "--film", SLUG, "--language", "lv"),
        "language.untold": ("add", file, "--film", SLUG, "--language", "klingon"),
        "film.unknown": ("add", file, "--film", "other", "--language", "lv"),
        "captions.absent": ("remove", "--film", SLUG, "--language", "lv", "--title", "SDH"),
    }
    for code, arguments in asked.items():
        assert refused(kiosk("captions", *arguments)).code == code
    for slug in ("other", "..", "rehearsal"):
        assert refused(kiosk("captions", "list", "--film", slug)).code == "film.unknown"
    assert stored(tmp_path) == [(LATVIAN, "", 2)]


def test_damaged_captions_are_told_and_left(kiosk: Callable[..., Result], file: Path, tmp_path: Path) -> None:
    path = tmp_path / "data" / "films" / SLUG / "captions.json"
    path.write_text("{")
    assert refused(kiosk("captions", "add", file, "--film", SLUG, "--language", "lv")).code == "captions.damaged"
    assert path.read_text() == "{"


def test_two_who_add_at_once_lose_nothing(file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The second begins while the first has read what there is, and not yet written; it waits, or is done."""
    put_film(tmp_path / "data")
    met, lock = Event(), fcntl.flock

    def add(language: str) -> None:
        add_track(file, Track(SLUG, language, ""), None, tmp_path / "data")
        met.set()

    second = Thread(target=add, args=("en",))

    def write(path: Path, tracks: Iterable[CaptionTrack]) -> None:
        if current_thread() is not second:
            second.start()
            assert met.wait(20)
        write_tracks(path, tracks)

    def wait(descriptor: int, how: int) -> None:
        if current_thread() is second:
            met.set()
        lock(descriptor, how)

    monkeypatch.setattr("kiosk.cli.captioning.write_tracks", write)
    monkeypatch.setattr(fcntl, "flock", wait)
    add("lv")
    second.join(20)
    assert {language for language, _, _ in stored(tmp_path)} == {"lv", "en"}

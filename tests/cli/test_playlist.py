# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands about playlists."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from kiosk.cli import app
from kiosk.cli.playlist_reading import place_typed
from kiosk.cli.sentences import sentence
from kiosk.domain.errors import EditError, KioskError
from tests.cli import planned
from tests.cli.planned import refusal
from tests.support.known import known_data
from tests.support.venue import put_film

runner = CliRunner()


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One folder for all: each test has playlists of its own."""
    return known_data(tmp_path_factory.mktemp("data"))


def run(data: Path, *arguments: object) -> Result:
    return planned.run(data, "playlist", *arguments)


def done(data: Path, *arguments: object) -> str:
    return planned.done(data, "playlist", *arguments)


def told(data: Path, *arguments: object) -> Any:
    return planned.told(data, "playlist", *arguments)


def test_one_is_made_filled_and_put_in_another_order(data: Path) -> None:
    assert told(data, "create", "Chapters", "--no-loop", "--shuffle")["items"] == 0
    done(data, "add", "Chapters", "chapter", "opening", "--gain", -6, "--captions", "no")
    done(data, "add", "Chapters", "clip", "1:02.5", "75")
    done(data, "add", "Chapters", "pause", "The film goes on at 11:00.", "--stays", "1:30", "--at", 1)
    done(data, "add", "Chapters", "still", "exhibit/magadan-footage")
    done(data, "add", "Chapters", "voice", "emma-korpa")
    assert "6 items (number " in done(data, "add", "chapters", "film", "--film", "rehearsal")
    shown = told(data, "show", "Chapters")
    assert (shown["loop"], shown["shuffle"], shown["faults"], shown["used_by"]) == (False, True, 0, [])
    assert shown["total_ms"] == sum(item["length_ms"] for item in shown["items"])
    pause, chapter, clip, still, voice, film = shown["items"]
    assert (pause["text"], pause["stays_ms"], pause["gain"]) == ("The film goes on at 11:00.", 90_000, None)
    assert (chapter["subject"], chapter["gain"], chapter["captions"]) == ("chapter/opening", -6, False)
    assert (clip["start_ms"], clip["end_ms"], clip["length_ms"]) == (62_500, 75_000, 12_500)
    assert (still["subject"], still["stays_ms"]) == ("exhibit/magadan-footage", 15_000)
    assert (voice["subject"], film["film"], film["captions"]) == ("person/emma-korpa", "rehearsal", None)
    done(data, "move", "Chapters", 6, 1)
    assert "Would be removed from Chapters: 2, The film goes on at 11:00." in done(
        data, "remove", "Chapters", 2, "--dry-run"
    )
    done(data, "remove", "Chapters", 2)
    kept = [item["what"] for item in told(data, "show", shown["key"])["items"]]
    assert kept == ["film", "chapter", "clip", "still", "voice"]


def test_what_is_shown_reads_in_both_languages(data: Path) -> None:
    done(data, "create", "Plain")
    done(data, "add", "Plain", "chapter", "chapter/opening", "--gain", 3, "--captions", "yes")
    english, latvian = done(data, "show", "Plain"), done(data, "show", "Plain", "--language", "lv")
    assert "items: 1; in all 0:00:18; over and over" in english
    assert "No rule plays it." in english
    assert "+3 dB, captions" in english
    assert "vienumi: 1; kopā 0:00:18; atkal un atkal" in latvian
    assert "Neviens noteikums to neatskaņo." in latvian


def test_the_attract_loop_has_one_that_stays(data: Path) -> None:
    assert "It has no items: all that is marked" in done(data, "show", "attract")
    done(data, "add", "attract", "chapter", "opening")
    first = told(data, "list")[0]
    assert (first["key"], first["name"], first["items"]) == (1, "attract", 1)
    assert refusal(run(data, "rename", "attract", "Other")) == "plan.attract"
    assert refusal(run(data, "delete", "attract")) == "plan.attract"
    assert refusal(run(data, "delete", "attract", "--dry-run")) == "plan.attract"
    assert refusal(run(data, "create", "Attract")) == "plan.name_taken"
    done(data, "remove", "attract", 1)


def test_one_is_copied_renamed_and_deleted(data: Path) -> None:
    done(data, "create", "Morning")
    done(data, "add", "Morning", "chapter", "gulag")
    assert told(data, "copy", "Morning", "Evening")["items"] == 1
    assert refusal(run(data, "rename", "Evening", "morning ")) == "plan.name_taken"
    done(data, "rename", "Evening", "Night")
    assert "Would be deleted: Night (1 items)." in done(data, "delete", "night", "--dry-run")
    assert done(data, "delete", "Night") == "Deleted: Night.\n"
    assert refusal(run(data, "show", "Night")) == "typed.playlist"
    assert told(data, "show", "Morning")["items"]


def test_one_that_a_rule_plays_is_not_deleted(data: Path) -> None:
    done(data, "create", "Needed")
    times = ("--from", "09:00", "--to", "10:00")
    planned.done(data, "schedule", "add", "list", "The rule", "--playlist", "Needed", *times)
    assert [one["title"] for one in told(data, "show", "Needed")["used_by"]] == ["The rule"]
    for dry in ((), ("--dry-run",)):
        result = run(data, "delete", "Needed", *dry)
        assert refusal(result) == "plan.used"
        assert isinstance(result.exception, KioskError)
        assert "The rule" in sentence(result.exception)


def test_who_saw_an_older_version_changes_nothing(data: Path) -> None:
    seen = told(data, "create", "Shared")["version"]
    done(data, "add", "Shared", "chapter", "opening")
    for late in (("remove", "Shared", 1), ("rename", "Shared", "Mine"), ("delete", "Shared")):
        assert refusal(run(data, *late, "--seen", seen)) == "edit.stale"
    assert len(told(data, "show", "Shared")["items"]) == 1


BAD_ITEMS = {
    ("clip", "20", "20"): "plan.clip_end",
    ("clip", "40", "20"): "plan.clip_end",
    ("clip", "-5", "20"): "plan.clip_start",
    ("clip", "20", "20.4"): "plan.clip_short",
    ("clip", "0:20", "5:52.001"): "typed.item",
    ("clip", "0:20", "1:00:00:00"): "typed.place",
    ("clip", "٣", "4"): "typed.place",
    ("chapter", "no-such"): "edit.unknown",
    ("chapter", "š" * 5_000): "edit.unknown",
    ("voice", "gulag"): "edit.unknown",
    ("still", "person/emma-korpa"): "plan.subject_unfit",
    ("still", "no-such"): "edit.unknown",
    ("pause", "  "): "plan.text_missing",
    ("pause", "x" * 301): "plan.text_long",
    ("pause", "a\x07b"): "plan.text_signs",
    ("pause", "x", "--stays", "0.5"): "plan.stays",
    ("pause", "x", "--stays", "never"): "typed.place",
    ("film", "--film", "no-such"): "film.unknown",
    ("film", "--gain", "40"): "plan.gain",
    ("film", "--at", "0"): "typed.position",
    ("film", "--at", "2"): "typed.position",
}


WRONG_USE = (
    ("add", "Empty", "clip", "20"),
    ("add", "Empty", "film", "rehearsal"),
    ("add", "Empty", "chapter"),
    ("add", "Empty", "movie"),
    ("add", "Empty", "film", "--captions", "maybe"),
    ("add", "Empty", "film", "--volume", "3"),
    ("move", "Empty", "one", "2"),
    ("play", "Empty"),
)


def test_an_item_that_cannot_be_is_refused_with_its_mend(data: Path) -> None:
    done(data, "create", "Empty")
    assert {typed: refusal(run(data, "add", "Empty", *typed)) for typed in BAD_ITEMS} == BAD_ITEMS
    wrong = [runner.invoke(app, ["playlist", *typed, "--data", str(data)]) for typed in WRONG_USE]
    assert {(one.exit_code, "Traceback" in one.output) for one in wrong} == {(2, False)}
    assert told(data, "show", "Empty")["items"] == []


def test_what_is_not_there_is_refused(data: Path) -> None:
    assert refusal(run(data, "remove", "attract", 1)) == "typed.empty"
    assert refusal(run(data, "move", "attract", 1, 1)) == "typed.empty"
    assert refusal(run(data, "show", "Nowhere")) == "typed.playlist"
    assert refusal(run(data, "create", "")) == "plan.name_missing"
    assert refusal(run(data, "create", "x" * 81)) == "plan.text_long"


def test_a_chapter_that_the_film_in_use_lacks_is_told_and_not_added(tmp_path: Path) -> None:
    data = known_data(tmp_path / "data")
    done(data, "create", "Chapters")
    done(data, "add", "Chapters", "chapter", "opening")
    film = put_film(data) / "film.mkv"
    shown = told(data, "show", "Chapters")
    assert (shown["items"][0]["fault"], shown["faults"], shown["total_ms"]) == ("item.no_chapter", 1, 0)
    assert shown["items"][0]["says"] in done(data, "show", "Chapters")
    assert refusal(run(data, "add", "Chapters", "chapter", "gulag")) == "typed.item"
    done(data, "add", "Chapters", "chapter", "gulag", "--film", "rehearsal")
    film.unlink()
    # As the kiosk does, which shows the rehearsal film instead.
    result = run(data, "show", "Chapters")
    assert "film.mkv is missing" in result.stderr
    assert "items: 2; in all 0:00:44" in result.stdout


def test_what_staff_took_off_is_added_with_a_remark(tmp_path: Path) -> None:
    data = known_data(tmp_path / "data")
    done(data, "create", "Chapters")
    assert runner.invoke(app, ["card", "off", "chapter/opening", "--data", str(data)]).exit_code == 0
    result = run(data, "add", "Chapters", "chapter", "opening")
    assert result.exit_code == 0
    assert "off the screen" in result.stderr
    assert told(data, "show", "Chapters")["items"][0]["fault"] == "item.off"


def test_places_are_written_as_people_do() -> None:
    written = {"1:02:03.5": 3_723_500, "62:03": 3_723_000, "75": 75_000, "75,25": 75_250, "0:05": 5_000, "-5": -5_000}
    assert {text: place_typed(text) for text in written} == written
    for text in ("", "1:2", "1:75", "5 s", "1e3", "٣", "--5"):
        with pytest.raises(EditError):
            place_typed(text)


def test_every_command_says_how_it_is_used() -> None:
    names = ("list", "show", "create", "copy", "rename", "add", "move", "remove", "delete")
    listed = runner.invoke(app, ["playlist", "--help"]).output
    for name in names:
        said = runner.invoke(app, ["playlist", name, "--help"])
        assert said.exit_code == 0
        assert name in listed
        assert name == "list" or "Example" in said.output


def test_the_kiosk_itself_loads_none_of_it() -> None:
    """In a process of its own: this one has loaded it."""
    code = "import sys, kiosk.cli; print([name for name in sys.modules if name.endswith('_commands')])"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert "playlist" not in found.stdout
    assert "schedule" not in found.stdout

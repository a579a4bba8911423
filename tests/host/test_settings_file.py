# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the machine is set to: read whatever the file is like, and told where it is wrong."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.domain.settings import Given, Settings, Source
from kiosk.host.folders import SETTINGS_FILE as FILE
from kiosk.host.folders import config_file
from kiosk.host.settings_file import machine_settings, pass_on


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / FILE


def _read(path: Path, text: str, environment: dict[str, str] | None = None) -> Settings:
    path.write_text(text, encoding="utf-8")
    return machine_settings(environment or {}, path)


def _wrong(found: Settings) -> tuple[str, dict[str, str | int]]:
    (error,) = found.wrong
    return error.code, dict(error.arguments)


def test_each_value_says_its_line(path: Path) -> None:
    found = _read(path, '# of ours\nwindow = "1280x720"\n\nlanguages = [\n  "lv",\n]\ncaptions = false\n')
    assert found == Settings(
        {
            "window": Given("1280x720", Source.FILE, f"{path}, line 2"),
            "languages": Given(("lv",), Source.FILE, f"{path}, line 4"),
            "captions": Given(False, Source.FILE, f"{path}, line 7"),
        }
    )


def test_the_environment_is_stronger(path: Path) -> None:
    found = _read(path, "volume-start = 10\n", {"KIOSK_VOLUME_START": "20", "KIOSK_SCREEN": ""})
    assert found.given == {"volume-start": Given(20, Source.ENVIRONMENT, "KIOSK_VOLUME_START")}


def test_no_file_is_nothing_wrong(path: Path) -> None:
    assert machine_settings({}, path) == Settings()
    assert machine_settings({}, path / "deeper") == Settings()


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("window = 1280x720\n", 1),
        ('captions = true\nwindow = "1280\n', 2),
        ("captions = true\ncaptions = false\n", 2),
        ("[", 1),
        ("a = " + "[" * 5000, 1),
    ],
)
def test_what_is_no_toml_is_told_with_its_line_and_nothing_of_it_counts(path: Path, text: str, line: int) -> None:
    found = _read(path, text)
    code, arguments = _wrong(found)
    assert (code, arguments["line"], found.given) == ("settings.invalid", line, {})
    assert arguments["reason"]


def test_what_is_no_text_is_told_with_its_line(path: Path) -> None:
    path.write_bytes(b"captions = true\nscreen = '\xff'\n")
    assert _wrong(machine_settings({}, path))[1]["line"] == 2


def test_a_byte_order_mark_is_no_mistake(path: Path) -> None:
    path.write_bytes(b"\xef\xbb\xbfcaptions = true\n")
    assert machine_settings({}, path).captions


def test_an_unknown_name_is_told_with_those_alike_and_the_others_count(path: Path) -> None:
    found = _read(path, "volume-start = 10\nvolume_celing = 3\n[idle]\npaused = 3\n")
    assert found.sound.start == 10
    first, second = found.wrong
    assert first.code == second.code == "setting.unknown"
    assert first.arguments["where"] == f"{path}, line 2"
    assert "volume-ceiling" in str(first.arguments["known"])
    assert second.arguments["where"] == f"{path}, line 3"


@pytest.mark.parametrize(
    "line", ["volume-start = 101", 'volume-start = "10"', "captions = 1", "languages = []", 'profile = "zoo"']
)
def test_a_wrong_value_is_told_with_what_it_has_to_be(path: Path, line: str) -> None:
    found = _read(path, f"\n{line}\n")
    code, arguments = _wrong(found)
    assert (code, arguments["where"], found.given) == ("setting.wrong", f"{path}, line 2", {})
    assert arguments["expected"]


def test_a_wrong_variable_is_told_and_the_file_counts(path: Path) -> None:
    found = _read(path, "volume-start = 10\n", {"KIOSK_VOLUME_START": "loud"})
    assert found.sound.start == 10
    assert _wrong(found)[1]["where"] == "KIOSK_VOLUME_START"


@pytest.mark.parametrize("kind", ["folder", "pipe", "large"])
def test_what_is_no_small_file_is_told(path: Path, kind: str) -> None:
    if kind == "folder":
        path.mkdir()
    elif kind == "pipe":
        os.mkfifo(path)
    else:
        path.write_bytes(b"#" * 70_000)
    assert _wrong(machine_settings({}, path))[0] == "settings.unreadable"


def test_what_the_file_says_of_the_machine_is_passed_on(path: Path) -> None:
    environment = {"KIOSK_SCREEN": "DP-1"}
    found = _read(path, 'data = "/srv/kiosk"\nscreen = "HDMI-1"\nvolume-start = 3\n', environment)
    pass_on(found, environment)
    assert environment == {"KIOSK_DATA": "/srv/kiosk", "KIOSK_SCREEN": "DP-1"}


@pytest.mark.parametrize(
    ("environment", "folder"),
    [
        ({"KIOSK_CONFIG": "/a", "CONFIGURATION_DIRECTORY": "/b"}, "/a"),
        ({"CONFIGURATION_DIRECTORY": "/b:/c"}, "/b"),
        ({"XDG_CONFIG_HOME": "/d"}, "/d/film-kiosk"),
    ],
)
def test_the_folder_is_the_one_that_was_chosen(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], folder: str
) -> None:
    for name in ("KIOSK_CONFIG", "CONFIGURATION_DIRECTORY"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert config_file() == Path(folder, FILE)


def test_a_machine_without_a_file_does_not_wait_for_its_reader(path: Path) -> None:
    asks = (
        "import sys; from pathlib import Path; from kiosk.host.settings_file import machine_settings;"
        "machine_settings({}, Path(sys.argv[1])); print({'tomllib', 'difflib'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", asks, path], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout == "set()\n"

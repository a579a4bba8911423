# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The doctor: each fault gives a row with its mend, and the other rows all the same."""

import hashlib
import json
import shutil
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from db.engine import FILE, open_database
from kiosk.cli import checks
from kiosk.cli.doctor import examine
from kiosk.cli.findings import says_and_mend
from kiosk.domain.health import Finding, State, worst
from kiosk.domain.staff import Role
from kiosk.host import folders, libraries
from kiosk.host.folders import assets
from kiosk.host.instance import InstanceLock
from kiosk.host.pin_file import Costs, PinFile
from kiosk.host.sound import SoundDevice

NAMES = [
    "libvlc",
    "qt",
    "display",
    "graphics",
    "sound",
    "disk",
    "database",
    "settings",
    "staff",
    "content.film",
    "content.fonts",
    "content.translations",
]


class Doctor:
    """Examines, and remembers what was said."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys
        self.code = -1
        self.report: dict[str, Any] = {}

    def examine(self, data: Path) -> "Doctor":
        self.code = examine(data, as_json=True)
        self.report = json.loads(self._capsys.readouterr().out)
        return self

    def row(self, name: str) -> dict[str, Any]:
        row: dict[str, Any] = next(row for row in self.report["rows"] if row["name"] == name)
        return row

    def finds(self, name: str, state: str, words: str) -> None:
        """There is such a row, and it says how to mend it; and the exit code agrees with the worst row."""
        row = self.row(name)
        assert row["state"] == state, row
        assert words in row["says"]
        assert row["mend"]
        assert [row["name"] for row in self.report["rows"]] == NAMES
        assert self.code == (1 if self.report["state"] == "fault" else 0)


@pytest.fixture
def doctor(capsys: pytest.CaptureFixture[str]) -> Doctor:
    return Doctor(capsys)


@pytest.fixture
def own_assets(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A copy of what is shipped, to be spoiled."""
    copy = tmp_path / "assets"
    shutil.copytree(assets(), copy)
    monkeypatch.setattr(checks, "assets", lambda: copy)
    return copy


def test_where_nothing_is_wrong_there_is_no_fault(doctor: Doctor, tmp_path: Path) -> None:
    doctor.examine(tmp_path / "data")
    assert doctor.code == 0
    assert set(doctor.report) == {"kiosk", "data", "state", "rows"}
    assert doctor.report["data"] == str(tmp_path / "data")
    assert [row["name"] for row in doctor.report["rows"]] == NAMES
    for row in doctor.report["rows"]:
        assert set(row) == {"name", "state", "says", "mend"}
        assert (row["mend"] is None) == (row["state"] == "ok"), row


def test_a_person_reads_aligned_lines(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    examine(tmp_path, as_json=False)
    lines = capsys.readouterr().out.splitlines()
    assert max(map(len, lines)) <= 118
    named = [line.split()[0] for line in lines if not line.startswith(" ")]
    assert named == NAMES


def test_a_running_kiosk_on_the_same_folder_disturbs_nothing(doctor: Doctor, tmp_path: Path) -> None:
    lock, engine = InstanceLock(tmp_path), open_database(tmp_path)
    with engine.connect() as connection:
        connection.exec_driver_sql("CREATE TABLE a (id INTEGER)")
        connection.exec_driver_sql("INSERT INTO a VALUES (1)")
        doctor.examine(tmp_path)
    engine.dispose()
    lock.release()
    assert doctor.code == 0


def test_no_libvlc(doctor: Doctor, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(libraries, "find_library", lambda _: None)
    doctor.examine(tmp_path).finds("libvlc", "fault", "not installed")


def test_a_libvlc_that_cannot_be_loaded(doctor: Doctor, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PYTHON_VLC_LIB_PATH", str(tmp_path / "libvlc.so"))
    doctor.examine(tmp_path).finds("libvlc", "fault", "not installed")


def test_a_libvlc_that_shows_no_picture(doctor: Doctor, own_assets: Path, tmp_path: Path) -> None:
    _replace_film(own_assets, b"no film " * 1000)
    doctor.examine(tmp_path).finds("libvlc", "fault", "no picture")


def test_no_display(doctor: Doctor, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", ":64999")
    doctor.examine(tmp_path).finds("display", "fault", "no display")
    assert doctor.row("qt")["state"] == "ok"
    assert doctor.row("content.fonts")["state"] == "ok"


def test_a_display_qt_cannot_use(doctor: Doctor, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(checks, "require_display", lambda: None)
    monkeypatch.setenv("QT_QPA_PLATFORM", "nonsense")
    doctor.examine(tmp_path).finds("display", "fault", "cannot use the display")
    assert doctor.row("qt")["state"] == "ok"


def test_a_platform_qt_does_not_have(doctor: Doctor, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "nonsense")
    doctor.examine(tmp_path).finds("display", "fault", "“nonsense”")


def test_libraries_qt_misses(doctor: Doctor, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.setattr(libraries, "x11_answers", lambda: True)
    monkeypatch.setattr(libraries, "_loads", lambda _: False)
    doctor.examine(tmp_path).finds("display", "fault", "libxcb-cursor.so.0")


def test_an_unknown_way_to_draw(doctor: Doctor, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("KIOSK_GRAPHICS", "vulkan")
    doctor.examine(tmp_path).finds("graphics", "fault", "vulkan")


def test_no_graphics_processor(doctor: Doctor, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(checks, "decide_software", lambda: (True, "machine"))
    doctor.examine(tmp_path).finds("graphics", "degraded", "no graphics processor")


def test_no_sound_leaves_the_kiosk_running(doctor: Doctor, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(checks, "sound_device", lambda: None)
    doctor.examine(tmp_path).finds("sound", "degraded", "silence")
    assert doctor.code == 0


def test_a_sound_device_that_was_chosen(doctor: Doctor, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(checks, "sound_device", lambda: SoundDevice("alsa", "a card"))
    monkeypatch.setenv("KIOSK_SOUND_DEVICE", "alsa:null")
    row = doctor.examine(tmp_path).row("sound")
    assert row["state"] == "ok"
    assert "null" in str(row["says"])


def test_a_sound_device_that_is_not_there(doctor: Doctor, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(checks, "sound_device", lambda: SoundDevice("alsa", "a card"))
    monkeypatch.setenv("KIOSK_SOUND_DEVICE", "nowhere")
    doctor.examine(tmp_path).finds("sound", "degraded", "nowhere")


def test_a_volume_that_is_no_number(doctor: Doctor, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("KIOSK_VOLUME_CEILING", "loud")
    doctor.examine(tmp_path).finds("settings", "degraded", "KIOSK_VOLUME_CEILING")


def test_an_unwritable_data_folder(doctor: Doctor) -> None:
    doctor.examine(Path("/proc/self")).finds("disk", "fault", "cannot be written to")
    assert doctor.row("database")["state"] == "fault"


def test_a_full_data_folder(doctor: Doctor, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(folders, "free_bytes", lambda _: 2**20)
    doctor.examine(tmp_path).finds("disk", "fault", "is full")


def test_a_nearly_full_data_folder(doctor: Doctor, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(checks, "free_bytes", lambda _: 100 * 2**20)
    doctor.examine(tmp_path).finds("disk", "degraded", "only 100 MiB")
    doctor.finds("staff", "degraded", "no PIN is set")


def test_a_corrupt_database(doctor: Doctor, tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"no database " * 1000)
    doctor.examine(tmp_path).finds("database", "fault", FILE)


def test_a_missing_film(doctor: Doctor, own_assets: Path, tmp_path: Path) -> None:
    (own_assets / "rehearsal" / "film.mkv").unlink()
    doctor.examine(tmp_path).finds("content.film", "fault", "missing")
    doctor.finds("libvlc", "degraded", "could not be tried")


def test_a_damaged_film(doctor: Doctor, own_assets: Path, tmp_path: Path) -> None:
    with (own_assets / "rehearsal" / "film.mkv").open("r+b") as film:
        film.truncate(100_000)
    doctor.examine(tmp_path).finds("content.film", "fault", "damaged")


def test_missing_and_damaged_fonts(doctor: Doctor, own_assets: Path, tmp_path: Path) -> None:
    (own_assets / "fonts" / "IBMPlexSans-Medium.ttf").unlink()
    (own_assets / "fonts" / "IBMPlexSerif-Italic.ttf").write_bytes(b"no font")
    doctor.examine(tmp_path).finds("content.fonts", "degraded", "IBMPlexSans-Medium.ttf, IBMPlexSerif-Italic.ttf")


def test_a_check_that_fails_itself_is_a_row_too(
    doctor: Doctor, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def fail() -> None:
        raise ZeroDivisionError("a bug")

    monkeypatch.setattr(checks, "sound_device", fail)
    doctor.examine(tmp_path).finds("sound", "fault", "a bug")


def test_pins_that_are_set_and_pins_that_cannot_be_read(tmp_path: Path) -> None:
    pins = PinFile(tmp_path, Costs(1, 8, 1))
    pins.set(Role.MANAGER, bytearray(b"804137"), datetime.now(UTC))
    found = checks.Examination(tmp_path)._staff()
    assert (found.state, says_and_mend(found)) == (
        State.OK,
        ("The staff area opens to who has the PIN of: manager.", ""),
    )
    pins.path.write_text("{")
    found = checks.Examination(tmp_path)._staff()
    assert found.state is State.DEGRADED
    assert all(says_and_mend(found))


def test_the_worst_decides() -> None:
    states = [State.OK, State.DEGRADED, State.FAULT]
    for number in range(3):
        assert worst(Finding("x", state, "x") for state in states[: number + 1]) is states[number]
    assert worst([]) is State.OK


def test_a_code_without_a_sentence_is_shown_as_it_is() -> None:
    assert says_and_mend(Finding("x", State.FAULT, "new.code", {"why": "$so"})) == ("new.code (why=$so)", "")


def _replace_film(own: Path, content: bytes) -> None:
    film, manifest = own / "rehearsal" / "film.mkv", own / "rehearsal" / "film.json"
    film.write_bytes(content)
    record = json.loads(manifest.read_bytes())
    record.update(size=len(content), sha256=hashlib.sha256(content).hexdigest())
    manifest.write_text(json.dumps(record), encoding="utf-8")

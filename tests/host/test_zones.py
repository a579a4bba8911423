# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The time zone that a machine is set to, and others by name."""

import zoneinfo
from datetime import UTC, datetime, timedelta
from importlib import resources
from pathlib import Path

import pytest

from kiosk.domain.errors import MachineError
from kiosk.host.zones import house_zone, zone_named

SHARED = "/usr/share/zoneinfo"
SUMMER = datetime(2026, 7, 1, tzinfo=UTC)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "etc").mkdir()
    return tmp_path


def link(root: Path, name: str) -> None:
    (root / "etc/localtime").symlink_to(f"{SHARED}/{name}")


@pytest.mark.parametrize("named", ["Asia/Kathmandu", ":Asia/Kathmandu", f"{SHARED}/Asia/Kathmandu"])
def test_the_variable_comes_before_what_the_machine_is_set_to(root: Path, named: str) -> None:
    link(root, "Europe/Riga")
    assert house_zone(root, {"TZ": named}).key == "Asia/Kathmandu"
    assert house_zone(root, {}).key == "Europe/Riga"


def test_an_empty_variable_is_utc(root: Path) -> None:
    link(root, "Europe/Riga")
    assert house_zone(root, {"TZ": ""}).key == "UTC"


def test_a_variable_that_names_no_zone_is_passed_over(root: Path) -> None:
    link(root, "posix/Europe/Riga")
    assert house_zone(root, {"TZ": "EET-2EEST"}).key == "Europe/Riga"


def test_where_there_is_no_link_the_file_with_the_name_is_read(root: Path) -> None:
    (root / "etc/timezone").write_text("America/New_York\n", encoding="ascii")
    assert house_zone(root, {}).key == "America/New_York"


def test_a_copy_without_a_name_is_read_itself(root: Path) -> None:
    (root / "etc/localtime").write_bytes(zone_file("Asia/Kathmandu"))
    assert SUMMER.astimezone(house_zone(root, {})).utcoffset() == timedelta(hours=5, minutes=45)


def zone_file(name: str) -> bytes:
    """From wherever this machine has it."""
    for folder in zoneinfo.TZPATH:
        if (path := Path(folder, name)).is_file():
            return path.read_bytes()
    return resources.files("tzdata").joinpath("zoneinfo", name).read_bytes()


@pytest.mark.parametrize("content", [b"", b"no zone", b"\xff\xfe"])
def test_where_nothing_says_it_is_utc(root: Path, content: bytes) -> None:
    assert house_zone(root, {}).key == "UTC"
    (root / "etc/timezone").write_bytes(content)
    (root / "etc/localtime").write_bytes(content)
    assert house_zone(root, {}).key == "UTC"


def test_this_machine_has_one() -> None:
    assert datetime.now(tz=house_zone()).utcoffset() is not None


@pytest.mark.parametrize(
    "name", ["", "Riga", "Europe", "../etc/passwd", "/etc/localtime", "Europe/\0", "zone.tab", "ē"]
)
def test_a_name_that_is_none_is_told(name: str) -> None:
    with pytest.raises(MachineError) as caught:
        zone_named(name)
    assert (caught.value.code, caught.value.arguments) == ("zone.unknown", {"zone": name})

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The PINs in their file."""

import errno
import json
import os
from pathlib import Path

import pytest

from kiosk.domain.errors import MachineError
from kiosk.domain.staff import Role
from kiosk.domain.tries import Count
from kiosk.host import pin_file
from kiosk.host.pin_file import Costs, PinFile
from tests.support.databases import NOW

MANAGER, DOCENT = b"804137", b"592604"
CHEAP = Costs(1, 8, 1)


@pytest.fixture
def pins(tmp_path: Path) -> PinFile:
    pins = PinFile(tmp_path, CHEAP)
    pins.set(Role.MANAGER, bytearray(MANAGER), NOW)
    return pins


def change(file: PinFile, **values: object) -> None:
    file.path.write_text(json.dumps({**json.loads(file.path.read_text()), **values}))


def test_another_process_knows_the_pin(pins: PinFile, tmp_path: Path) -> None:
    assert PinFile(tmp_path).check(bytearray(MANAGER), Count()).role is Role.MANAGER


def test_this_user_alone_may_read_it_and_nobody_reads_a_pin_in_it(pins: PinFile, tmp_path: Path) -> None:
    pins.check(bytearray(DOCENT), Count(1, waits=True))
    pins.settle()
    for file in tmp_path.iterdir():
        assert file.stat().st_mode & 0o077 == 0, file
        assert MANAGER not in file.read_bytes()
        assert DOCENT not in file.read_bytes()


def test_the_same_pin_is_kept_differently_in_each_kiosk(pins: PinFile, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    other = PinFile(tmp_path / "other", CHEAP)
    other.set(Role.MANAGER, bytearray(MANAGER), NOW)
    assert json.loads(other.path.read_text())["pins"] != json.loads(pins.path.read_text())["pins"]


def test_both_roles_are_asked_with_one_evaluation(pins: PinFile, monkeypatch: pytest.MonkeyPatch) -> None:
    pins.set(Role.DOCENT, bytearray(DOCENT), NOW)
    asked: list[bytes] = []
    digest = pin_file._digest

    def count(pin: bytearray, stored: pin_file._Stored) -> bytes:
        asked.append(bytes(pin))
        return digest(pin, stored)

    monkeypatch.setattr(pin_file, "_digest", count)
    for pin in (MANAGER, DOCENT, b"471920"):
        pins.check(bytearray(pin), Count())
    assert len(asked) == 3


@pytest.mark.parametrize(
    "damage",
    [
        {"version": 2},
        {"kind": "md5"},
        {"memory": 64 * 1024 * 1024},
        {"time": 0},
        {"time": "many"},
        {"salt": "00"},
        {"pins": []},
        {"pins": {"visitor": {"digest": "00" * 32, "since": "2026-01-01T00:00:00+00:00"}}},
        {"pins": {"manager": {"digest": "00", "since": "2026-01-01T00:00:00+00:00"}}},
        {"pins": {"manager": {"digest": "00" * 32, "since": "yesterday"}}},
    ],
)
def test_what_is_not_ours_opens_to_nobody(pins: PinFile, damage: dict[str, object]) -> None:
    change(pins, **damage)
    for ask in (pins.look, lambda: pins.check(bytearray(MANAGER), Count())):
        with pytest.raises(MachineError, match=r"staff\.unreadable"):
            ask()


@pytest.mark.parametrize("text", [b"", b"{", b"[]", b"null", b"\xff", b"[" * 9000, b"0" * 9000])
def test_what_is_damaged_is_kept_aside_when_a_pin_is_set(pins: PinFile, text: bytes) -> None:
    pins.path.write_bytes(text)
    with pytest.raises(MachineError, match=r"staff\.unreadable"):
        pins.look()
    pins.set(Role.DOCENT, bytearray(DOCENT), NOW)
    assert pins.look().roles == {Role.DOCENT}
    assert pins.path.with_name("staff.json.aside-1").read_bytes() == text


def test_a_pipe_or_a_folder_of_its_name_keeps_nobody_waiting(pins: PinFile) -> None:
    for make in (os.mkfifo, Path.mkdir):
        pins.path.unlink()
        make(pins.path)
        with pytest.raises(MachineError, match=r"staff\.unreadable"):
            pins.look()
        pins.set(Role.MANAGER, bytearray(MANAGER), NOW)
        assert pins.check(bytearray(MANAGER), Count()).role is Role.MANAGER


def test_a_reset_takes_all_away_and_leaves_what_was_asked(pins: PinFile) -> None:
    pins.keep(Count(5, waits=True))
    pins.reset()
    kept = pins.look()
    assert (kept.roles, kept.count, kept.asked) == (frozenset(), Count(), True)
    assert pins.check(bytearray(MANAGER), Count()).role is None
    pins.reset()


def test_a_reset_keeps_aside_what_cannot_be_read(pins: PinFile) -> None:
    pins.path.write_text("{}")
    pins.reset()
    assert pins.look().roles == frozenset()
    assert pins.path.with_name("staff.json.aside-1").exists()


def test_where_nothing_can_be_written_a_pin_is_looked_at_all_the_same(
    pins: PinFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: object, __: Count) -> None:
        raise MachineError("data.full", path="/", free=0)

    monkeypatch.setattr("kiosk.host.tries_file.TriesFile.write", refuse)
    checked = pins.check(bytearray(MANAGER), Count(1, waits=True))
    assert checked.role is Role.MANAGER
    assert checked.unkept is not None
    assert checked.unkept.code == "data.full"


def test_on_a_full_disk_the_old_pin_stays(pins: PinFile, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as full:
        full.setattr(pin_file, "write_private", refuse)
        with pytest.raises(MachineError, match=r"data\.full"):
            pins.set(Role.MANAGER, bytearray(DOCENT), NOW)
    found = [pins.check(bytearray(pin), Count()).role for pin in (DOCENT, MANAGER)]
    assert found == [None, Role.MANAGER]


def test_without_memory_nothing_is_told_of_the_pin(pins: PinFile, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> bytes:
        raise MemoryError

    monkeypatch.setattr("argon2.low_level.hash_secret_raw", fail)
    typed = bytearray(MANAGER)
    with pytest.raises(MachineError, match=r"staff\.unchecked"):
        pins.check(typed, Count())
    assert typed == bytes(6)


def test_it_costs_what_guessing_is_to_cost(tmp_path: Path) -> None:
    pins = PinFile(tmp_path)
    pins.set(Role.MANAGER, bytearray(MANAGER), NOW)
    record = json.loads(pins.path.read_text())
    assert (record["kind"], record["time"], record["memory"], record["lanes"]) == ("argon2id", 2, 19456, 1)


def test_what_root_sets_the_kiosks_user_can_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[tuple[int, int]] = []
    monkeypatch.setattr("os.geteuid", lambda: 0)
    monkeypatch.setattr("os.fchown", lambda _, user, group: given.append((user, group)))
    PinFile(tmp_path, CHEAP).set(Role.MANAGER, bytearray(MANAGER), NOW)
    owner = tmp_path.stat()
    assert set(given) == {(owner.st_uid, owner.st_gid)}
    assert len(given) == 3

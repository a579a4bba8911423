# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A machine's files are made a kiosk's and again what they were, whatever happens between the two."""

import os
import shutil
import signal
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.packaging.shell import PACKAGING

TREE = PACKAGING / "session/root"
OURS = ("etc/systemd/system/film-kiosk.service", "etc/film-kiosk/openbox.xml", "usr/lib/film-kiosk/still")
_USERS = ("etc/passwd", "etc/group", "etc/shadow", "etc/gshadow")
_VENUES = "etc/systemd/system/film-kiosk.service"
_RELEASE = 'ID=debian\nVERSION_ID="{}"\nPRETTY_NAME="Debian GNU/Linux {}"\n'


@pytest.fixture
def machine() -> Iterator[Path]:
    """The root folder of a Debian 12 with a few files of its own, some where ours are to be.

    In memory: each file is brought to the disk by itself, and what the kernel has outlives whoever is killed.
    """
    with TemporaryDirectory(dir="/dev/shm" if Path("/dev/shm").is_dir() else None) as folder:  # noqa: S108
        yield _fresh(Path(folder, "machine"))


def _fresh(root: Path) -> Path:
    for folder in ("etc/systemd/system", "var/lib", "usr/lib"):
        (root / folder).mkdir(parents=True)
    (root / "etc/os-release").write_text(_RELEASE.format(12, "12 (bookworm)"), encoding="utf-8")
    for name in _USERS:
        (root / name).touch(mode=0o600)
    (root / _VENUES).write_text("[Service]\nExecStart=/bin/true\n", encoding="utf-8")
    (root / _VENUES).chmod(0o640)
    (root / "etc/systemd/system/default.target").symlink_to("/lib/systemd/system/graphical.target")
    return root


def install(machine: Path, *arguments: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(_command(machine, *arguments), check=False, capture_output=True, text=True, timeout=60)


def _command(machine: Path, *arguments: str) -> list[str]:
    return [str(PACKAGING / "install-session"), "--root", str(machine), "--session-only", *arguments]


def state(root: Path) -> Mapping[str, object]:
    """All there is, but for the list of users, which is no file of ours, and what was kept beside it."""
    return {
        name: (path.lstat().st_mode, path.readlink() if path.is_symlink() else path.is_file() and path.read_bytes())
        for path in root.rglob("*")
        if not (name := str(path.relative_to(root))).startswith((*_USERS, "etc/.pwd.lock"))
    }


def test_without_yes_it_shows_every_change_and_makes_none(machine: Path) -> None:
    before = state(machine)
    shown = install(machine)
    assert shown.returncode == 0
    assert state(machine) == before
    for path in OURS:
        assert f"/{path}  (" in shown.stdout
    assert "         -ExecStart=/bin/true" in shown.stdout
    assert (
        "link to /lib/systemd/system/graphical.target -> link to /etc/systemd/system/film-kiosk.target" in shown.stdout
    )
    assert "--yes" in shown.stderr


def test_what_is_in_the_tree_is_on_the_machine_and_a_second_time_nothing_is_done(machine: Path) -> None:
    assert install(machine, "--yes").returncode == 0
    for source in TREE.rglob("*"):
        place = machine / source.relative_to(TREE)
        if source.is_symlink() and str(source.readlink()).startswith("/"):
            assert place.readlink() == source.readlink()
        elif source.is_file() and "__pycache__" not in source.parts:
            assert place.read_bytes() == source.read_bytes()
            assert place.lstat().st_mode & 0o777 == (0o755 if os.access(source, os.X_OK) else 0o644)
    assert "kiosk:" in (machine / "etc/passwd").read_text(encoding="utf-8")
    installed = state(machine)
    again = install(machine, "--yes")
    assert (again.returncode, again.stdout) == (0, "")
    assert "Nothing to do" in again.stderr
    assert state(machine) == installed


def test_undone_every_file_is_byte_by_byte_what_it_was(machine: Path) -> None:
    before = state(machine)
    install(machine, "--yes")
    plan = install(machine, "--undo")
    assert f"back     /{_VENUES}" in plan.stdout
    assert state(machine) != before
    undone = install(machine, "--undo", "--yes")
    assert undone.returncode == 0
    assert "user kiosk stays" in undone.stderr
    assert state(machine) == before
    assert "Nothing to undo" in install(machine, "--undo", "--yes").stderr


def test_what_was_changed_on_the_machine_since_stays_and_is_named(machine: Path) -> None:
    install(machine, "--yes")
    changed = machine / "etc/systemd/journald.conf.d/film-kiosk.conf"
    changed.write_text("[Journal]\nSystemMaxUse=1G\n", encoding="utf-8")
    again = install(machine, "--yes")
    assert f"kept     /{changed.relative_to(machine)}" in again.stdout
    assert "1 are this machine's own" in again.stderr
    undone = install(machine, "--undo", "--yes")
    assert f"changed on this machine since: /{changed.relative_to(machine)}" in undone.stderr
    assert changed.read_text(encoding="utf-8") == "[Journal]\nSystemMaxUse=1G\n"
    assert not (machine / "usr/lib/film-kiosk").exists()


def test_what_a_newer_version_does_not_have_any_more_goes(machine: Path) -> None:
    install(machine, "--yes")
    old = machine / "etc/film-kiosk/old.conf"
    shutil.copy(machine / "etc/film-kiosk/openbox.xml", old)
    manifest = machine / "var/lib/film-kiosk-session/manifest"
    lines = manifest.read_text(encoding="utf-8")
    (line,) = (one for one in lines.splitlines() if "openbox.xml" in one)
    manifest.write_text(lines + line.replace("openbox.xml", "old.conf") + "\n", encoding="utf-8")
    assert "remove   /etc/film-kiosk/old.conf" in install(machine).stdout
    assert install(machine, "--yes").returncode == 0
    assert not old.exists()


@pytest.mark.parametrize("parts", [0.2, 0.8])
def test_killed_in_the_middle_it_is_finished_or_undone(machine: Path, parts: float) -> None:
    before = state(machine)
    count = round(parts * sum(path.is_file() or path.is_symlink() for path in TREE.rglob("*")))
    _kill_after(machine, count)
    half = shutil.copytree(machine, machine.parent / "half", symlinks=True)
    assert install(machine, "--yes").returncode == 0
    assert "Nothing to do" in install(machine, "--yes").stderr
    for one in (machine, half):
        assert install(one, "--undo", "--yes").returncode == 0
        assert state(one) == before


def _kill_after(machine: Path, count: int) -> None:
    """An installation, with all that it started, once so many lines are in its manifest."""
    manifest = machine / "var/lib/film-kiosk-session/manifest"
    with subprocess.Popen(
        _command(machine, "--yes"), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    ) as process:
        while process.poll() is None:
            if manifest.exists() and manifest.read_bytes().count(b"\nput\t") >= count:
                os.killpg(process.pid, signal.SIGKILL)
                break
    assert process.returncode == -signal.SIGKILL
    assert (machine / "var/lib/film-kiosk-session/unfinished").exists()


def test_another_system_is_refused_by_its_name(machine: Path) -> None:
    (machine / "etc/os-release").write_text(_RELEASE.format(13, "13 (trixie)"), encoding="utf-8")
    before = state(machine)
    refused = install(machine, "--yes")
    assert (refused.returncode, refused.stdout) == (78, "")
    assert "Debian 12" in refused.stderr
    assert "Debian GNU/Linux 13 (trixie)" in refused.stderr
    assert state(machine) == before


@pytest.mark.parametrize(
    ("file", "line", "told"),
    [
        ("etc/passwd", "kiosk:x:1000:1000::/home/kiosk:/bin/bash", "the shell /bin/bash"),
        ("etc/shadow", "kiosk:$y$j9T$salt$hash:20000:0:99999:7:::", "a password"),
        ("etc/group", "sudo:x:27:anna,kiosk", "groups with rights of an administrator"),
    ],
)
def test_a_person_called_kiosk_is_refused_and_what_to_do_is_said(
    machine: Path, file: str, line: str, told: str
) -> None:
    (machine / "etc/passwd").write_text("kiosk:x:1000:1000::/home/kiosk:/usr/sbin/nologin\n", encoding="utf-8")
    (machine / "etc/shadow").write_text("kiosk:!:20000:0:99999:7:::\n", encoding="utf-8")
    (machine / "etc/group").write_text("adm:x:4:kioskuser\n", encoding="utf-8")
    assert "refused" not in install(machine).stdout
    (machine / file).write_text(f"{line}\n", encoding="utf-8")
    before = state(machine)
    assert f"it has {told}\n" in install(machine).stdout
    refused = install(machine, "--yes")
    assert refused.returncode == 78
    assert "usermod --shell /usr/sbin/nologin --lock" in refused.stderr
    assert state(machine) == before


def test_a_start_that_fails_shows_no_prompt_and_begins_anew(tmp_path: Path) -> None:
    for name, text in {"cat": "echo quiet splash", "sleep": "", "systemctl": 'echo "$@"'}.items():
        (tmp_path / name).write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
        (tmp_path / name).chmod(0o755)
    done = subprocess.run(
        [TREE / "usr/lib/film-kiosk/emergency"], env={"PATH": str(tmp_path)}, capture_output=True, text=True, check=True
    )
    assert done.stdout == "reboot --force\n"


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become somebody else, or mount a small disk")
class TestAsRoot:
    def test_anybody_else_is_refused_and_told_how(self, machine: Path) -> None:
        command = ["setpriv", "--reuid=65534", "--clear-groups", str(PACKAGING / "install-session"), "--yes"]
        refused = subprocess.run(command, check=False, capture_output=True, text=True, timeout=60)
        assert (refused.returncode, refused.stdout) in {(77, ""), (78, "")}
        assert "othing was changed" in refused.stderr

    def test_a_disk_without_room_is_refused_before_anything_is_changed(self, machine: Path) -> None:
        small = machine.parent / "small"
        small.mkdir()
        inside = 'mount -t tmpfs -o size=512k none "$1" && cp -a "$2/." "$1" && shift 2 && exec "$@"'
        command = ["unshare", "--mount", "sh", "-c", inside, "sh", str(small), str(machine), *_command(small, "--yes")]
        refused = subprocess.run(command, check=False, capture_output=True, text=True, timeout=60)
        assert refused.returncode == 73
        assert "No room: about 2 MiB are needed" in refused.stderr

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""USB sticks as files, which can be pulled: a disk below them goes away, and with it each of their blocks.

For a process of its own (get_machine), as root: it sees a /run and a /var/lib of its own, in which the session's
helpers do what they do on a kiosk.
"""

import fcntl
import json
import os
import struct
import subprocess
from pathlib import Path

from tests.faults.mounts import get_mounts, mount

ROOT = Path(__file__).parents[2] / "packaging/session/root"
HELPERS = ROOT / "usr/lib/film-kiosk"
DRIVES = Path("/run/film-kiosk/drives")
OUTBOX = Path("/var/lib/film-kiosk/outbox")
_SHUTDOWN = 0x8004587D
_NOTHING_MORE = 2
"""FS_IOC_SHUTDOWN without writing anything more."""
_MEBI = 1 << 20


def is_permitted() -> bool:
    """Whether sticks can be made here."""
    return os.geteuid() == 0 and Path("/dev/loop-control").exists()


def get_machine() -> None:
    """From now on what is mounted, plugged in and told is this process's alone."""
    get_mounts()
    for own in ("/run", "/var/lib"):
        mount("-t", "tmpfs", "none", own)
    for folder in (DRIVES / "mnt", OUTBOX):
        folder.mkdir(parents=True)


def run(*command: str | Path) -> str:
    done = subprocess.run(command, check=True, capture_output=True, text=True, timeout=60)
    return done.stdout.strip()


def helper(name: str, *arguments: str) -> list[str]:
    """The command, as its unit has it."""
    return ["/usr/bin/env", "python3", "-I", str(HELPERS / name), *arguments]


class Stick:
    """It is there from its making on, with ext4 on it; plugged in by plug, and pulled for good by pull.

    folder: where it may lie. name: of the device, while it is plugged in.
    """

    def __init__(self, folder: Path, mebi: int = 48, label: str = "$(reboot) 'stick'") -> None:
        folder.mkdir()
        self._disk, self._below = folder / "below.img", folder / "below"
        self._below.mkdir()
        self._make(self._disk, mebi * 2)
        self._under = self._put_below()
        self._image = self._below / "stick.img"
        self._make(self._image, mebi, label)
        self._device = ""

    @property
    def name(self) -> str:
        return Path(self._device).name

    @property
    def mount(self) -> Path:
        return DRIVES / "mnt" / self.name

    def lay(self, name: str, content: bytes) -> None:
        """A file on it, while it is not plugged in."""
        with self.apart("loop") as place:
            (place / name).parent.mkdir(parents=True, exist_ok=True)
            (place / name).write_bytes(content)

    def files(self) -> dict[str, bytes]:
        """What is on it, while it is not plugged in."""
        with self.apart("loop,ro") as place:
            found = (path for path in sorted(place.rglob("*")) if path.is_file())
            return {str(path.relative_to(place)): path.read_bytes() for path in found}

    def plug(self) -> dict[str, object]:
        """As udev and systemd do; what is told of it."""
        self._device = run("losetup", "--find", "--show", self._image)
        run(*helper("drive.py", "add", self.name))
        told: dict[str, object] = json.loads((DRIVES / f"{self.name}.json").read_text(encoding="utf-8"))
        return told

    def vanish(self) -> None:
        """From now on no block of it can be read or written."""
        descriptor = os.open(self._below, os.O_RDONLY)
        try:
            fcntl.ioctl(descriptor, _SHUTDOWN, struct.pack("I", _NOTHING_MORE))
        finally:
            os.close(descriptor)

    def forget(self) -> None:
        """As systemd does when a device has gone, or when somebody has the drive let go."""
        run(*helper("drive.py", "remove", self.name))

    def recover(self) -> None:
        """What had vanished lies in a computer of somebody's, where nothing of this machine's memory is left."""
        self.eject()
        run("umount", self._below)
        run("losetup", "--detach", self._under)
        self._under = self._put_below()

    def eject(self) -> None:
        if self._device:
            run("losetup", "--detach", self._device)
            self._device = ""

    def check(self, *, mend: bool) -> str:
        """What e2fsck finds wrong; mend: what a drive needs that was not let go, as each computer does by itself."""
        if mend:
            subprocess.run(["e2fsck", "-p", self._image], capture_output=True, timeout=60, check=False)
        done = subprocess.run(
            ["e2fsck", "-f", "-n", self._image], capture_output=True, text=True, timeout=60, check=False
        )
        return "" if done.returncode == 0 else done.stdout

    def close(self) -> None:
        self.eject()
        run("umount", self._below)
        run("losetup", "--detach", self._under)

    def apart(self, options: str) -> "_Mounted":
        """The folder in which it is mounted so, while it is not plugged in."""
        return _Mounted(self._image, self._below.with_name("apart"), options)

    def _put_below(self) -> str:
        device = run("losetup", "--find", "--show", self._disk)
        mount(device, str(self._below))
        return device

    def _make(self, image: Path, mebi: int, label: str = "") -> None:
        with image.open("wb") as file:
            file.truncate(mebi * _MEBI)
        run("mkfs.ext4", "-q", "-m", "0", "-L", label, image)


class _Mounted:
    def __init__(self, image: Path, place: Path, options: str) -> None:
        self._image, self._place, self._options = image, place, options

    def __enter__(self) -> Path:
        self._place.mkdir(exist_ok=True)
        mount("-o", self._options, str(self._image), str(self._place))
        return self._place

    def __exit__(self, *_: object) -> None:
        run("umount", self._place)

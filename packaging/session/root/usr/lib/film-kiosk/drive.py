#!/usr/bin/python3 -I
# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows a drive to the kiosk: drive.py add|remove NAME, as root, from film-kiosk-drive@NAME.service.

It is mounted read only at DRIVES/mnt/NAME and told in DRIVES/NAME.json: name, label, filesystem, mount, size and free
in bytes, readable, and fault: "" or why it cannot be read (unknown, crypto, damaged). Standard library only; what a
drive says of itself is data, and no part of a command or a path.
"""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

DRIVES = Path("/run/film-kiosk/drives")
KERNEL = Path("/sys/class/block")
DEVICES = Path("/dev")
NAME = re.compile(r"[a-z][a-z0-9]{1,30}")
GUARD = "ro,nosuid,nodev,noexec,nosymfollow"
FILESYSTEMS = {
    "vfat": ("vfat", "umask=0022,utf8=1,errors=remount-ro"),
    "exfat": ("exfat", "umask=0022,errors=remount-ro"),
    "ntfs": ("ntfs3", "umask=0022"),
    "ext4": ("ext4", "errors=remount-ro"),
}
"""As blkid calls them; as the kernel does, and with which options."""
LONGEST_LABEL = 60
_ESCAPED = re.compile(r"((?:\\x[0-9a-f]{2})+)")


def add(name: str) -> None:
    """Mount it, and tell of it as soon as that has an end."""
    if _is_the_machines_own(name):
        print(f"{name} is a disk of this machine, and is left alone", file=sys.stderr)
        return
    found = probe(DEVICES / name)
    kind, label = found.get("ID_FS_TYPE", ""), label_of(found)
    told: dict[str, object] = {"name": name, "label": label, "filesystem": kind, "mount": "", "size": 0, "free": 0}
    if kind not in FILESYSTEMS:
        fault = "crypto" if found.get("ID_FS_USAGE") == "crypto" else "unknown"
    elif not _mount(name, kind):
        fault = "damaged" if _is_known(FILESYSTEMS[kind][0]) else "unknown"
    else:
        fault, place = "", DRIVES / "mnt" / name
        facts = os.statvfs(place)
        told |= {"mount": str(place), "size": facts.f_blocks * facts.f_frsize, "free": facts.f_bavail * facts.f_frsize}
    tell(DRIVES / f"{name}.json", {**told, "readable": not fault, "fault": fault})


def remove(name: str) -> None:
    """Told first, so that nobody begins to read it; what is still read there meets an error."""
    (DRIVES / f"{name}.json").unlink(missing_ok=True)
    place = DRIVES / "mnt" / name
    while os.path.ismount(place):
        subprocess.run(["umount", "--lazy", "--no-canonicalize", str(place)], check=True, timeout=30)
    if place.is_dir():
        place.rmdir()


def probe(device: Path) -> dict[str, str]:
    """What blkid finds on it: nothing where it cannot be read."""
    asked = ["blkid", "--probe", "--output", "udev", str(device)]
    done = subprocess.run(asked, capture_output=True, timeout=60, check=False)
    lines = done.stdout.decode("ascii", "replace").splitlines()
    return dict(line.split("=", 1) for line in lines if "=" in line)


def label_of(found: dict[str, str]) -> str:
    """On one line, of letters one sees; as blkid writes it, all else is \\xNN."""
    decoded = _ESCAPED.sub(
        lambda match: bytes.fromhex(match[1].replace("\\x", "")).decode("utf-8", "replace"),
        found.get("ID_FS_LABEL_ENC", ""),
    )
    return " ".join("".join(sign if sign.isprintable() else " " for sign in decoded).split())[:LONGEST_LABEL]


def tell(path: Path, told: dict[str, object]) -> None:
    """Whole, or not at all."""
    new = path.with_name(f".{path.name}.new")
    new.unlink(missing_ok=True)
    with new.open("x", encoding="utf-8") as file:
        json.dump(told, file, ensure_ascii=False)
        os.fchmod(file.fileno(), 0o644)
    new.replace(path)


def _mount(name: str, kind: str) -> bool:
    remove(name)
    place = DRIVES / "mnt" / name
    place.mkdir(parents=True, exist_ok=True)
    system, options = FILESYSTEMS[kind]
    # -i: no helper of the filesystem's is run.
    command = ["mount", "-i", "-t", system, "-o", f"{GUARD},{options}", str(DEVICES / name), str(place)]
    done = subprocess.run(command, capture_output=True, timeout=120, check=False)
    if done.returncode:
        print(f"{name}: {done.stderr.decode('utf-8', 'replace').strip()}", file=sys.stderr)
        place.rmdir()
    return done.returncode == 0


def _is_known(system: str) -> bool:
    """To the kernel, which has loaded what it has for it by now: that of Debian 12 has nothing for NTFS."""
    return system in Path("/proc/filesystems").read_text(encoding="ascii").split()


def _is_the_machines_own(name: str) -> bool:
    """Whether the disk it is on, or is, is used for anything else: a machine may have been started from USB, too."""
    part = (KERNEL / name).resolve(strict=True)
    disk = part.parent if (part / "partition").exists() else part
    parts = [disk, *(path for path in disk.iterdir() if (path / "partition").exists())]
    numbers = {(path / "dev").read_text(encoding="ascii").strip() for path in parts}
    if any(any((path / "holders").iterdir()) for path in parts if (path / "holders").is_dir()):
        return True
    lines = Path("/proc/self/mountinfo").read_text(encoding="utf-8", errors="replace").splitlines()
    ours = str(DRIVES / "mnt")
    mounted = {fields[2] for fields in map(str.split, lines) if os.path.dirname(fields[4]) != ours}  # noqa: PTH120
    swaps = Path("/proc/swaps").read_text(encoding="utf-8", errors="replace")
    return bool(numbers & mounted) or any(f"/dev/{path.name} " in swaps for path in parts)


def main() -> None:
    verbs = {"add": add, "remove": remove}
    if len(sys.argv) != 3 or sys.argv[1] not in verbs or not NAME.fullmatch(sys.argv[2]):
        sys.exit("drive.py add|remove NAME")
    verbs[sys.argv[1]](sys.argv[2])


if __name__ == "__main__":
    main()

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The disk of a machine: a bare Debian 12, kept for the next time, and on a copy of it the session as it is installed.

The disk is one file system without partitions; its boot loader lies on a small disk of its own, and reads the menu that
the machine itself has written. Needs root, debootstrap, a loop device and, the first time, a network.
"""

import hashlib
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.session import container
from tests.session.machine import processor, run_once

_ROOT = Path(__file__).parents[2]
_PACKAGING = _ROOT / "packaging"
_SIZE = "10G"
_LABEL = "kiosk"
_BARE = "systemd,systemd-sysv,udev,dbus,initramfs-tools,zstd,linux-image-amd64,grub-pc,login,openssh-server,x11-utils"
_GET = "apt-get update && DEBIAN_FRONTEND=noninteractive apt-get --yes --no-install-recommends install"
_MODULES = "biosdisk ext2 normal configfile search search_fs_uuid"
_LOADER = (
    f"grub-mkimage -O i386-pc -p '(hd1)/boot/grub' -o /tmp/core.img {_MODULES} >&2 && "
    "cat /usr/lib/grub/i386-pc/boot.img /tmp/core.img && rm /tmp/core.img"
)
_AS_GRUB_INSTALL = (
    "mkdir -p /boot/grub/i386-pc /boot/grub/fonts && cp /usr/share/grub/unicode.pf2 /boot/grub/fonts && "
    "cp /usr/lib/grub/i386-pc/*.mod /usr/lib/grub/i386-pc/*.lst /boot/grub/i386-pc"
)
_MENU = "/usr/local/sbin/write-menu"
_WRITE_MENU = """#!/bin/sh
# Only on the machine itself does this find the disk that it starts from.
mount -o remount,rw /
update-grub
mount -o remount,ro /
sync
echo o >/proc/sysrq-trigger
sleep 60
"""
_SHELL = """[Unit]
Description=A shell for the test of the session
# It ends as long as nobody listens.
StartLimitIntervalSec=0

[Service]
ExecStart=/bin/sh -c 'exec /bin/sh <>/dev/virtio-ports/test-shell >&0 2>&0'
Restart=always
RestartSec=1

[Install]
WantedBy=multi-user.target
"""
_PATIENT = "[Service]\nTimeoutStartSec=300\n"
_STEADY = "no_timer_check"
"""Of the kernel: a machine that gets no time of this one for a moment must not take its clock for broken."""
_UNITS = ("film-kiosk-display", "film-kiosk-windows", "film-kiosk")


@dataclass(frozen=True, slots=True)
class Disks:
    """What a machine starts from, and its own disk."""

    loader: Path
    session: Path


def disks() -> Disks:
    """As the checkout is now. Raises OSError, subprocess.SubprocessError."""
    folder = _folder()
    made = Disks(folder / "loader.img", folder / "session.img")
    _copy_base(folder, made.session)
    kernel, first = folder / "vmlinuz", folder / "initrd.img"
    with _mounted(made.session, folder / "root") as root:
        _install(root)
        _install_for_machine(root)
        for file, name in ((kernel, "vmlinuz-*"), (first, "initrd.img-*")):
            shutil.copyfile(max((root / "boot").glob(name)), file)
    run_once(kernel, first, made.session, f"root=LABEL={_LABEL} {_STEADY} plymouth.enable=0 init={_MENU}")
    return made


@contextmanager
def tree() -> Iterator[Path]:
    """Such a disk as a folder, for a container; as the checkout is now. Nothing of it is kept.

    Raises OSError, subprocess.SubprocessError.
    """
    folder = _folder()
    disk = folder / "container.img"
    _copy_base(folder, disk)
    try:
        with _mounted(disk, folder / "tree", bare=True) as root:
            with _devices(root):
                _install(root)
                _install_for_container(root)
            yield root
    finally:
        disk.unlink()


def _folder() -> Path:
    folder = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "film-kiosk/boot"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _copy_base(folder: Path, disk: Path) -> None:
    base = folder / "base.img"
    note, recipe = folder / "base.txt", _recipe()
    if not (note.exists() and note.read_text(encoding="utf-8") == recipe):
        note.unlink(missing_ok=True)
        _make_base(base, folder / "loader.img")
        note.write_text(recipe, encoding="utf-8")
    _run(["cp", "--sparse=always", base, disk])


def _recipe() -> str:
    """What another base would be made of."""
    texts = [
        _BARE,
        _MODULES,
        _LOADER,
        _AS_GRUB_INSTALL,
        *(part.read_text(encoding="utf-8") for part in _lists()),
    ]
    return hashlib.sha256("\n".join(texts).encode()).hexdigest()


def _make_base(base: Path, loader: Path) -> None:
    base.unlink(missing_ok=True)
    _run(["truncate", f"--size={_SIZE}", base])
    _run(["mke2fs", "-q", "-t", "ext4", "-L", _LABEL, base])
    with _mounted(base, base.parent / "root", bare=True) as root:
        _run(["debootstrap", "--variant=minbase", f"--include={_BARE}", "bookworm", root])
        _add_sources(root / "etc/apt/sources.list")
        (root / "etc/fstab").write_text(f"LABEL={_LABEL} / ext4 errors=remount-ro 0 1\n", encoding="utf-8")
        _put(root / "usr/sbin/policy-rc.d", "#!/bin/sh\nexit 101\n", 0o755)
        with _devices(root):
            names = subprocess.run(["sed", "s/#.*//", *_lists()], check=True, capture_output=True, text=True).stdout
            _within(root, f"{_GET} {' '.join(names.split())} && apt-get clean && {_AS_GRUB_INSTALL}")
            loader.write_bytes(_within(root, _LOADER))
    _run(["truncate", "--size=1M", loader])


def _add_sources(told: Path) -> None:
    """Debian's mends, from where debootstrap has got Debian."""
    mirror = told.read_text(encoding="utf-8").split()[1].rstrip("/")
    lines = (f"{mirror} bookworm", f"{mirror} bookworm-updates", f"{mirror}-security bookworm-security")
    told.write_text("".join(f"deb {line} main\n" for line in lines), encoding="utf-8")


def _install(root: Path) -> None:
    _run([_PACKAGING / "install-session", "--yes", "--root", root])
    _put(root / "etc/film-kiosk/environment", "KIOSK_FIRST_SETUP=off\n")


def _install_for_machine(root: Path) -> None:
    system = root / "etc/systemd/system"
    _put(root / _MENU.lstrip("/"), _WRITE_MENU, 0o755)
    _put(system / "test-shell.service", _SHELL)
    (system / "multi-user.target.wants/test-shell.service").symlink_to("../test-shell.service")
    _put(root / "etc/default/grub.d/zz-steady.cfg", f'GRUB_CMDLINE_LINUX="{_STEADY}"\n')
    if "tcg" in str(processor()):
        # An emulated processor is some twenty times slower than one that a kiosk has.
        for unit in _UNITS:
            watchdog = "WatchdogSec=120\n" if unit == "film-kiosk" else ""
            _put(system / f"{unit}.service.d/slow.conf", _PATIENT + watchdog)
    _within(root, "update-initramfs -u")


def _install_for_container(root: Path) -> None:
    _within(root, f"{_GET} {' '.join(container.PACKAGES)}")
    unit = root / "etc/systemd/system/film-kiosk-display.service"
    _put(unit.with_name(f"{unit.name}.d") / "seat.conf", container.display(unit.read_text(encoding="utf-8")))
    _put(root / "etc/X11/xorg.conf.d/99-memory.conf", container.CONFIGURATION)


def _put(file: Path, text: str, mode: int = 0o644) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    file.chmod(mode)


def _lists() -> list[Path]:
    return [_PACKAGING / f"apt-{name}.txt" for name in ("run", "session")]


@contextmanager
def _mounted(disk: Path, place: Path, *, bare: bool = False) -> Iterator[Path]:
    place.mkdir(exist_ok=True)
    _run(["mount", "-o", "loop", disk, place])
    try:
        with ExitStack() as stack:
            if not bare:
                stack.enter_context(_devices(place))
            yield place
    finally:
        _unmount(place)


@contextmanager
def _devices(root: Path) -> Iterator[None]:
    """And the way to the network."""
    shutil.copyfile("/etc/resolv.conf", root / "etc/resolv.conf")
    with ExitStack() as stack:
        for name in ("dev", "dev/pts", "proc", "sys"):
            _run(["mount", "--bind", f"/{name}", root / name])
            stack.callback(_unmount, root / name)
        yield


def _unmount(place: Path) -> None:
    """Also when something that was begun there is still at work."""
    _run(["sh", "-c", 'umount "$1" || umount --lazy "$1"', "umount", place])


def _within(root: Path, line: str) -> bytes:
    return _run(["chroot", root, "sh", "-c", line])


def _run(command: list[str | Path]) -> bytes:
    """Its output. What it complains of goes where ours goes."""
    return subprocess.run(command, check=True, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, timeout=1800).stdout

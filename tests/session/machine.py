# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A machine of qemu: two processors, a screen of 1280 x 720 without a graphics processor, no sound, no network."""

import os
import socket
import subprocess
import time
from contextlib import suppress
from pathlib import Path

from tests.session.booted import PATIENCE
from tests.session.qmp import Qmp

QEMU = "qemu-system-x86_64"
_MEMORY = 3072
_SCREEN = "VGA,edid=on,xres=1280,yres=720"
"""As large as the rehearsal film, so that an emulated processor need not scale it."""
_ONCE = 900.0


def processor() -> list[str]:
    """Emulated, since a machine that is one itself often cannot lend its processor; KIOSK_BOOT_KVM=1 asks for it.

    What says of which flaws a processor is free cannot always be lent with it.
    """
    if os.environ.get("KIOSK_BOOT_KVM") == "1":
        return ["-accel", "kvm", "-cpu", "host,arch-capabilities=off"]
    return ["-accel", "tcg,thread=multi", "-cpu", "max"]


def run_once(kernel: Path, first: Path, disk: Path, line: str) -> None:
    """Start from this kernel and its first file system, and wait until the machine has switched itself off.

    Raises subprocess.SubprocessError.
    """
    command = [*_bare(), "-display", "none", "-drive", f"file={disk},format=raw,if=virtio,cache=unsafe"]
    command += ["-kernel", str(kernel), "-initrd", str(first), "-append", line]
    subprocess.run(command, check=True, stdin=subprocess.DEVNULL, timeout=_ONCE)


def _bare() -> list[str]:
    return [QEMU, *processor(), "-smp", "2", "-m", str(_MEMORY), "-nodefaults", "-no-reboot"]


class Machine:
    """Switched on when made. A reset or power-off of its own ends it, which is_running tells.

    folder: of its sockets and of what it says on its serial line. loader: the disk it starts from. disk: its own, of
    which nothing is kept.
    """

    lacks: frozenset[str] = frozenset()

    def __init__(self, folder: Path, loader: Path, disk: Path) -> None:
        self.began = time.monotonic()
        self._shell: socket.socket | None = None
        self._shell_path = folder / "shell"
        command = ["setpriv", "--pdeathsig", "KILL", *_bare(), "-display", "none", "-device", _SCREEN]
        command += ["-device", "virtio-tablet-pci", "-device", "virtio-serial-pci"]
        command += ["-rtc", "base=localtime", "-qmp", f"unix:{folder / 'qmp'},server=on,wait=off"]
        command += ["-chardev", f"socket,id=shell,path={self._shell_path},server=on,wait=off"]
        command += ["-device", "virtserialport,chardev=shell,name=test-shell"]
        command += ["-serial", f"file:{folder / 'serial.txt'}"]
        for number, file in enumerate((loader, disk)):
            drive = f"file={file},format=raw,if=none,id=disk{number},snapshot=on,cache=unsafe"
            command += ["-drive", drive, "-device", f"virtio-blk-pci,drive=disk{number},bootindex={number}"]
        with (folder / "qemu.txt").open("wb") as output:
            self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=output)
        self.qmp = Qmp(folder / "qmp")

    @property
    def age(self) -> float:
        """Seconds since power-on."""
        return time.monotonic() - self.began

    def is_running(self) -> bool:
        return self.process.poll() is None

    def shell(self, line: str, within: float = PATIENCE) -> str:
        """What root's shell, which only the tests' disk has, prints. Raises OSError, TimeoutError."""
        if self._shell is None:
            self._shell = socket.socket(socket.AF_UNIX)
            self._shell.connect(str(self._shell_path))
        self._shell.settimeout(within)
        mark = f"done-{time.monotonic_ns()}"
        self._shell.sendall(f"{line} 2>&1; echo; echo {mark}\n".encode())
        heard = b""
        while f"\n{mark}\n".encode() not in heard:
            part = self._shell.recv(65536)
            if not part:
                raise ConnectionResetError("the machine's shell is gone")
            heard += part
        return heard.decode(errors="replace").partition(f"\n{mark}\n")[0].strip()

    def look(self, file: Path) -> None:
        self.qmp.look(file)

    def keys(self, chord: str) -> None:
        self.qmp.keys(chord, hold=40)

    def touch(self, x: float, y: float) -> None:
        self.qmp.touch(x, y)

    def power_button(self) -> None:
        self.qmp.ask("system_powerdown")

    def told(self) -> list[str]:
        return self.qmp.events

    def end(self) -> None:
        self.process.kill()
        self.process.wait()
        with suppress(OSError):
            self.qmp.close()
        if self._shell:
            self._shell.close()

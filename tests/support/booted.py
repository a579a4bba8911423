# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real systemd with processes and mounts of its own, which knows one unit: film-kiosk.service.

It needs root and a cgroup of its own; where the machine withholds them, is_permitted says so.
"""

import os
import shlex
import signal
import subprocess
import time
from collections.abc import Mapping
from pathlib import Path

from tests.support.service_manager import KIOSK, UNIT

_SYSTEMD = Path("/lib/systemd/systemd")
_GROUPS = [Path("/sys/fs/cgroup/systemd"), Path("/sys/fs/cgroup/unified")]
_APART = ("unshare", "--pid", "--fork", "--kill-child", "--mount", "--mount-proc", "--cgroup")
_WITHIN = """
for group in %s; do echo $$ >$group/cgroup.procs || exit 1; done
exec %s sh -c 'mkdir -p /run/systemd && mount -t tmpfs none /run/systemd || exit 1
mkdir -p /run/systemd/system /run/systemd/inaccessible/dir && touch /run/systemd/inaccessible/reg || exit 1
%s --user --unit=default.target & wait'
"""
"""Where it is the root of all groups, and finds what the first process of a machine leaves for the managers of users:
a sign that systemd was booted, and what is put in the place of files that nobody may see."""
_NAME = "film-kiosk.service"
_OPEN = "BindReadOnlyPaths=\nProtectProc=default\n" + "".join(
    f"{name}=no\n"
    for name in (
        *("PrivateNetwork", "PrivateTmp", "ProtectClock", "ProtectControlGroups", "ProtectHome", "ProtectHostname"),
        *("ProtectKernelLogs", "ProtectKernelModules", "ProtectKernelTunables", "ProtectSystem"),
    )
)
"""A manager of users may make no file tree apart; packaging/boot-session starts the unit with all of it."""
_LOOK = 0.05
_PATIENCE = 20.0


def is_permitted() -> bool:
    """Whether a systemd can be booted here."""
    if os.geteuid() or not _SYSTEMD.exists() or not all(group.is_dir() for group in _GROUPS):
        return False
    tried = subprocess.run(
        [*_APART, "sh", "-c", "mount -t tmpfs none /run"], check=False, capture_output=True, timeout=20
    )
    return tried.returncode == 0


class BootedSystemd:
    """A Manager by the unit itself; changed is only where the kiosk lies and in whose name it runs.

    Raises OSError, subprocess.SubprocessError.
    """

    def __init__(self, environment: Mapping[str, str], folder: Path) -> None:
        self._folder = folder
        self._groups = [group / f"film-kiosk-test-{os.getpid()}" for group in _GROUPS]
        self._runtime = folder / "manager"
        self._runtime.mkdir(mode=0o700)
        self.starts, self.status, self.is_ready = 1, "", False
        self._write_units(environment)
        self._boot()
        self._ask("start", "--no-block", _NAME)

    def send(self, number: signal.Signals) -> None:
        self.is_ready = False
        self._ask("kill", "--kill-whom=main", f"--signal={number.name}", _NAME)

    def look(self) -> None:
        time.sleep(_LOOK)
        shown = self._ask("show", _NAME, "--property=ActiveState,NRestarts,StatusText")
        found = dict(line.partition("=")[::2] for line in shown.splitlines())
        self.starts = 1 + int(found.get("NRestarts") or 0)
        self.status = found.get("StatusText", "")
        self.is_ready = found.get("ActiveState") == "active"

    def close(self) -> None:
        self._init.kill()
        self._init.wait()
        self._output.close()
        for group in self._groups:
            self._remove(group)

    def _write_units(self, environment: Mapping[str, str]) -> None:
        units = self._folder / "units"
        for name in ("sysinit", "basic", "shutdown", "default"):
            units.mkdir(exist_ok=True)
            (units / f"{name}.target").write_text("[Unit]\nDefaultDependencies=no\n", encoding="utf-8")
        (units / _NAME).write_bytes(UNIT.read_bytes())
        settings = "".join(f'Environment="{name}={value}"\n' for name, value in environment.items())
        over = units / f"{_NAME}.d"
        over.mkdir()
        output = f"StandardOutput=file:{self._folder}/output\nStandardError=inherit\n"
        changed = f"[Service]\nUser=\nExecStart=\nExecStart={shlex.join(KIOSK)}\n{output}{_OPEN}{settings}"
        (over / "here.conf").write_text(changed, encoding="utf-8")

    def _boot(self) -> None:
        for group in self._groups:
            group.mkdir()
        self._output = (self._folder / "systemd").open("wb")
        script = _WITHIN % (shlex.join(map(str, self._groups)), shlex.join(_APART), _SYSTEMD)
        self._init = subprocess.Popen(
            ["sh", "-c", script],
            env={**os.environ, **self._own()},
            stdin=subprocess.DEVNULL,
            stdout=self._output,
            stderr=self._output,
        )
        deadline = time.monotonic() + _PATIENCE
        while not (self._runtime / "systemd/private").exists():
            if time.monotonic() > deadline or self._init.poll() is not None:
                raise TimeoutError((self._folder / "systemd").read_text(encoding="utf-8"))
            time.sleep(_LOOK)

    def _own(self) -> dict[str, str]:
        """Of the manager itself: it must find neither this machine's units nor its generators."""
        empty = str(self._folder / "none")
        names = (
            "GENERATOR_PATH",
            "USER_GENERATOR_PATH",
            "ENVIRONMENT_GENERATOR_PATH",
            "USER_ENVIRONMENT_GENERATOR_PATH",
        )
        return {
            "XDG_RUNTIME_DIR": str(self._runtime),
            "XDG_CONFIG_HOME": str(self._folder / "state"),
            "XDG_CACHE_HOME": str(self._folder / "cache"),
            "SYSTEMD_UNIT_PATH": str(self._folder / "units"),
            "SYSTEMD_LOG_TARGET": "console",
            **{f"SYSTEMD_{name}": empty for name in names},
        }

    def _ask(self, *words: str) -> str:
        """Of systemctl, among the processes of the manager."""
        (inside,) = Path(f"/proc/{self._init.pid}/task/{self._init.pid}/children").read_text(encoding="ascii").split()
        enter = ["nsenter", f"--target={inside}", "--pid", "--mount", "--cgroup", "systemctl", "--user", *words]
        done = subprocess.run(
            enter, env={**os.environ, **self._own()}, check=True, capture_output=True, text=True, timeout=_PATIENCE
        )
        return done.stdout

    def _remove(self, group: Path) -> None:
        """What was in it ends in a moment."""
        deadline = time.monotonic() + _PATIENCE
        for folder in sorted((group, *group.rglob("*/")), reverse=True):
            while folder.is_dir():
                try:
                    folder.rmdir()
                except OSError:
                    if time.monotonic() > deadline:
                        raise
                    time.sleep(_LOOK)

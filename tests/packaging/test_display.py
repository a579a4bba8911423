# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The display in memory: it comes up, answers, and is gone afterwards whatever happened."""

import subprocess
import time
from pathlib import Path

import pytest

from tests.packaging.shell import PACKAGING, shell

ROOT = PACKAGING.parent
START = 'exit_on_signals; trap display_end EXIT; display_start; printf "%s\\n" "${children[@]}"; '


def running(pids: list[int]) -> list[int]:
    """Those of the processes that still run; one that has ended and waits for its parent does not."""
    states = {pid: Path(f"/proc/{pid}/stat") for pid in pids}
    return [
        pid for pid, stat in states.items() if stat.exists() and stat.read_text().rpartition(")")[2].split()[0] != "Z"
    ]


def ended(pids: list[int], *, within: float = 10.0) -> bool:
    limit = time.monotonic() + within
    while running(pids):
        if time.monotonic() > limit:
            return False
        time.sleep(0.02)
    return True


def test_the_display_answers_and_goes_with_its_script(tmp_path: Path) -> None:
    answer = shell(f"{START} display_answers && echo answers", root=ROOT, TMPDIR=str(tmp_path))
    assert answer.returncode == 0, answer.stderr
    *pids, verdict = answer.stdout.split()
    assert verdict == "answers"
    assert len(pids) == 2
    assert ended([int(pid) for pid in pids])
    assert not list(tmp_path.iterdir())


def test_a_display_nobody_serves_does_not_answer() -> None:
    assert shell("unset QT_QPA_PLATFORM; display_answers", root=ROOT, DISPLAY=":4711").returncode == 1


def test_a_wayland_display_without_its_socket_does_not_answer(tmp_path: Path) -> None:
    variables = {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path), "DISPLAY": ""}
    assert shell("unset QT_QPA_PLATFORM; display_answers", root=ROOT, **variables).returncode == 1


@pytest.mark.parametrize("signal", ["TERM", "INT", "KILL"])
def test_a_killed_script_leaves_no_display_behind(signal: str, tmp_path: Path) -> None:
    # The shell kills itself the moment its display is up.
    answer = shell(f"{START} kill -{signal} $$; sleep 30", root=ROOT, TMPDIR=str(tmp_path))
    assert answer.returncode != 0
    pids = [int(pid) for pid in answer.stdout.split()]
    assert len(pids) == 2
    assert ended(pids)


def test_a_missing_server_is_one_plain_sentence(tmp_path: Path) -> None:
    # setsid finds no Xvfb in this PATH.
    tools = tmp_path / "tools"
    tools.mkdir()
    for tool in ("bash", "mktemp", "setsid", "setpriv", "tail", "rm", "sleep"):
        where = subprocess.run(["which", tool], check=True, capture_output=True, text=True).stdout.strip()
        (tools / tool).symlink_to(where)
    answer = shell(f'PATH="$tools"; {START}', root=ROOT, tools=str(tools), TMPDIR=str(tmp_path))
    assert answer.returncode == 69
    assert answer.stderr.splitlines()[-1] == "The display in memory (Xvfb) did not start; the lines above say why."

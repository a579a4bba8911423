# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An environment whose folder was moved starts its scripts again without a network."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.packaging.shell import PACKAGING

PLAIN = "#!{venv}/bin/python3.11\nimport sys\nprint(sys.argv[1])\n"
DETOUR = "#!/bin/sh\n'''exec' \"{venv}/bin/python3.11\" \"$0\" \"$@\"\n' '''\nimport sys\nprint(sys.argv[1])\n"


@pytest.mark.parametrize("old", ["/gone/kiosk/.venv", "/gone/film kiosk/.venv"])
@pytest.mark.parametrize("folder", ["plain", "with a blank"])
@pytest.mark.parametrize("script", [PLAIN, DETOUR], ids=["plain", "detour"])
def test_a_script_runs_at_its_new_place(script: str, old: str, folder: str, tmp_path: Path) -> None:
    venv = tmp_path / folder / ".venv"
    (venv / "bin").mkdir(parents=True)
    (venv / "bin/python3.11").symlink_to(sys.executable)
    (venv / "bin/binary").write_bytes(b"\x7fELF\xff\x00")
    (venv / "pyvenv.cfg").write_text(f"home = /usr/bin\ncommand = python3 -m venv {old}\n", encoding="utf-8")
    tool = venv / "bin/tool"
    tool.write_text(script.format(venv=old), encoding="utf-8")
    tool.chmod(0o755)

    subprocess.run([sys.executable, PACKAGING / "lib/move_venv.py", old, venv], check=True, timeout=30)

    assert subprocess.run([tool, "it runs"], check=True, capture_output=True, text=True).stdout == "it runs\n"
    assert old not in (venv / "pyvenv.cfg").read_text(encoding="utf-8")
    assert (venv / "bin/binary").read_bytes() == b"\x7fELF\xff\x00"

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One kiosk for one data folder."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.domain.errors import MachineError
from kiosk.host.instance import InstanceLock, holder_of

_HOLD = (
    "import sys; from pathlib import Path; from kiosk.host.instance import InstanceLock;"
    "lock = InstanceLock(Path(sys.argv[1])); print('held', flush=True); sys.stdin.read()"
)


def test_the_second_is_told_who_the_first_is(tmp_path: Path) -> None:
    first = InstanceLock(tmp_path)
    with pytest.raises(MachineError) as raised:
        InstanceLock(tmp_path)
    assert raised.value.code == "instance.second"
    assert raised.value.arguments == {"path": str(tmp_path), "pid": str(os.getpid())}
    first.release()


def test_each_folder_has_its_own(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    locks = [InstanceLock(tmp_path / "a"), InstanceLock(tmp_path / "b")]
    for lock in locks:
        lock.release()


def test_who_holds_it_can_be_asked_without_taking_it(tmp_path: Path) -> None:
    assert holder_of(tmp_path) is None
    lock = InstanceLock(tmp_path)
    assert holder_of(tmp_path) == str(os.getpid())
    lock.release()
    assert holder_of(tmp_path) is None


def test_it_is_free_after_release(tmp_path: Path) -> None:
    InstanceLock(tmp_path).release()
    InstanceLock(tmp_path).release()


def test_a_lock_that_cannot_be_opened_is_told(tmp_path: Path) -> None:
    (tmp_path / "kiosk.lock").mkdir()
    with pytest.raises(MachineError) as raised:
        InstanceLock(tmp_path)
    assert raised.value.code == "data.unwritable"
    assert raised.value.arguments == {"path": str(tmp_path), "detail": "kiosk.lock: Is a directory"}


def test_it_is_free_after_its_holder_was_killed(tmp_path: Path) -> None:
    holder = subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(tmp_path)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    with holder:
        assert holder.stdout is not None
        assert holder.stdout.readline().strip() == b"held"
        with pytest.raises(MachineError, match=str(holder.pid)):
            InstanceLock(tmp_path)
        holder.kill()
    InstanceLock(tmp_path).release()

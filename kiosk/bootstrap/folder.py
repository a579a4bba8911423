# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The data folder at a start. Nothing that is wrong with it keeps the screen dark."""

from pathlib import Path

from kiosk.domain.errors import MachineError
from kiosk.host.folders import clear_the_way, prepare_data
from kiosk.host.instance import InstanceLock

_SECOND = "instance.second"


def take_folder(data: Path) -> tuple[InstanceLock | None, tuple[MachineError, ...]]:
    """Make the folder ready and hold it. Returns the lock, None where none can be held, and what is to be told.

    Raises MachineError: instance.second (path, pid of the first).
    """
    told: list[MachineError] = []
    lock: InstanceLock | None = None
    try:
        prepare_data(data)
    except MachineError as error:
        told.append(error)
    told.extend(clear_the_way(data))
    try:
        lock = InstanceLock(data)
    except MachineError as error:
        if error.code == _SECOND:
            raise
        # A folder that takes nothing was told of already.
        if not told:
            told.append(error)
    return lock, tuple(told)

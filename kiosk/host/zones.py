# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The time zone of the house, and others by their names."""

import os
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from zoneinfo import ZoneInfo

from kiosk.domain.errors import MachineError

_FOLDER = "zoneinfo/"
"""Below it lie the zones by their names, wherever a system keeps it."""


def zone_named(name: str) -> ZoneInfo:
    """name: of the IANA database, as Europe/Riga. Raises MachineError: zone.unknown (zone)."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:
        raise MachineError("zone.unknown", zone=name) from error


def house_zone(root: Path = Path("/"), environment: Mapping[str, str] = os.environ) -> ZoneInfo:
    """The zone this machine is set to: TZ, etc/localtime, etc/timezone; UTC where none of them names one.

    root: below it lies etc.
    """
    for name in _names(root, environment):
        with suppress(MachineError):
            return zone_named(name)
    with suppress(OSError, ValueError), (root / "etc/localtime").open("rb") as file:
        return ZoneInfo.from_file(file, key="localtime")
    return zone_named("UTC")


def _names(root: Path, environment: Mapping[str, str]) -> Iterator[str]:
    if "TZ" in environment:
        yield _below_folder(environment["TZ"].removeprefix(":")) or "UTC"
    with suppress(OSError):
        # As it is written: what that leads to may have another name, and other rules one day.
        yield _below_folder(str((root / "etc/localtime").readlink()))
    with suppress(OSError, UnicodeDecodeError):
        yield (root / "etc/timezone").read_text(encoding="ascii").strip()


def _below_folder(path: str) -> str:
    name = path.rpartition(_FOLDER)[2]
    return name.removeprefix("posix/").removeprefix("right/")

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a machine has left, and for how long it has run."""

from dataclasses import dataclass

from kiosk.domain.values import Millis


@dataclass(frozen=True, slots=True)
class Machine:
    """As one look found it; None for what cannot be read. Sizes in bytes.

    room: left on the disk of the data folder, which is disk in size. free: memory that can be had at once, of memory in
    all. heat: of the hottest part that tells, in degrees Celsius. load: how many processes wanted a processor in the
    last minute, on the average, of which there are cores. up: since the machine was switched on. kiosk_up: since the
    process was started that looked.
    """

    room: int | None = None
    disk: int | None = None
    free: int | None = None
    memory: int | None = None
    heat: float | None = None
    load: float | None = None
    cores: int | None = None
    up: Millis | None = None
    kiosk_up: Millis | None = None

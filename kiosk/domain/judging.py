# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is made of the facts about a kiosk that runs: one finding for each thing that staff can look after.

Their codes have sentences in kiosk.domain.health_words.
"""

from collections.abc import Collection
from datetime import date

from kiosk.domain.errors import KioskError
from kiosk.domain.health import Finding, State
from kiosk.domain.machine import Machine
from kiosk.domain.values import Millis

_MIB = 2**20
_LITTLE_ROOM, _NO_ROOM = 1024, 32
"""MiB on the disk. With less than the second nothing can be kept."""
_LITTLE_MEMORY, _NO_MEMORY = 256, 64
"""MiB. With less than the second the kernel ends processes."""
_HOT, _TOO_HOT = 85, 95
"""Degrees. Processors slow down from the first on, and machines switch themselves off not far above the second."""
_NOTHING_PLAYS = ("film.missing", "film.damaged")
"""Of the rehearsal film, behind which there is no other."""
_SAFE = "kiosk.safe"
_DAY = Millis(86_400_000)


def player(replaced: int, fault: str) -> Finding:
    """replaced: how often within the last hour. fault: a code why nothing plays, or ""."""
    if fault.startswith("engine."):
        return Finding("player", State.FAULT, "player.fault")
    if replaced:
        return Finding("player", State.DEGRADED, "player.replaced", {"times": replaced})
    return Finding("player", State.OK, "player.well")


def film(fault: str, instead: KioskError | None, *, rehearsal: bool) -> Finding:
    """fault: a code why what is on air does not play, or "". instead: why the film in use is not the one that plays."""
    if fault.startswith("film."):
        return Finding("film", State.FAULT, fault)
    if instead is None:
        return Finding("film", State.OK, "film.rehearsal" if rehearsal else "film.well")
    state = State.FAULT if instead.code in _NOTHING_PLAYS else State.DEGRADED
    return Finding("film", state, instead.code, {"film": instead.arguments.get("film", "–")})


def sound(refused: str, *, device: bool) -> Finding:
    """refused: when the output last took nothing, as time of day, "" for not within a day."""
    if not device:
        return Finding("sound", State.DEGRADED, "sound.none")
    if refused:
        return Finding("sound", State.DEGRADED, "sound.refused", {"at": refused})
    return Finding("sound", State.OK, "sound.well")


def cards(fault: str, withheld: str, *, ready: bool) -> Finding:
    """fault: a code why the library cannot be asked, or "". withheld: one why nothing is written into it, or ""."""
    if fault == _SAFE:
        return Finding("cards", State.DEGRADED, "cards.safe")
    if fault:
        return Finding("cards", State.FAULT, "cards.shut", {"code": fault})
    if withheld:
        return Finding("cards", State.DEGRADED, "cards.stand_in", {"code": withheld})
    return Finding("cards", State.OK, "cards.well" if ready else "cards.opening")


def disk(machine: Machine) -> Finding:
    if machine.room is None:
        return Finding("disk", State.FAULT, "disk.unseen")
    free = machine.room // _MIB
    room: dict[str, str | int] = {"free": free}
    if free < _NO_ROOM:
        return Finding("disk", State.FAULT, "disk.full", room)
    return Finding("disk", State.DEGRADED if free < _LITTLE_ROOM else State.OK, _low("disk", free, _LITTLE_ROOM), room)


def memory(machine: Machine) -> Finding | None:
    """None where it cannot be read, as of a machine that is no Linux."""
    if machine.free is None:
        return None
    free = machine.free // _MIB
    state = State.FAULT if free < _NO_MEMORY else State.DEGRADED if free < _LITTLE_MEMORY else State.OK
    return Finding("memory", state, _low("memory", free, _LITTLE_MEMORY), {"free": free})


def temperature(machine: Machine) -> Finding | None:
    """None where the machine does not tell."""
    if machine.heat is None:
        return None
    degrees = round(machine.heat)
    state = State.FAULT if degrees >= _TOO_HOT else State.DEGRADED if degrees >= _HOT else State.OK
    code = "temperature.hot" if degrees >= _HOT else "temperature.well"
    return Finding("temperature", state, code, {"degrees": degrees})


def clock(early: KioskError | None, back: str, *, distrusted: bool = False) -> Finding:
    """early: see kiosk.domain.wall_clock. back: when the clock was last set back, "" for not within a day.

    distrusted: the schedule does not go by it.
    """
    if early:
        return Finding("clock", State.DEGRADED, "clock.early", {"day": early.arguments.get("day", "–")})
    if distrusted:
        return Finding("clock", State.DEGRADED, "clock.distrusted")
    if back:
        return Finding("clock", State.DEGRADED, "clock.back", {"at": back})
    return Finding("clock", State.OK, "clock.well")


def settings(wrong: Collection[KioskError]) -> Finding:
    """wrong: what is told of wrong values."""
    if not wrong:
        return Finding("settings", State.OK, "settings.well")
    names = dict.fromkeys(str(error.arguments.get("name", error.arguments.get("path", "–"))) for error in wrong)
    return Finding("settings", State.DEGRADED, "settings.wrong", {"names": ", ".join(names)})


def backup(newest: date | None, today: date, up: Millis | None) -> Finding:
    """newest: the day of the newest one. up: for how long the kiosk has run.

    That of today is made when nobody has been there for a minute.
    """
    if newest is None:
        long = up is not None and up > _DAY
        return Finding("backup", State.DEGRADED if long else State.OK, "backup.none" if long else "backup.first")
    days = (today - newest).days
    if days > 1:
        return Finding("backup", State.DEGRADED, "backup.old", {"days": days})
    return Finding("backup", State.OK, "backup.due" if days == 1 else "backup.well")


def faults(unseen: int, latest: str) -> Finding:
    """unseen: how many were written down within a day, and since staff were here. latest: the code of the last one."""
    if unseen:
        return Finding("faults", State.DEGRADED, "faults.unseen", {"count": unseen, "code": latest})
    return Finding("faults", State.OK, "faults.none")


def pin(lacking: str) -> Finding:
    """lacking: "none" or "unreadable", or "" where there is one."""
    return Finding("pin", State.DEGRADED, f"pin.{lacking}") if lacking else Finding("pin", State.OK, "pin.well")


def _low(name: str, free: int, little: int) -> str:
    return f"{name}.low" if free < little else f"{name}.well"

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a machine has left, in words; in both languages here, as in health_words."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.domain.machine import Machine
from kiosk.domain.values import ENGLISH, LATVIAN, Language, Millis

_MEGA, _GIGA = 10**6, 10**9
_FEW = 10
_MINUTE, _HOUR, _DAY = 60_000, 3_600_000, 86_400_000


@dataclass(frozen=True, slots=True)
class Fact:
    """name: a stable word for what it is."""

    name: str
    label: str
    value: str


def machine_facts(machine: Machine, language: Language) -> tuple[Fact, ...]:
    """One line for each thing; what cannot be read says so."""
    return tuple(_latvian(machine) if language == LATVIAN else _english(machine))


def _english(machine: Machine) -> Iterator[Fact]:
    untold = "not told by this machine"
    yield Fact("disk", "Disk", _of("{} free of {}", machine.room, machine.disk) or untold)
    yield Fact("memory", "Memory", _of("{} free of {}", machine.free, machine.memory) or untold)
    yield Fact("temperature", "Temperature", untold if machine.heat is None else f"{machine.heat:.0f} °C")
    yield Fact("load", "Load", _load("{} of {} processors", machine) or untold)
    yield Fact("up", "Machine on for", _lasts(machine.up, "d") or untold)
    yield Fact("kiosk_up", "Kiosk on for", _lasts(machine.kiosk_up, "d") or untold)


def _latvian(machine: Machine) -> Iterator[Fact]:
    untold = "dators to nesaka"
    yield Fact("disk", "Disks", _comma(_of("brīvi {} no {}", machine.room, machine.disk)) or untold)
    yield Fact("memory", "Atmiņa", _comma(_of("brīvi {} no {}", machine.free, machine.memory)) or untold)
    yield Fact("temperature", "Temperatūra", untold if machine.heat is None else f"{machine.heat:.0f} °C")
    yield Fact("load", "Slodze", _comma(_load("{} (procesori: {})", machine)) or untold)
    yield Fact("up", "Dators darbojas", _lasts(machine.up, "d.") or untold)
    yield Fact("kiosk_up", "Kiosks darbojas", _lasts(machine.kiosk_up, "d.") or untold)


def _of(form: str, part: int | None, whole: int | None) -> str:
    return "" if part is None or whole is None else form.format(size(part), size(whole))


def _load(form: str, machine: Machine) -> str:
    return "" if machine.load is None or not machine.cores else form.format(f"{machine.load:.1f}", machine.cores)


def size(length: int, language: Language = ENGLISH) -> str:
    """As disks are sold: a GB is a thousand MB."""
    if length < _GIGA:
        return f"{length // _MEGA} MB"
    giga = length / _GIGA
    told = f"{giga:.1f} GB" if giga < _FEW else f"{giga:.0f} GB"
    return _comma(told) if language == LATVIAN else told


def _lasts(length: Millis | None, day: str) -> str:
    if length is None:
        return ""
    days, hours, minutes = length // _DAY, length % _DAY // _HOUR, length % _HOUR // _MINUTE
    if days:
        return f"{days} {day} {hours} h"
    return f"{hours} h {minutes} min" if hours else f"{minutes} min"


def _comma(number: str) -> str:
    return number.replace(".", ",")

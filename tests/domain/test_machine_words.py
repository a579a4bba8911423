# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a machine has left, in words."""

from kiosk.domain.machine import Machine
from kiosk.domain.machine_words import machine_facts
from kiosk.domain.values import ENGLISH, LATVIAN, Language, Millis

MACHINE = Machine(
    room=12_300 * 10**6,
    disk=64 * 10**9,
    free=812 * 10**6,
    memory=8_200 * 10**6,
    heat=53.6,
    load=0.42,
    cores=4,
    up=Millis(2 * 86_400_000 + 3 * 3_600_000),
    kiosk_up=Millis(11_520_000),
)


def values(machine: Machine, language: Language) -> list[str]:
    return [fact.value for fact in machine_facts(machine, language)]


def test_sizes_and_times_are_written_as_a_person_reads_them() -> None:
    expected = ["12 GB free of 64 GB", "812 MB free of 8.2 GB", "54 °C", "0.4 of 4 processors", "2 d 3 h", "3 h 12 min"]
    assert values(MACHINE, ENGLISH) == expected


def test_in_latvian_a_fraction_has_a_comma() -> None:
    assert values(MACHINE, LATVIAN)[1:4] == ["brīvi 812 MB no 8,2 GB", "54 °C", "0,4 (procesori: 4)"]


def test_what_cannot_be_read_says_so() -> None:
    assert set(values(Machine(), ENGLISH)) == {"not told by this machine"}
    assert len(set(values(Machine(), LATVIAN))) == 1

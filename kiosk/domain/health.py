# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What an examination of the machine, or of a kiosk that runs, finds."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType


class State(StrEnum):
    """ok: as it should be. degraded: the kiosk runs, with less. fault: the kiosk does not run like this."""

    OK = "ok"
    DEGRADED = "degraded"
    FAULT = "fault"


@dataclass(frozen=True, slots=True)
class Finding:
    """name: what was examined, a stable word. code: what was found, with arguments, to be turned into a sentence."""

    name: str
    state: State
    code: str
    arguments: Mapping[str, str | int] = field(default_factory=lambda: MappingProxyType({}))


def worst(findings: Iterable[Finding]) -> State:
    """ok where there is none."""
    return max((finding.state for finding in findings), key=_gravity, default=State.OK)


def worst_first(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Those of one state in the order in which they came."""
    return tuple(sorted(findings, key=lambda finding: -_gravity(finding.state)))


def _gravity(state: State) -> int:
    return list(State).index(state)

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Something of a playlist or the schedule that is refused."""

import dataclasses
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kiosk.domain.errors import EditError


@dataclass(frozen=True, slots=True)
class PlanFault:
    """field: what the form calls it, as "items.3.end"; counted from 0. code: see kiosk.domain.plan_words."""

    field: str
    code: str
    arguments: Mapping[str, str | int] = dataclasses.field(default_factory=dict)

    def within(self, form: str) -> "PlanFault":
        """The same as a fault of what that form is a part of."""
        return PlanFault(f"{form}.{self.field}", self.code, self.arguments)

    @property
    def place(self) -> str:
        """The field for people, who count from 1: "items 4 end"."""
        parts = self.field.split(".")
        return " ".join(str(int(part) + 1) if part.isdecimal() else part for part in parts)


def refuse(faults: Iterable[PlanFault]) -> None:
    """Raises EditError for the first of them: its code (field, place, …)."""
    for fault in faults:
        raise EditError(fault.code, field=fault.field, place=fault.place, **fault.arguments)

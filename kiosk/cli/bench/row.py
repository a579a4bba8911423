# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a measurement is."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from kiosk.cli.bench.rig import Rig


class LimitKind(StrEnum):
    """ratio: ours / peer may be up to the limit. peer: ours - peer may. absolute: ours may."""

    RATIO = "ratio"
    PEER = "peer"
    ABSOLUTE = "absolute"


@dataclass(frozen=True, slots=True)
class Figures:
    """In the row's unit. peer: None where nothing is compared. mpv: None where it is not compared, or missing."""

    ours: float
    peer: float | None = None
    mpv: float | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """says: what is measured, as a sentence. measure: raises MeasureError where it cannot be done."""

    name: str
    unit: str
    limit: float
    limit_kind: LimitKind
    says: str
    measure: Callable[[Rig], Figures]

    def ratio(self, figures: Figures) -> float | None:
        """ours / peer, where that means something."""
        return figures.ours / figures.peer if self.limit_kind is not LimitKind.PEER and figures.peer else None

    def allows(self, figures: Figures) -> bool:
        match self.limit_kind:
            case LimitKind.ABSOLUTE:
                return figures.ours <= self.limit
            case LimitKind.PEER:
                return figures.peer is not None and figures.ours - figures.peer <= self.limit
            case LimitKind.RATIO:
                ratio = self.ratio(figures)
                return ratio is not None and ratio <= self.limit

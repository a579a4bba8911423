# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Words that are looked for, in the language of FTS5, and the tiers of what is found by them."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.domain.queries import Sought


@dataclass(frozen=True, slots=True)
class Tier:
    """Where words must be. columns: for the words themselves. rough: for what is left of them, see Sought.

    whole: longer words do not count.
    """

    columns: str
    rough: str = ""
    whole: bool = False

    def holds(self, wanted: Sequence[Sought]) -> str:
        """The expression for rows that hold all the words."""
        return " AND ".join(map(self._holds, wanted))

    def _holds(self, one: Sought) -> str:
        end = "" if self.whole or not one.stem else " *"
        said = f"{{{self.columns}}} : {_string(one.word)}{end}"
        if not (self.rough and one.rough):
            return said
        return f"({said} OR {{{self.rough}}} : {_string(one.rough)}{end})"


CARD_TIERS = (
    Tier("title", whole=True),
    Tier("title"),
    Tier("title also", whole=True),
    Tier("title also", "title_rough"),
    Tier("title also body", whole=True),
    Tier("title also body", "title_rough body_rough"),
)
"""The best first. Each holds those before it, so the last one is everything there is."""

LINE_TIERS = (Tier("body", whole=True), Tier("body", "body_rough"))
"""As CARD_TIERS."""


def _string(word: str) -> str:
    """What stands in double quotes has no meaning to FTS5 but its letters."""
    return '"' + word.replace('"', '""') + '"'

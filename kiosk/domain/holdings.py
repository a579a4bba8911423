# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Cards and chapters as staff find them: all there are, whether visitors may see them or not."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.domain.cards import Ref
from kiosk.domain.folding import words
from kiosk.domain.queries import Sought, sought
from kiosk.domain.staff import Who
from kiosk.domain.values import LocalText


class Why(StrEnum):
    """The usual reasons to take something off the screen, as they are written down; any other text is one, too."""

    ON_THE_SPOT = "taken off on the spot"
    COMPLAINT = "complaint"
    ASKED_FOR = "asked for by the person or the family"
    MISTAKE = "mistake in it"
    LEGAL = "legal"


@dataclass(frozen=True, slots=True)
class TakenOff:
    """That staff took something off the screen. since: with its time zone. who: None where nobody wrote it down."""

    reason: str
    since: datetime
    who: Who | None = None


@dataclass(frozen=True, slots=True)
class Holding:
    """title, note: as in kiosk.domain.entries.Entry. version: how often staff decided about it; see Standing.

    shown: visitors may see it today. Else staff took it off, or a person's consent or embargo keeps it back, or what it
    hangs on is not shown.
    """

    ref: Ref
    title: LocalText
    note: LocalText | None = None
    version: int = 0
    shown: bool = True
    taken_off: TakenOff | None = None


def matching(holdings: Iterable[Holding], query: str) -> tuple[Holding, ...]:
    """Those that have all the words of a query in their title, note or address, in whichever language; in their order.

    All of them, where it has no letter or digit.
    """
    wanted = sought(query)
    return tuple(holding for holding in holdings if _has_all(holding, wanted))


def _has_all(holding: Holding, wanted: Sequence[Sought]) -> bool:
    found = list(_words(holding)) if wanted else []
    return all(any(one.finds(word, name=True) for word in found) for one in wanted)


def _words(holding: Holding) -> Iterator[str]:
    texts = (text for local in (holding.title, holding.note) if local for text in local.texts.values())
    for text in (*texts, holding.ref.slug):
        yield from (match[0] for match in words(text))

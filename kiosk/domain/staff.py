# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who works here, what each of them may see and do, and what they did."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType


class Role(StrEnum):
    """docent: stands beside the kiosk. manager: decides what it shows."""

    DOCENT = "docent"
    MANAGER = "manager"


class Who(StrEnum):
    """Whose doing an act is: somebody's with the PIN of a role, or that of the command line."""

    DOCENT = "docent"
    MANAGER = "manager"
    COMMAND = "command"


@dataclass(frozen=True, slots=True)
class Decision:
    """Why something is changed, when, and whose doing it is. reason: in the words of staff. at: with its time zone.

    undoes: the key of the act that it takes back, None where it takes none back.
    """

    reason: str
    at: datetime
    who: Who = Who.COMMAND
    undoes: int | None = None


class StaffPage(StrEnum):
    """The pages of the staff area, one question each.

    now: what plays, what comes next, is all well? programme: what plays when, and why? cards: what is on the screen
    that should not be? check: does it work this morning? schedule: what should play when? playlists: what can be
    played? settings: what do visitors get? drive: what is on a drive, and what goes onto it? log: what was done, and
    what went wrong? guide: how is it done?
    """

    NOW = "now"
    PROGRAMME = "programme"
    CARDS = "cards"
    CHECK = "check"
    SCHEDULE = "schedule"
    PLAYLISTS = "playlists"
    SETTINGS = "settings"
    DRIVE = "drive"
    LOG = "log"
    GUIDE = "guide"


_OF_MANAGERS = frozenset({StaffPage.SCHEDULE, StaffPage.PLAYLISTS, StaffPage.SETTINGS, StaffPage.DRIVE})
PAGES: Mapping[Role, tuple[StaffPage, ...]] = MappingProxyType(
    {
        Role.DOCENT: tuple(page for page in StaffPage if page not in _OF_MANAGERS),
        Role.MANAGER: tuple(StaffPage),
    }
)
"""What each role may open, in the order of the pages."""


@dataclass(frozen=True, slots=True)
class Act:
    """What somebody did. at: with its time zone, by the clock of the machine. code: a stable, dotted name.

    arguments: what its sentence needs, and what it takes to undo it; never a PIN.
    """

    at: datetime
    who: Who
    code: str
    arguments: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class KeptAct:
    """An act as it was written down. undone: somebody took it back since. undoes: the key of what it took back."""

    key: int
    act: Act
    undone: bool = False
    undoes: int | None = None


class Concern(StrEnum):
    """What a visitor said of a card."""

    COMPLAINT = "complaint"
    CORRECTION = "correction"


@dataclass(frozen=True, slots=True)
class VisitorNote:
    """What a visitor said, in the words of staff: nothing of it says who. address: of a card, "" for the kiosk itself.

    settled: what came of it, "" while it is open.
    """

    at: datetime
    who: Who
    address: str
    concern: Concern
    text: str
    settled: str = ""
    key: int = 0


MOST_NOTE_LETTERS = 2_000


class Answer(StrEnum):
    """What an examination of one thing came to. skipped: nobody answered, or it is not there."""

    WELL = "well"
    ILL = "ill"
    SKIPPED = "skipped"


class Occasion(StrEnum):
    """When the kiosk is examined by staff."""

    OPENING = "opening"
    CLOSING = "closing"


@dataclass(frozen=True, slots=True)
class KeptCheck:
    """An examination as it was written down. answers: by the name of what was examined, in that order.

    remarks: in the words of staff, or what was measured, by the same names.
    """

    at: datetime
    who: Who
    occasion: Occasion
    answers: Mapping[str, Answer]
    remarks: Mapping[str, str] = field(default_factory=dict)
    key: int = 0

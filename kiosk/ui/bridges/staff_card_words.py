# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said to staff about cards and notes, in the language that is installed."""

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kiosk.app.staff_cards import Refused
from kiosk.domain.cards import Kind
from kiosk.domain.dates import Precision, When
from kiosk.domain.holdings import Holding, TakenOff, Why
from kiosk.domain.staff import Concern, Who
from kiosk.domain.values import Language
from kiosk.ui.bridges.words import GROUPS
from kiosk.ui.bridges.words import say as say_group
from kiosk.ui.dates import say_when

_CONTEXT = "StaffCards"
KINDS: Mapping[Kind, object] = MappingProxyType(
    {
        Kind.PERSON: QT_TRANSLATE_NOOP("StaffCards", "Person"),
        Kind.QUOTE: QT_TRANSLATE_NOOP("StaffCards", "Quote"),
        Kind.TOPIC: QT_TRANSLATE_NOOP("StaffCards", "Topic"),
        Kind.TERM: QT_TRANSLATE_NOOP("StaffCards", "Word explained"),
        Kind.MOMENT: QT_TRANSLATE_NOOP("StaffCards", "Moment"),
        Kind.EXHIBIT: QT_TRANSLATE_NOOP("StaffCards", "Exhibit"),
        Kind.NOTICE: QT_TRANSLATE_NOOP("StaffCards", "Reaction"),
        Kind.CLAIM: QT_TRANSLATE_NOOP("StaffCards", "Claim and objections"),
        Kind.PLACE: QT_TRANSLATE_NOOP("StaffCards", "Place"),
        Kind.CHAPTER: QT_TRANSLATE_NOOP("StaffCards", "Chapter of the film"),
    }
)
REASONS: Mapping[str, object] = MappingProxyType(
    {
        Why.ON_THE_SPOT: QT_TRANSLATE_NOOP("StaffCards", "Taken off on the spot"),
        Why.COMPLAINT: QT_TRANSLATE_NOOP("StaffCards", "Complaint"),
        Why.ASKED_FOR: QT_TRANSLATE_NOOP("StaffCards", "Asked for by the person or the family"),
        Why.MISTAKE: QT_TRANSLATE_NOOP("StaffCards", "Mistake in it"),
        Why.LEGAL: QT_TRANSLATE_NOOP("StaffCards", "Legal"),
    }
)
CHOSEN_REASONS = (Why.COMPLAINT, Why.ASKED_FOR, Why.MISTAKE, Why.LEGAL)
CONCERNS: Mapping[Concern, object] = MappingProxyType(
    {
        Concern.COMPLAINT: QT_TRANSLATE_NOOP("StaffCards", "Complaint"),
        Concern.CORRECTION: QT_TRANSLATE_NOOP("StaffCards", "Correction"),
    }
)
WHO: Mapping[Who, object] = MappingProxyType(
    {
        Who.DOCENT: QT_TRANSLATE_NOOP("StaffCards", "docent"),
        Who.MANAGER: QT_TRANSLATE_NOOP("StaffCards", "manager"),
        Who.COMMAND: QT_TRANSLATE_NOOP("StaffCards", "command line"),
    }
)
ON = QT_TRANSLATE_NOOP("StaffCards", "On the screen.")
OFF = QT_TRANSLATE_NOOP("StaffCards", "Off the screen")
OFF_SINCE = QT_TRANSLATE_NOOP("StaffCards", "Off the screen since %1 (%2). Reason: %3.")
OFF_SINCE_THEN = QT_TRANSLATE_NOOP("StaffCards", "Off the screen since %1. Reason: %2.")
NO_REASON = QT_TRANSLATE_NOOP("StaffCards", "none given")
KEPT_BACK = QT_TRANSLATE_NOOP("StaffCards", "Not shown")
KEPT_BACK_WHY = QT_TRANSLATE_NOOP(
    "StaffCards",
    "Visitors do not see this. A consent, a date before which it is not to be shown, or another card that is off the "
    "screen keeps it back.",
)
OFF_CARD = QT_TRANSLATE_NOOP(
    "StaffCards",
    "Visitors find it nowhere: not in lists, in the search, on other cards or in the film’s strip. Whoever has it "
    "open is led back. The film itself goes on as it is.",
)
OFF_PERSON = QT_TRANSLATE_NOOP(
    "StaffCards",
    "Visitors find it nowhere: not in lists, in the search, on other cards or in the film’s strip, and no words of "
    "this person either. Whoever has it open is led back. The film itself goes on as it is; a name within a text of "
    "ours stays there.",
)
OFF_CHAPTER = QT_TRANSLATE_NOOP(
    "StaffCards",
    "Visitors are not offered this chapter, passers-by do not see it, and the film skips it: it goes on with the next "
    "chapter, or ends where there is none. What is said in it is neither in the transcript nor in the search.",
)
QUOTES = QT_TRANSLATE_NOOP("StaffCards", "Quotes")
THE_KIOSK = QT_TRANSLATE_NOOP("StaffCards", "The kiosk itself")
BENEATH = QT_TRANSLATE_NOOP("StaffCards", "On the screen beneath")
STALE = QT_TRANSLATE_NOOP(
    "StaffCards",
    "Somebody else was faster, so nothing was changed. You wanted it %1. This is how it stands now: %2 Look at it, and "
    "decide again.",
)
WANTED_OFF = QT_TRANSLATE_NOOP("StaffCards", "off the screen")
WANTED_ON = QT_TRANSLATE_NOOP("StaffCards", "back on the screen")
_REFUSED: Mapping[str, object] = MappingProxyType(
    {
        "data.full": QT_TRANSLATE_NOOP(
            "StaffCards", "The disk is full, so nothing was changed. Have somebody make room, and do it again."
        ),
        "data.unwritable": QT_TRANSLATE_NOOP(
            "StaffCards", "The disk cannot be written to, so nothing was changed. Tell whoever looks after the machine."
        ),
        "database.busy": QT_TRANSLATE_NOOP(
            "StaffCards", "Something else is writing just now, so nothing was changed. Do it again in a moment."
        ),
        "library.shut": QT_TRANSLATE_NOOP(
            "StaffCards", "The library is not open yet, so nothing was changed. Do it again in a moment."
        ),
        "edit.unknown": QT_TRANSLATE_NOOP("StaffCards", "This is not there any more, so nothing was changed."),
        "edit.unstorable": QT_TRANSLATE_NOOP(
            "StaffCards", "There is a sign in the text that cannot be kept. Remove it, and do it again."
        ),
        "note.empty": QT_TRANSLATE_NOOP("StaffCards", "Write what the visitor said first."),
        "note.long": QT_TRANSLATE_NOOP("StaffCards", "The text is too long. Shorten it, and do it again."),
        "note.unknown": QT_TRANSLATE_NOOP("StaffCards", "This note is not there any more."),
    }
)
_UNABLE = QT_TRANSLATE_NOOP(
    "StaffCards", "The library cannot be written to now, so nothing was changed. The page “Now” says what is wrong."
)


def say(text: object) -> str:
    """text: one of those above."""
    return QCoreApplication.translate(_CONTEXT, str(text))


def reason_told(reason: str) -> str:
    """A usual one in words; any other as it was written."""
    return say(REASONS[reason]) if reason in REASONS else reason.strip().rstrip(".") or say(NO_REASON)


def time_told(at: datetime, language: Language) -> str:
    """By the clock on the wall."""
    there = at.astimezone()
    return f"{say_when(When(Precision.DAY, there.date(), there.date()), language)}, {there:%H:%M}"


def standing_told(holding: Holding, language: Language) -> str:
    """How a card stands, in a sentence."""
    if holding.taken_off:
        return _off_told(holding.taken_off, language)
    return say(ON) if holding.shown else say(KEPT_BACK_WHY)


def meaning_told(kind: Kind) -> str:
    """What it means for visitors that something is off the screen."""
    return say({Kind.CHAPTER: OFF_CHAPTER, Kind.PERSON: OFF_PERSON}.get(kind, OFF_CARD))


def group_told(kind: Kind) -> str:
    """The heading of a kind in a list."""
    return say_group(GROUPS[kind]) if kind in GROUPS else say(QUOTES)


def mark_of(holding: Holding) -> str:
    """Beside it in a list."""
    if holding.taken_off:
        return say(OFF)
    return "" if holding.shown else say(KEPT_BACK)


def refused_told(refused: Refused, holding: Holding | None, language: Language) -> str:
    """holding: as it stands now."""
    if refused.error.code == "edit.stale" and holding:
        told = say(STALE).replace("%1", say(WANTED_OFF if refused.off else WANTED_ON))
        return told.replace("%2", standing_told(holding, language))
    return say(_REFUSED.get(refused.error.code, _UNABLE))


def _off_told(off: TakenOff, language: Language) -> str:
    since, reason = time_told(off.since, language), reason_told(off.reason)
    if off.who is None:
        return say(OFF_SINCE_THEN).replace("%1", since).replace("%2", reason)
    return say(OFF_SINCE).replace("%1", since).replace("%2", say(WHO[off.who])).replace("%3", reason)

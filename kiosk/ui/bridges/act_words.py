# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What staff did and what the kiosk did about a fault, in the language that is installed."""

from collections.abc import Mapping
from contextlib import suppress
from string import Template
from types import MappingProxyType

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kiosk.domain.act_forms import address, forms
from kiosk.domain.faults import Done
from kiosk.domain.setting_table import SETTINGS
from kiosk.domain.staff import Act, Who
from kiosk.domain.values import Language
from kiosk.ui.bridges import setting_words
from kiosk.ui.bridges.words import language_name

_CONTEXT = "Acts"
ACTS: Mapping[str, object] = MappingProxyType(
    {
        "card.as_shipped": QT_TRANSLATE_NOOP("Acts", "Let a text of “$title” be as it is shipped again ($language)."),
        "card.consent": QT_TRANSLATE_NOOP("Acts", "Changed the consent of “$title”."),
        "card.consent given": QT_TRANSLATE_NOOP("Acts", "Noted for “$title”: shown with their own consent."),
        "card.consent published": QT_TRANSLATE_NOOP("Acts", "Noted for “$title”: shown as others published."),
        "card.consent shipped": QT_TRANSLATE_NOOP("Acts", "Let the consent of “$title” be as it is shipped again."),
        "card.consent withdrawn": QT_TRANSLATE_NOOP("Acts", "Noted for “$title”: consent withdrawn."),
        "card.put_back": QT_TRANSLATE_NOOP("Acts", "Put “$title” back on the screen."),
        "card.rewritten": QT_TRANSLATE_NOOP("Acts", "Rewrote a text of “$title” ($language): “$text”"),
        "card.taken_off": QT_TRANSLATE_NOOP("Acts", "Took “$title” off the screen."),
        "check.closing": QT_TRANSLATE_NOOP("Acts", "Closed for the day; not well: $ill of $of."),
        "check.closing well": QT_TRANSLATE_NOOP("Acts", "Closed for the day."),
        "check.opening": QT_TRANSLATE_NOOP("Acts", "Opening check; not well: $ill of $of."),
        "check.opening well": QT_TRANSLATE_NOOP("Acts", "Opening check: all is well."),
        "day.changed": QT_TRANSLATE_NOOP("Acts", "Changed the special day “$called”."),
        "day.made": QT_TRANSLATE_NOOP("Acts", "Added the special day “$called”."),
        "day.removed": QT_TRANSLATE_NOOP("Acts", "Removed the special day “$called”."),
        "drive.copied": QT_TRANSLATE_NOOP("Acts", "Copied the film “$film” from the drive “$drive”."),
        "drive.failed": QT_TRANSLATE_NOOP("Acts", "Something was not done with the drive “$drive” ($fault)."),
        "drive.failed backup": QT_TRANSLATE_NOOP("Acts", "No backup was written to the drive “$drive” ($fault)."),
        "drive.failed film": QT_TRANSLATE_NOOP("Acts", "No film was copied from the drive “$drive” ($fault)."),
        "drive.failed log": QT_TRANSLATE_NOOP("Acts", "No log was written to the drive “$drive” ($fault)."),
        "drive.stopped": QT_TRANSLATE_NOOP("Acts", "Stopped copying a film from the drive “$drive”."),
        "drive.written": QT_TRANSLATE_NOOP("Acts", "Wrote to the drive “$drive”: $path."),
        "drive.written backup": QT_TRANSLATE_NOOP("Acts", "Wrote a backup to the drive “$drive”: $path."),
        "drive.written log": QT_TRANSLATE_NOOP("Acts", "Wrote the log to the drive “$drive”: $path."),
        "hours.changed": QT_TRANSLATE_NOOP("Acts", "Changed the opening hours of the week."),
        "clock.trusted": QT_TRANSLATE_NOOP("Acts", "Said that the clock is right: $at."),
        "kiosk.ended": QT_TRANSLATE_NOOP("Acts", "Ended the kiosk."),
        "kiosk.restarted": QT_TRANSLATE_NOOP("Acts", "Restarted the kiosk."),
        "log.exported": QT_TRANSLATE_NOOP("Acts", "Wrote the log to $path."),
        "note.reopened": QT_TRANSLATE_NOOP("Acts", "Opened note $key of a visitor again."),
        "note.settled": QT_TRANSLATE_NOOP("Acts", "Settled note $key of a visitor."),
        "note.written": QT_TRANSLATE_NOOP("Acts", "Noted what a visitor said."),
        "note.written complaint": QT_TRANSLATE_NOOP("Acts", "Noted a visitor’s complaint about “$title”."),
        "note.written complaint kiosk": QT_TRANSLATE_NOOP("Acts", "Noted a visitor’s complaint about the kiosk."),
        "note.written correction": QT_TRANSLATE_NOOP("Acts", "Noted a visitor’s correction of “$title”."),
        "note.written correction kiosk": QT_TRANSLATE_NOOP("Acts", "Noted a visitor’s correction of the kiosk."),
        "pin.reset": QT_TRANSLATE_NOOP("Acts", "Took all PINs away."),
        "pin.set": QT_TRANSLATE_NOOP("Acts", "Set a PIN."),
        "pin.set docent": QT_TRANSLATE_NOOP("Acts", "Set the docents’ PIN."),
        "pin.set manager": QT_TRANSLATE_NOOP("Acts", "Set the manager’s PIN."),
        "playlist.changed": QT_TRANSLATE_NOOP("Acts", "Changed the playlist “$called”."),
        "playlist.changed attract": QT_TRANSLATE_NOOP("Acts", "Changed the playlist of the attract loop."),
        "playlist.made": QT_TRANSLATE_NOOP("Acts", "Made the playlist “$called”."),
        "playlist.removed": QT_TRANSLATE_NOOP("Acts", "Removed the playlist “$called”."),
        "rule.changed": QT_TRANSLATE_NOOP("Acts", "Changed “$called” in the schedule."),
        "rule.made": QT_TRANSLATE_NOOP("Acts", "Put “$called” into the schedule."),
        "rule.removed": QT_TRANSLATE_NOOP("Acts", "Took “$called” out of the schedule."),
        "screen.off": QT_TRANSLATE_NOOP("Acts", "Switched the screen off."),
        "screen.on": QT_TRANSLATE_NOOP("Acts", "Switched the screen on."),
        "setting.changed": QT_TRANSLATE_NOOP("Acts", "Set “$name” to “$value”; before it was “$before”."),
        "setting.changed first": QT_TRANSLATE_NOOP("Acts", "Set “$name” to “$value”; before it was as usual."),
        "setting.changed usual": QT_TRANSLATE_NOOP("Acts", "Set “$name” back to what is usual; before: “$before”."),
        "staff.entered": QT_TRANSLATE_NOOP("Acts", "Opened the staff area."),
        "staff.left": QT_TRANSLATE_NOOP("Acts", "Closed the staff area."),
        "staff.left itself": QT_TRANSLATE_NOOP("Acts", "The staff area closed by itself: nobody touched it."),
        "takeover.begun": QT_TRANSLATE_NOOP("Acts", "Took over for a group, for $minutes min."),
        "takeover.ended": QT_TRANSLATE_NOOP("Acts", "Ended the takeover."),
        "takeover.ended fault": QT_TRANSLATE_NOOP("Acts", "The takeover ended: the film could not go on."),
        "takeover.ended stop": QT_TRANSLATE_NOOP("Acts", "The takeover ended: the kiosk was switched off."),
        "takeover.ended time": QT_TRANSLATE_NOOP("Acts", "The takeover ended: its time was over."),
        "volumes.changed": QT_TRANSLATE_NOOP("Acts", "Changed the volume by time of day."),
    }
)
"""By the names of kiosk.domain.act_forms."""
WHO: Mapping[Who, object] = MappingProxyType(
    {
        Who.DOCENT: QT_TRANSLATE_NOOP("Acts", "Docent"),
        Who.MANAGER: QT_TRANSLATE_NOOP("Acts", "Manager"),
        Who.COMMAND: QT_TRANSLATE_NOOP("Acts", "Command"),
    }
)
KIOSK = QT_TRANSLATE_NOOP("Acts", "Kiosk")
DONE: Mapping[Done, object] = MappingProxyType(
    {
        Done.RETRIED: QT_TRANSLATE_NOOP("Acts", "It is tried again."),
        Done.WAITED: QT_TRANSLATE_NOOP("Acts", "What was to be written waits."),
        Done.SKIPPED: QT_TRANSLATE_NOOP("Acts", "It was left out."),
        Done.REPLACED: QT_TRANSLATE_NOOP("Acts", "Something else stands in for it."),
        Done.USUAL: QT_TRANSLATE_NOOP("Acts", "The usual value holds."),
        Done.STOPPED: QT_TRANSLATE_NOOP("Acts", "It needs somebody."),
    }
)
"""Not of what was only told."""
REASON = QT_TRANSLATE_NOOP("Acts", "Reason: %1.")
TAKES_BACK = QT_TRANSLATE_NOOP("Acts", "This took an earlier act back.")
TAKEN_BACK = QT_TRANSLATE_NOOP("Acts", "Taken back since.")
OFTEN = QT_TRANSLATE_NOOP("Acts", "%1 times.")
TODAY = QT_TRANSLATE_NOOP("Acts", "Today, %1")
YESTERDAY = QT_TRANSLATE_NOOP("Acts", "Yesterday, %1")
WRITTEN = QT_TRANSLATE_NOOP("Acts", "Written to %1")
REFUSED: Mapping[str, object] = MappingProxyType(
    {
        "act.lasting": QT_TRANSLATE_NOOP("Acts", "This cannot be taken back."),
        "act.others": QT_TRANSLATE_NOOP("Acts", "Only the manager can take this back."),
        "act.undone": QT_TRANSLATE_NOOP("Acts", "This has been taken back already. Nothing was changed."),
        "edit.stale": QT_TRANSLATE_NOOP("Acts", "This was changed again since, so nothing was taken back."),
        "edit.unknown": QT_TRANSLATE_NOOP("Acts", "This card is not there any more, so nothing was taken back."),
        "log.unasked": QT_TRANSLATE_NOOP("Acts", "Nothing can be taken back while the library cannot be used."),
    }
)
"""Why something was not taken back, by the code of the error."""


def say(text: object) -> str:
    """text: one of those above."""
    return QCoreApplication.translate(_CONTEXT, str(text))


def say_act(act: Act, title: str) -> str:
    """title: of the card it is about, "" where that has none. An act of a newer version is told by its code."""
    shown = title or address(act)
    text = next((ACTS[form] for form in forms(act) if form in ACTS), None)
    if text is None:
        return " ".join(filter(None, (act.code, shown)))
    told = {**act.arguments, **_readable(act.arguments), "title": shown}
    return Template(say(text)).safe_substitute(told)


def say_done(done: Done) -> str:
    return say(DONE[done]) if done in DONE else ""


def _readable(arguments: Mapping[str, str | int]) -> dict[str, str]:
    """Of the values that are codes, what people call them."""
    told = {}
    if "language" in arguments:
        told["language"] = language_name(Language(str(arguments["language"])))
    name = str(arguments.get("name", ""))
    # One of another version, or its value, stays as it is.
    if name in SETTINGS:
        told["name"] = setting_words.title(name)
        for which in ("value", "before"):
            with suppress(KeyError, ValueError):
                told[which] = setting_words.shown(name, str(arguments[which]))
    return told

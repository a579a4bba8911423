# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said to staff about playlists, in the language that is installed."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kiosk.app.playlist_state import Listed, OpenList, Refused
from kiosk.app.repertoire import FilmStep, Resolved
from kiosk.domain.cards import Kind
from kiosk.domain.plan_words import fault_said
from kiosk.domain.playlists import LONGEST_NAME, ListItem, StoredPlaylist, What
from kiosk.domain.repertoire_words import care_said, item_fault_said
from kiosk.domain.staff_playlists import say_place
from kiosk.domain.values import Language, Millis
from kiosk.ui.bridges import act_words

_CONTEXT = "StaffPlaylists"
ATTRACT = QT_TRANSLATE_NOOP("StaffPlaylists", "Attract loop")
NEW = QT_TRANSLATE_NOOP("StaffPlaylists", "Playlist")
COPY = QT_TRANSLATE_NOOP("StaffPlaylists", "Copy of %1")
WHOLE_FILM = QT_TRANSLATE_NOOP("StaffPlaylists", "The whole film")
CHAPTERS = QT_TRANSLATE_NOOP("StaffPlaylists", "Chapters of the film")
IN_USE = QT_TRANSLATE_NOOP("StaffPlaylists", "%1 (in use)")
KINDS: Mapping[What, object] = MappingProxyType(
    {
        What.FILM: QT_TRANSLATE_NOOP("StaffPlaylists", "Whole film"),
        What.CHAPTER: QT_TRANSLATE_NOOP("StaffPlaylists", "Chapter"),
        What.CLIP: QT_TRANSLATE_NOOP("StaffPlaylists", "Clip"),
        What.VOICE: QT_TRANSLATE_NOOP("StaffPlaylists", "All appearances of a voice"),
        What.PAUSE: QT_TRANSLATE_NOOP("StaffPlaylists", "Pause card"),
        What.STILL: QT_TRANSLATE_NOOP("StaffPlaylists", "Still card"),
    }
)
QUOTE = QT_TRANSLATE_NOOP("StaffPlaylists", "Quote")
EXHIBIT = QT_TRANSLATE_NOOP("StaffPlaylists", "Exhibit")
FROM_TO = QT_TRANSLATE_NOOP("StaffPlaylists", "%1 to %2")
SECONDS = QT_TRANSLATE_NOOP("StaffPlaylists", "%1 s")
DECIBELS = QT_TRANSLATE_NOOP("StaffPlaylists", "%1 dB")
AS_USUAL = QT_TRANSLATE_NOOP("StaffPlaylists", "as usual")
WITH_CAPTIONS = QT_TRANSLATE_NOOP("StaffPlaylists", "with captions")
WITHOUT_CAPTIONS = QT_TRANSLATE_NOOP("StaffPlaylists", "without captions")
AUTOMATIC = QT_TRANSLATE_NOOP("StaffPlaylists", "Automatic: what is marked as fit for everyone, silent, quotes between")
ITEMS = QT_TRANSLATE_NOOP("StaffPlaylists", "Items: %1")
EMPTY = QT_TRANSLATE_NOOP("StaffPlaylists", "No items yet")
USED = QT_TRANSLATE_NOOP("StaffPlaylists", "Used by: %1")
UNUSED = QT_TRANSLATE_NOOP("StaffPlaylists", "No rule of the schedule plays it yet.")
AMISS = QT_TRANSLATE_NOOP("StaffPlaylists", "Cannot be played: %1")
PASSED_OVER = QT_TRANSLATE_NOOP("StaffPlaylists", "Not marked as fit for everyone: the attract loop passes it over.")
DISTURBING = QT_TRANSLATE_NOOP("StaffPlaylists", "Disturbing")
UNJUDGED = QT_TRANSLATE_NOOP("StaffPlaylists", "Not judged yet")
NOT_FIT = QT_TRANSLATE_NOOP("StaffPlaylists", "Passed over")
UNPLAYABLE = QT_TRANSLATE_NOOP("StaffPlaylists", "Cannot be played")
UNREAD = "place.unread"
"""The code of what is refused as no place of a film."""
NO_PLACE = QT_TRANSLATE_NOOP("StaffPlaylists", "This is no place of a film. Write it as 1:02:03 or 62:03.")
NO_PICTURE = QT_TRANSLATE_NOOP("StaffPlaylists", "This cannot be played. What is on air is not concerned.")
SHUT = QT_TRANSLATE_NOOP(
    "StaffPlaylists", "The library is not open yet, so nothing was changed. Do it again in a moment."
)
CLASH = QT_TRANSLATE_NOOP(
    "StaffPlaylists",
    "Somebody else changed this playlist meanwhile. Theirs: “%1” (%2). Yours, which is shown here and not kept "
    "yet: “%3” (%4). Which of them is to hold?",
)


def say(text: object) -> str:
    """text: one of those above."""
    return QCoreApplication.translate(_CONTEXT, str(text))


def short(text: str) -> str:
    """What may be the name of a list."""
    line = " ".join(text.split())
    return line if len(line) <= LONGEST_NAME else line[: LONGEST_NAME - 1].rstrip() + "…"


def name_of(playlist: StoredPlaylist) -> str:
    return say(ATTRACT) if playlist.attract else playlist.name


def length_said(length: Millis | None) -> str:
    """Of a list or an item; "" while it is not known."""
    return "" if length is None else say_place(round(length / 1000) * 1000)


def summary(playlist: StoredPlaylist, length: Millis | None) -> str:
    """How many items, and how long all of it takes."""
    if not playlist.items:
        return say(AUTOMATIC) if playlist.attract else say(EMPTY)
    return " · ".join(filter(None, (say(ITEMS).replace("%1", str(len(playlist.items))), length_said(length))))


def used_said(used: tuple[str, ...]) -> str:
    return say(USED).replace("%1", ", ".join(dict.fromkeys(used))) if used else ""


def amiss_said(count: int) -> str:
    return say(AMISS).replace("%1", str(count)) if count else ""


def note_of(listed: Listed) -> str:
    return " · ".join(filter(None, (summary(listed.playlist, listed.length), used_said(listed.used))))


def kind_of(item: ListItem) -> str:
    if item.what is What.STILL and item.subject:
        return say(EXHIBIT if item.subject.kind is Kind.EXHIBIT else QUOTE)
    return say(KINDS[item.what])


def item_note(item: ListItem, resolved: Resolved | None, language: Language) -> str:
    """What kind it is, of which film where that is not the one in use, how long, and what is not as usual about it."""
    length = resolved.length if resolved and not resolved.fault else None
    film = next((step.item.film for step in resolved.steps if isinstance(step, FilmStep)), None) if resolved else None
    bounds = say(FROM_TO).replace("%1", say_place(item.start)).replace("%2", say_place(item.end))
    captions = {True: say(WITH_CAPTIONS), False: say(WITHOUT_CAPTIONS)}.get(item.captions is True)
    parts = (
        kind_of(item),
        film.title.say(language) if film and item.film and item.what in {What.CHAPTER, What.VOICE} else "",
        bounds if item.what is What.CLIP else "",
        length_said(length),
        gain_said(item) if item.gain else "",
        captions if item.captions is not None else "",
    )
    return " · ".join(part for part in parts if part)


def gain_said(item: ListItem) -> str:
    """Figures with a sign as printers set it."""
    if not item.gain:
        return say(AS_USUAL)
    return say(DECIBELS).replace("%1", f"{item.gain:+d}".replace("-", "−"))


def stays_said(stays: Millis) -> str:
    return say(SECONDS).replace("%1", str(stays // 1000))


def mark_of(resolved: Resolved | None, *, attract: bool) -> str:
    """Beside it in the list, in a word or two."""
    if resolved is None:
        return ""
    if resolved.fault:
        return say(UNPLAYABLE)
    if attract and not resolved.fit:
        return say(NOT_FIT)
    return {"disturbing": say(DISTURBING), "unjudged": say(UNJUDGED)}.get(resolved.care, "")


def trouble_of(resolved: Resolved | None, language: Language, *, attract: bool) -> str:
    """What is wrong with it, or to be known of it, and what mends it."""
    if resolved is None:
        return ""
    if resolved.fault:
        return item_fault_said(resolved.fault, language)
    passed = say(PASSED_OVER) if attract and not resolved.fit else ""
    return " ".join(filter(None, (care_said(resolved.care, language), passed)))


def refused_said(refused: Refused, language: Language) -> str:
    if refused.code.startswith("item."):
        return item_fault_said(refused.code, language)
    if refused.code == UNREAD:
        return say(NO_PLACE)
    if refused.code == "library.shut":
        return say(SHUT)
    if refused.code in act_words.REFUSED and refused.code.startswith("act."):
        return act_words.say(act_words.REFUSED[refused.code])
    return fault_said(refused.fault, language)


def clash_said(opened: OpenList) -> str:
    if opened.theirs is None:
        return ""
    told = say(CLASH)
    parts = [part for one in (opened.theirs, opened.playlist) for part in (name_of(one), summary(one, None))]
    for number, part in enumerate(parts, start=1):
        told = told.replace(f"%{number}", part)
    return told

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be set, and why it could not be, in the language that is installed."""

import re
from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kiosk.domain.errors import KioskError
from kiosk.domain.setting_forms import LONGEST_ADDRESS, Address, Form, Languages, Switch, Text, Whole
from kiosk.domain.setting_table import SETTINGS
from kiosk.domain.settings import Source
from kiosk.domain.values import Language
from kiosk.ui.bridges.words import language_name

_CONTEXT = "Settings"
GROUPS: Mapping[str, tuple[object, tuple[str, ...]]] = MappingProxyType(
    {
        "profile": (QT_TRANSLATE_NOOP("Settings", "Profile"), ("profile",)),
        "visits": (
            QT_TRANSLATE_NOOP("Settings", "Visits and languages"),
            ("languages", "language", "rating"),
        ),
        "captions": (
            QT_TRANSLATE_NOOP("Settings", "Captions"),
            ("captions", "caption-size", "caption-ground", "caption-edge"),
        ),
        "sound": (QT_TRANSLATE_NOOP("Settings", "Sound"), ("volume-start", "volume-ceiling")),
        "waiting": (
            QT_TRANSLATE_NOOP("Settings", "Waiting times"),
            ("idle-browsing", "idle-paused", "idle-answer", "idle-untouched"),
        ),
        "attract": (QT_TRANSLATE_NOOP("Settings", "For passers-by"), ("attract-film",)),
        "programme": (
            QT_TRANSLATE_NOOP("Settings", "Screenings and hours"),
            ("screening-touch", "screen-off", "nightly-restart"),
        ),
        "addresses": (
            QT_TRANSLATE_NOOP("Settings", "Name and addresses"),
            ("house-name", "take-away-address", "corrections-address"),
        ),
        "staff": (QT_TRANSLATE_NOOP("Settings", "Staff"), ("staff-idle", "takeover-minutes", "failed-terms")),
    }
)
"""What belongs together, with its title."""
MACHINE = QT_TRANSLATE_NOOP("Settings", "This machine")
_TITLES: Mapping[str, object] = MappingProxyType(
    {
        "profile": QT_TRANSLATE_NOOP("Settings", "Profile"),
        "languages": QT_TRANSLATE_NOOP("Settings", "Languages"),
        "language": QT_TRANSLATE_NOOP("Settings", "A visit begins in"),
        "captions": QT_TRANSLATE_NOOP("Settings", "Captions"),
        "caption-size": QT_TRANSLATE_NOOP("Settings", "Size of the captions"),
        "caption-ground": QT_TRANSLATE_NOOP("Settings", "Behind the captions"),
        "caption-edge": QT_TRANSLATE_NOOP("Settings", "Place of the captions"),
        "rating": QT_TRANSLATE_NOOP("Settings", "Stars for the film"),
        "volume-start": QT_TRANSLATE_NOOP("Settings", "Volume at the beginning"),
        "volume-ceiling": QT_TRANSLATE_NOOP("Settings", "Loudest volume"),
        "idle-browsing": QT_TRANSLATE_NOOP("Settings", "While somebody reads"),
        "idle-paused": QT_TRANSLATE_NOOP("Settings", "While the film is paused"),
        "idle-answer": QT_TRANSLATE_NOOP("Settings", "For an answer"),
        "idle-untouched": QT_TRANSLATE_NOOP("Settings", "While the film plays"),
        "attract-film": QT_TRANSLATE_NOOP("Settings", "The film, for passers-by"),
        "screening-touch": QT_TRANSLATE_NOOP("Settings", "Leaving a screening"),
        "screen-off": QT_TRANSLATE_NOOP("Settings", "The screen, while it is closed"),
        "nightly-restart": QT_TRANSLATE_NOOP("Settings", "Restart at night"),
        "house-name": QT_TRANSLATE_NOOP("Settings", "Name of the house"),
        "take-away-address": QT_TRANSLATE_NOOP("Settings", "Address to take away"),
        "corrections-address": QT_TRANSLATE_NOOP("Settings", "Address for corrections"),
        "failed-terms": QT_TRANSLATE_NOOP("Settings", "Searches without a result"),
        "staff-idle": QT_TRANSLATE_NOOP("Settings", "Staff area closes after"),
        "takeover-minutes": QT_TRANSLATE_NOOP("Settings", "A takeover lasts"),
        "data": QT_TRANSLATE_NOOP("Settings", "Data folder"),
        "window": QT_TRANSLATE_NOOP("Settings", "Window"),
        "screen": QT_TRANSLATE_NOOP("Settings", "Screen"),
        "graphics": QT_TRANSLATE_NOOP("Settings", "Drawing"),
        "sound-device": QT_TRANSLATE_NOOP("Settings", "Sound output"),
        "log-level": QT_TRANSLATE_NOOP("Settings", "Log"),
        "first-setup": QT_TRANSLATE_NOOP("Settings", "First set-up"),
    }
)
_WORDS: Mapping[tuple[str, str], object] = MappingProxyType(
    {
        ("profile", "museum"): QT_TRANSLATE_NOOP("Settings", "Museum"),
        ("profile", "school"): QT_TRANSLATE_NOOP("Settings", "School"),
        ("caption-size", "small"): QT_TRANSLATE_NOOP("Settings", "Small"),
        ("caption-size", "usual"): QT_TRANSLATE_NOOP("Settings", "Medium"),
        ("caption-size", "large"): QT_TRANSLATE_NOOP("Settings", "Large"),
        ("caption-size", "largest"): QT_TRANSLATE_NOOP("Settings", "Largest"),
        ("caption-ground", "none"): QT_TRANSLATE_NOOP("Settings", "Nothing"),
        ("caption-ground", "half"): QT_TRANSLATE_NOOP("Settings", "A veil"),
        ("caption-ground", "solid"): QT_TRANSLATE_NOOP("Settings", "Solid black"),
        ("caption-edge", "bottom"): QT_TRANSLATE_NOOP("Settings", "At the bottom"),
        ("caption-edge", "top"): QT_TRANSLATE_NOOP("Settings", "At the top"),
        ("language", ""): QT_TRANSLATE_NOOP("Settings", "The first one offered"),
    }
)
_REFUSALS: Mapping[str, object] = MappingProxyType(
    {
        "act.undone": QT_TRANSLATE_NOOP("Settings", "Somebody has taken this back already. Nothing was changed."),
        "data.full": QT_TRANSLATE_NOOP(
            "Settings",
            "The disk is full: this was not kept, and what held before still holds. Tell whoever looks after the "
            "machine, and try again when there is room.",
        ),
        "data.unwritable": QT_TRANSLATE_NOOP(
            "Settings",
            "The disk cannot be written to: this was not kept, and what held before still holds. Tell whoever looks "
            "after the machine.",
        ),
        "database.busy": QT_TRANSLATE_NOOP(
            "Settings", "Something else is writing just now: this was not kept. Try again in a minute."
        ),
        "edit.stale": QT_TRANSLATE_NOOP(
            "Settings",
            "Somebody else has set this meanwhile: %1. You wanted: %2. Look at it, and set it again if you still wish.",
        ),
        "edit.unstorable": QT_TRANSLATE_NOOP("Settings", "There is a sign in it that cannot be kept. Remove it."),
    }
)
_OTHERWISE = QT_TRANSLATE_NOOP(
    "Settings", "This could not be kept (%1), and what held before still holds. Try again in a minute."
)
_A_NUMBER = QT_TRANSLATE_NOOP("Settings", "It has to be a whole number from %1 to %2.")
_A_TEXT = QT_TRANSLATE_NOOP("Settings", "It has to be a text of one line, at most %1 letters.")
_A_PAGE = QT_TRANSLATE_NOOP(
    "Settings", "It has to be an address that begins with https://, of at most %1 letters, or nothing."
)
_A_PAGE_OR_MAIL = QT_TRANSLATE_NOOP(
    "Settings",
    "It has to be an address that begins with https://, or an e-mail address, or nothing; at most %1 letters.",
)
_NOT_THIS = QT_TRANSLATE_NOOP("Settings", "It cannot be that.")
ON, OFF = QT_TRANSLATE_NOOP("Settings", "On"), QT_TRANSLATE_NOOP("Settings", "Off")
NOTHING = QT_TRANSLATE_NOOP("Settings", "nothing")
AS_USUAL = QT_TRANSLATE_NOOP("Settings", "as usual")
_FIXED = QT_TRANSLATE_NOOP("Settings", "Whoever looks after this machine has fixed it (%1). It cannot be changed here.")
_CHANGED = QT_TRANSLATE_NOOP("Settings", "Kept: %1 – %2. Before: %3.")
_IN_A_SCHOOL = QT_TRANSLATE_NOOP("Settings", "%1: %2 in a museum, %3 in a school.")
_SOURCES: Mapping[Source, object] = MappingProxyType(
    {
        Source.USUAL: QT_TRANSLATE_NOOP("Settings", "as usual"),
        Source.FILE: QT_TRANSLATE_NOOP("Settings", "from the file %1"),
        Source.DATABASE: QT_TRANSLATE_NOOP("Settings", "set by staff"),
        Source.ENVIRONMENT: QT_TRANSLATE_NOOP("Settings", "from the environment: %1"),
    }
)
_HOURS, _MINUTES = QT_TRANSLATE_NOOP("Settings", "%1 h"), QT_TRANSLATE_NOOP("Settings", "%1 min")
_SECONDS, _PERCENT = QT_TRANSLATE_NOOP("Settings", "%1 s"), QT_TRANSLATE_NOOP("Settings", "%1 %")


def say(text: object, *values: str) -> str:
    """text: one of those above, with its values."""
    said = QCoreApplication.translate(_CONTEXT, str(text))
    # In one go: a value may have such a sign in it.
    return re.sub(r"%(\d)", lambda place: values[int(place[1]) - 1], said)


def title(name: str) -> str:
    return say(_TITLES[name])


def word(name: str, value: str) -> str:
    """One of those that a setting can be."""
    return say(_WORDS[name, value]) if (name, value) in _WORDS else language_name(Language(value))


def shown(name: str, text: str) -> str:
    """The value of a setting as people say it. text: as a form writes it."""
    form = SETTINGS[name].form
    if isinstance(form, Switch):
        return say(ON if text == "yes" else OFF)
    if isinstance(form, Whole) and text:
        return _amount(form, int(text))
    if isinstance(form, Languages) and text:
        return ", ".join(language_name(Language(code)) for code in text.split(", "))
    return word(name, text) if (name, text) in _WORDS else text or say(NOTHING)


def source(found: Source, where: str) -> str:
    return say(_SOURCES[found], where)


def fixed(variable: str) -> str:
    return say(_FIXED, variable)


def changed(name: str, after: str | None, before: str | None) -> str:
    """None: the usual value."""
    return say(
        _CHANGED, title(name), *(say(AS_USUAL) if text is None else shown(name, text) for text in (after, before))
    )


def in_a_school(name: str, museum: str, school: str) -> str:
    return say(_IN_A_SCHOOL, title(name), shown(name, museum), shown(name, school))


def refused(name: str, error: KioskError) -> str:
    """Why a change was not made, and what to do."""
    if error.code == "setting.wrong":
        return _expected(SETTINGS[name].form)
    if error.code == "edit.stale":
        texts = (str(error.arguments.get(key, "")) for key in ("theirs", "yours"))
        return say(_REFUSALS[error.code], *(shown(name, text) if text else say(AS_USUAL) for text in texts))
    return say(_REFUSALS[error.code]) if error.code in _REFUSALS else say(_OTHERWISE, error.code)


def _expected(form: Form) -> str:
    match form:
        case Whole():
            return say(_A_NUMBER, str(form.least), str(form.most))
        case Text():
            return say(_A_TEXT, str(form.longest))
        case Address():
            return say(_A_PAGE_OR_MAIL if form.mail else _A_PAGE, str(LONGEST_ADDRESS))
    return say(_NOT_THIS)


def _amount(form: Whole, value: int) -> str:
    if form.unit == "percent":
        return say(_PERCENT, str(value))
    seconds = value * 60 if form.unit == "minutes" else value
    hours, minutes, rest = seconds // 3600, seconds % 3600 // 60, seconds % 60
    parts = [(hours, _HOURS), (minutes, _MINUTES), (rest, _SECONDS)]
    return " ".join(say(unit, str(count)) for count, unit in parts if count) or say(_SECONDS, "0")

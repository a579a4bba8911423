# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""When the house opens, in words for who stands before it; in each language, as all of them stand there at once."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType

from kiosk.domain.values import ENGLISH, LATVIAN, Language

_WEEK = 7


@dataclass(frozen=True, slots=True)
class Opening:
    """at: by the house's clock, with its zone. days: from today to the day of it."""

    at: datetime
    days: int = 0


@dataclass(frozen=True, slots=True)
class _Speech:
    """weekdays: on them, Monday first."""

    today: str
    tomorrow: str
    weekday: str
    date: str
    weekdays: tuple[str, ...]


_SPEECH: Mapping[Language, _Speech] = MappingProxyType(
    {
        ENGLISH: _Speech(
            "Opens at {time}",
            "Opens tomorrow at {time}",
            "Opens on {weekday} at {time}",
            "Opens on {date} at {time}",
            ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
        ),
        LATVIAN: _Speech(
            "Atvērs plkst. {time}",
            "Atvērs rīt plkst. {time}",
            "Atvērs {weekday} plkst. {time}",
            "Atvērs {date} plkst. {time}",
            ("pirmdien", "otrdien", "trešdien", "ceturtdien", "piektdien", "sestdien", "svētdien"),
        ),
    }
)
"""A language that is not here says it in English."""


def opens_said(opening: Opening, language: Language) -> str:
    speech, at = _SPEECH.get(language, _SPEECH[ENGLISH]), opening.at
    if opening.days == 0:
        pattern = speech.today
    elif opening.days == 1:
        pattern = speech.tomorrow
    else:
        pattern = speech.weekday if opening.days < _WEEK else speech.date
    return pattern.format(time=f"{at:%H:%M}", weekday=speech.weekdays[at.weekday()], date=f"{at:%Y-%m-%d}")

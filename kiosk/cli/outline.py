# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Records for reading: every field that says something, with its name, indented."""

import textwrap
from collections.abc import Iterator, Mapping, Set
from dataclasses import fields, is_dataclass
from enum import Enum

from kiosk.domain.cards import Ref
from kiosk.domain.dates import When
from kiosk.domain.quotes import Verbatim
from kiosk.domain.values import Language, LocalText

_WIDTH = 110
_STEP = "    "


def outline(value: object, language: Language, indent: str = "") -> Iterator[str]:
    """The lines of a record. Words of others are given as published, and translated beneath where they are."""
    for name, part in _parts(value, language):
        short = _short(part, language)
        if short is None:
            yield f"{indent}{name}:"
            yield from _nested(part, language, indent + _STEP)
        elif short:
            yield from _wrapped(f"{name}: {short}", indent)


def dated(when: When) -> str:
    """Such as "1939-08-23 (day)"; "" for what is undated."""
    days = "–".join(dict.fromkeys(day.isoformat() for day in (when.first, when.last) if day))
    lasting = f"{'more than ' if when.more else ''}{when.lasting} years" if when.lasting else ""
    found = days or lasting
    return f"{found} ({when.precision.value})" if found else ""


def _parts(value: object, language: Language) -> Iterator[tuple[str, object]]:
    match value:
        case Verbatim():
            yield f"words ({value.language})", value.text
            for one, text in value.also_published.items():
                yield f"also published ({one})", text
            translation = value.translated(language)
            if translation:
                yield f"translated ({language}, {translation.translator.say(language)})", translation.text
        case Mapping():
            yield from ((str(key), part) for key, part in value.items())
        case _ if is_dataclass(value):
            yield from ((field.name, getattr(value, field.name)) for field in fields(value))


def _short(value: object, language: Language) -> str | None:
    """On one line; "" for what says nothing, None for what needs several."""
    result: str | None = None
    match value:
        case None | False | "" | () | []:
            result = ""
        case LocalText():
            result = value.say(language)
        case When():
            result = dated(value) or value.precision.value
        case Enum():
            result = str(value.value)
        case Ref() | str() | int() | float():
            result = str(value)
        case Set():
            result = ", ".join(sorted(str(_short(item, language)) for item in value))
        case tuple() | list() if all(isinstance(item, str | Enum | Ref) for item in value):
            result = ", ".join(str(_short(item, language)) for item in value)
        case Mapping() if not value:
            result = ""
        case _ if not is_dataclass(value) and not isinstance(value, Mapping | tuple | list):
            result = str(value)
    return result


def _nested(value: object, language: Language, indent: str) -> Iterator[str]:
    if not isinstance(value, tuple | list):
        yield from outline(value, language, indent)
        return
    for number, item in enumerate(value):
        if number:
            yield ""
        short = _short(item, language)
        yield from outline(item, language, indent) if short is None else _wrapped(short, indent)


def _wrapped(text: str, indent: str) -> Iterator[str]:
    for number, line in enumerate(text.splitlines() or [""]):
        first = indent if number == 0 else indent + _STEP
        yield from textwrap.wrap(line, _WIDTH, initial_indent=first, subsequent_indent=indent + _STEP) or [""]

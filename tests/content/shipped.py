# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The content that ships, loaded once, and what tests ask of it."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from functools import cache
from pathlib import Path

from kiosk.content.loader import load_content
from kiosk.domain.content import Content
from kiosk.domain.quotes import Verbatim
from kiosk.domain.values import ENGLISH, LocalText

ASSETS = Path(__file__).parents[2] / "assets"
TINY = Path(__file__).parents[1] / "fixtures" / "tiny-film"


@cache
def shipped() -> Content:
    return load_content(ASSETS / "films" / "the-soviet-story")


def everything(value: object) -> Iterator[object]:
    """A record and all records in it."""
    yield value
    if isinstance(value, LocalText):
        return
    if is_dataclass(value):
        for field in fields(value):
            yield from everything(getattr(value, field.name))
    elif isinstance(value, tuple):
        for item in value:
            yield from everything(item)


def texts(value: object) -> Iterator[LocalText]:
    return (part for part in everything(value) if isinstance(part, LocalText))


def verbatims(value: object) -> Iterator[Verbatim]:
    return (part for part in everything(value) if isinstance(part, Verbatim))


def english(value: object) -> str:
    """All that a record says in English, ours and others' words, in one string."""
    ours = [text.say(ENGLISH) for text in texts(value)]
    return "\n".join(ours + [words.text for words in verbatims(value)])

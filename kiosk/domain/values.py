# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The units and names everything else is written in."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NewType

Millis = NewType("Millis", int)
"""A length of time or a place in the film, in thousandths of a second."""

Language = NewType("Language", str)
"""A language by its ISO 639-1 code, in lower case."""

Slug = NewType("Slug", str)
"""The lasting name of a thing of the content: lower-case ASCII words joined by hyphens."""

ENGLISH = Language("en")
LATVIAN = Language("lv")


@dataclass(frozen=True, slots=True)
class LocalText:
    """One text in the languages it exists in. English always exists: it is what the others fall back to."""

    texts: Mapping[Language, str]

    def __post_init__(self) -> None:
        if ENGLISH not in self.texts:
            raise ValueError("a text needs at least its English form")

    def say(self, language: Language) -> str:
        return self.texts[self.heard_in(language)]

    def heard_in(self, language: Language) -> Language:
        """The language in which it is said to who asks for this one."""
        return language if language in self.texts else ENGLISH

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What somebody is quoted with, letter for letter, and the way it came to us."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.domain.cards import Care
from kiosk.domain.dates import UNDATED, When
from kiosk.domain.values import Language, LocalText, Slug


@dataclass(frozen=True, slots=True)
class Translation:
    """translator: who answers for it, such as "kiosk edition"."""

    text: str
    translator: LocalText


@dataclass(frozen=True, slots=True)
class Verbatim:
    """Words of others as published, oddities included. language: that of the publication, not of the speaker.

    also_published: the same words as the same source has them in other languages.
    """

    text: str
    language: Language
    translations: Mapping[Language, Translation] = field(default_factory=dict)
    also_published: Mapping[Language, str] = field(default_factory=dict)

    def translated(self, language: Language) -> Translation | None:
        """None where the words as published are to be shown."""
        return None if language == self.language else self.translations.get(language)


@dataclass(frozen=True, slots=True)
class Quote:
    """Said in → quoted via → date or undated → whether anybody compared it with the original.

    people: who said or wrote it; empty where a paper or a group did. said_in: None where the sources do not tell.
    """

    slug: Slug
    words: Verbatim
    people: tuple[Slug, ...]
    quoted_via: Slug
    care: Care
    said_in: Slug | None = None
    when: When = UNDATED
    original_checked: bool = False

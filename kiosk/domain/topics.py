# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the film is about, and the words one needs for it."""

from dataclasses import dataclass

from kiosk.domain.cards import Care
from kiosk.domain.values import LocalText, Slug


@dataclass(frozen=True, slots=True)
class Topic:
    """summary: in our words, saying who claims what. plain: the same for a reader of twelve."""

    slug: Slug
    title: LocalText
    summary: LocalText
    plain: LocalText
    care: Care


@dataclass(frozen=True, slots=True)
class Term:
    """A word of the glossary, explained in place."""

    slug: Slug
    title: LocalText
    meaning: LocalText
    care: Care

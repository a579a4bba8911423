# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the film or a voice asserts, joined with its objections, so that both sides can be read side by side."""

from dataclasses import dataclass

from kiosk.domain.cards import Care
from kiosk.domain.values import LocalText, Slug


@dataclass(frozen=True, slots=True)
class Side:
    """One who makes a claim, or objects to it.

    person, notice: their cards where they have one. why: in our words. quotes: their words as published.
    """

    name: LocalText
    why: LocalText
    quotes: tuple[Slug, ...] = ()
    person: Slug | None = None
    notice: Slug | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """title: the claim in one sentence, told as a claim. care.editor_note is the note between the sides."""

    slug: Slug
    title: LocalText
    text: LocalText
    makers: tuple[Side, ...]
    objections: tuple[Side, ...]
    care: Care

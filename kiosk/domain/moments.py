# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Dated events: of history, and of the film's own."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.cards import Care
from kiosk.domain.dates import When
from kiosk.domain.values import LocalText, Slug


class Strand(StrEnum):
    """Which of the two stories a moment belongs to."""

    HISTORY = "history"
    FILM = "film"


@dataclass(frozen=True, slots=True)
class Moment:
    """care.basis says where the date comes from."""

    slug: Slug
    title: LocalText
    text: LocalText
    when: When
    strand: Strand
    care: Care

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the content comes from."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.dates import UNDATED, When
from kiosk.domain.values import LocalText, Slug


class SourceKind(StrEnum):
    """How near a source is to us.

    seed: the editors read it. named: a seed names it, the editors did not read it. film: the film itself, unseen by
    the editors. general: what any encyclopedia has.
    """

    SEED = "seed"
    NAMED = "named"
    FILM = "film"
    GENERAL = "general"


@dataclass(frozen=True, slots=True)
class Source:
    """title_published: its title letter for letter, "" where it has none or we do not know it."""

    slug: Slug
    kind: SourceKind
    title: LocalText
    note: LocalText
    title_published: str = ""
    when: When = UNDATED

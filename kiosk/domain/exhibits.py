# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents, photographs and footage that the film shows."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.cards import Care
from kiosk.domain.dates import When
from kiosk.domain.quotes import Verbatim
from kiosk.domain.values import LocalText, Slug


class Medium(StrEnum):
    """What an exhibit is made of."""

    FOOTAGE = "footage"
    PHOTOGRAPH = "photograph"
    DOCUMENT = "document"
    STILL = "still"


@dataclass(frozen=True, slots=True)
class Publicity:
    """What those who advertise the film say, to be labelled as that."""

    words: Verbatim
    source: Slug


@dataclass(frozen=True, slots=True)
class Exhibit:
    """shows: what can be seen, in our words, as far as the sources tell. when: when it was made, not when shown.

    picture: a file beside the content, None where nobody has the right to ship one.
    """

    slug: Slug
    title: LocalText
    medium: Medium
    shows: LocalText
    care: Care
    when: When
    publicity: tuple[Publicity, ...] = ()
    credit: LocalText | None = None
    picture: str | None = None

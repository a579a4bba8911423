# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the typographic portrait of somebody is made of: their initials, and how these are set."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile
from unicodedata import combining, normalize
from zlib import crc32

PLANS, TONES, CUTS = 8, 3, 3
"""How many ways there are to set initials, to choose their colours, and to cut the second letter."""
_MOST = 2
_MARKS = 2
"""So many marks on one letter are drawn; the longest that an alphabet knows have as many."""


@dataclass(frozen=True, slots=True)
class Monogram:
    """plan, tone, cut: numbers below PLANS, TONES and CUTS. letters: one or two, none for who has no name.

    Written as part of an address: "412-4e-44", with the letters by their codes.
    """

    plan: int
    tone: int
    cut: int
    letters: tuple[str, ...]

    def __str__(self) -> str:
        codes = (".".join(f"{ord(sign):x}" for sign in letter) for letter in self.letters)
        return "-".join((f"{self.plan}{self.tone}{self.cut}", *codes))


def monogram_of(name: str, key: str) -> Monogram:
    """name: as it stands beside the portrait, "" for who has none. key: a slug, which makes it theirs in each language.

    A name without a letter, such as one of signs alone, has the initials of the key.
    """
    number = crc32(key.encode(errors="replace"))
    letters = (_initials(name) or _initials(key.replace("-", " "))) if name else ()
    return Monogram(number % PLANS, number // PLANS % TONES, number // PLANS // TONES % CUTS, letters)


def read_monogram(text: str) -> Monogram | None:
    """What is written so, None where that is no monogram."""
    numbers, *codes = text.split("-")
    try:
        plan, tone, cut = map(int, numbers)
        letters = tuple("".join(chr(int(code, 16)) for code in letter.split(".")) for letter in codes)
    except (ValueError, OverflowError):
        return None
    known = plan < PLANS and tone < TONES and cut < CUTS and len(letters) <= _MOST
    return Monogram(plan, tone, cut, letters) if known else None


def _initials(name: str) -> tuple[str, ...]:
    """Of the first word and of the last one; not of "von" and "de", where there are others."""
    found = [letter for letter in map(_first, normalize("NFC", name).split()) if letter]
    capitals = [letter for letter in found if not letter.islower()]
    letters = [_upper(letter) for letter in capitals or found]
    return tuple(letters if len(letters) <= _MOST else (letters[0], letters[-1]))


def _first(word: str) -> str:
    """The first letter or figure with its marks."""
    at = next((number for number, sign in enumerate(word) if sign.isalnum()), len(word))
    return word[at : at + 1] + "".join(_marks(word[at + 1 :]))


def _marks(rest: str) -> Iterator[str]:
    return takewhile(combining, rest[:_MARKS])


def _upper(letter: str) -> str:
    """One letter stays one, as ß does not."""
    upper = letter.upper()
    return upper if len(upper) == len(letter) else letter

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Words as they are compared when somebody looks for them: without case, accents, alphabet and ways of spelling.

plain() is what SQLite's tokenizer unicode61 with remove_diacritics 2 makes of a word. rough() goes further: it takes
off everything that languages spell differently, so that Хрущёв, Khrushchev, Chruschtschow and Hruščovs come out
alike or nearly so. Different words may come out alike, too: what was found by rough() alone ranks last.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

_LETTER = r"[^\W_]"
_MARK = r"[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff]"
_APOSTROPHE = r"['`´’‘ʹʼ]"
_WORD = re.compile(rf"{_LETTER}(?:{_LETTER}|{_MARK})*(?:{_APOSTROPHE}{_LETTER}(?:{_LETTER}|{_MARK})*)*")

# Letters that do not fall into a letter and a mark, and Cyrillic ones. Russian and Ukrainian part over г (g, h) and
# и (i, y), which the spellings below bring together again.
_LETTERS = str.maketrans(
    {
        **dict(zip("łøđðħıŋæœþß", ["l", "o", "d", "d", "h", "i", "n", "ae", "oe", "th", "ss"], strict=True)),
        **dict(zip("абвгґдеєжзиі", "abvggdeezzii", strict=True)),
        **dict(zip("клмнопрстуфхцчшыэ", "klmnoprstufhccsie", strict=True)),
        **dict(zip("щюя", ["sc", "iu", "ia"], strict=True)),
        **dict.fromkeys("ьъ'`´’‘ʹʼ", ""),
    }
)
_SPELLINGS = tuple(
    (re.compile(pattern), to)
    for pattern, to in (
        (r"schtsch|shch", "sc"),
        (r"tsch|tch|cz|ch", "c"),
        (r"sch|sh|sz", "s"),
        (r"zh", "z"),
        (r"t[sz]", "c"),
        (r"[kg]h", "g"),
        (r"th", "t"),
        (r"ph", "f"),
        (r"ck|q", "k"),
        (r"x", "ks"),
        (r"w", "v"),
        (r"h", "g"),
        (r"[jy]", "i"),
        (r"([aou])e", r"\1"),  # ä, ö, ü
        (r"(^|[aeiou])ie", r"\1e"),
        (r"([csz])o", r"\1e"),  # Gorbačovs, Gorbachev
        (r"([a-z])\1+", r"\1"),
        (r"(?<=[a-z]{4}[^aeiou\d])s$", ""),  # the ending of names in Latvian
    )
)


def words(text: str) -> Iterator[re.Match[str]]:
    """Each run of letters and digits, apostrophes within it included."""
    return _WORD.finditer(text)


@lru_cache(maxsize=20_000)
def plain(word: str) -> str:
    """In lower case, without accents. Letters stay in their alphabet."""
    if word.isascii():
        return word.lower()
    return _without_marks(unicodedata.normalize("NFD", word.lower()))


@lru_cache(maxsize=20_000)
def rough(word: str) -> str:
    """What is left in Latin letters when spelling is taken off. What is of another alphabet stays as it is."""
    found = _without_marks(unicodedata.normalize("NFKD", word.casefold())).translate(_LETTERS)
    for pattern, to in _SPELLINGS:
        found = pattern.sub(to, found)
    return found


def spelled_differently(word: str) -> bool:
    """Whether a word in running text is one that people write in several ways: a name, or not in plain letters."""
    return not word.isascii() or word[0].isupper()


def _without_marks(text: str) -> str:
    return "".join(letter for letter in text if not unicodedata.combining(letter))

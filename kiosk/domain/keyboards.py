# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The letters of the on-screen keyboard, as they stand in each language; no key hides behind another one."""

from collections.abc import Mapping
from types import MappingProxyType

from kiosk.domain.values import ENGLISH, Language

_DIGITS = "1234567890"
_LATIN = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
KEYBOARDS: Mapping[Language, tuple[str, ...]] = MappingProxyType(
    {
        ENGLISH: (_DIGITS, *_LATIN),
        Language("lv"): (_DIGITS, "āčēģīķļņšūž", *_LATIN),
        Language("de"): (_DIGITS, "qwertzuiopü", "asdfghjklöä", "yxcvbnmß"),
        Language("fr"): (_DIGITS, "éèêëàâçîïôùû", "azertyuiop", "qsdfghjklm", "wxcvbn’"),
        Language("pl"): (_DIGITS, "ąćęłńóśźż", *_LATIN),
        Language("uk"): (f"{_DIGITS}’", "йцукенгшщзхї", "фівапролджєґ", "ячсмитьбю"),
        Language("ru"): (_DIGITS, "йцукенгшщзхъ", "фывапролджэё", "ячсмитьбю"),
    }
)
"""Rows from above, one sign for each key. The last one leaves room for a key that erases."""

SIGNS = Language("zxx")
"""What ISO 639 calls no language: its keyboard has the signs that whoever writes a sentence or an address needs."""

_SIGNS = (_DIGITS, "-–/:;@&_()%", "#+=*€„“”«»§", "?!’…\"'")


def keyboard(language: Language) -> tuple[str, ...]:
    """That of English for a language that has none here: accents are optional in a search."""
    return _SIGNS if language == SIGNS else KEYBOARDS.get(language, KEYBOARDS[ENGLISH])

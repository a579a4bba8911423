# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which captions a visitor gets."""

from dataclasses import replace

import pytest

from kiosk.domain.captions import caption_language
from kiosk.domain.film import Film, Track
from kiosk.domain.values import ENGLISH, LATVIAN, Language
from tests.support.films import small_film

GERMAN = Language("de")


def film(*languages: Language | None) -> Film:
    plain = small_film()
    return replace(plain, media=replace(plain.media, captions=tuple(Track(language) for language in languages)))


@pytest.mark.parametrize(
    ("offered", "wanted", "given"),
    [
        ((ENGLISH, LATVIAN), LATVIAN, LATVIAN),
        ((GERMAN, ENGLISH), LATVIAN, GERMAN),
        ((None, ENGLISH), LATVIAN, ENGLISH),
        ((None,), LATVIAN, None),
        ((), LATVIAN, None),
    ],
)
def test_the_visitors_language_else_the_first_else_none(
    offered: tuple[Language | None, ...], wanted: Language, given: Language | None
) -> None:
    assert caption_language(film(*offered), wanted) == given

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The on-screen keyboard has every letter, and each once."""

import pytest

from kiosk.domain.keyboards import KEYBOARDS, keyboard
from kiosk.domain.values import ENGLISH, Language

ALPHABETS = {
    "en": "abcdefghijklmnopqrstuvwxyz",
    "lv": "aābcčdeēfgģhiījkķlļmnņoprsštuūvzž",
    "de": "abcdefghijklmnopqrstuvwxyzäöüß",
    "fr": "abcdefghijklmnopqrstuvwxyzàâçéèêëîïôùû",
    "pl": "aąbcćdeęfghijklłmnńoóprsśtuwyzźż",
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
}


@pytest.mark.parametrize("language", sorted(ALPHABETS))
def test_it_has_every_letter_and_figure_once(language: str) -> None:
    keys = "".join(keyboard(Language(language)))
    assert set(ALPHABETS[language]) | set("0123456789") <= set(keys)
    assert len(keys) == len(set(keys))


def test_there_is_one_for_each_language_that_may_be_offered() -> None:
    assert set(KEYBOARDS) == set(ALPHABETS)


@pytest.mark.parametrize("language", sorted(ALPHABETS))
def test_twelve_keys_at_most_stand_in_a_row_and_the_last_one_has_room_for_erasing(language: str) -> None:
    rows = keyboard(Language(language))
    widest = max(map(len, rows))
    assert widest <= 12
    assert (widest - len(rows[-1])) / 2 + 0.5 >= 1.5


def test_a_language_without_one_has_the_english_one() -> None:
    assert keyboard(Language("et")) == keyboard(ENGLISH)

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A keyboard writes, moves and answers; everything else on it does nothing."""

import pytest

from kiosk.domain.keys import KEYS, is_meant

_TYPED = "aZ0 .,'ēčŠжє€—é中👩‍👩‍👧"
_SELECTING = frozenset({"Left", "Right", "Up", "Down", "Home", "End", "PageUp", "PageDown", "Delete"})


def meant(key: str = "", text: str = "", *, shift: bool = False, command: bool = False, again: bool = False) -> bool:
    return is_meant(key, text, shift=shift, command=command, again=again)


@pytest.mark.parametrize("shift", [False, True])
def test_letters_of_every_script_are_written(shift: bool) -> None:
    assert all(meant(text=letter, shift=shift) for letter in (*_TYPED, _TYPED))


def test_the_keys_of_the_kiosk_are_these() -> None:
    assert sorted(KEYS) == [
        "Backspace",
        "Backtab",
        "Delete",
        "Down",
        "End",
        "Enter",
        "Escape",
        "Home",
        "Left",
        "MediaPlay",
        "PageDown",
        "PageUp",
        "Return",
        "Right",
        "Space",
        "Tab",
        "Up",
    ]
    assert all(meant(key, text) for key in KEYS for text in ("", "\r", "\x7f"))


def test_with_shift_nothing_is_chosen_or_cut() -> None:
    refused = {key for key in KEYS if not meant(key, shift=True)}
    assert refused == _SELECTING | {"MediaPlay"}


def test_what_is_held_moves_and_erases_and_answers_and_writes_once() -> None:
    assert {key for key in KEYS if meant(key, again=True)} == _SELECTING | {"Backspace", "Backtab", "Tab"}
    assert not any(meant(text=letter, again=True) for letter in _TYPED)


@pytest.mark.parametrize("shift", [False, True])
def test_with_ctrl_alt_or_meta_no_key_is_anything(shift: bool) -> None:
    assert not any(meant(key, text, shift=shift, command=True) for key in ("", *KEYS) for text in ("", "c", "\x03"))


@pytest.mark.parametrize("text", ["", "\x00", "\x03", "\x1b", "\n", "\x7f", "\x80", "\x9f", "a\x00"])
def test_what_writes_nothing_or_a_control_sign_is_nothing(text: str) -> None:
    assert not meant(text=text)

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Languages of tracks, however a file names them."""

import pytest

from kiosk.media.languages import language_of


@pytest.mark.parametrize(
    ("tag", "code"),
    [("lav", "lv"), ("LV", "lv"), ("lv-LV", "lv"), ("pt_BR", "pt"), ("ger", "de"), ("deu", "de"), ("en", "en")],
)
def test_a_language_has_two_letters(tag: str, code: str) -> None:
    assert language_of(tag) == code


@pytest.mark.parametrize("tag", [None, "", "und", "zxx", "xx", "??"])
def test_what_names_no_language_is_none(tag: str | None) -> None:
    assert language_of(tag) is None

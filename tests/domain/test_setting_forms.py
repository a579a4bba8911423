# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a value may be, however it is written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.setting_forms import Address, Form, FormError, Languages, Size, Switch, Text, Whole, Word, write
from kiosk.domain.setting_table import SETTINGS
from kiosk.domain.values import ENGLISH, LATVIAN

TAGS = (ENGLISH, LATVIAN)


@pytest.mark.parametrize(
    ("form", "text", "value"),
    [
        (Whole(0, 100), " 70 ", 70),
        (Switch(), "Yes", True),
        (Switch(), "off", False),
        (Word(("museum", "school")), "school", "school"),
        (Text(10), " HDMI-1 ", "HDMI-1"),
        (Size(), "1280X720", "1280x720"),
        (Size(), "", ""),
        (Languages(TAGS), "lv, en", ("lv", "en")),
        (Languages(TAGS, most=1), "", ()),
        (Address(), "https://www.example.org/film?a=1#b", "https://www.example.org/film?a=1#b"),
        (Address(mail=True), "film@example.org", "film@example.org"),
    ],
)
def test_what_is_written_is_read(form: Form, text: str, value: object) -> None:
    assert form.read(text) == value
    assert form.read(write(form.read(text))) == value


@pytest.mark.parametrize(
    ("form", "text"),
    [
        *((Whole(0, 100), text) for text in ("", "loud", "101", "-1", "7.5", "٣", "9" * 400, "0x10")),
        *((Switch(), text) for text in ("", "maybe", "2")),
        (Word(("museum", "school")), "Museum"),
        (Text(10), "a\nb"),
        (Text(10), "a" * 11),
        *((Size(), text) for text in ("12", "1280", "1280x", "x720", "99999x720", "100x100")),
        *((Languages(TAGS), text) for text in ("", "de", "en,en", "en,de")),
        (Languages(TAGS, most=1), "en lv"),
        *(
            (Address(), text)
            for text in (
                "http://example.org",
                "example.org",
                "https://",
                "https://localhost",
                "https://user@example.org",
                "https://example.org/a b",
                "https://example.org/\nx",
                "https://example.org/ā",
                "javascript:alert(1)",
                "film@example.org",
                "https://example.org/" + "a" * 200,
            )
        ),
        (Address(mail=True), "film@localhost"),
    ],
)
def test_what_is_none_is_refused_with_what_it_has_to_be(form: Form, text: str) -> None:
    with pytest.raises(FormError) as refused:
        form.read(text)
    assert refused.value.expected


@pytest.mark.parametrize(
    ("form", "value"),
    [(Whole(0, 1), True), (Whole(0, 1), 0.0), (Switch(), 1), (Text(9), 3), (Languages(TAGS), [1]), (Size(), None)],
)
def test_another_type_of_a_file_is_refused(form: Form, value: object) -> None:
    with pytest.raises(FormError):
        form.check(value)


@given(text=st.text())
def test_no_text_is_a_bug(text: str) -> None:
    for setting in SETTINGS.values():
        try:
            value = setting.form.read(text)
        except FormError:
            continue
        assert setting.form.read(write(value)) == value

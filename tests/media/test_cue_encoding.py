# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a caption file is written in is told, never guessed."""

import codecs
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.errors import ContentError
from kiosk.media.cue_encoding import KNOWN, decode, encoding_of

PATH = Path("film.srt")
LATVIAN = "Glāžšķūņu rūķīši\nčetri"
RUSSIAN = "Съешь ещё этих\nбулок"
WESTERN = "Œuvre – çà et là\nGruß"


def refused(data: bytes, declared: str | None = None) -> ContentError:
    with pytest.raises(ContentError) as told:
        decode(data, declared, PATH)
    return told.value


@pytest.mark.parametrize("declared", [None, "cp1257", "utf-8"])
@pytest.mark.parametrize(
    ("mark", "encoding"),
    [(codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")],
)
def test_a_mark_counts_more_than_what_is_declared(mark: bytes, encoding: str, declared: str | None) -> None:
    assert decode(mark + LATVIAN.encode(encoding), declared, PATH) == LATVIAN


@pytest.mark.parametrize("declared", [None, "UTF-8", "utf8", "Utf_8"])
def test_without_a_mark_it_is_utf_8(declared: str | None) -> None:
    assert decode(RUSSIAN.encode(), declared, PATH) == RUSSIAN


@pytest.mark.parametrize(
    ("encoding", "text"),
    [("cp1257", LATVIAN), ("iso8859-13", LATVIAN), ("cp1251", RUSSIAN), ("cp1252", WESTERN)],
)
def test_what_is_declared_is_read_so_and_asked_for_where_it_is_not(encoding: str, text: str) -> None:
    data = text.encode(encoding)
    assert decode(data, encoding, PATH) == text
    error = refused(data)
    assert (error.code, error.arguments["line"]) == ("captions.undecodable", 1)
    assert encoding in str(error.arguments["known"])


@pytest.mark.parametrize(
    ("name", "encoding"),
    [
        ("windows-1257", "cp1257"),
        ("CP-1257", "cp1257"),
        ("win1257", "cp1257"),
        ("1257", "cp1257"),
        ("ISO-8859-13", "iso8859-13"),
        ("iso8859_13", "iso8859-13"),
        ("Latin-7", "iso8859-13"),
        ("Windows 1251", "cp1251"),
        ("cp1252", "cp1252"),
    ],
)
def test_usual_spellings(name: str, encoding: str) -> None:
    assert encoding_of(name) == encoding


@pytest.mark.parametrize("name", ["", "koi8-r", "utf-7", "rot13", "\udcff", "1257\0x9"])
def test_another_encoding_is_refused_with_the_names_of_those_there_are(name: str) -> None:
    with pytest.raises(ContentError) as told:
        encoding_of(name)
    assert told.value.code == "captions.encoding"
    assert all(known in str(told.value.arguments["known"]) for known in KNOWN)


@pytest.mark.parametrize("broken", ["\n", "\r", "\r\n"])
def test_the_line_is_the_one_an_editor_shows(broken: str) -> None:
    data = broken.join(["one", "two\x0b\x0c", ""]).encode() + b"\xe2"
    assert refused(data).arguments["line"] == 3


def test_a_line_of_utf_16_is_counted_in_its_own_characters() -> None:
    data = codecs.BOM_UTF16_LE + "ą\n\u010a\nč".encode("utf-16-le") + b"\x00\xd8"
    assert (refused(data).code, refused(data).arguments["line"]) == ("captions.undecodable", 3)


def test_a_byte_the_declared_encoding_lacks_is_told() -> None:
    error = refused("one\nglāžšķūņu".encode(), "cp1257")
    assert (error.code, error.arguments["line"], error.arguments["encoding"]) == ("captions.undecodable", 2, "cp1257")


def test_control_characters_are_a_sign_of_another_encoding() -> None:
    error = refused("one\n“two”".encode("cp1252"), "iso8859-13")
    assert (error.code, error.arguments["line"]) == ("captions.suspicious", 2)


def test_a_file_of_utf_8_is_not_read_as_anything_else() -> None:
    error = refused(RUSSIAN.encode(), "cp1251")
    assert (error.code, error.arguments["encoding"]) == ("captions.misdeclared", "cp1251")


@pytest.mark.parametrize("data", ["one\ntwo".encode("utf-16-le"), "one".encode("utf-32"), bytes(9)])
def test_utf_16_without_its_mark_is_no_text(data: bytes) -> None:
    assert refused(data).code == "captions.undecodable"


@given(st.binary(), st.sampled_from([None, *KNOWN]))
def test_any_bytes_are_text_or_refused(data: bytes, declared: str | None) -> None:
    try:
        assert isinstance(decode(data, declared, PATH), str)
    except ContentError as error:
        assert error.code in {"captions.undecodable", "captions.suspicious", "captions.misdeclared"}  # noqa: PT017

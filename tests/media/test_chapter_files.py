# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Places of chapters go out into files and come in from them, or are refused with the line."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.domain.errors import ContentError
from kiosk.domain.film import Chapter
from kiosk.domain.values import ENGLISH, LATVIAN, LocalText, Millis, Slug
from kiosk.media import chapter_files
from kiosk.media.chapter_files import csv_text, read_chapter_file, rows_of, vtt_text
from tests.support.films import rehearsal

KNOWN = {chapter.slug: chapter for chapter in rehearsal().chapters}
HOUR = Millis(3_600_000)
HEAD = "slug,title,start,end\n"
OPENING = Slug("opening")


def read(path: Path, text: str, known: dict[Slug, Chapter] = KNOWN, length: Millis = HOUR) -> tuple[Chapter, ...]:
    path.write_bytes(text.encode())
    return read_chapter_file(path, known, length)


def refused(path: Path, text: str, length: Millis = HOUR) -> tuple[str, object]:
    with pytest.raises(ContentError) as told:
        read(path, text, length=length)
    assert told.value.arguments["path"] == str(path)
    return told.value.code, told.value.arguments.get("line")


@pytest.mark.parametrize("make", [csv_text, vtt_text])
def test_what_went_out_comes_in_and_goes_out_the_same(tmp_path: Path, make: object) -> None:
    assert callable(make)
    text = make(rows_of(rehearsal().chapters))
    chapters = read(tmp_path / "a", text)
    assert chapters == rehearsal().chapters
    assert make(rows_of(chapters)) == text


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")), st.sampled_from([csv_text, vtt_text])
)
def test_any_title_comes_back(tmp_path: Path, title: str, make: object) -> None:
    assert callable(make)
    chapter = replace(KNOWN[OPENING], title=LocalText({ENGLISH: title, LATVIAN: "Ievads"}))
    text = make(rows_of([chapter]))
    (found,) = read(tmp_path / "a", text, {OPENING: chapter})
    assert found == chapter
    assert make(rows_of([found])) == text


@pytest.mark.parametrize(
    "text",
    [
        HEAD + "opening,,0:00:01.500,0:00:02\n",
        HEAD + "opening,,1500,2000",
        "\ufeffSlug;Title;Start;End\r\nopening;Ievads;0:01,5;0:02\r\n;;;\r\n",
        "end,start,title,slug\n2000,1500, Opening ,opening\n",
        HEAD + '"opening","Opening",1500,2000\n',
        HEAD + ",ievads,1500,2000\n",
        "WEBVTT\n\nNOTE ours\n\nopening\n00:01.500 --> 00:02.000\nOpening\n",
        "WEBVTT chapters\r\n\r\n00:00:01.500 --> 00:00:02.000\r\nIevads\r\n",
    ],
)
def test_files_as_they_come_from_other_programs(tmp_path: Path, text: str) -> None:
    (chapter,) = read(tmp_path / "a", text)
    assert chapter == replace(KNOWN[OPENING], start=Millis(1_500), end=Millis(2_000))


def test_a_title_of_its_own_is_kept(tmp_path: Path) -> None:
    (chapter,) = read(tmp_path / "a", HEAD + "opening,Prologue,0,1\n")
    assert (chapter.title, chapter.summary) == (LocalText({ENGLISH: "Prologue"}), KNOWN[OPENING].summary)


def test_chapters_come_in_the_order_of_the_film_and_need_not_touch(tmp_path: Path) -> None:
    chapters = read(tmp_path / "a", HEAD + "great-purge,,5000,6000\nopening,,0,1000\ngreat-famine,,1000,2000\n")
    assert [chapter.slug for chapter in chapters] == ["opening", "great-famine", "great-purge"]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("", 1),
        ("opening,,0,1\n", 1),
        ("slug,title,start\n", 1),
        (HEAD + "opening,,0,1\n\nopening,,2,3\n", 4),
        (HEAD + "nowhere,,0,1\n", 2),
        (HEAD + ",Nowhere,0,1\n", 2),
        (HEAD + ",,0,1\n", 2),
        (HEAD + "opening,,0\n", 2),
        (HEAD + "opening,,0,1,2\n", 2),
        (HEAD + "opening,,now,1\n", 2),
        (HEAD + "opening,,1,1\n", 2),
        (HEAD + "opening,,2,1\n", 2),
        (HEAD + "opening,,0,3600001\n", 2),
        (HEAD + "opening,,0,2000\ngreat-famine,,1999,3000\n", 3),
        (HEAD + "great-famine,,1999,3000\nopening,,0,2000\n", 3),
        (HEAD + '"opening\n","a\nb",0,x\n', 2),
        (HEAD + 'opening,"never closed,0,1\n', 2),
        ("WEBVTT\n\nopening\n00:00.000 --> 00:00.000\nOpening\n", 4),
        ("WEBVTT\n\nopening\n-00:01.000 --> 00:00.000\nOpening\n", 4),
        ("WEBVTT\n\nopening\nOpening\n", 3),
        ("WEBVTT\n\nopenin\n00:00.000 --> 00:01.000\nOpening\n", 4),
    ],
)
def test_what_is_wrong_is_told_with_the_line(tmp_path: Path, text: str, line: int) -> None:
    assert refused(tmp_path / "a", text) == ("chapters.invalid", line)


def test_what_cannot_be_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for path in (tmp_path, tmp_path / "none"):
        with pytest.raises(ContentError, match=r"chapters\.unreadable"):
            read_chapter_file(path, KNOWN, HOUR)
    (tmp_path / "a").write_bytes("ē".encode("cp1257"))
    with pytest.raises(ContentError, match=r"captions\.undecodable"):
        read_chapter_file(tmp_path / "a", KNOWN, HOUR)
    monkeypatch.setattr(chapter_files, "MOST_BYTES", 10)
    assert refused(tmp_path / "a", HEAD)[0] == "chapters.unreadable"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.sampled_from(["", HEAD, "WEBVTT\n\n"]),
    st.lists(
        st.sampled_from(["opening", ",", "0", "1", "\n", '"', "00:01.000 --> 00:02.000", ";"]) | st.text(max_size=9)
    ),
)
def test_any_text_is_chapters_or_refused(tmp_path: Path, head: str, parts: list[str]) -> None:
    try:
        found = read(tmp_path / "a", head + "".join(parts))
    except ContentError as error:
        assert error.code in {"chapters.invalid", "captions.undecodable"}  # noqa: PT017
        return
    assert all(chapter.slug in KNOWN and chapter.start < chapter.end <= HOUR for chapter in found)

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Caption files come in as what they say, or are refused with their line."""

import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.domain.captions import CaptionLine
from kiosk.domain.errors import ContentError
from kiosk.domain.values import LATVIAN, Language, Millis
from kiosk.media import cue, cues
from kiosk.media.cues import Sidecar, read_captions, read_cues, sidecars
from tests.support.caption_files import ASS_HEAD, FORMATS, Words, srt

SAID = [
    (500, 2_000, "JURIS: Glāžšķūņu rūķīši?\n- Nē!"),
    (1_500, 4_000, "[mūzika]"),
    (3_723_040, 3_724_000, "Tas bija\n1990"),
]
PLAIN = st.text(st.characters(exclude_categories=["C", "Zl", "Zp", "Zs"], exclude_characters="<>{}&\\"), min_size=1)


def written(path: Path, text: str, encoding: str = "utf-8") -> Path:
    path.write_bytes(text.encode(encoding))
    return path


def told(path: Path) -> tuple[str, object]:
    """The code, and the line."""
    with pytest.raises(ContentError) as raised:
        read_cues(path)
    assert raised.value.arguments["path"] == str(path)
    return raised.value.code, raised.value.arguments.get("line")


def said(path: Path) -> list[tuple[int, int, str]]:
    return [(one.start, one.end, one.text) for one in read_cues(path).kept]


@pytest.mark.parametrize("break_", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1257", "iso8859-13"])
@pytest.mark.parametrize(("suffix", "make"), FORMATS.items())
def test_every_format_in_every_encoding(
    tmp_path: Path, suffix: str, make: Callable[[Words], str], encoding: str, break_: str
) -> None:
    text = make(SAID).replace("WEBVTT –", "WEBVTT -").replace("\n", break_)
    path = written(tmp_path / f"film{suffix}", text, encoding)
    declared = None if encoding.startswith("utf") else encoding
    lines = tuple(CaptionLine(Millis(a), Millis(b), LATVIAN, words) for a, b, words in SAID)
    track = read_captions(path, LATVIAN, declared, title="full")
    assert (track.language, track.title, track.lines) == (LATVIAN, "full", lines)


@pytest.mark.parametrize("make", FORMATS.values())
def test_what_a_file_says_it_is_counts_not_how_it_is_called(tmp_path: Path, make: Callable[[Words], str]) -> None:
    assert said(written(tmp_path / "captions.txt", make(SAID))) == SAID


def test_captions_come_in_the_order_of_their_starts_and_may_overlap(tmp_path: Path) -> None:
    words = [(5_000, 6_000, "c"), (1_000, 9_000, "a"), (2_000, 3_000, "b"), (2_000, 2_500, "also b")]
    found = said(written(tmp_path / "a.srt", srt(words)))
    assert [text for _, _, text in found] == ["a", "b", "also b", "c"]


def test_what_cannot_be_shown_is_dropped_and_counted(tmp_path: Path) -> None:
    words = [(0, 1, "a"), (2, 2, "no time"), (5, 4, "back"), (6, 7, "<i> </i>"), (8, 20, "b"), (10, 11, "late")]
    found = read_cues(written(tmp_path / "a.srt", srt(words)), length=Millis(10))
    assert [(one.end, one.text) for one in found.kept] == [(1, "a"), (10, "b")]
    assert (found.empty, found.backwards, found.late) == (1, 2, 1)


def test_what_begins_before_the_film_is_dropped(tmp_path: Path) -> None:
    text = "1\n-00:00:01,000 --> 00:00:01,000\nearly\n\n" + srt([(0, 1, "a")])
    assert read_cues(written(tmp_path / "a.srt", text)).backwards == 1


def test_a_day_is_as_long_as_any_film(tmp_path: Path) -> None:
    assert read_cues(written(tmp_path / "a.srt", srt([(0, 1, "a"), (86_400_000, 86_400_001, "b")]))).late == 1


@pytest.mark.parametrize(
    "text",
    [
        "1\n00:00:01,000 --> 00:00:02,000\n\nAfter a blank line\n\n2\n00:00:03,000 --> 00:00:04,000\nb\n",
        "00:00:01.0-->00:00:02.000 X1:1 X2:2\nAfter a blank line\n00:00:03 --> 00:04\nb",
        "\n\n 1 \n 00:00:01,00 --> 0:0:2\nAfter a blank line\n \n2\n00:00:03,000 --> 00:00:04,000\nb\n\n",
        "1\n00:00:01,000 --> 00:00:02,000\nAfter a blank line\n2\n00:00:03,000 --> 00:00:04,000\nb\n",
    ],
)
def test_subrip_as_it_is_found_in_the_world(tmp_path: Path, text: str) -> None:
    assert said(written(tmp_path / "a.srt", text)) == [(1_000, 2_000, "After a blank line"), (3_000, 4_000, "b")]


def test_an_arrow_in_a_text_is_text(tmp_path: Path) -> None:
    assert said(written(tmp_path / "a.srt", srt([(0, 1, "Rīga --> Maskava")]))) == [(0, 1, "Rīga --> Maskava")]


def test_remarks_styles_and_names_of_webvtt_are_not_shown(tmp_path: Path) -> None:
    text = (
        "WEBVTT\n\nSTYLE\n::cue {color: red}\n\nREGION\nid:a\n\nNOTE hidden\nand this\n\n"
        "intro\n00:01.000 --> 00:02.000\n<v Juris>a\n\nNOTE\nhidden\n\n"
        "2\n01:00:03.000 --> 01:00:04.000\nNOTE is a word here\n"
    )
    found = said(written(tmp_path / "a.vtt", text))
    assert found == [(1_000, 2_000, "Juris: a"), (3_603_000, 3_604_000, "NOTE is a word here")]


def test_remarks_and_drawings_of_ass_are_not_shown(tmp_path: Path) -> None:
    text = ASS_HEAD + (
        "Comment: 0,0:00:00.00,0:00:09.00,Default,,0,0,0,,hidden\n"
        r"Dialogue: 0,0:00:01.00,0:00:02.50,Default,Juris,0,0,0,,{\an8}One, two{hidden}\Nthree" + "\n"
        r"Dialogue: x,0:00:03.00,0:00:04.00,Default,,,,,,{\p1}m 0 0 l 5 5{\p0}" + "\n"
    )
    found = read_cues(written(tmp_path / "a.ass", text))
    assert [(one.start, one.end, one.text) for one in found.kept] == [(1_000, 2_500, "One, two\nthree")]
    assert found.empty == 1


def test_ssa_is_read_as_ass(tmp_path: Path) -> None:
    text = (
        "[Script Info]\nScriptType: v4.00\n[V4 Styles]\n[Events]\n"
        "Format: Marked, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\n"
        "Dialogue: Marked=0,0:00:01.00,0:00:02.00,Default,,0000,0000,0000,,Old\n"
    )
    assert said(written(tmp_path / "a.ssa", text)) == [(1_000, 2_000, "Old")]


@pytest.mark.parametrize(
    ("name", "text", "line"),
    [
        ("a.srt", "", 1),
        ("a.srt", "\n\n", 1),
        ("a.srt", "1\nhello\n", 2),
        ("a.srt", "\n<html>\n</html>\n", 2),
        ("a.srt", srt([(0, 1, "a")]) + "\n2\n00:00:xx,000 --> 00:00:02,000\nb\n", 6),
        ("a.srt", srt([(0, 1, "a")]) + "\n2\n00:00:01,000 --> 00:00:02,000,1 -->\nb\n", 6),
        ("a.srt", srt([(0, 1, "<b></b>")]), 1),
        ("a.srt", srt([(0, 1, "a"), (2, 3, "b" * 2_001)]), 6),
        ("a.vtt", srt([(0, 1, "a")]), 1),
        ("a.vtt", "WEBVTTX\n\n00:01.000 --> 00:02.000\na\n", 1),
        ("a.vtt", "WEBVTT\n\na\n", 3),
        ("a.vtt", "WEBVTT\n\n1\n2\n00:01.000 --> 00:02.000\na\n", 3),
        ("a.vtt", "WEBVTT\n\n00:01.000 -> 00:02.000\na\n", 3),
        ("a.vtt", "WEBVTT\n\n1 --> 2\na\n", 3),
        ("a.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\na\n00:03.000 --> 00:04.000\nb\n", 5),
        ("a.ass", srt([(0, 1, "a")]), 1),
        ("a.ass", ASS_HEAD + "Dialogue: 0,0:00:01.00,0:00:02.00,Default\n", 14),
        ("a.ass", ASS_HEAD + "Dialogue: 0,nought,0:00:02.00,Default,,0,0,0,,a\n", 14),
        ("a.ass", ASS_HEAD.replace("Start, End", "End, Start"), 13),
        ("a.sub", "{0}{25}MicroDVD\n", 1),
    ],
)
def test_what_is_not_of_its_format_is_told_with_the_line(tmp_path: Path, name: str, text: str, line: int) -> None:
    assert told(written(tmp_path / name, text)) == ("captions.invalid", line)


def test_captions_that_all_come_after_the_film_are_not_of_this_film(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match=re.escape("captions.invalid")):
        read_cues(written(tmp_path / "a.srt", srt(SAID)), length=Millis(500))


def test_bombs_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.srt"
    with path.open("wb") as file:
        file.truncate(cue.MOST_BYTES + 1)
    assert told(path)[0] == "captions.huge"
    monkeypatch.setattr(cue, "MOST_CUES", 2)
    assert len(said(written(path, srt(SAID[:2])))) == 2
    assert told(written(path, srt(SAID))) == ("captions.invalid", 11)


def test_what_cannot_be_read_is_told(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.srt")
    for name in ("none.srt", "pipe.srt", "."):
        assert told(tmp_path / name)[0] == "captions.unreadable"


def test_an_undecodable_file_is_told_with_the_line(tmp_path: Path) -> None:
    assert told(written(tmp_path / "a.srt", srt(SAID), "cp1257")) == ("captions.undecodable", 3)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.tuples(st.integers(0, 35_000), st.integers(1, 500), st.lists(PLAIN, min_size=1, max_size=3)), min_size=1
    ),
    st.sampled_from(list(FORMATS)),
)
def test_what_was_written_comes_back(tmp_path: Path, words: list[tuple[int, int, list[str]]], suffix: str) -> None:
    # Hundredths, which ASS has; and words, since a line of digits may count captions.
    meant = [(a * 1000, (a + b) * 1000, "\n".join(f"w {line}" for line in lines)) for a, b, lines in words]
    path = written(tmp_path / f"a{suffix}", FORMATS[suffix](meant))
    assert said(path) == sorted(meant, key=lambda one: one[0])


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.sampled_from(["", "WEBVTT\n\n", ASS_HEAD]),
    st.lists(
        st.sampled_from(
            ["00:00:01,000 --> 00:00:02,000", "-->", "1", "", "NOTE", "Dialogue: ", "0,0:00:01.00,0:00:02.00,"]
        )
        | st.text(max_size=20)
    ),
)
def test_any_text_is_captions_or_refused(tmp_path: Path, head: str, lines: list[str]) -> None:
    path = tmp_path / "a.srt"
    path.write_text(head + "\n".join(lines), encoding="utf-8")
    try:
        found = read_cues(path)
    except ContentError as error:
        assert error.code in {"captions.invalid", "captions.undecodable"}  # noqa: PT017
        return
    assert all(0 <= one.start < one.end and one.text for one in found.kept)


def test_files_beside_a_film_tell_their_language(tmp_path: Path) -> None:
    film = tmp_path / "film.mkv"
    names = {
        "film.srt": (None, ""),
        "film.lv.srt": ("lv", ""),
        "film.lav.forced.srt": ("lv", "forced"),
        "film.sdh.en-GB.vtt": ("en", "sdh"),
        "film.commentary.ass": (None, "commentary"),
        "film.RU.SRT": ("ru", ""),
    }
    for name in (*names, "film.mkv", "film.lv.txt", "films.lv.srt", "film2.srt", "other.srt", "film.lv.sub"):
        (tmp_path / name).touch()
    (tmp_path / "film.de.srt").mkdir()
    expected = {
        Sidecar(tmp_path / name, Language(code) if code else None, rest) for name, (code, rest) in names.items()
    }
    assert set(sidecars(film)) == expected
    assert [one.path for one in sidecars(film)] == sorted(one.path for one in expected)


def test_the_captions_of_a_film_with_a_longer_name_are_not_this_films(tmp_path: Path) -> None:
    for name in ("film.mkv", "film.two.mkv", "film.two.lv.srt", "film.two.srt", "film.lv.srt", "film.two.three.lv.srt"):
        (tmp_path / name).touch()
    assert [one.path.name for one in sidecars(tmp_path / "film.mkv")] == ["film.lv.srt"]
    assert len(sidecars(tmp_path / "film.two.mkv")) == 3


def test_without_a_folder_there_is_nothing_beside_a_film(tmp_path: Path) -> None:
    assert sidecars(tmp_path / "none" / "film.mkv") == ()


def test_the_names_are_where_they_were_agreed_to_be() -> None:
    assert {"captions_inside", "read_captions", "sidecars"} <= set(cues.__all__)


@pytest.mark.parametrize("part", ["-->", "0:0", "00:00:01,000 --> ", " "])
def test_a_long_row_of_half_times_is_read_in_one_go(tmp_path: Path, part: str) -> None:
    """A line ten times as long must not take a hundred times as many steps: here it would not end."""
    assert told(written(tmp_path / "a.srt", part * 500_000)) == ("captions.invalid", 1)


@pytest.mark.parametrize("end", ["", "\n", "\n\n"])
def test_a_year_in_the_last_line_is_no_count_of_captions(tmp_path: Path, end: str) -> None:
    words = [(0, 1_000, "It was\n1990"), (1_000, 2_000, "then\n1991")]
    assert said(written(tmp_path / "a.srt", srt(words).rstrip("\n") + end)) == words

# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What was kept of captions comes back, or is told to be damaged."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.domain.captions import CaptionLine, CaptionTrack
from kiosk.domain.errors import ContentError, MachineError
from kiosk.domain.values import ENGLISH, LATVIAN, Millis, Slug
from kiosk.media.caption_store import read_tracks, write_tracks

ROOT = Path(__file__).parents[2]
LINES = (
    CaptionLine(Millis(0), Millis(1_000), LATVIAN, "Glāžšķūņu\nrūķīši", Slug("emma-korpa")),
    CaptionLine(Millis(500), Millis(2_000), LATVIAN, "[mūzika]"),
)
TRACKS = (CaptionTrack(LATVIAN, LINES, "Pilns"), CaptionTrack(ENGLISH, ()))


@st.composite
def tracks(draw: st.DrawFn) -> CaptionTrack:
    language = draw(st.sampled_from([ENGLISH, LATVIAN]))
    starts = sorted(draw(st.lists(st.integers(0, 10**8), max_size=5)))
    lines = (
        CaptionLine(
            Millis(start),
            Millis(start + draw(st.integers(1, 10_000))),
            language,
            draw(st.text(min_size=1)),
            draw(st.none() | st.just(Slug("a-b"))),
        )
        for start in starts
    )
    return CaptionTrack(language, tuple(lines), draw(st.text()))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
@given(st.lists(tracks(), max_size=3))
def test_what_was_written_comes_back(tmp_path: Path, given_: list[CaptionTrack]) -> None:
    write_tracks(tmp_path / "captions.json", given_)
    assert read_tracks(tmp_path / "captions.json") == tuple(given_)
    assert [path.name for path in tmp_path.iterdir()] == ["captions.json"]


def test_no_file_is_no_captions(tmp_path: Path) -> None:
    assert read_tracks(tmp_path / "captions.json") == ()


def test_what_cannot_be_written_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "captions.json"
    write_tracks(path, TRACKS)
    monkeypatch.setattr("os.fsync", _full)
    with pytest.raises(MachineError, match=r"data\.full"):
        write_tracks(path, ())
    assert read_tracks(path) == TRACKS


def _full(_: int) -> None:
    raise OSError(28, "No space left on device")


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"null", b"{}", b"\xff\xfe", b"[" * 100_000, b'{"schema": 1}'])
def test_a_file_that_is_none_of_ours_is_damaged(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "captions.json"
    path.write_bytes(content)
    assert damaged(path)


CHANGES: dict[str, Callable[[dict[str, Any]], object]] = {
    "another schema": lambda r: r.update(schema=2),
    "tracks of the wrong kind": lambda r: r.update(tracks={"a": 1}),
    "no language": lambda r: r["tracks"][0].update(language=None),
    "an unknown language": lambda r: r["tracks"][0].update(language="xx"),
    "a title of the wrong kind": lambda r: r["tracks"][0].update(title=1),
    "no lines": lambda r: r["tracks"][0].pop("lines"),
    "a line of the wrong kind": lambda r: r["tracks"][0]["lines"].append([]),
    "an end before the start": lambda r: r["tracks"][0]["lines"][0].update(end_ms=0),
    "a negative start": lambda r: r["tracks"][0]["lines"][0].update(start_ms=-1),
    "a part of a millisecond": lambda r: r["tracks"][0]["lines"][0].update(start_ms=0.5),
    "a start that is no number": lambda r: r["tracks"][0]["lines"][0].update(start_ms=False),
    "no text": lambda r: r["tracks"][0]["lines"][0].update(text=""),
    "half a character": lambda r: r["tracks"][0]["lines"][0].update(text="\ud800"),
    "another order": lambda r: r["tracks"][0]["lines"].reverse(),
    "a speaker of the wrong kind": lambda r: r["tracks"][0]["lines"][0].update(speaker=1),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_wrong_part_is_damage(tmp_path: Path, change: Callable[[dict[str, Any]], object]) -> None:
    path = tmp_path / "captions.json"
    write_tracks(path, TRACKS)
    record = json.loads(path.read_bytes())
    change(record)
    path.write_text(json.dumps(record))
    assert damaged(path)


def damaged(path: Path) -> bool:
    with pytest.raises(ContentError) as told:
        read_tracks(path)
    return (told.value.code, told.value.arguments["path"]) == ("captions.damaged", str(path))


def test_a_start_loads_nothing_for_it() -> None:
    code = (
        "import sys, kiosk.media.caption_store, kiosk.media.chapter_store;"
        "sys.exit(bool({'av', 'pysubs2', 'PySide6', 'pydantic'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0

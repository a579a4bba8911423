# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where chapters are in a film comes back, or is told to be damaged."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain.errors import ContentError, MachineError
from kiosk.domain.values import Millis
from kiosk.media.chapter_store import read_chapters, write_chapters
from tests.support.films import rehearsal

CHAPTERS = rehearsal().chapters


def test_what_was_written_comes_back(tmp_path: Path) -> None:
    write_chapters(tmp_path / "chapters.json", CHAPTERS)
    assert read_chapters(tmp_path / "chapters.json") == CHAPTERS
    assert [path.name for path in tmp_path.iterdir()] == ["chapters.json"]


def test_no_file_is_no_chapters(tmp_path: Path) -> None:
    assert read_chapters(tmp_path / "chapters.json") == ()


def test_what_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(MachineError, match=r"data\.unwritable"):
        write_chapters(tmp_path / "none" / "chapters.json", CHAPTERS)


CHANGES: dict[str, Callable[[dict[str, Any]], object]] = {
    "another schema": lambda r: r.update(schema=2),
    "chapters of the wrong kind": lambda r: r.update(chapters=[1]),
    "no English title": lambda r: r["chapters"][0].update(title={"lv": "x"}),
    "another order": lambda r: r["chapters"].reverse(),
    "an overlap": lambda r: r["chapters"][0].update(end_ms=r["chapters"][1]["start_ms"] + 1),
    "an end before the start": lambda r: r["chapters"][-1].update(end_ms=0),
    "one chapter twice": lambda r: r["chapters"][1].update(slug=r["chapters"][0]["slug"]),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_wrong_part_is_damage(tmp_path: Path, change: Callable[[dict[str, Any]], object]) -> None:
    path = tmp_path / "chapters.json"
    write_chapters(path, CHAPTERS)
    record = json.loads(path.read_bytes())
    change(record)
    path.write_text(json.dumps(record))
    assert damaged(path)


@pytest.mark.parametrize("content", [b"", b"[]", b"null", b"\xff", b"[" * 100_000])
def test_a_file_that_is_none_of_ours_is_damaged(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "chapters.json"
    path.write_bytes(content)
    assert damaged(path)


def test_chapters_need_not_touch(tmp_path: Path) -> None:
    apart = tuple(replace(chapter, end=Millis(chapter.end - 1)) for chapter in CHAPTERS)
    write_chapters(tmp_path / "chapters.json", apart)
    assert read_chapters(tmp_path / "chapters.json") == apart


def damaged(path: Path) -> bool:
    with pytest.raises(ContentError) as told:
        read_chapters(path)
    return (told.value.code, told.value.arguments["path"]) == ("chapters.damaged", str(path))
